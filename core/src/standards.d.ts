// The few web standards that every host of core has (browser worker and Node alike). Core compiles
// without DOM and Node types, so what it may use of the host is written down here and nowhere else.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
}

declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: { getReader(): object };
  readonly writable: { getWriter(): object };
}

interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

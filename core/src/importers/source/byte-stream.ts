// Bytes of a file as a stream that can stop early. Why it stopped is asked for afterwards, so that those in
// between (decoding, splitting) need not know; a file that went away while it was read is such a reason.

import { limits } from '../../limits.ts';
import type { ReadProblem, SourceFile } from '../importer.ts';

export interface ByteStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the file read so far. */
  progress(): number;
  /** What stopped the stream early, known when it has ended. */
  problem(): ReadProblem | undefined;
}

export interface Flow {
  /** Bytes of the file read so far. */
  read: number;
  problem: ReadProblem | undefined;
}

export function byteStream(
  chunksWith: (flow: Flow) => AsyncGenerator<Uint8Array, void, void>,
): ByteStream {
  const flow: Flow = { read: 0, problem: undefined };
  async function* chunks(): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield* chunksWith(flow);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      flow.problem = error.problem;
    }
  }
  return { chunks: chunks(), progress: () => flow.read, problem: () => flow.problem };
}

export async function* slicesOf(
  file: SourceFile,
  from: number,
  to: number,
  flow: Flow,
): AsyncGenerator<Uint8Array, void, void> {
  for (let at = from; at < to; at += limits.chunk) {
    const chunk = await file.read(at, Math.min(at + limits.chunk, to));
    flow.read += chunk.length;
    yield chunk;
  }
}

/** A file went away while it was read: moved, unplugged, or never quite there, as on some telephones. */
export class Unreadable extends Error {
  readonly problem: ReadProblem;
  constructor(file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(why, { cause });
    this.problem = { kind: 'unreadable', file, why };
  }
}

/** The same file, whose failing reads are told from every other error. */
export const withToldFailures = (file: SourceFile): SourceFile => ({
  name: file.name,
  size: file.size,
  read: (from, to) =>
    file.read(from, to).catch((error: unknown) => {
      throw new Unreadable(file.name, error);
    }),
});

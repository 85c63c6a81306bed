// The platform's inflater as a stream of chunks.

/** What is used of the two ends of a stream, by one name where every host has its own. */
interface Reader {
  read(): Promise<{ readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}
interface Writer {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** `broken` is called when the bytes cannot be unpacked; the stream then ends. */
export async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  broken: () => void,
): AsyncGenerator<Uint8Array, void, void> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader() as unknown as Reader;
  const fed = feed(packed, writable.getWriter() as unknown as Writer);
  fed.catch(() => {});
  try {
    for (;;) {
      const chunk = await nextOf(reader, broken);
      if (chunk === undefined) break;
      yield chunk;
    }
    await fed;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Hosts differ in the error that damaged bytes raise here; nothing else raises one. */
async function nextOf(reader: Reader, broken: () => void): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    broken();
    return undefined;
  }
}

/** Fails as its source fails. That the inflater takes no more is seen at its other end. */
async function feed(packed: AsyncIterable<Uint8Array>, writer: Writer): Promise<void> {
  const taken = (step: Promise<void>): Promise<boolean> =>
    step.then(
      () => true,
      () => false,
    );
  try {
    for await (const chunk of packed) if (!(await taken(writer.write(chunk)))) return;
    await taken(writer.close());
  } catch (error) {
    await taken(writer.abort());
    throw error;
  }
}

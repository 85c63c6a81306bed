// The platform's inflater as a stream of chunks.

/** `broken` is called when the bytes cannot be unpacked; the stream then ends. */
export async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  broken: () => void,
): AsyncGenerator<Uint8Array, void, void> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const fed = feed(packed, writable.getWriter());
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
async function nextOf(reader: StreamReader, broken: () => void): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    broken();
    return undefined;
  }
}

/** Fails as its source fails. That the inflater takes no more is seen at its other end. */
async function feed(packed: AsyncIterable<Uint8Array>, writer: StreamWriter): Promise<void> {
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

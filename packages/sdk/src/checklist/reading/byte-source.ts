type Chunk = Uint8Array | string;

/** The part of a web `ReadableStream` that is used here. */
export interface StreamLike {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Chunk | undefined }>;
    cancel(): Promise<void>;
    releaseLock(): void;
  };
}

/**
 * A source of bytes or text: a web `ReadableStream` (the body of a fetch, `file.stream()`), a Node stream, any iterable
 * of chunks, or one chunk.
 */
export type ByteSource = StreamLike | AsyncIterable<Chunk> | Iterable<Chunk> | Chunk;

/** Reads the chunks of a source one by one, on demand. Stopping early cancels the source. */
export async function* readChunks(source: ByteSource): AsyncGenerator<Chunk, void> {
  if (typeof source === 'string' || source instanceof Uint8Array) yield source;
  else if ('getReader' in source) yield* readStream(source);
  else yield* source;
}

/** Reads a stream through its reader, because Safari cannot iterate over a stream. */
async function* readStream(stream: StreamLike): AsyncGenerator<Chunk, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    // A failed stream also rejects here; that error was already thrown.
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/** How many bytes tell what a file is. */
const HEAD = 4;

/** Reads the first chunks of a source, until there is enough to tell what it is. */
export async function readHead(chunks: AsyncGenerator<Chunk, void>): Promise<readonly Chunk[]> {
  const head: Chunk[] = [];
  for (let size = 0; size < HEAD; ) {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    size += value.length;
  }
  return head;
}

/** Gives the chunks that were read already, and those that follow. Stopping early cancels the source. */
export async function* continueWith(
  head: readonly Chunk[],
  chunks: AsyncGenerator<Chunk, void>,
): AsyncGenerator<Chunk, void> {
  try {
    yield* head;
    yield* chunks;
  } finally {
    await chunks.return();
  }
}

/** Joins chunks of bytes; `size` is that of all together. */
export function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

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

type Chunk = Uint8Array | string;

/** As much of a web `ReadableStream` as we use. */
export interface StreamLike {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Chunk | undefined }>;
    cancel(): Promise<void>;
    releaseLock(): void;
  };
}

/**
 * Where bytes or text come from: a web `ReadableStream` (the body of a fetch, `file.stream()`), a Node stream,
 * any iterable of chunks, or all of it at once.
 */
export type ByteSource = StreamLike | AsyncIterable<Chunk> | Iterable<Chunk> | Chunk;

/** The chunks one after another, the next only when asked for. Stopping early cancels the source. */
export async function* readChunks(source: ByteSource): AsyncGenerator<Chunk, void> {
  if (typeof source === 'string' || source instanceof Uint8Array) yield source;
  else if ('getReader' in source) yield* readStream(source);
  else yield* source;
}

/** Safari cannot iterate over a stream, every browser can read from it. */
async function* readStream(stream: StreamLike): AsyncGenerator<Chunk, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    // A stream that failed says so a second time here; the first was already thrown.
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

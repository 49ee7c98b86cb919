/**
 * Flattens batches that arrive one after another into one async iterator over their entries. Nothing is awaited within
 * a batch, which makes it several times as fast as an async generator. Calls of `next` that do not wait for each other
 * are answered in order; `return` closes the batches and whatever they hold.
 */
export function flattenBatches<T>(batches: AsyncGenerator<Iterable<T>, void>): AsyncIterableIterator<T> {
  let batch: Iterator<T> | undefined;
  let waiting: Promise<IteratorResult<T>> | undefined;

  const shift = (): IteratorResult<T> | undefined => {
    const result = batch?.next();
    return result?.done ? undefined : result;
  };

  const advance = async (): Promise<IteratorResult<T>> => {
    for (;;) {
      const next = await batches.next();
      if (next.done) return { done: true, value: undefined };
      batch = next.value[Symbol.iterator]();
      const result = shift();
      if (result) return result;
    }
  };

  const step = () => shift() ?? advance();

  return {
    next() {
      const ready = waiting ? undefined : shift();
      if (ready) return Promise.resolve(ready);
      const result: Promise<IteratorResult<T>> = waiting ? waiting.then(step, step) : advance();
      const settle = () => {
        if (waiting === result) waiting = undefined;
      };
      waiting = result;
      result.then(settle, settle);
      return result;
    },
    async return() {
      batch = undefined;
      await batches.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

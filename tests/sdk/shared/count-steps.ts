/** Counts how often anything in data is looked at. */
export class StepCounter {
  steps = 0;

  /** Wraps an object, and what is in it, so that every look at it counts. */
  watch<T extends object>(data: T): T {
    const count = <Arguments extends unknown[], Result>(look: (...of: Arguments) => Result) => {
      return (...of: Arguments): Result => {
        this.steps += 1;
        const result = look(...of);
        return typeof result === 'object' && result !== null && look === Reflect.get ? this.watch(result) : result;
      };
    };
    return new Proxy(data, {
      get: count(Reflect.get),
      has: count(Reflect.has),
      ownKeys: count(Reflect.ownKeys),
    });
  }
}

/** How much more steps it takes each time that the input is twice as large: 2 where time is linear, 4 where it is quadratic. */
export function growthOf(countSteps: (size: number) => number, sizes: readonly number[]): number[] {
  const steps = sizes.map(countSteps);
  return steps.slice(1).map((count, index) => count / (steps[index] ?? Number.NaN));
}

/** Counts how often anything in data is looked at. */
export class StepCounter {
  steps = 0;

  /** Wraps an object, and what is in it, so that every look at it counts. */
  watch<T extends object>(data: T): T {
    return new Proxy(data, {
      get: (target, key, receiver) => {
        this.steps += 1;
        const value: unknown = Reflect.get(target, key, receiver);
        return typeof value === 'object' && value !== null ? this.watch(value) : value;
      },
      has: (target, key) => {
        this.steps += 1;
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        this.steps += 1;
        return Reflect.ownKeys(target);
      },
    });
  }
}

/** How much more steps it takes each time that the input is twice as large: 2 where time is linear, 4 where it is quadratic. */
export function growthOf(countSteps: (size: number) => number, sizes: readonly number[]): number[] {
  const steps = sizes.map(countSteps);
  return steps.slice(1).map((count, index) => count / (steps[index] ?? Number.NaN));
}

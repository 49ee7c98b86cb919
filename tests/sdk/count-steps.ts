/** What counts as a step of a function: a field that it reads of its data, and a look-up in a set or map. */
export interface Steps {
  count: number;
}

/** The same data, of which every read of a field is counted. */
export function counting<T>(data: T, steps: Steps): T {
  if (typeof data !== 'object' || data === null) return data;
  const copies = Object.entries(data).map(([key, value]) => [key, counting(value, steps)]);
  const copy = Array.isArray(data) ? copies.map(([, value]) => value) : Object.fromEntries(copies);
  return new Proxy(copy, {
    get: (target, key, receiver) => {
      steps.count++;
      return Reflect.get(target, key, receiver);
    },
  }) as T;
}

/**
 * Counts the steps of a call. Look-ups are counted by replacing those of the language meanwhile, so nothing else may run
 * at the same time.
 */
export function countSteps(call: (steps: Steps) => unknown): number {
  const steps: Steps = { count: 0 };
  const { has } = Set.prototype;
  const { get } = Map.prototype;
  Set.prototype.has = function (value) {
    steps.count++;
    return has.call(this, value);
  };
  Map.prototype.get = function (key) {
    steps.count++;
    return get.call(this, key);
  };
  try {
    call(steps);
  } finally {
    Set.prototype.has = has;
    Map.prototype.get = get;
  }
  return steps.count;
}

/** How much more steps it takes each time that the input is twice as large: 2 where time is linear, 4 where it is quadratic. */
export function growthOf(stepsOf: (size: number) => number, sizes: readonly number[]): number[] {
  const steps = sizes.map(stepsOf);
  return steps.slice(1).map((count, index) => count / (steps[index] ?? Number.NaN));
}

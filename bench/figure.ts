/** One measured thing beside what it is measured against. */
export interface Figure {
  readonly name: string;
  /** What ours takes, in `unit`. */
  readonly ours: number;
  /** The lower bound, in `unit`, measured in the same run; for a size, the size that is allowed. */
  readonly bound: number;
  /** `ours` ÷ `bound`. */
  readonly ratio: number;
  /** The ratio that we want to stay at or below; left out of a peer, which stands there to compare with. */
  readonly ceiling?: number;
  /** Of `ours` and `bound`: `ms`, `kB` (1000 bytes), `MB`. */
  readonly unit: string;
}

/** A file `bench/<name>.bench.ts` has one of these as its default export. */
export type Bench = () => Promise<Figure[]>;

export interface Comparison {
  readonly name: string;
  readonly ours: () => unknown;
  readonly bound: () => unknown;
  readonly ceiling: number;
  /** Rounds that count, of each; 9 when left out. Two more warm up. */
  readonly rounds?: number;
}

/**
 * The CPU time of this process (user and system, all threads, so garbage collection counts) for both, in
 * alternating rounds, so that what else the machine does meets both alike; medians in milliseconds.
 */
export async function compare({ name, ours, bound, ceiling, rounds = 9 }: Comparison): Promise<Figure> {
  const times = { ours: [] as number[], bound: [] as number[] };
  for (let round = -2; round < rounds; round++) {
    const measured = { ours: await cpuTime(ours), bound: await cpuTime(bound) };
    if (round < 0) continue;
    times.ours.push(measured.ours);
    times.bound.push(measured.bound);
  }
  return toFigure({ name, ours: median(times.ours), bound: median(times.bound), ceiling, unit: 'ms' });
}

/** A figure from what was measured in another way. */
export function toFigure(measured: Omit<Figure, 'ratio'>): Figure {
  return { ...measured, ratio: measured.ours / measured.bound };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function cpuTime(run: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

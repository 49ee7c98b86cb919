import fc from 'fast-check';
import { InvalidDataError } from '@driehoek/sdk/shared';

/** One parser or merge, with the hostile inputs that it has to stand. */
export interface FuzzTarget<Input = unknown> {
  /** The function under attack, and what it is given: `parseIcs: torn calendar files`. */
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Calls the function, and throws an `Error` when what it returns breaks a promise. An `InvalidDataError` is a refusal. */
  readonly attack: (input: Input) => void | Promise<void>;
}

/** What came of an attack. */
export interface FuzzResult {
  readonly name: string;
  readonly inputs: number;
  readonly refusals: number;
  /** Every other error than a refusal, cut after the first ten. */
  readonly throws: readonly { readonly input: unknown; readonly error: unknown }[];
  /** The most processor time that one input cost, in milliseconds. */
  readonly slowest: number;
}

/** Describes a target; keeps the type of its inputs while it is written. */
export function fuzzTarget<Input>(target: FuzzTarget<Input>): FuzzTarget {
  return target as FuzzTarget;
}

/** Attacks a target with `count` inputs, the same for the same seed. */
export async function runFuzz({ name, inputs, attack }: FuzzTarget, count: number, seed: number): Promise<FuzzResult> {
  const throws: { input: unknown; error: unknown }[] = [];
  let refusals = 0;
  let slowest = 0;
  // Not `fc.assert`: it would shrink the first failure where the table needs the number of all.
  for (const input of fc.sample(inputs, { numRuns: count, seed })) {
    const start = process.cpuUsage();
    try {
      await attack(input);
    } catch (error) {
      if (error instanceof InvalidDataError) refusals += 1;
      else if (throws.length < 10) throws.push({ input, error });
    }
    const { user, system } = process.cpuUsage(start);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  return { name, inputs: count, refusals, throws, slowest };
}

import { readdirSync, readFileSync } from 'node:fs';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** Languages as pages, parents and operating systems write them; Dutch most, since it needs no loading. */
const LANGUAGES = ['nl', 'nl', 'en', 'ar', 'nl_NL', 'nl-nl', 'en-us-us', 'Nederlands', 'constructor', 'tlh', ''];

/** Days of a reader, far ones too. */
const DAYS = ['2026-11-22', '1900-01-01', '2199-12-31'];

/** The reader for whom accepted data is used. */
export interface Reading {
  readonly language: string;
  readonly today: string;
  /** As `now`. */
  readonly now: string;
}

export const reading: fc.Arbitrary<Reading> = fc
  .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...DAYS))
  .map(([language, today]) => ({ language, today, now: `${today}T10:00:00Z` }));

/**
 * For every function that a concept exports, how it is called with data that its parser accepted; `null` for one that is
 * given something else. The compiler refuses a function that is not here.
 */
export type Uses<Module, Data> = {
  readonly [Name in keyof Module as Module[Name] extends (...input: never[]) => unknown ? Name : never]:
    | ((data: Data, reading: Reading) => unknown)
    | null;
};

/** Calls every function with accepted data. It may refuse it in words (no start yet), and must not throw anything else. */
export function useAccepted<Data>(uses: object, data: Data, reading: Reading): void {
  for (const [name, use] of Object.entries(
    uses as Record<string, ((data: Data, reading: Reading) => unknown) | null>,
  )) {
    try {
      use?.(data, reading);
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw new Error(`${name}: ${String(error)}`, { cause: error });
    }
  }
}

/** A stored sample of every version of an object. */
export function readSamples(name: string): unknown[] {
  const folder = new URL(`../fixtures/versions/${name}/`, import.meta.url);
  return readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}

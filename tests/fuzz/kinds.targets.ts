import * as concept from '@driehoek/sdk/kinds';
import type { OfFamily } from '@driehoek/sdk/kinds';
import type { KindRules } from '@driehoek/sdk/records';
import type { Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { READERS, SAMPLES } from '../sdk/kinds/samples.js';
import { type Reading, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

const uses: Uses<typeof concept, object> = {
  parseAttendance: null,
  parseActionPlan: null,
  isOwnAttendance: (data) => readers.map((reader) => concept.isOwnAttendance(data as OfFamily, reader)),
};
const readers: readonly Reader[] = Object.values(READERS);
const now = '2026-11-29T10:00:00.000Z';

/** Uses a record that was accepted as every reader would: reads it, sends it back and would remove it. */
function useRecord(rules: KindRules, data: unknown): void {
  const record = rules.parse(data);
  for (const reader of readers) {
    const seen = rules.copyFor(record, reader);
    rules.mayRemove(record, reader);
    const left = rules.remove?.(record, reader);
    if (left) rules.copyFor(rules.parse(left), reader);
    rules.mayPutBack?.(record, reader);
    if (!seen) continue;
    const copy = rules.parse(seen);
    const applied = attempt(() => rules.applyCopy(record, { seen, copy, reader, now }));
    if (applied) rules.copyFor(rules.parse(applied), reader);
  }
}

/** A refusal is an answer. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && ['RefusedError', 'InvalidDataError'].includes(error.name)) return undefined;
    throw error;
  }
}

const samplesOf = (kind: concept.Kind) =>
  (['own', 'other'] as const).map((about) => SAMPLES[kind](about, READERS.teacher) as unknown);

export const kindsTargets = [
  ...(Object.keys(concept.KINDS) as concept.Kind[]).map((kind) =>
    fuzzTarget({
      name: `KINDS: mutated records of the kind ${kind}, as each reader has them`,
      inputs: mutated(samplesOf(kind)),
      attack: (data) => useRecord(concept.KINDS[kind], data),
    }),
  ),
  fuzzTarget<[unknown, Reading]>({
    name: 'parseAttendance, parseActionPlan: anything',
    inputs: fc.tuple(mutated([...samplesOf('attendance'), ...samplesOf('plan')]), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, data as object, reader);
      attempt(() => concept.parseAttendance(data));
      attempt(() => concept.parseActionPlan(data));
    },
  }),
];

import assert from 'node:assert/strict';
import { type Response, tallyResponses } from '@driehoek/sdk/checklist';
import { compare, type Figure } from './figure.js';
import { instrument, parseLines } from './responses.js';

const RESPONSES = 1_000_000;
/** As many different objects as fit in memory with ease; the million goes round them. */
const OBJECTS = 4_000;

type Counts = Record<string, Record<string, Record<string, number>>>;

/** Tallying a million parsed responses, against the loop that one would write by hand. */
export default async function measureTally(): Promise<Figure[]> {
  const objects = parseLines(OBJECTS);
  const responses = Array.from({ length: RESPONSES }, (_, index) => objects[index % OBJECTS]!);
  assert.deepEqual(tallyResponses(objects, instrument).counts, countByHand(objects));
  return [
    await compare({
      name: `Tallying ${RESPONSES.toLocaleString('en')} parsed responses`,
      ours: () => tallyResponses(responses, instrument),
      bound: () => countByHand(responses),
      ceiling: 1,
      rounds: 5,
    }),
  ];
}

/** A plain object loop: no checks, no years, no respondents. */
function countByHand(responses: readonly Response[]): Counts {
  const counts: Counts = {};
  for (const { role, answers } of responses) {
    const items = (counts[role] ??= {});
    for (const id in answers) {
      const values = (items[id] ??= {});
      const value = answers[id]!;
      values[value] = (values[value] ?? 0) + 1;
    }
  }
  return counts;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareWithReference,
  handvat,
  type Instrument,
  listItems,
  type Response,
  summarizeTally,
  tallyResponses,
  teamSkills,
} from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';

/** People of one role who give these answers to the statements, in order. */
const people = (
  count: number,
  role: Role,
  answers: readonly string[],
  instrument: Instrument = teamSkills,
): Response[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${role}-${number}`,
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    schoolYear: '2026-2027',
    role,
    answers: Object.fromEntries(
      listItems(instrument).flatMap(({ id }, index) => {
        const answer = answers[index];
        return answer ? [[id, answer]] : [];
      }),
    ),
  }));

const compare = (responses: readonly Response[], instrument: Instrument = teamSkills) =>
  compareWithReference(summarizeTally(tallyResponses(responses, instrument), instrument), instrument);

describe('compareWithReference', () => {
  const care = people(6, 'care-professional', ['3', '2', '3', '1']);
  const teachers = people(9, 'class-teacher', ['1', '1', '1', '1']);

  it('lays the whole mean of care professionals, who were asked, beside the published means', () => {
    const [found, ...others] = compare([...care, ...teachers]);
    // Six people, each 3 + 2 + 3 + 1 = 9 points on four skills.
    assert.deepEqual(
      [found?.role, found?.respondents, found?.mean, found?.references.map(({ mean }) => mean)],
      ['care-professional', 6, 2.25, [2.7, 2.6]],
    );
    assert.deepEqual(others, []);
  });

  it('compares nobody when too few care professionals answered to show them', () => {
    assert.deepEqual(compare([...care.slice(0, 4), ...teachers]), []);
    assert.deepEqual(compare(teachers), []);
  });

  it('compares no part: all four skills must be answered and shown', () => {
    assert.deepEqual(compare([...people(6, 'care-professional', ['3', '2', '3']), ...teachers]), []);
    assert.deepEqual(compare([...people(6, 'care-professional', ['3', '2', '3', 'unknown']), ...teachers]), []);
    const few = [
      ...people(6, 'care-professional', ['3', '2', '3']),
      ...people(1, 'care-professional', ['3', '2', '3', '1']),
    ];
    assert.deepEqual(compare(few.map((response, index) => ({ ...response, id: String(index) }))), []);
  });

  it('compares everybody with a mean that names no role, and nothing without published means', () => {
    const mean = { population: 'twaalf verzonnen scholen', mean: 2, source: 'Verzonnen, 2026' };
    const own: Instrument = { ...teamSkills, reference: [mean] };
    assert.deepEqual(compare(care, own), [{ respondents: 6, mean: 2.25, references: [mean] }]);
    const answers = listItems(handvat).map(() => 'yes');
    assert.deepEqual(compare(people(6, 'care-professional', answers, handvat), handvat), []);
  });
});

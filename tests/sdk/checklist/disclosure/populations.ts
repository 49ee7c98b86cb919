import { type Instrument, listItems, type Response } from '@driehoek/sdk/checklist';
import { OFFICE_ROLES, PERSON_ROLES } from '@driehoek/sdk/shared';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Ten statements in three sections; some of teachers, some of the leadership, some of the whole team. */
export const instrument: Instrument = {
  id: 'disclosure',
  version: '1',
  title: 'Ten statements',
  scale: {
    kind: 'yes-partly-no',
    options: ['yes', 'partly', 'no'].map((value, index) => ({ value, points: 2 - index, label: value })),
  },
  sections: [
    { id: 'a', actors: ['class-teacher', 'class-teacher', 'team', 'leadership'] as const },
    { id: 'b', actors: ['class-teacher', 'team', 'care-professional'] as const },
    { id: 'c', actors: ['leadership', 'class-teacher', 'team'] as const },
  ].map(({ id, actors }) => ({
    id,
    title: id,
    items: actors.map((actor, index) => ({ id: `${id}.${index + 1}`, actor, text: `${id} ${index + 1}` })),
  })),
  validated: false,
  source: 'made for tests',
};

/** A school that does not exist, in two school years, and the fewest people that a report of it shows. */
export interface Population {
  readonly minGroupSize: number;
  readonly years: readonly (readonly Response[])[];
}

/** [chance, fewest, most] people of a role. */
const SIZES = [
  [0.35, 0, 0],
  [0.2, 1, 1],
  [0.2, 2, 4],
  [0.15, 5, 12],
  [0.07, 13, 60],
  [0.03, 61, 300],
] as const;

/**
 * Makes the population of a seed: a few people to hundreds, in any roles, some of whom answer only the statements of their
 * own role or skip some, and statements on which nearly everybody agrees.
 */
export function createPopulation(seed: number): Population {
  const random = xoroshiro128plus(seed);
  const chance = () => uniformFloat64(random);
  const between = (from: number, to: number) => uniformInt(random, from, to);
  const choose = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!;
  const values = [...instrument.scale.options.map(({ value }) => value), 'not-applicable', 'unknown'];

  /** Per statement: how likely the usual answer is, and which that is. */
  const opinions = new Map(
    listItems(instrument).map(({ id }) => [
      id,
      { usual: choose(values.slice(0, 3)), share: choose([0.99, 0.9, 0.5, 0.2]) },
    ]),
  );
  const size = () => {
    let left = chance();
    const [, from, to] = SIZES.find(([share]) => (left -= share) < 0) ?? SIZES[0];
    return between(from, to);
  };
  const answer = (id: string) => {
    const { usual, share } = opinions.get(id)!;
    if (chance() < share) return usual;
    return chance() < 0.85 ? choose(values.slice(0, 3)) : choose(values.slice(3));
  };

  const years = ['2025-2026', '2026-2027'].map((schoolYear) =>
    PERSON_ROLES.flatMap((role) => {
      const office = (OFFICE_ROLES as readonly string[]).includes(role) && chance() < 0.2;
      const ownOnly = chance() < 0.3;
      const skipped = choose([0, 0, 0.1, 0.6]);
      return Array.from({ length: size() }, (_, index): Response => {
        const asked = listItems(instrument).filter(({ actor }) => !ownOnly || actor === role || chance() < 0.02);
        const answered = asked.filter(() => chance() >= skipped);
        return {
          id: `${schoolYear} ${role} ${index}`,
          schemaVersion: 1,
          instrument: instrument.id,
          instrumentVersion: instrument.version,
          schoolYear,
          role,
          ...(office && index === 0 && { office: true }),
          answers: Object.fromEntries(answered.map(({ id }) => [id, answer(id)])),
        };
      });
    }),
  );
  return { minGroupSize: choose([5, 5, 5, 3, 4, 7, 10]), years };
}

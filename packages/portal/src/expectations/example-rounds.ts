import {
  type Doer,
  type ExpectationAnswer,
  expectationBank,
  type Importance,
  type PartyAnswers,
  type RoundParty,
  startRound,
} from '@driehoek/sdk/expectations';
import { previousSchoolYear, type SchoolYear } from '@driehoek/sdk/shared';
import { FIRST_FAMILY, NEWCOMERS, TWO_HOUSEHOLDS } from '../family/family.js';
import type { FamilyRound } from '../records.js';

// Invented answers, one line a theme, one group a statement: importance (yes, partly, no) and who does it (parents,
// school, together, child, not sure); `-` where somebody skipped.
const PARENTS_BEFORE = 'yt yt pt ys ys ys yp yt yp ys ps -- pt -- yt yt yt pt yt yt pt ps yt ns';
const SCHOOL_BEFORE = 'yt ys ps ys yt ys yp yp yp yt ys ys yt pt ys ys yt yt yt yp ys ys yt ps';
const PUPIL_BEFORE = '-- -- -- ys -- ys yp yt pc yc -- -- -- -- ys -- -- yc yc yt yc -- -- --';
const PARENTS_NEW = 'yt y? yt ys yt yp yp yp yt y? ys yt -- pt ys yt yt pt pt yt ys y? yt yt';
const SCHOOL_NEW = 'yt ys yt yt ys ys yp yp yp yt ys ys yp pt ys ys yt yt yt yp ys ys yt ys';

const IMPORTANCE: { readonly [letter: string]: Importance } = { y: 'yes', p: 'partly', n: 'no' };
const WHO: { readonly [letter: string]: Doer } = {
  p: 'parents',
  s: 'school',
  t: 'together',
  c: 'pupil',
  '?': 'not-sure',
};

/** Creates the example rounds: one per family for this year, and for one family also last year's. */
function exampleRounds(schoolYear: SchoolYear): FamilyRound[] {
  const before = previousSchoolYear(schoolYear);
  const handedIn = (year: SchoolYear, day: number) =>
    `${year.slice(0, 4)}-09-${String(day).padStart(2, '0')}T18:30:00.000Z`;
  return [
    withParties(newRound(FIRST_FAMILY, before, 1, ['parents', 'school', 'pupil']), {
      parents: answersOf(PARENTS_BEFORE, 'nl', handedIn(before, 3), {
        'contact.1': 'Het liefst ’s avonds, met een berichtje.',
        'support-at-school.2': 'Als het niet kan, horen we dat graag meteen.',
      }),
      school: answersOf(SCHOOL_BEFORE, 'nl', handedIn(before, 4), {
        'contact.1': 'Wij lezen berichten tot half vijf.',
      }),
      pupil: answersOf(PUPIL_BEFORE, 'nl', handedIn(before, 5), {}),
    }),
    newRound(FIRST_FAMILY, schoolYear, 1, ['parents', 'school', 'pupil']),
    newRound(TWO_HOUSEHOLDS, schoolYear, 1, ['parents', 'parents-2', 'school']),
    withParties(newRound(NEWCOMERS, schoolYear, 1, ['parents', 'school']), {
      parents: answersOf(PARENTS_NEW, 'ar', handedIn(schoolYear, 8), {
        'support-at-school.1': 'هي تحتاج وقتا لتتعلم اللغة.',
      }),
      school: answersOf(SCHOOL_NEW, 'nl', handedIn(schoolYear, 9), {
        'support-at-home.2': 'Lezen in het Arabisch helpt ook.',
      }),
    }),
  ];
}

/** Combines the stored rounds with the example rounds that were not changed. */
export function withExampleRounds(kept: readonly FamilyRound[], schoolYear: SchoolYear): FamilyRound[] {
  const known = new Set(kept.map(({ id }) => id));
  return [...exampleRounds(schoolYear).filter(({ id }) => !known.has(id)), ...kept];
}

/**
 * Creates a round in which nobody has answered yet.
 *
 * @param number which round of that family in that year it is, from 1
 */
export function newRound(
  family: string,
  schoolYear: SchoolYear,
  number: number,
  parties: readonly RoundParty[],
): FamilyRound {
  return { ...startRound({ id: `${family}.${schoolYear}.${number}`, schoolYear, parties }), family };
}

function withParties(round: FamilyRound, parties: FamilyRound['parties']): FamilyRound {
  return { ...round, parties: { ...round.parties, ...parties } };
}

function answersOf(
  letters: string,
  language: string,
  submittedAt: string,
  remarks: { readonly [statement: string]: string },
): PartyAnswers {
  const pairs = letters.split(' ');
  const answers = expectationBank.statements.flatMap(({ id }, index): [string, ExpectationAnswer][] => {
    const [importance, who] = [IMPORTANCE[pairs[index]?.[0] ?? ''], WHO[pairs[index]?.[1] ?? '']];
    const remark = remarks[id];
    if (!importance && !who && !remark) return [];
    return [[id, { ...(importance && { importance }), ...(who && { who }), ...(remark && { remark }) }]];
  });
  return { language, answers: Object.fromEntries(answers), submittedAt };
}

import {
  type Doer,
  type ExpectationAnswer,
  expectationBank,
  type Happening,
  type Importance,
  type PartyAnswers,
  type RoundMode,
  type RoundParty,
  startRound,
} from '@driehoek/sdk/expectations';
import { previousSchoolYear, type SchoolYear } from '@driehoek/sdk/shared';
import { FIRST_FAMILY, NEWCOMERS, TWO_HOUSEHOLDS, WITH_SUPPORT } from '../family/example-families.js';
import type { FamilyRound } from '../records.js';

// Invented answers, one line a theme, one group a statement: importance (yes, partly, no) and who does it (parents,
// school, together, child, not sure); `-` where somebody skipped; perhaps whether it happens (yes, partly, no, unknown).
const PARENTS_BEFORE = 'yty ytn pty ysn ysp ysy ypy yty ypp ysp psu -- pty -- ytu ytn ytp pty yty yty ptp psu ytp ns';
const SCHOOL_BEFORE = 'yty ysp psy ysp ytp ysy ypu ypu ypu ytp ysy ysn ytp ptp ysy ysp ytp ytp yty ypy ysp ysp ytp psn';
const PUPIL_BEFORE = '-- -- -- ysn -- ysy ypy yty pcy ycn -- -- -- -- ysy -- -- ycn ycy yty ycy -- -- --';
const PARENTS_NEW = 'yty y?n yty ysn ytp ypn ypy ypy ytp y?p ysu ytn -- ptp ysu ytp ytp ptu pty yty ysp y?u ytu ytn';
const SCHOOL_NEW = 'yty ysp yty ytp ysp ysy ypu ypu ypu ytp ysy ysn ypu ptp ysy ysp ytp ytp yty ypy ysp ysp ytp ysn';

const SCHOOL_SUPPORT =
  'yty ytp psy ysy ytp ysy ypu ypu ppu yty ysp ysn ptp ptp ysy yty ytp ytp ycp yty psp ysp yty ysn';

const IMPORTANCE: { readonly [letter: string]: Importance } = { y: 'yes', p: 'partly', n: 'no' };
const WHO: { readonly [letter: string]: Doer } = {
  p: 'parents',
  s: 'school',
  t: 'together',
  c: 'pupil',
  '?': 'not-sure',
};

const HAPPENS: { readonly [letter: string]: Happening } = { y: 'yes', p: 'partly', n: 'no', u: 'unknown' };

/** What somebody said of a statement in words: a remark, or of the school whether it can and what. */
interface Words {
  readonly [statement: string]: string | Pick<ExpectationAnswer, 'canDo' | 'can' | 'cannot' | 'remark'>;
}

/** What the school can and cannot do, of statements that families ask about. */
const SCHOOL_CAN: Words = {
  'contact.2': { canDo: 'yes', can: 'Wij antwoorden op schooldagen binnen een dag.' },
  'support-at-school.3': {
    canDo: 'partly',
    can: 'Halverwege bellen we een keer.',
    cannot: 'Elke week bellen lukt niet, daar hebben we geen uren voor.',
  },
  'disagreement.3': { canDo: 'yes' },
};

/** Creates the example rounds: one per family for this year, and for one family also last year's. One is open. */
export function exampleRounds(schoolYear: SchoolYear): FamilyRound[] {
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
        'contact.2': { canDo: 'partly', can: 'Op schooldagen wel.', cannot: 'In het weekend niet.' },
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
        ...SCHOOL_CAN,
      }),
    }),
    withParties(newRound(WITH_SUPPORT, schoolYear, 1, ['parents', 'school', 'pupil'], 'open'), {
      school: answersOf(SCHOOL_SUPPORT, 'nl', handedIn(schoolYear, 10), {
        ...SCHOOL_CAN,
        'support-at-school.1': {
          canDo: 'partly',
          can: 'Drie keer per week een klein groepje voor rekenen.',
          cannot: 'Elke dag iemand naast Mila kan niet.',
        },
        'deciding-together.1': { canDo: 'yes', remark: 'Dat doen we in het gesprek, met Mila erbij.' },
      }),
    }),
  ];
}

/**
 * Creates a round in which nobody has answered yet.
 *
 * @param number what no other round of that family in that year has, and is higher than those of rounds before it
 */
export function newRound(
  family: string,
  schoolYear: SchoolYear,
  number: number,
  parties: readonly RoundParty[],
  mode: RoundMode = 'sealed',
): FamilyRound {
  return { ...startRound({ id: `${family}.${schoolYear}.${number}`, schoolYear, parties, mode }), family };
}

function withParties(round: FamilyRound, parties: FamilyRound['parties']): FamilyRound {
  return { ...round, parties: { ...round.parties, ...parties } };
}

function answersOf(letters: string, language: string, submittedAt: string, words: Words): PartyAnswers {
  const pairs = letters.split(' ');
  const answers = expectationBank.statements.flatMap(({ id }, index): [string, ExpectationAnswer][] => {
    const [first = '', second = '', third = ''] = pairs[index] ?? '';
    const [importance, who, happens] = [IMPORTANCE[first], WHO[second], HAPPENS[third]];
    const said = words[id] ?? {};
    const answer: ExpectationAnswer = {
      ...(importance && { importance }),
      ...(who && { who }),
      ...(happens && { happens }),
      ...(typeof said === 'string' ? { remark: said } : said),
    };
    return Object.keys(answer).length > 0 ? [[id, answer]] : [];
  });
  return { language, answers: Object.fromEntries(answers), submittedAt };
}

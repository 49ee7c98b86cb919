import type { Language } from '../i18n/text.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import type { Instant } from '../shared/zoned-time.js';
import { expectationBank } from './expectation-bank.js';
import {
  type ExpectationAnswer,
  EXPECTATIONS_ROUND_SCHEMA_VERSION,
  type ExpectationsRound,
  type PartyAnswers,
  type RoundParty,
} from './expectations-round.js';
import { refuseExpectation } from './texts.js';

/** The fields of a new round. */
export interface RoundStart extends Pick<ExpectationsRound, 'id' | 'schoolYear' | 'themes'> {
  /** Our bank when left out. */
  readonly statements?: ExpectationsRound['statements'];
  /** Who is expected to answer: parents and school when left out. */
  readonly parties?: readonly RoundParty[];
}

/** Creates a round in which nobody has answered yet. Not checked: whether the school year is valid. */
export function startRound({
  id,
  schoolYear,
  statements = expectationBank.id,
  themes,
  parties = ['parents', 'school'],
}: RoundStart): ExpectationsRound {
  return {
    id,
    schemaVersion: EXPECTATIONS_ROUND_SCHEMA_VERSION,
    schoolYear,
    statements,
    ...(themes && { themes }),
    parties: Object.fromEntries(parties.map((party) => [party, emptyAnswers(SOURCE_LANGUAGE)])),
  };
}

/** Creates the answers of a party that has not answered yet. */
export function emptyAnswers(language: Language): PartyAnswers {
  return { language, answers: {} };
}

/**
 * Changes parts of the answer to a statement; `undefined`, or a blank remark, removes a part. An answer without any
 * part is removed, so that the statement counts as skipped. Not checked: whether there is such a statement, and whether
 * the answers were handed in already: {@link submitAnswers} guards that.
 */
export function answerStatement(
  answers: PartyAnswers,
  statementId: string,
  change: { readonly [part in keyof ExpectationAnswer]?: ExpectationAnswer[part] | undefined },
): PartyAnswers {
  const { [statementId]: before, ...others } = answers.answers;
  const filled = Object.entries({ ...before, ...change }).filter(
    ([part, value]) => value !== undefined && !(part === 'remark' && String(value).trim() === ''),
  );
  const next: ExpectationAnswer = Object.fromEntries(filled);
  return { ...answers, answers: filled.length > 0 ? { ...answers.answers, [statementId]: next } : others };
}

/**
 * Hands in a party's answers, on the server that stores the whole round. Other parties' answers are not changed, and
 * `submittedAt` is set to `now`. A party that is not in the round joins it. Throws `InvalidDataError` with code
 * `already-submitted` when this party handed in before: answers do not change once the other side may have read them.
 * Not checked: the shape of the answers (`parsePartyAnswers`), and whether who sends them is this party. Throws
 * `RangeError` when `now` is no moment.
 */
export function submitAnswers(
  round: ExpectationsRound,
  party: RoundParty,
  answers: PartyAnswers,
  now: Instant,
): ExpectationsRound {
  return withAnswers(round, party, { ...answers, submittedAt: new Date(now).toISOString() });
}

/**
 * Stores a party's answers so far as a draft that nobody else sees. A `submittedAt` in them is removed. Otherwise as
 * {@link submitAnswers}.
 */
export function saveDraft(round: ExpectationsRound, party: RoundParty, answers: PartyAnswers): ExpectationsRound {
  const { submittedAt: _left, ...draft } = answers;
  return withAnswers(round, party, draft);
}

function withAnswers(round: ExpectationsRound, party: RoundParty, answers: PartyAnswers): ExpectationsRound {
  const submittedAt = round.parties[party]?.submittedAt;
  if (submittedAt !== undefined) {
    const { language } = answers;
    refuseExpectation(`parties[${JSON.stringify(party)}]`, 'already-submitted', String(submittedAt), { language });
  }
  return { ...round, parties: { ...round.parties, [party]: answers } };
}

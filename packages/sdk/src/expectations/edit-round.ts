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

/** With what a round starts. */
export interface RoundStart extends Pick<ExpectationsRound, 'id' | 'schoolYear' | 'themes'> {
  /** Our bank when left out. */
  readonly statements?: ExpectationsRound['statements'];
  /** Who is expected to answer: parents and school when left out. */
  readonly parties?: readonly RoundParty[];
}

/** A round in which nobody has answered yet. Not checked: whether the school year is one. */
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

/** A party that has not answered yet. */
export function emptyAnswers(language: Language): PartyAnswers {
  return { language, answers: {} };
}

/**
 * The answers with a part of one changed; `undefined`, or a blank remark, takes that part away. An answer of which
 * nothing is left is taken out, so that the statement is skipped again. Not checked: whether there is such a
 * statement, and whether the answers were handed in already: {@link submitAnswers} guards that.
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
 * The round in which a party has handed in its answers, as the server that keeps the whole round makes it. Nothing of
 * the other parties changes, whatever was sent, and the time is `now`, whatever the answers say. A party that is not in
 * the round joins it. Throws `InvalidDataError` with code `already-submitted` when this party handed in before: answers do
 * not change once the other side may have read them. Not checked: the shape of the answers (`parsePartyAnswers`), and
 * whether who sends them is this party. Throws `RangeError` when `now` is no moment.
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
 * The round in which a party's answers so far are kept, to go on with later; nobody else sees them. A `submittedAt` in
 * them is left out. Otherwise as {@link submitAnswers}.
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

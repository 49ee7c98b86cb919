import { type Language, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { Instant } from '../shared/zoned-time.js';
import { emptyAnswers } from './empty-answers.js';
import { expectationBank } from './expectation-bank.js';
import {
  type ExpectationAnswer,
  EXPECTATIONS_ROUND_SCHEMA_VERSION,
  type ExpectationsRound,
  type PartyAnswers,
  type RoundParty,
} from './expectations-round.js';
import { mayAnswer } from './households.js';
import { renewAnswers } from './renew-answers.js';
import { isReopened } from './reopening.js';
import { refuseExpectation } from './texts.js';

/** The fields of a new round. */
export interface RoundStart extends Pick<ExpectationsRound, 'id' | 'schoolYear' | 'mode' | 'themes'> {
  /** Our bank when left out. */
  readonly statements?: ExpectationsRound['statements'];
  /** Who is expected to answer: parents and school when left out. */
  readonly parties?: readonly RoundParty[];
}

/** Creates a round in which nobody has answered yet. Not checked: whether the school year is valid. */
export function startRound({
  id,
  schoolYear,
  mode,
  statements = expectationBank.id,
  themes,
  parties = ['parents', 'school'],
}: RoundStart): ExpectationsRound {
  return {
    id,
    schemaVersion: EXPECTATIONS_ROUND_SCHEMA_VERSION,
    schoolYear,
    ...(mode && { mode }),
    statements,
    ...(themes && { themes }),
    parties: Object.fromEntries(parties.map((party) => [party, emptyAnswers(SOURCE_LANGUAGE)])),
  };
}

/** The parts of an answer that are words. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['can', 'cannot', 'remark']);

/**
 * Changes parts of the answer to a statement; `undefined`, or blank words, removes a part. An answer without any
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
    ([part, value]) => value !== undefined && !(WORDS.has(part) && String(value).trim() === ''),
  );
  const next: ExpectationAnswer = Object.fromEntries(filled);
  return { ...answers, answers: filled.length > 0 ? { ...answers.answers, [statementId]: next } : others };
}

/**
 * Hands in a party's answers, on the server that stores the whole round. Other parties' answers are not changed, and
 * `submittedAt` is set to `now`. A party that is not in the round joins it, unless others handed in for
 * who was in it: throws `InvalidDataError` with code `not-in-round` then (see {@link mayAnswer}), and with code
 * `already-submitted` when this party handed in before: answers do not change once the other side may have read them, but
 * when both sides agreed to open them again (`isReopened`). What was handed in first is then kept in `earlier`.
 * Not checked: the shape of the answers (`parsePartyAnswers`), and whether who sends them is this party. Throws
 * `RangeError` when `now` is no moment.
 */
export function submitAnswers(
  round: ExpectationsRound,
  party: RoundParty,
  answers: PartyAnswers,
  now: Instant,
): ExpectationsRound {
  const submittedAt = new Date(now).toISOString();
  return withAnswers(round, party, answers, {
    first: () => ({ ...answers, submittedAt }),
    again: (own) => renewAnswers(party, own, answers.again ?? answers, submittedAt),
  });
}

/**
 * Stores a party's answers so far as a draft that nobody else sees. A `submittedAt` in them is removed. Otherwise as
 * {@link submitAnswers}: of a party whose answers were opened again, what was handed in stays beside the draft.
 */
export function saveDraft(round: ExpectationsRound, party: RoundParty, answers: PartyAnswers): ExpectationsRound {
  return withAnswers(round, party, answers, {
    first: ({ submittedAt: _left, ...draft }) => draft,
    again: (own) => {
      const { language, answers: renewed } = answers.again ?? answers;
      return { ...own, again: { language, answers: renewed } };
    },
  });
}

/** Throws when a party is not in a round and may not join it any more. */
export function refuseOutsider(round: ExpectationsRound, party: RoundParty, language?: Language): void {
  if (!mayAnswer(round, party))
    refuseExpectation('parties', 'not-in-round', party, language === undefined ? {} : { language });
}

function withAnswers(
  round: ExpectationsRound,
  party: RoundParty,
  answers: PartyAnswers,
  make: { readonly first: (given: PartyAnswers) => PartyAnswers; readonly again: (own: PartyAnswers) => PartyAnswers },
): ExpectationsRound {
  refuseOutsider(round, party, answers.language);
  const own = round.parties[party];
  const isHandedIn = own?.submittedAt !== undefined;
  if (isHandedIn && !isReopened(round, party)) {
    const { language } = answers;
    refuseExpectation(`parties[${JSON.stringify(party)}]`, 'already-submitted', String(own.submittedAt), { language });
  }
  return { ...round, parties: { ...round.parties, [party]: isHandedIn ? make.again(own) : make.first(answers) } };
}

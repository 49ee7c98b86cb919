import type { ExpectationsRound, PartyAnswers, RoundParty } from './expectations-round.js';
import { mergeAnswers } from './merge-answers.js';

/** What a party filled in. */
export interface AnswersChange {
  readonly party: RoundParty;
  /** The party's answers with which it began; left out when it had none. */
  readonly before?: PartyAnswers;
  /** The party's answers now. */
  readonly answers: PartyAnswers;
}

/**
 * The whole round, as it is kept now, with what a party filled in; everything else of the round stays. It merges as
 * `mergeAnswers` does, so that two places in which one party fills in lose nothing of each other, and what was handed in
 * first stands. Not checked: the shape of the answers (`parsePartyAnswers`), when they say they were handed in, and
 * whether who sends them is this party.
 */
export function mergeRound(round: ExpectationsRound, { party, before, answers }: AnswersChange): ExpectationsRound {
  const theirs = round.parties[party];
  const start = before ?? { language: answers.language, answers: {} };
  const merged = theirs ? mergeAnswers(start, answers, theirs) : answers;
  return { ...round, parties: { ...round.parties, [party]: merged } };
}

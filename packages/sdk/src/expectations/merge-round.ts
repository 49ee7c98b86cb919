import type { ExpectationsRound, PartyAnswers, RoundParty } from './expectations-round.js';
import { mergeAnswers } from './merge-answers.js';

/** A change of one party's answers. */
export interface AnswersChange {
  readonly party: RoundParty;
  /** The party's answers with which it began; left out when it had none. */
  readonly before?: PartyAnswers;
  /** The party's answers now. */
  readonly answers: PartyAnswers;
}

/**
 * Merges a party's answers into the stored whole round; nothing else of the round is changed. It merges like
 * `mergeAnswers`, so that a party can fill in on two devices without losing answers, and what was handed in first is
 * kept. Not checked: the shape of the answers (`parsePartyAnswers`), when they say they were handed in, and whether who
 * sends them is this party.
 */
export function mergeRound(round: ExpectationsRound, { party, before, answers }: AnswersChange): ExpectationsRound {
  const theirs = round.parties[party];
  const start = before ?? { language: answers.language, answers: {} };
  const merged = theirs ? mergeAnswers(start, answers, theirs) : answers;
  return { ...round, parties: { ...round.parties, [party]: merged } };
}

import {
  answerStatement,
  emptyAnswers,
  type ExpectationAnswer,
  type ExpectationsRound,
  mergeAnswers,
  type PartyAnswers,
  type RoundParty,
} from '@driehoek/sdk/expectations';

/** A round in which one party answers. It holds nothing that this party may not see. */
export interface ExpectationsDraft {
  /** The round, sealed for `party`, including the party's own answers. */
  readonly round: ExpectationsRound;
  readonly party: RoundParty;
}

/** Creates the draft of a round that is sealed for this party; `language`: in which it is going to be answered. */
export function createDraft(round: ExpectationsRound, party: RoundParty, language: string): ExpectationsDraft {
  return { party, round: withAnswers(round, party, round.parties[party] ?? emptyAnswers(language)) };
}

/** The party's own answers so far. */
export function answersOf({ round, party }: ExpectationsDraft): PartyAnswers {
  return round.parties[party] as PartyAnswers;
}

export function isSubmitted(draft: ExpectationsDraft): boolean {
  return answersOf(draft).submittedAt !== undefined;
}

/** The draft with other answers of the party. */
export function setAnswers({ round, party }: ExpectationsDraft, answers: PartyAnswers): ExpectationsDraft {
  return { party, round: withAnswers(round, party, answers) };
}

/** The draft with a statement answered; `language`: in which it is answered. */
export function setAnswer(
  draft: ExpectationsDraft,
  statementId: string,
  change: { readonly [part in keyof ExpectationAnswer]?: ExpectationAnswer[part] | undefined },
  language: string,
): ExpectationsDraft {
  return setAnswers(draft, { ...answerStatement(answersOf(draft), statementId, change), language });
}

/** The party's answers merged; the other parties' are as the page says last, since they may be sealed again. */
export function mergeDrafts(
  base: ExpectationsDraft,
  mine: ExpectationsDraft,
  theirs: ExpectationsDraft,
): ExpectationsDraft {
  return setAnswers(theirs, mergeAnswers(answersOf(base), answersOf(mine), answersOf(theirs)));
}

function withAnswers(round: ExpectationsRound, party: RoundParty, answers: PartyAnswers): ExpectationsRound {
  return { ...round, parties: { ...round.parties, [party]: answers } };
}

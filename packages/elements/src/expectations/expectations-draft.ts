import {
  answerStatement,
  emptyAnswers,
  type ExpectationAnswer,
  type ExpectationsRound,
  mergeAnswers,
  type PartyAnswers,
  type RoundParty,
} from '@driehoek/sdk/expectations';

/** One party's answers while somebody works on them, in a round that holds nothing that this party may not see. */
export class ExpectationsDraft {
  answers: PartyAnswers;
  /** Statements whose remark field shows, though it may be empty. */
  readonly openRemarks = new Set<string>();

  #round: ExpectationsRound;
  /** What the page gave; a reset goes back to it. */
  #given: PartyAnswers;
  readonly #language: string;

  /** @param round sealed for `party`. */
  constructor(
    round: ExpectationsRound,
    readonly party: RoundParty,
    language: string,
  ) {
    this.#round = round;
    this.#language = language;
    this.#given = this.#ownIn(round);
    this.answers = this.#given;
  }

  get round(): ExpectationsRound {
    return this.#round;
  }

  /** The round with the answers so far. */
  get value(): ExpectationsRound {
    const { answers, party } = this;
    return { ...this.#round, parties: { ...this.#round.parties, [party]: answers } };
  }

  get isSubmitted(): boolean {
    return this.answers.submittedAt !== undefined;
  }

  /** The same round as the page has it now. */
  follow(round: ExpectationsRound): void {
    const given = this.#ownIn(round);
    this.answers = mergeAnswers(this.#given, this.answers, given);
    this.#round = round;
    this.#given = given;
  }

  /** `language`: in which it is answered. */
  answer(
    statementId: string,
    change: { readonly [part in keyof ExpectationAnswer]?: ExpectationAnswer[part] | undefined },
    language: string,
  ): void {
    this.answers = { ...answerStatement(this.answers, statementId, change), language };
  }

  reset(): void {
    this.openRemarks.clear();
    this.answers = this.#given;
  }

  submit(at: Date): PartyAnswers {
    this.answers = { ...this.answers, submittedAt: at.toISOString() };
    return this.answers;
  }

  #ownIn({ parties }: ExpectationsRound): PartyAnswers {
    return parties[this.party] ?? emptyAnswers(this.#language);
  }
}

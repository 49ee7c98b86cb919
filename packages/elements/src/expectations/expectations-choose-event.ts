import type { PartyAnswers, ReopeningRequest, RoundParty } from '@driehoek/sdk/expectations';

/** What a party chose about its answers or those of the other side. */
export type ExpectationsChoice =
  | ({ readonly kind: 'reopening' } & Omit<ReopeningRequest, 'party'>)
  | { readonly kind: 'household'; readonly open: boolean };

/**
 * Sent as `dh-expectations-choose` when a party asks to open answers again, agrees, declines or takes that back, and when
 * a household chooses whether the other may see its answers. The page merges it into the whole round (`mergeRound`).
 */
export class ExpectationsChooseEvent extends Event {
  static readonly type = 'dh-expectations-choose';

  /** @param answers the party's own answers as they are with the choice */
  constructor(
    readonly answers: PartyAnswers,
    readonly party: RoundParty,
    readonly choice: ExpectationsChoice,
  ) {
    super(ExpectationsChooseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-expectations-choose': ExpectationsChooseEvent;
  }
}

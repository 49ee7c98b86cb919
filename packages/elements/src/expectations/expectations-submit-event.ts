import type { PartyAnswers, RoundParty } from '@driehoek/sdk/expectations';

/** Sent as `dh-expectations-submit` when a party hands in its answers. */
export class ExpectationsSubmitEvent extends Event {
  static readonly type = 'dh-expectations-submit';

  /** @param answers with `submittedAt`; a statement that was skipped is not in it. */
  constructor(
    readonly answers: PartyAnswers,
    readonly party: RoundParty,
  ) {
    super(ExpectationsSubmitEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-expectations-submit': ExpectationsSubmitEvent;
  }
}

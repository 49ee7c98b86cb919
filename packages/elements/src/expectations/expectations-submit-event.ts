import type { PartyAnswers, RoundParty } from '@driehoek/sdk/expectations';

/** Sent as `dh-expectations-submit` when a party hands in its answers. With `action`, prevent the default to post nothing. */
export class ExpectationsSubmitEvent extends Event {
  static readonly type = 'dh-expectations-submit';

  /** @param answers with `submittedAt`; a statement that was skipped is not in it. */
  constructor(
    readonly answers: PartyAnswers,
    readonly party: RoundParty,
  ) {
    super(ExpectationsSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-expectations-submit': ExpectationsSubmitEvent;
  }
}

import type { LookBack } from '@driehoek/sdk/look-back';

/** Sent as `dh-look-back-remove` when who wrote a look back wants it gone. */
export class LookBackRemoveEvent extends Event {
  static readonly type = 'dh-look-back-remove';

  /** @param lookBack what is to be removed */
  constructor(readonly lookBack: LookBack) {
    super(LookBackRemoveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-look-back-remove': LookBackRemoveEvent;
  }
}

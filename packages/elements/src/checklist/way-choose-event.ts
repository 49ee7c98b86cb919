import type { ActionPoint, Way } from '@driehoek/sdk/checklist';

/** Sent as `dh-way-choose` when the reader of a report goes on with a way of working: plans it, or opens its part. */
export class WayChooseEvent extends Event {
  static readonly type = 'dh-way-choose';

  /** @param actionPoint is the action point of the way; absent for a way that is done with a part of the product. */
  constructor(
    readonly way: Way,
    readonly actionPoint?: ActionPoint,
  ) {
    super(WayChooseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-way-choose': WayChooseEvent;
  }
}

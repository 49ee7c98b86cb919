import type { Response } from '@driehoek/sdk/checklist';

/** Sent as `dh-checklist-complete` when the person finishes the checklist. With `action`, prevent the default to post nothing. */
export class ChecklistCompleteEvent extends Event {
  static readonly type = 'dh-checklist-complete';

  /** @param response has `completedAt`; statements may still be unanswered, when the person chose to finish anyway. */
  constructor(readonly response: Response) {
    super(ChecklistCompleteEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-checklist-complete': ChecklistCompleteEvent;
  }
}

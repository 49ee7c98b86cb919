import type { Response } from '@driehoek/sdk/checklist';

/** Sent as `dh-checklist-complete` when the person says to be ready. */
export class ChecklistCompleteEvent extends Event {
  static readonly type = 'dh-checklist-complete';

  /** @param response with `completedAt`; statements may be open, when the person chose so. */
  constructor(readonly response: Response) {
    super(ChecklistCompleteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-checklist-complete': ChecklistCompleteEvent;
  }
}

import type { ActionPoint } from '@driehoek/sdk/checklist';

/** Sent as `dh-action-add` when the reader of a report has made an action point. */
export class ActionAddEvent extends Event {
  static readonly type = 'dh-action-add';

  constructor(readonly actionPoint: ActionPoint) {
    super(ActionAddEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-action-add': ActionAddEvent;
  }
}

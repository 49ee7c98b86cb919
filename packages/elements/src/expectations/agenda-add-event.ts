import type { AgendaItem } from '@driehoek/sdk/conversation';

/** Sent as `dh-agenda-add` when the reader wants to talk about something. The page keeps the agenda. */
export class AgendaAddEvent extends Event {
  static readonly type = 'dh-agenda-add';

  /** @param items one, or all that were not on the agenda yet; each says from which statement it comes. */
  constructor(readonly items: readonly AgendaItem[]) {
    super(AgendaAddEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-agenda-add': AgendaAddEvent;
  }
}

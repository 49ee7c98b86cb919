import type { AgendaItem } from '@driehoek/sdk/conversation';

/** Sent as `dh-agenda-add` when the reader adds something to the agenda of a conversation. The page stores the agenda. */
export class AgendaAddEvent extends Event {
  static readonly type = 'dh-agenda-add';

  /** @param items one item, or all that were not on the agenda yet; `from` of each names its statement. */
  constructor(readonly items: readonly AgendaItem[]) {
    super(AgendaAddEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-agenda-add': AgendaAddEvent;
  }
}

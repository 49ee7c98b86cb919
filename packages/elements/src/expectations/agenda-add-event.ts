import type { AgendaItem, SchoolPromise } from '@driehoek/sdk/conversation';

/** Sent as `dh-agenda-add` when the reader adds something to the agenda of a conversation. The page stores the agenda. */
export class AgendaAddEvent extends Event {
  static readonly type = 'dh-agenda-add';

  /**
   * @param items one item, or all that were chosen; `from` of each names its statement. None when only promises are added
   * @param promises what the school said of these that it can and cannot do, for the school alone, since they are nobody
   *   else's to bring into a conversation
   */
  constructor(
    readonly items: readonly AgendaItem[],
    readonly promises: readonly SchoolPromise[] = [],
  ) {
    super(AgendaAddEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-agenda-add': AgendaAddEvent;
  }
}

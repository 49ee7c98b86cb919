import type { Side } from '@driehoek/sdk/shared';

/** Sent as `dh-conversation-select` when the reader opens a conversation of the board. */
export class ConversationSelectEvent extends Event {
  static readonly type = 'dh-conversation-select';

  /** @param id of the conversation */
  constructor(readonly id: string) {
    super(ConversationSelectEvent.type, { bubbles: true, composed: true });
  }
}

/** Sent as `dh-conversations-announce` when the reader wants families to know of conversations. The board changes nothing. */
export class ConversationsAnnounceEvent extends Event {
  static readonly type = 'dh-conversations-announce';

  /** @param ids of the chosen conversations of which a family does not know all, as the board shows them */
  constructor(readonly ids: readonly string[]) {
    super(ConversationsAnnounceEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Sent as `dh-conversations-print` when the reader wants preparation sheets on paper. The board prints them, all at once; a
 * page that prints in its own way prevents the default.
 */
export class ConversationsPrintEvent extends Event {
  static readonly type = 'dh-conversations-print';

  /**
   * @param ids of the chosen conversations, as the board shows them
   * @param sides whose sheets; each home of a child has one of its own
   */
  constructor(
    readonly ids: readonly string[],
    readonly sides: readonly Side[],
  ) {
    super(ConversationsPrintEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-conversation-select': ConversationSelectEvent;
    'dh-conversations-announce': ConversationsAnnounceEvent;
    'dh-conversations-print': ConversationsPrintEvent;
  }
}

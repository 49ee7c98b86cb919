import type { ConversationPlan, HandOver } from '@driehoek/sdk/conversation';

/** Sent as `dh-conversation-finish` when staff round off the conversation. */
export class ConversationFinishEvent extends Event {
  static readonly type = 'dh-conversation-finish';

  /** @param plan the whole plan, as `value` has it */
  constructor(readonly plan: ConversationPlan) {
    super(ConversationFinishEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Sent as `dh-invitation-save` when the reader takes the conversation to their own calendar. A page that does that in its
 * own way, an app for instance, prevents the default: then no file is downloaded.
 */
export class InvitationSaveEvent extends Event {
  static readonly type = 'dh-invitation-save';

  /**
   * @param file the iCalendar file as it will be downloaded
   * @param plan what it was made from: what this reader may see
   */
  constructor(
    readonly file: File,
    readonly plan: ConversationPlan,
  ) {
    super(InvitationSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * Sent as `dh-hand-over-save` when a family takes along what it released for another school. A page that keeps it in its own way
 * prevents the default: then no file is downloaded.
 */
export class HandOverSaveEvent extends Event {
  static readonly type = 'dh-hand-over-save';

  /**
   * @param file the file as it will be downloaded
   * @param handOver what it was made from: what this party released
   */
  constructor(
    readonly file: File,
    readonly handOver: HandOver,
  ) {
    super(HandOverSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-conversation-finish': ConversationFinishEvent;
    'dh-hand-over-save': HandOverSaveEvent;
    'dh-invitation-save': InvitationSaveEvent;
  }
}

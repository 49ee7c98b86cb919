import '../provider/define.js';
import { ConversationBoardElement } from '../conversation/board/conversation-board.js';
import { define } from '../shared/define.js';

define('dh-conversation-board', ConversationBoardElement);

// Exported for their types, so that `addEventListener` knows the events.
export type {
  ConversationsAnnounceEvent,
  ConversationSelectEvent,
  ConversationsPrintEvent,
} from '../conversation/board/board-events.js';
export type { DataErrorEvent } from '../shared/data-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-conversation-board': ConversationBoardElement;
  }
}

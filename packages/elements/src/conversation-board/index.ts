// The board is an entry of its own, for the school: a page of one family does not load it.
export { ConversationBoardElement } from '../conversation/board/conversation-board.js';
export {
  ConversationsAnnounceEvent,
  ConversationSelectEvent,
  ConversationsPrintEvent,
} from '../conversation/board/board-events.js';

import '../../provider/define.js';
import { define } from '../../shared/define.js';
import { ConversationTalkElement } from './conversation-talk.js';

define('dh-conversation-talk', ConversationTalkElement);

// The events' types come along, so that `addEventListener` knows them.
export type { DataErrorEvent } from '../../shared/data-error-event.js';
export type { ConversationFinishEvent } from '../conversation-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-conversation-talk': ConversationTalkElement;
  }
}

import '../provider/define.js';
import { define } from '../shared/define.js';
import { ConversationPlannerElement } from './conversation-planner.js';

define('dh-conversation-planner', ConversationPlannerElement);

// The events' types come along, so that `addEventListener` knows them.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { ConversationFinishEvent, InvitationSaveEvent } from './planner-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-conversation-planner': ConversationPlannerElement;
  }
}

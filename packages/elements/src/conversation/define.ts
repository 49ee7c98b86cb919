import '../provider/define.js';
import { define } from '../shared/define.js';
import { ConversationAgreementsElement } from './agreements/conversation-agreements.js';
import { ConversationPlannerElement } from './conversation-planner.js';
import { ConversationPreparationElement } from './preparation/conversation-preparation.js';
import { ConversationTalkElement } from './talk/conversation-talk.js';

define('dh-conversation-preparation', ConversationPreparationElement);
define('dh-conversation-talk', ConversationTalkElement);
define('dh-conversation-agreements', ConversationAgreementsElement);
define('dh-conversation-planner', ConversationPlannerElement);

// The events' types come along, so that `addEventListener` knows them.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { ConversationFinishEvent, HandOverSaveEvent, InvitationSaveEvent } from './conversation-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-conversation-agreements': ConversationAgreementsElement;
    'dh-conversation-planner': ConversationPlannerElement;
    'dh-conversation-preparation': ConversationPreparationElement;
    'dh-conversation-talk': ConversationTalkElement;
  }
}

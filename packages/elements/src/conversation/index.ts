export { type EntryDraft, EntryDraftEvent } from '../shared/entry-drafts.js';
export { ConversationAgreementsElement } from './agreements/conversation-agreements.js';
export { ConversationFinishEvent, HandOverSaveEvent, InvitationSaveEvent } from './conversation-events.js';
export { ConversationPlannerElement } from './conversation-planner.js';
export { ConversationPreparationElement } from './preparation/conversation-preparation.js';
export { STAGES, type Stage } from './stages.js';
export { ConversationTalkElement } from './talk/conversation-talk.js';

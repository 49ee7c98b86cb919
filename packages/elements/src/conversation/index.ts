export { ConversationPlannerElement } from './conversation-planner.js';
export { ConversationFinishEvent, InvitationSaveEvent } from './planner-events.js';
export { STAGES, type Stage } from './planner-stage.js';

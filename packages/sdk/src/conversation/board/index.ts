// For the school alone, and an entry of its own: a round of talks, and how far each is. A page of one family does not load it.
export { placePupils } from './place-pupils.js';
export { proposeTalkTimes } from './propose-talk-times.js';
export {
  type RoundMoment,
  type RoundOptions,
  type RoundPerson,
  type RoundPupil,
  startConversations,
} from './start-conversations.js';
export {
  CONVERSATION_NEEDS,
  CONVERSATION_STAGES,
  type ConversationNeed,
  type ConversationProgress,
  type ConversationStage,
  PARTY_STATES,
  type PartyProgress,
  type PartyState,
  type Refusal,
  type SummarizeOptions,
  summarizeConversations,
} from './summarize-conversations.js';
export { calculateTalkTimes, type TalkTimes } from './talk-times.js';

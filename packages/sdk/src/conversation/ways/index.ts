export { addExperiencedParent, type ExperiencedParentOptions } from './add-experienced-parent.js';
export {
  CONVERSATION_WAYS,
  type ConversationWay,
  type WayCheckIn,
  type WayGuest,
  wayDefaults,
  type WayDefaults,
  type WayRhythm,
} from './conversation-ways.js';
export { listWays, type WordedWay } from './list-ways.js';
export { type RepairOptions, startRepair } from './start-repair.js';
export { startConversationInWay, type WayOptions } from './start-in-way.js';

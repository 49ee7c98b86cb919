import type { ConversationView } from '../conversation-view.js';
import { staffTexts } from '../staff-texts.js';

/** The time that is left, given in seconds, in whole minutes: a clock that counts seconds hurries people. */
export function wordLeft(seconds: number, view: ConversationView): string {
  const count = Math.ceil(Math.abs(seconds) / 60);
  return staffTexts(view)(seconds < 0 ? 'conversation-planner.hold.over' : 'conversation-planner.hold.left', { count });
}

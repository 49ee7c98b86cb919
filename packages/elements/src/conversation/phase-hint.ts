import type { PlannedPhase } from '@driehoek/sdk/conversation';
import type { ConversationView } from './conversation-view.js';
import { isOurs } from './phase-name.js';
import { staffTexts } from './staff-texts.js';

/** What a phase of ours is for, in one sentence; `''` for one of the school's own. */
export function hintOfPhase({ id }: PlannedPhase, view: ConversationView): string {
  return isOurs(id) ? staffTexts(view)(`conversation.phase.${id}.hint`) : '';
}

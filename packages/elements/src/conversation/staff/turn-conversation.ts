import {
  chooseFocus,
  type ConversationPlan,
  endSession,
  goToNextPhase,
  goToPhase,
  pauseSession,
  resumeSession,
  startSession,
} from '@driehoek/sdk/conversation';
import type { Instant } from '@driehoek/sdk/shared';

/** The course of the conversation itself; `undefined` for a button that is about something else. */
export function turnConversation(
  plan: ConversationPlan,
  name: string,
  value: string,
  now: Instant,
): ConversationPlan | undefined {
  switch (name) {
    case 'start':
      return startSession(plan, now);
    case 'phase':
      return goToPhase(plan, value, now);
    case 'next':
      return goToNextPhase(plan, now);
    case 'pause':
      return pauseSession(plan, now);
    case 'resume':
      return resumeSession(plan, now);
    case 'no-focus':
      return chooseFocus(plan, undefined);
    case 'finish':
      return endSession(plan, now);
    default:
      return undefined;
  }
}

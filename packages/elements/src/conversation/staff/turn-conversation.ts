import {
  chooseFocus,
  type ConversationPlan,
  endSession,
  goToPhase,
  pauseSession,
  phasesOf,
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
    case 'next': {
      const phases = phasesOf(plan);
      const next = phases[phases.findIndex(({ id }) => id === plan.session?.phase) + 1];
      return next ? goToPhase(plan, next.id, now) : plan;
    }
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

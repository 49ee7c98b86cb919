import type { ConversationPlan } from '@driehoek/sdk/conversation';

/** The stages of a conversation, in order. */
export const STAGES = ['prepare', 'hold', 'after'] as const;
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** The stages that a reader can go to; only who leads the conversation holds it, and nobody one that was cancelled. */
export function listStages(plan: ConversationPlan | undefined, canLead: boolean): readonly Stage[] {
  return STAGES.filter((stage) => stage !== 'hold' || (canLead && !plan?.cancelled));
}

/**
 * The stage to show: the one that was asked for, or without that the one that the conversation has reached. `prepare` for
 * a stage that this reader cannot go to.
 */
export function findStage(asked: Stage | undefined, plan: ConversationPlan | undefined, canLead: boolean): Stage {
  const stage = asked ?? findReached(plan);
  return listStages(plan, canLead).includes(stage) ? stage : 'prepare';
}

/** The stage that a conversation has reached, whoever may go there. */
export function findReached({ session }: Pick<ConversationPlan, 'session'> = {}): Stage {
  return session?.endedAt ? 'after' : session ? 'hold' : 'prepare';
}

/** Whether a stage comes after another. */
export function isLater(stage: Stage, other: Stage): boolean {
  return STAGES.indexOf(stage) > STAGES.indexOf(other);
}

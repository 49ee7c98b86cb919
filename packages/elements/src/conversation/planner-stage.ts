import type { ConversationPlan } from '@driehoek/sdk/conversation';

/** The three times of a conversation. */
export const STAGES = ['prepare', 'hold', 'after'] as const;
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** Which time shows: the one asked for, else as far as the conversation is. Only staff hold it. */
export function stageOf(asked: Stage | undefined, plan: ConversationPlan | undefined, isStaff: boolean): Stage {
  const { session } = plan ?? {};
  const stage = asked ?? (session?.endedAt ? 'after' : session ? 'hold' : 'prepare');
  return STAGES.includes(stage) && (stage !== 'hold' || isStaff) ? stage : 'prepare';
}

import { type ConversationPlan, isTakenUpOutside } from '@driehoek/sdk/conversation';

/** Whether a conversation has what the part for plans of support shows. */
export const hasSupport = ({ supportPlan, goals, agreements }: ConversationPlan): boolean =>
  supportPlan === true || (goals?.length ?? 0) > 0 || agreements.some(isTakenUpOutside);

import { isBlank } from '../i18n/text.js';
import type { ConversationPlan } from './conversation-plan.js';

/** What an agreement lacks, or the whole conversation (`follow-up`). */
export type OpenEnd = { readonly lacks: 'who' | 'date'; readonly agreement: string } | { readonly lacks: 'follow-up' };

/**
 * Lists what has to be settled before a conversation is rounded off, for agreements that hold: per agreement that is still to be
 * kept who does it and by when, and a day to look back.
 */
export function listOpenEnds({ agreements, followUp }: ConversationPlan): OpenEnd[] {
  const open = agreements.filter(
    ({ text, status }) => !isBlank(text) && (status === 'open' || status === 'in-progress'),
  );
  return [
    ...open.flatMap(({ id, who, by }): OpenEnd[] => [
      ...(who === undefined ? [{ lacks: 'who', agreement: id } as const] : []),
      ...(by === undefined ? [{ lacks: 'date', agreement: id } as const] : []),
    ]),
    ...(followUp === undefined ? [{ lacks: 'follow-up' } as const] : []),
  ];
}

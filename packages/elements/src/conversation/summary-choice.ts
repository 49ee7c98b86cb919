import { type ConversationPlan, listParties, type SummaryAudience } from '@driehoek/sdk/conversation';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { Party } from '@driehoek/sdk/shared';
import type { Terms } from './conversation-view.js';

/** For whom and in which language a summary is made. */
export interface SummaryChoice {
  readonly language: string;
  readonly audience: SummaryAudience;
}

/** For whom a summary of a conversation can be: each party of the family, and the school's own records. */
export function listAudiences(plan: Pick<ConversationPlan, 'parties'>): SummaryAudience[] {
  return [...listParties(plan).filter((party) => party !== 'school'), 'record'];
}

/** For whom it is until somebody chooses: the reader's own party, for others the first of the family. */
export function findAudience(plan: Pick<ConversationPlan, 'parties'>, party: Party | undefined): SummaryAudience {
  const audiences = listAudiences(plan);
  return audiences.find((audience) => audience === party) ?? audiences[0] ?? 'record';
}

/** The text of a summary; `''` until the terms are loaded, which it explains. */
export function wordSummary(
  plan: ConversationPlan,
  { language, audience }: SummaryChoice,
  terms: Terms | undefined,
  { texts }: ReaderOptions,
): string {
  const options = { ...(texts && { texts }), ...(terms && { glossary: terms.glossary }) };
  return terms?.formatSummary(plan, language, audience, options) ?? '';
}

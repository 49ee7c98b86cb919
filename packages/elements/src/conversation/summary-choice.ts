import type { ConversationPlan, SummaryAudience } from '@driehoek/sdk/conversation';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { Terms } from './conversation-view.js';

/** For whom and in which language a summary is made. */
export interface SummaryChoice {
  readonly language: string;
  readonly audience: SummaryAudience;
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

import { PHASES, type Phase, type PlannedPhase } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import type { ConversationView } from './conversation-view.js';

/** Whether a phase is one of ours. */
const isOurs = (id: string): id is Phase => (PHASES as readonly string[]).includes(id);

/** The name of a phase: the plan's own title, our name, or its id. */
export function namePhase({ id, title }: PlannedPhase, { translate, language }: ConversationView): string {
  if (title) return localizeText(title, language);
  return isOurs(id) ? translate(`conversation.phase.${id}`) : id;
}

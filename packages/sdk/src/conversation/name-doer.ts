import { localizeText } from '../i18n/text.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { isTakenUpOutside } from './is-outside.js';
import { nameParty, type NamingOptions } from './name-party.js';

/** Finds somebody who takes part by id, such as who leads. */
export function findParticipant(
  { participants }: Pick<ConversationPlan, 'participants'>,
  id: string | undefined,
): Participant | undefined {
  return id === undefined ? undefined : participants.find((person) => person.id === id);
}

/**
 * Formats who does what was agreed: the party (`nameParty`), or of somebody from outside the name, with what this person comes
 * for: `Wim (gezinscoach)`. `undefined` when nobody was chosen.
 */
export function nameDoer(
  plan: Pick<ConversationPlan, 'participants' | 'parties'>,
  { who, participant }: Pick<Agreement, 'who' | 'participant'>,
  options: NamingOptions = {},
): string | undefined {
  if (who === undefined) return undefined;
  const person = isTakenUpOutside({ who }) ? findParticipant(plan, participant) : undefined;
  const name = person?.name?.trim();
  const task = localizeText(person?.task ?? '', options.language ?? 'nl').trim();
  if (name && task) return `${name} (${task})`;
  return name || task || nameParty(plan, who, options);
}

/** Returns the name of who leads a conversation or an agreement; `undefined` when nobody does, or nobody with a name. */
export function nameLeader(
  plan: Pick<ConversationPlan, 'participants'>,
  { leader }: { readonly leader?: string },
): string | undefined {
  return findParticipant(plan, leader)?.name?.trim() || undefined;
}

import type { Text } from '../i18n/text.js';
import { partyOf } from '../shared/parties.js';
import type { Participant } from './conversation-plan.js';

/**
 * What people write of a parent who has been through the same, as the product writes it and as they do by hand: in the languages
 * of its interface, whatever their interface was in.
 */
const WORDS = [
  /\b(ervaringsouder|ervaren ouder|ervaringsdeskundige ouder)/,
  /\bouder die .*(meemaakte|meegemaakt)/,
  /\bexperienced parent/,
  /\bparent who has been through/,
];

/**
 * Whether somebody comes as a parent who has been through the same. Of who was added by hand, or before guests were told apart, the
 * task tells; only somebody from outside can be that guest.
 */
export function isExperiencedParent({ guest, role, task }: Pick<Participant, 'guest' | 'role' | 'task'>): boolean {
  if (partyOf(role) !== undefined) return false;
  if (guest !== undefined) return guest === 'experienced-parent';
  return listWordings(task).some((words) => WORDS.some((word) => word.test(words)));
}

const listWordings = (text: Text | undefined): string[] =>
  (typeof text === 'string' ? [text] : Object.values(text ?? {})).map((words) => String(words).toLowerCase());

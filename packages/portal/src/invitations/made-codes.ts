import type { MadeInvitation } from './invitations.js';

// Codes are told once. They stay as long as this tab lives, so that another page may be opened before they are printed.

const made = new Map<string, MadeInvitation>();
const unprinted = new Set<string>();

/** Keeps the codes of an invitation that was just made. The browser asks before the tab closes while they are nowhere else. */
export function keepCodes(invitation: MadeInvitation): void {
  if (made.size === 0) addEventListener('beforeunload', warn);
  made.set(invitation.id, invitation);
  unprinted.add(invitation.id);
}

/** Finds an invitation with its codes; `undefined` when it was made elsewhere. */
export const findCodes = (id: string): MadeInvitation | undefined => made.get(id);

/** Notes that the codes are on paper, as far as a page can know. */
export const notePrinted = (id: string): void => void unprinted.delete(id);

function warn(event: BeforeUnloadEvent): void {
  if (unprinted.size > 0) event.preventDefault();
}

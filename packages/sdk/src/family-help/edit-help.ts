import type { LocalDate } from '../shared/local-time.js';
import type { FamilyHelp, HelpEntry } from './family-help.js';

/** Adds an entry at the end; an entry with the same id is replaced, in its place. */
export function setHelpEntry(help: FamilyHelp, entry: HelpEntry): FamilyHelp {
  const isKnown = help.entries.some(({ id }) => id === entry.id);
  const entries = isKnown
    ? help.entries.map((before) => (before.id === entry.id ? entry : before))
    : [...help.entries, entry];
  return { ...help, entries };
}

/** Removes an entry; the same list when it has no such entry. */
export function removeHelpEntry(help: FamilyHelp, id: string): FamilyHelp {
  const entries = help.entries.filter((entry) => entry.id !== id);
  return entries.length === help.entries.length ? help : { ...help, entries };
}

/** Records that somebody of the school saw that an entry is still so; the same list when it has no such entry. */
export function checkHelpEntry(help: FamilyHelp, id: string, today: LocalDate): FamilyHelp {
  const entry = help.entries.find((each) => each.id === id);
  return entry ? setHelpEntry(help, { ...entry, checkedOn: today }) : help;
}

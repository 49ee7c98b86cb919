import type { FamilyHelp, HelpEntry } from '@driehoek/sdk/family-help';

/** Creates an entry that can be reached by its website. */
export const helpEntry = (id: string, fields: Partial<HelpEntry> = {}): HelpEntry => ({
  id,
  kind: 'other',
  title: id,
  what: 'Helpt.',
  website: 'www.hulp.example',
  ...fields,
});

export const helpOf = (...entries: HelpEntry[]): FamilyHelp => ({ id: 'help', entries });

import { canonicalLanguage } from '../i18n/language-tag.js';
import { type FamilyHelp, HELP_KINDS, type HelpEntry, type HelpKind } from './family-help.js';
import { localizeHelp } from './national-help.js';

/** What a reader wants to see of a list. It is not kept anywhere. */
export interface HelpFilter {
  /** One kind; all when left out. */
  readonly kind?: HelpKind | undefined;
  /** A language in which to be helped; entries that do not say their languages are then left out. */
  readonly language?: string | undefined;
}

/** The entries of one kind. */
export interface HelpGroup {
  readonly kind: HelpKind;
  /** At least one, in the order of the list. */
  readonly entries: readonly HelpEntry[];
}

/**
 * Lists the help by kind, in the order of `HELP_KINDS`; a kind without entries is left out. Entries of our own start list
 * are worded in every language that is loaded (`loadTexts(language, ['family-help'])`).
 */
export function listHelp(help: FamilyHelp, { kind, language }: HelpFilter = {}): HelpGroup[] {
  const shown = localizeHelp(help.entries).filter(
    (entry) => (kind === undefined || entry.kind === kind) && (language === undefined || isIn(entry, language)),
  );
  return HELP_KINDS.flatMap((each) => {
    const entries = shown.filter((entry) => entry.kind === each);
    return entries.length > 0 ? [{ kind: each, entries }] : [];
  });
}

/** Lists the kinds of which there is help, in the order of `HELP_KINDS`. */
export function listHelpKinds({ entries }: FamilyHelp): HelpKind[] {
  return HELP_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
}

/** Lists the languages in which somebody can be helped, each once, as canonical tags in the order of the alphabet. */
export function listHelpLanguages({ entries }: FamilyHelp): string[] {
  return [...new Set(entries.flatMap(({ languages = [] }) => languages.map(baseOf)))].sort();
}

/** Returns the base language of a tag: `nl` for `nl-BE`. What is no tag stays as it was written. */
const baseOf = (tag: string) => canonicalLanguage(tag)?.split('-')[0] ?? tag;

const isIn = ({ languages = [] }: HelpEntry, language: string) =>
  languages.some((tag) => baseOf(tag) === baseOf(language));

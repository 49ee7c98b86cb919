import type { HelpEntry } from '@driehoek/sdk/family-help';
import type { EntryDrafts } from '../shared/entry-drafts.js';
import { mergeFields } from '../shared/merge-fields.js';
import { type HelpFormSession, toFormData, wordedIn } from './help-form.js';

/** What a form is made for besides its entry. */
interface FormOptions {
  readonly language: string;
  /** The languages that are in the list already. */
  readonly used: readonly string[];
}

/** Opens the form of an entry, or of a new one, with what was typed before. */
export function openHelpSession(
  entry: HelpEntry | undefined,
  drafts: EntryDrafts,
  { language, used }: FormOptions,
): HelpFormSession {
  const id = entry?.id ?? '';
  const draft = drafts.find(id);
  const original = drafts.findOriginal(id) ?? toFormData(entry, wordedIn(draft) || language, used);
  return { entry, original, values: draft ?? original, isDraft: draft !== undefined, used };
}

/**
 * Merges the form with what others saved of its entry since it was begun.
 *
 * @returns the fields to save, or the form as a person has to look at it first
 */
export function mergeHelpForm(
  session: HelpFormSession,
  mine: FormData,
  now: HelpEntry | undefined,
  { language, used }: FormOptions,
): { readonly data: FormData } | { readonly session: HelpFormSession } {
  if (!now) return { data: mine };
  const theirs = toFormData(now, wordedIn(session.original) || language, used);
  const { merged, clashes } = mergeFields({ base: session.seen ?? session.original, mine, theirs }, [['languages']]);
  return clashes.length === 0 ? { data: merged } : { session: { ...session, values: merged, seen: theirs, clashes } };
}

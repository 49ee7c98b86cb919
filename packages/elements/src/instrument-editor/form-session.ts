import type { OwnInstrument } from '@driehoek/sdk/checklist/editing';
import type { EntryDrafts } from '../shared/entry-drafts.js';
import { type FieldClash, mergeFields } from '../shared/merge-fields.js';
import { toFormData, wordedIn } from './form-fields.js';
import { placeOf } from './form-place.js';

/** One place in its form. */
export interface FormSession {
  /** The name of the place. */
  readonly name: string;
  /** The fields as they were before anything was typed. */
  readonly original: FormData;
  /** The fields to begin with. */
  readonly values: FormData;
  /** Whether some of them were typed before, and not saved. */
  readonly isDraft: boolean;
  /** What the list said when {@link clashes} were shown; fields that others changed are measured from there. */
  readonly seen?: FormData;
  /** The fields that somebody else changed too, to something else. */
  readonly clashes?: readonly FieldClash[];
}

/** Opens the form of a place, with what was typed before. */
export function openFormSession(own: OwnInstrument, name: string, drafts: EntryDrafts, language: string): FormSession {
  const draft = drafts.find(name);
  const original = drafts.findOriginal(name) ?? toFormData(own, placeOf(name), wordedIn(draft) || language);
  return { name, original, values: draft ?? original, isDraft: draft !== undefined };
}

/**
 * Merges a form with what others saved of its place since it was begun.
 *
 * @returns the fields to save, or the form as a person has to look at it first
 */
export function mergeForm(
  session: FormSession,
  mine: FormData,
  own: OwnInstrument,
  language: string,
): { readonly data: FormData } | { readonly session: FormSession } {
  const theirs = toFormData(own, placeOf(session.name), wordedIn(session.original) || language);
  const { merged, clashes } = mergeFields({ base: session.seen ?? session.original, mine, theirs });
  return clashes.length === 0 ? { data: merged } : { session: { ...session, values: merged, seen: theirs, clashes } };
}

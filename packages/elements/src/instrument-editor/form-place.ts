import { findSection, type Instrument, type Item, listItems, type Section } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';

/** What a form changes: the words of the list, its answers, for whom and from where it is, or a part or statement that is there or new. */
export type FormKind = 'words' | 'scale' | 'metadata' | 'section' | 'new-section' | 'item' | 'new-item';

/** One place of an instrument that has a form; its name is the id of what was typed there. */
export interface FormPlace {
  readonly kind: FormKind;
  /** The part or statement; for a new statement, its part. */
  readonly id: string;
}

/** Formats the name of a place: `item:home.1`. */
export const nameOf = (kind: FormKind, id = ''): string => (id === '' ? kind : `${kind}:${id}`);

/** Parses the name of a place. */
export function placeOf(name: string): FormPlace {
  const at = name.indexOf(':');
  return at < 0 ? { kind: name as FormKind, id: '' } : { kind: name.slice(0, at) as FormKind, id: name.slice(at + 1) };
}

/** Finds the statement of a place. */
export const itemAt = (instrument: Instrument, { kind, id }: FormPlace): Item | undefined =>
  kind === 'item' ? listItems(instrument).find((item) => item.id === id) : undefined;

/** Finds the part of a place, or that of its new statement. */
export const sectionAt = (instrument: Instrument, { kind, id }: FormPlace): Section | undefined =>
  kind === 'section' || kind === 'new-item' ? instrument.sections.find((section) => section.id === id) : undefined;

/** Whether a place is still there. */
export function isThere(instrument: Instrument, place: FormPlace): boolean {
  if (place.kind === 'item') return itemAt(instrument, place) !== undefined;
  if (place.kind === 'section' || place.kind === 'new-item') return sectionAt(instrument, place) !== undefined;
  return true;
}

/** Lists the places, of those in which something is typed, that are still there. */
export const listTyped = (instrument: Instrument, drafts: readonly { readonly id: string }[]): readonly string[] =>
  drafts.map(({ id }) => id).filter((id) => isThere(instrument, placeOf(id)));

/** What a part or statement is called where something is said about it. */
export function titleOf(instrument: Instrument, id: string, language: string): string {
  const item = listItems(instrument).find((each) => each.id === id);
  return localizeText(item?.text ?? findSection(instrument, id)?.title ?? '', language);
}

/** Selects the button of a name that is for a place. */
export const buttonOf = (name: string, place: string): string => `button[name=${name}][value="${CSS.escape(place)}"]`;

import { type Instrument, listItems } from '@driehoek/sdk/checklist';
import { moveItem, moveSection, type OwnInstrument, removeItem, removeSection } from '@driehoek/sdk/checklist/editing';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { isThere, placeOf } from './form-place.js';

/** What is done with a part or statement. */
export type PlaceChange = 'up' | 'down' | 'leave';

/** What came of a change: the instrument with the new place, from 1; or the key of why it was refused. */
type ChangedPlace =
  | { readonly instrument: Instrument; readonly place: number }
  | { readonly refusal: 'instrument-editor.last-item' | 'instrument-editor.last-section' | undefined };

/** Moves or leaves out a part or a statement. One that is gone already is refused without a word. */
export function changePlace(instrument: Instrument, name: string, change: PlaceChange, language: string): ChangedPlace {
  const place = placeOf(name);
  const { kind, id } = place;
  if (!isThere(instrument, place)) return { refusal: undefined };
  const isItem = kind === 'item';
  const [move, remove] = isItem ? [moveItem, removeItem] : [moveSection, removeSection];
  try {
    const options = { language };
    const next =
      change === 'leave' ? remove(instrument, id, options) : move(instrument, id, change === 'up' ? -1 : 1, options);
    const list: readonly { readonly id: string }[] = isItem ? listItems(next) : next.sections;
    return { instrument: next, place: list.findIndex((each) => each.id === id) + 1 };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return { refusal: isItem ? 'instrument-editor.last-item' : 'instrument-editor.last-section' };
  }
}

/** Whether a part or statement is in a version that is or was in use. */
export const isUsedAt = ({ versions }: OwnInstrument, name: string): boolean =>
  versions.some(({ instrument }) => isThere(instrument, placeOf(name)));

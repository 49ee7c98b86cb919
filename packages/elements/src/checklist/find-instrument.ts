import { handvat, type Instrument, parentExperience, parseInstrument, teamSkills } from '@driehoek/sdk/checklist';
import type { Language, TextConcept } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import type { ChecklistTexts } from './checklist-texts.js';

const BUILT_IN = [handvat, teamSkills, parentExperience];
// Many checklists on a page share one instrument; it is checked, and brought to its present shape, once.
const checked = new WeakMap<object, Instrument>(BUILT_IN.map((instrument) => [instrument, instrument]));

/**
 * Finds the built-in instrument with this id, or validates the page's own instrument. Throws `InvalidDataError` for an
 * unknown id or invalid data.
 */
export function findInstrument(wanted: string | Instrument, translate: ChecklistTexts, language: Language): Instrument {
  if (typeof wanted === 'string') {
    const found = BUILT_IN.find(({ id }) => id === wanted);
    if (found) return found;
    const known = BUILT_IN.map(({ id }) => id).join(', ');
    const message = translate('checklist.error.unknown-instrument', { found: wanted, known });
    throw new InvalidDataError([{ path: 'instrument', code: 'unknown-instrument', message }]);
  }
  const found = checked.get(wanted);
  if (found) return found;
  const instrument = parseInstrument(wanted, { language });
  checked.set(wanted, instrument);
  return instrument;
}

/** Lists the text concepts to load for an instrument: one for a built-in instrument or a copy of it, else none. */
export function conceptsOf(wanted: string | Instrument | undefined): readonly TextConcept[] {
  const id = typeof wanted === 'object' ? wanted?.id : wanted;
  const found = BUILT_IN.find((each) => each.id === id);
  return found ? [found.id as 'handvat'] : [];
}

import { handvat } from '../../i18n/nl/handvat.js';
import { parentExperience } from '../../i18n/nl/parent-experience.js';
import { teamSkills } from '../../i18n/nl/team-skills.js';
import { memoizeByRegistry } from '../../i18n/memoize-by-registry.js';
import { type Language, localizeText } from '../../i18n/text.js';
import { addInstrumentWordings } from './add-instrument-wordings.js';
import { type Instrument, listItems } from './instrument.js';

const nl: { readonly [key: string]: string } = { ...handvat, ...parentExperience, ...teamSkills };

/**
 * Adds the wordings in every loaded language (`loadTexts(language, ['checklist', instrument.id])`) to a built-in
 * instrument or a copy of one. A school's own wordings are kept. Returns the same object when there is nothing to add,
 * and the same result until more languages are loaded.
 */
export const localizeInstrument: (instrument: Instrument) => Instrument = /* @__PURE__ */ memoizeByRegistry(
  (instrument: Instrument) => addInstrumentWordings(instrument, nl),
);

/**
 * Formats what an id refers to: the title of the section or the wording of the statement; the id itself when there is
 * neither.
 */
export function describeSubject(id: string, language: Language, instrument?: Instrument): string {
  const localized = instrument && localizeInstrument(instrument);
  const section = localized?.sections.find((candidate) => candidate.id === id);
  const wording = section?.title ?? (localized && listItems(localized).find((item) => item.id === id)?.text);
  return wording === undefined ? id : localizeText(wording, language);
}

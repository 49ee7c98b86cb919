import { type Language, localizeText } from '../../i18n/text.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { localizeInstrument } from '../instruments/localize-instrument.js';

/** The title of the section or the wording of the statement with this id; the id where there is none. */
export function describeSubject(id: string, language: Language, instrument?: Instrument): string {
  const localized = instrument && localizeInstrument(instrument);
  const section = localized?.sections.find((candidate) => candidate.id === id);
  const wording = section?.title ?? (localized && listItems(localized).find((item) => item.id === id)?.text);
  return wording === undefined ? id : localizeText(wording, language);
}

import { findSection, type Instrument, type Section } from '../instruments/instrument.js';

/** The fields of an action point that say which sections it serves. */
interface Serving {
  readonly about: string;
  readonly sections?: readonly string[];
}

/**
 * Lists the sections that an action point serves: that of what it is `about` first, then its other `sections` in the
 * order of the instrument. A section that the instrument does not have is left out; none for a point about the whole.
 */
export function listServedSections({ about, sections = [] }: Serving, instrument: Instrument): Section[] {
  const own = findSection(instrument, about);
  const others = instrument.sections.filter((section) => section !== own && sections.includes(section.id));
  return own ? [own, ...others] : others;
}

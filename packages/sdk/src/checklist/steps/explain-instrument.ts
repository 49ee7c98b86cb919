import { addWordings } from '../../i18n/add-wordings.js';
import { memoizeByRegistry } from '../../i18n/memoize-by-registry.js';
import { handvatSteps } from '../../i18n/nl/checklist-steps.js';
import type { Text } from '../../i18n/text.js';
import { handvat } from '../instruments/handvat.js';
import type { Instrument, Section } from '../instruments/instrument.js';
import type { Way } from '../instruments/way.js';
import { handvatExplanations } from './handvat-steps.js';

const nl: { readonly [key: string]: string } = handvatSteps;

const word = (text: Text, key: string): Text => addWordings(text, `handvat.${key}`, nl[`handvat.${key}`]);

/**
 * Adds to the steps of `handvat`, or of a copy of it, what they are, why they matter and ways of working, in every loaded
 * language (`loadTexts(language, ['checklist-steps'])`). What a section says itself is kept. Another instrument is returned as
 * it is: a school explains its own.
 */
export const explainInstrument: (instrument: Instrument) => Instrument = /* @__PURE__ */ memoizeByRegistry(
  (instrument: Instrument): Instrument =>
    instrument.id === handvat.id ? { ...instrument, sections: instrument.sections.map(explainSection) } : instrument,
);

function explainSection(section: Section): Section {
  const { id } = section;
  const ours = Object.hasOwn(handvatExplanations, id) ? handvatExplanations[id] : undefined;
  const { what, why, ways } = { ...ours, ...section };
  return {
    ...section,
    ...(what !== undefined && { what: word(what, `what.${id}`) }),
    ...(why !== undefined && { why: word(why, `why.${id}`) }),
    ...(ways && { ways: ways.map(wordWay) }),
  };
}

function wordWay(way: Way): Way {
  return { ...way, title: word(way.title, `way.${way.id}.title`), how: word(way.how, `way.${way.id}.how`) };
}

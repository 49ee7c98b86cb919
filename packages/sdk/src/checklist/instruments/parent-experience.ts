import { type Instrument, INSTRUMENT_SCHEMA_VERSION } from './instrument.js';
import { parentExperience as nl } from '../../i18n/nl/parent-experience.js';
import { yesPartlyNo } from './yes-partly-no.js';

const text = (key: keyof typeof nl) => ({ nl: nl[key] });

/**
 * A short questionnaire on how parents of a class experience the contact with school (`handvat`, organisation.7). Our
 * own; not validated.
 */
export const parentExperience: Instrument = /* @__PURE__ */ (() => ({
  id: 'parent-experience',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1.1.0',
  sameMeaningAs: ['1.0.0'],
  title: text('parent-experience.title'),
  description: text('parent-experience.description'),
  scale: yesPartlyNo,
  sections: [
    {
      id: 'experience',
      title: text('parent-experience.section.experience'),
      items: Array.from({ length: 8 }, (_, index) => {
        const id = `experience.${index + 1}`;
        return {
          id,
          text: text(`parent-experience.item.${id}` as 'parent-experience.item.experience.1'),
          ownText: text(`parent-experience.own.${id}` as 'parent-experience.own.experience.1'),
        };
      }),
    },
  ],
  answeredBy: 'parent',
  validated: false,
  source: text('parent-experience.source'),
}))();

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
  version: '1.0.0',
  title: text('parent-experience.title'),
  description: text('parent-experience.description'),
  scale: yesPartlyNo,
  sections: [
    {
      id: 'experience',
      title: text('parent-experience.section.experience'),
      items: [
        { id: 'experience.1', text: text('parent-experience.item.experience.1') },
        { id: 'experience.2', text: text('parent-experience.item.experience.2') },
        { id: 'experience.3', text: text('parent-experience.item.experience.3') },
        { id: 'experience.4', text: text('parent-experience.item.experience.4') },
        { id: 'experience.5', text: text('parent-experience.item.experience.5') },
        { id: 'experience.6', text: text('parent-experience.item.experience.6') },
        { id: 'experience.7', text: text('parent-experience.item.experience.7') },
        { id: 'experience.8', text: text('parent-experience.item.experience.8') },
      ],
    },
  ],
  answeredBy: 'parent',
  validated: false,
  source: text('parent-experience.source'),
}))();

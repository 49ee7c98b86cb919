import { type Instrument, INSTRUMENT_SCHEMA_VERSION } from './instrument.js';
import { yesPartlyNo } from './yes-partly-no.js';

/**
 * With which a class asks its parents how they experience the contact (`handvat`, organisation.7). Our own
 * short questionnaire; not validated.
 */
export const parentExperience: Instrument = {
  id: 'parent-experience',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1.0.0',
  title: { nl: 'Hoe ervaart u het contact met school?', en: 'How is your contact with school?' },
  description: {
    nl: 'Wij horen graag hoe het voor u is. Er zijn geen goede of foute antwoorden.',
    en: 'We would like to hear how it is for you. No answer is right or wrong.',
  },
  scale: yesPartlyNo,
  sections: [
    {
      id: 'experience',
      title: { nl: 'Uw ervaring', en: 'Your experience' },
      items: [
        { id: 'experience.1', text: { nl: 'Ik voel mij welkom op school.', en: 'I feel welcome at school.' } },
        { id: 'experience.2', text: { nl: 'Mensen op school groeten mij.', en: 'People at school greet me.' } },
        {
          id: 'experience.3',
          text: {
            nl: 'Ik weet hoe en wanneer ik de leraar kan bereiken.',
            en: 'I know how and when I can reach the teacher.',
          },
        },
        {
          id: 'experience.4',
          text: { nl: 'Ik hoor ook goed nieuws over mijn kind.', en: 'I hear good news about my child too.' },
        },
        {
          id: 'experience.5',
          text: { nl: 'Zijn er zorgen, dan hoor ik dat vroeg.', en: 'If there are worries, I hear of them early.' },
        },
        {
          id: 'experience.6',
          text: { nl: 'De school vraagt mij hoe het thuis gaat.', en: 'The school asks me how it goes at home.' },
        },
        {
          id: 'experience.7',
          text: { nl: 'Ik beslis mee over mijn kind.', en: 'I have a say in decisions about my child.' },
        },
        { id: 'experience.8', text: { nl: 'Wat we afspreken, gebeurt ook.', en: 'What we agree on is done.' } },
      ],
    },
  ],
  answeredBy: 'parent',
  validated: false,
  source: { nl: 'Driehoek', en: 'Driehoek' },
};

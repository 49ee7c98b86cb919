import { type Instrument, INSTRUMENT_SCHEMA_VERSION } from './instrument.js';

/**
 * Four skills in working with parents; of each, how large a part of the team has it.
 *
 * After Smeets and others (2019), whose means are in `reference`; they had hardly changed since 2017. Only the
 * top of the scale, 3, is theirs: *more than two thirds*. Points 1 and 2 are worded by us, so lay a result
 * beside the published means with care.
 */
export const teamSkills: Instrument = {
  id: 'team-skills',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1.0.0',
  title: { nl: 'Wat kan ons team?', en: 'What can our team do?' },
  description: {
    nl: 'Hoe groot is het deel van het team dat dit goed kan?',
    en: 'How large is the part of the team that can do this well?',
  },
  scale: {
    kind: 'points',
    options: [
      { value: '3', points: 3, label: { nl: 'Meer dan twee derde', en: 'More than two thirds' } },
      { value: '2', points: 2, label: { nl: 'Een tot twee derde', en: 'One to two thirds' } },
      { value: '1', points: 1, label: { nl: 'Minder dan een derde', en: 'Less than one third' } },
    ],
  },
  sections: [
    {
      id: 'skills',
      title: { nl: 'Vier vaardigheden', en: 'Four skills' },
      items: [
        {
          id: 'skills.1',
          actor: 'team',
          text: {
            nl: 'Opbouwend overleggen met ouders van leerlingen die extra steun nodig hebben.',
            en: 'Consult constructively with parents of pupils with extra support needs.',
          },
        },
        {
          id: 'skills.2',
          actor: 'team',
          text: {
            nl: 'Ouders gericht informeren over hun kind.',
            en: 'Give parents targeted information about their child.',
          },
        },
        {
          id: 'skills.3',
          actor: 'team',
          text: {
            nl: 'Luisteren naar ouders en iets doen met wat zij inbrengen.',
            en: 'Listen to parents and take their input seriously.',
          },
        },
        {
          id: 'skills.4',
          actor: 'team',
          text: {
            nl: 'Ouders stimuleren om hun kind thuis en op school verder te helpen.',
            en: 'Encourage parents to contribute to their child’s development.',
          },
        },
      ],
    },
  ],
  reference: [
    {
      population: { nl: 'basisonderwijs, 2019', en: 'primary education, 2019' },
      mean: 2.7,
      source: 'Smeets and others (2019)',
    },
    {
      population: { nl: 'voortgezet onderwijs, 2019', en: 'secondary education, 2019' },
      mean: 2.6,
      source: 'Smeets and others (2019)',
    },
  ],
  validated: false,
  source: {
    nl: 'Naar Smeets en anderen (2019). De woorden bij 1 en 2 zijn van ons.',
    en: 'After Smeets and others (2019). The wording of 1 and 2 is ours.',
  },
};

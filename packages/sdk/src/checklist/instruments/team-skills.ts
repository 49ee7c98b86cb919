import { type Instrument, INSTRUMENT_SCHEMA_VERSION } from './instrument.js';
import { teamSkills as nl } from '../../i18n/nl/team-skills.js';

const text = (key: keyof typeof nl) => ({ nl: nl[key] });

/**
 * A checklist of four skills in working with parents: how large a part of the team has each of them.
 *
 * After Smeets and others (2019), whose means are in `reference`; they had hardly changed since 2017. Only the
 * top of the scale, 3, is theirs: *more than two thirds*. Points 1 and 2 are worded by us, so lay a result
 * beside the published means with care. Care coordinators were asked, over all four skills: see `compareWithReference`.
 */
export const teamSkills: Instrument = /* @__PURE__ */ (() => ({
  id: 'team-skills',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1.0.0',
  title: text('team-skills.title'),
  description: text('team-skills.description'),
  scale: {
    kind: 'points',
    options: [
      { value: '3', points: 3, label: text('team-skills.option.3') },
      { value: '2', points: 2, label: text('team-skills.option.2') },
      { value: '1', points: 1, label: text('team-skills.option.1') },
    ],
  },
  sections: [
    {
      id: 'skills',
      title: text('team-skills.section.skills'),
      items: [
        { id: 'skills.1', actor: 'team', text: text('team-skills.item.skills.1') },
        { id: 'skills.2', actor: 'team', text: text('team-skills.item.skills.2') },
        { id: 'skills.3', actor: 'team', text: text('team-skills.item.skills.3') },
        { id: 'skills.4', actor: 'team', text: text('team-skills.item.skills.4') },
      ],
    },
  ],
  reference: [
    {
      population: text('team-skills.reference.1'),
      mean: 2.7,
      role: 'care-professional',
      source: text('team-skills.reference.source'),
    },
    {
      population: text('team-skills.reference.2'),
      mean: 2.6,
      role: 'care-professional',
      source: text('team-skills.reference.source'),
    },
  ],
  validated: false,
  source: text('team-skills.source'),
}))();

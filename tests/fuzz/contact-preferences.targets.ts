import * as concept from '@driehoek/sdk/contact-preferences';
import { DAY_TIMES, HOUSEHOLDS, ROLES } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

type Preferences = concept.ContactPreferences;
const readers = ROLES.flatMap((role) => HOUSEHOLDS.map((party) => ({ role, party })));

const uses: Uses<typeof concept, Preferences> = {
  parseContactPreferences: (given) => concept.parseContactPreferences(JSON.parse(JSON.stringify(given))),
  createPreferences: (given) => concept.parseContactPreferences(concept.createPreferences(given)),
  hasPreferences: concept.hasPreferences,
  setTime: (given) => DAY_TIMES.map((time) => concept.parseContactPreferences(concept.setTime(given, time, true))),
  setChannelWish: (given) => concept.parseContactPreferences(concept.setChannelWish(given, 'phone', 'liked')),
  maySeePreferences: (given) => readers.map((reader) => concept.maySeePreferences(given, reader)),
  mayAnswerPreferences: (given) => readers.map((reader) => concept.mayAnswerPreferences(given, reader)),
  countPreferences: (given) => concept.countPreferences([given, given]),
  mergeWishCounts: (given) =>
    concept.mergeWishCounts(concept.countPreferences([given]), concept.countPreferences([given])),
  withholdWishCounts: (given) => concept.withholdWishCounts(concept.countPreferences([given])),
};

export const contactPreferencesTargets = [
  fuzzTarget({
    name: 'parseContactPreferences: mutated preferences, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('contact-preferences')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseContactPreferences(data, reader), reader);
    },
  }),
];

import * as concept from '@driehoek/sdk/class-contacts';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

type Pupil = concept.PupilContacts;
const each = (use: (pupil: Pupil) => unknown) => (list: concept.ClassContacts) => list.pupils.map(use);
const first = ({ pupils }: concept.ClassContacts) => pupils[0]?.id ?? 'constructor';
const CONTACT = { on: '2026-11-22', way: 'phone', kind: 'concern' } as const;

const uses: Uses<typeof concept, concept.ClassContacts> = {
  parseClassContacts: (list) => concept.parseClassContacts(JSON.parse(JSON.stringify(list))),
  addContact: (list) => concept.addContact(list, first(list), CONTACT),
  changeContact: (list) => concept.changeContact(list, first(list), 0, CONTACT),
  removeContact: (list) => concept.removeContact(list, first(list), 0),
  restoreContacts: (list) => concept.restoreContacts(list, first(list), []),
  setTopic: (list) => concept.setTopic(list, first(list), 'family', 'partly'),
  filterPupils: (list, { today }) => concept.PUPIL_FILTERS.map((filter) => concept.filterPupils(list, filter, today)),
  matchesFilter: (list, { today }) => list.pupils.map((pupil) => concept.matchesFilter(pupil, 'new', today)),
  findGaps: (list, { today, language }) => concept.findGaps(list, today, { language, firstDay: today }),
  formatGap: (list, { today, language }) =>
    list.pupils.map((pupil) =>
      concept.findPupilGaps(pupil, today).map((gap) => concept.formatGap(pupil, gap, { language })),
    ),
  findPupilGaps: (list, { today }) => list.pupils.map((pupil) => concept.findPupilGaps(pupil, today, today)),
  isNewPupil: each(concept.isNewPupil),
  describeParentContact: (list, options) =>
    list.pupils.map(({ contacts }) => contacts.map((contact) => concept.describeParentContact(contact, options))),
  formatShortDay: (list, { language }) =>
    list.pupils.map(({ contacts }) => contacts.map(({ on }) => concept.formatShortDay(on, language))),
  listContacts: (list, { today }) => list.pupils.map((pupil) => concept.listContacts(pupil, today)),
  summarizeContacts: (list, { today }) => list.pupils.map((pupil) => concept.summarizeContacts(pupil, today)),
  knowledgeOf: each((pupil) => concept.TOPICS.map((topic) => concept.knowledgeOf(pupil, topic))),
  listTopics: each((pupil) => concept.listTopics(pupil, 'unknown')),
  classContactsTexts: null,
  formatReceived: (_list, { today, language }) => concept.formatReceived(today, { language }),
  keepPromise: (list, { today }) => concept.parseClassContacts(concept.keepPromise(list, first(list), 0, today)),
  listPromised: each(concept.listPromised),
  omitListed: (list, { today }) =>
    list.pupils.map((pupil) => concept.omitListed([{ about: pupil.id, on: today, text: 'x' }], pupil)),
  withHeldTalks: (list, { today }) =>
    concept.parseClassContacts(
      concept.withHeldTalks(list, [{ about: first(list), on: today, text: 'x', isHeld: true }]),
    ),
  suggestComeBackOn: (_list, { today }) => concept.suggestComeBackOn(today),
};

export const classContactsTargets = [
  fuzzTarget({
    name: 'parseClassContacts: mutated class lists, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('class-contacts')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseClassContacts(data, reader), reader);
    },
  }),
];

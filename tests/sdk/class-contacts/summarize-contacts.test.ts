import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CONTACT_KINDS,
  CONTACT_PRESETS,
  CONTACT_WAYS,
  describeParentContact,
  filterPupils,
  formatShortDay,
  knowledgeOf,
  listContacts,
  listTopics,
  type ParentContact,
  PUPIL_FILTERS,
  summarizeContacts,
} from '@driehoek/sdk/class-contacts';
import fc from 'fast-check';
import { ALL_KNOWN, classOf, contact, pupil, TODAY } from './small-class.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const summary = (...contacts: ParentContact[]) => summarizeContacts(pupil('aya', { contacts }), TODAY);

describe('how contact stands', () => {
  it('is the last of each, in whatever order they were noted', () => {
    const talk = contact('2026-09-10', 'start-talk', 'home-visit');
    const news = contact('2026-10-20', 'good-news', 'phone');
    const last = contact('2026-11-03', 'informal', 'message');
    const next = contact('2026-12-01', 'other');
    const found = summary(
      last,
      contact('2027-01-10'),
      contact('2026-09-01'),
      next,
      news,
      talk,
      contact('2026-11-20', 'concern'),
    );
    assert.deepEqual(found, { inContact: true, startTalk: talk, lastInformal: last, lastGoodNews: news, next });
  });

  it('takes good news for informal contact too', () => {
    const news = contact('2026-11-10', 'good-news');
    assert.deepEqual(summary(contact('2026-11-03'), news).lastInformal, news);
  });

  it('takes today for held, and what is planned for nothing but the next moment', () => {
    assert.equal(summary(contact(TODAY)).inContact, true);
    const next = contact('2026-11-23', 'start-talk');
    assert.deepEqual(summary(next), { inContact: false, next });
  });

  it('is nothing before there was any', () => {
    assert.deepEqual(summary(), { inContact: false });
  });
});

describe('the log', () => {
  it('has what is planned soonest first and what was held latest first, each by its own place', () => {
    const contacts = [
      contact('2026-09-10'),
      contact('2027-01-02'),
      contact(TODAY),
      contact('2026-12-01'),
      contact(TODAY, 'concern'),
    ];
    const { planned, held } = listContacts(pupil('aya', { contacts }), TODAY);
    assert.deepEqual(
      planned.map(({ index }) => index),
      [3, 1],
    );
    assert.deepEqual(
      held.map(({ index }) => index),
      [4, 2, 0],
    );
    assert.equal(held[0]!.contact, contacts[4]);
  });

  it('loses none and invents none', () => {
    const some = fc.record({
      on: fc.constantFrom('2026-09-01', '2026-10-01', TODAY, '2026-12-01'),
      way: fc.constantFrom(...CONTACT_WAYS),
      kind: fc.constantFrom(...CONTACT_KINDS),
    });
    fc.assert(
      fc.property(fc.array(some), (contacts) => {
        const { planned, held } = listContacts(pupil('aya', { contacts }), TODAY);
        const places = [...planned, ...held].map(({ index }) => index).sort((a, b) => a - b);
        assert.deepEqual(places, [...contacts.keys()]);
      }),
    );
  });
});

describe('questions about the class', () => {
  const list = classOf(
    pupil('aya'),
    pupil('bo', { contacts: [] }),
    pupil('daan', { topics: { ...ALL_KNOWN, family: 'unknown' } }),
    pupil('elif', {
      contacts: [contact('2026-09-10', 'start-talk'), contact('2026-09-11', 'concern')],
      startedOn: '2026-09-07',
    }),
    pupil('fenna', { contacts: [contact('2026-09-10', 'good-news')], topics: { ...ALL_KNOWN, family: 'partly' } }),
  );

  it('are answered with the pupils whom they are about, in the order of the list', () => {
    const answer = Object.fromEntries(
      PUPIL_FILTERS.map((filter) => [filter, filterPupils(list, filter, TODAY).map(({ id }) => id)]),
    );
    assert.deepEqual(answer, {
      all: ['aya', 'bo', 'daan', 'elif', 'fenna'],
      'not-known': ['daan'],
      'not-spoken': ['bo'],
      'no-start-talk': ['bo', 'fenna'],
      'no-good-news': ['bo', 'elif'],
      'come-back': [],
      new: ['elif'],
    });
  });
});

describe('words', () => {
  it('say what a contact was', () => {
    assert.equal(describeParentContact(contact(TODAY, 'good-news', 'phone')), 'goed nieuws, telefoon');
    assert.equal(
      describeParentContact(contact(TODAY, 'informal', 'message')),
      'bericht',
      'an informal one needs no kind',
    );
    assert.equal(
      describeParentContact(contact(TODAY, 'start-talk', 'home-visit'), { language: 'en' }),
      'start talk, home visit',
    );
  });

  it('say a day as short as a row has room for', () => {
    assert.equal(formatShortDay('2026-09-10'), '10 sep');
    assert.equal(formatShortDay('2026-03-01', 'en'), '1 Mar');
  });
});

describe('topics', () => {
  it('are unknown when left out, also under a name that every object has', () => {
    const aya = pupil('aya', { topics: { family: 'known', reading: 'known' } });
    assert.equal(knowledgeOf(aya, 'family'), 'known');
    assert.equal(knowledgeOf(aya, 'worries'), 'unknown');
    assert.equal(knowledgeOf(aya, 'constructor' as never), 'unknown');
    assert.deepEqual(listTopics(aya, 'known'), ['family']);
  });
});

describe('presets', () => {
  it('are ways and kinds that exist, each once', () => {
    for (const { way, kind } of CONTACT_PRESETS) {
      assert.ok(CONTACT_WAYS.includes(way));
      assert.ok(CONTACT_KINDS.includes(kind));
    }
    assert.equal(new Set(CONTACT_PRESETS.map(({ id }) => id)).size, CONTACT_PRESETS.length);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInformationCard } from '@driehoek/sdk/information-card';
import {
  type CardDraft,
  cardFromDraft,
  emptyContact,
  emptyMoment,
  findUnfinished,
  hasWrongHours,
  isWrongPhone,
  nextKey,
  startDraft,
} from '../../packages/portal/src/card/card-draft.js';
import { cardSnippet } from '../../packages/portal/src/card/snippet.js';

const start = startDraft(
  { code: '00AA00', name: 'De School', address: 'Straat 1, 1234 AB Dorp', phone: '010 – 555 01 23' },
  '2026-2027',
  ['Zorgen?'],
);
const filledIn: CardDraft = {
  ...start,
  group: ' Groep 6 ',
  teachers: [
    {
      key: 0,
      name: ' Juf A ',
      role: '',
      days: ['mon'],
      contacts: [{ ...emptyContact(0), value: '010', from: '15:00', to: '16:00', repliesWithin: '2' }, emptyContact(1)],
    },
    { key: 1, name: '  ', role: 'mentor', days: [], contacts: [] },
  ],
  moments: [
    { key: 0, title: 'startgesprek', on: '2026-09-10', from: '15:30', to: '19:00', place: '' },
    { key: 1, title: 'inloop', on: '2026-11-17', from: '', to: '', place: 'in de klas' },
    { key: 2, title: 'ooit', on: '', from: '', to: '', place: '' },
  ],
  route: [
    { key: 0, question: 'Zorgen?', who: 'juf A', contact: '' },
    { key: 1, question: 'Klacht?', who: '', contact: '' },
  ],
  languages: 'Nederlands, , Turks ',
};

describe('a card in the making', () => {
  it('starts with the public facts of a school and nobody who works there', () => {
    assert.deepEqual(cardFromDraft(start), {
      id: '00AA00',
      schemaVersion: 1,
      schoolYear: '2026-2027',
      school: { name: 'De School', address: 'Straat 1, 1234 AB Dorp', phone: '010 – 555 01 23' },
      teachers: [],
      moments: [],
      route: [],
    });
  });

  it('knows hours that end before they begin, or that have no begin', () => {
    const wrong = (from: string, to: string) => hasWrongHours({ from, to });
    assert.deepEqual(
      [wrong('15:00', '14:00'), wrong('', '14:00'), wrong('15:00', ''), wrong('15:00', '16:00'), wrong('', '')],
      [true, true, false, false, false],
    );
  });

  it('knows words where a phone number is asked, and leaves them off the card', () => {
    const asked = ['abc', 'bel maar', '12', '112', '010 – 555 01 23', '+31 10 555 01 23 (conciërge)', ''];
    assert.deepEqual(asked.map(isWrongPhone), [true, true, true, false, false, false, false]);
    const [teacher] = filledIn.teachers;
    const [contact] = teacher!.contacts;
    const card = cardFromDraft({
      ...filledIn,
      school: { ...filledIn.school, phone: 'abc' },
      teachers: [{ ...teacher!, contacts: [{ ...contact!, value: 'abc', from: '', to: '' }] }],
    });
    assert.equal(card.school.phone, undefined);
    assert.deepEqual(card.teachers[0]!.contacts, []);
  });

  it('shows what is filled in, without blanks', () => {
    assert.deepEqual(cardFromDraft(filledIn), {
      id: '00AA00',
      schemaVersion: 1,
      schoolYear: '2026-2027',
      group: 'Groep 6',
      school: { name: 'De School', address: 'Straat 1, 1234 AB Dorp', phone: '010 – 555 01 23' },
      teachers: [
        {
          name: 'Juf A',
          days: ['mon'],
          contacts: [{ channel: 'phone', value: '010', from: '15:00', to: '16:00', repliesWithin: 2 }],
        },
      ],
      moments: [
        { title: 'startgesprek', start: '2026-09-10T15:30', end: '2026-09-10T19:00' },
        { title: 'inloop', start: '2026-11-17', place: 'in de klas' },
      ],
      route: [{ question: 'Zorgen?', who: 'juf A' }],
      languages: ['Nederlands', 'Turks'],
    });
  });

  it('counts what was begun and cannot be shown yet', () => {
    assert.deepEqual(findUnfinished(filledIn), { teachers: 1, moments: 1, route: 0 });
    assert.deepEqual(findUnfinished(start), { teachers: 0, moments: 0, route: 0 });
  });

  it('is a valid card at every moment of typing', () => {
    const halfway: CardDraft = {
      ...filledIn,
      school: { ...filledIn.school, name: ' ' },
      moments: [{ ...emptyMoment(0), title: 'a', on: '2026-09-10', from: '19:00', to: '15:00' }],
      teachers: [
        { key: 0, name: 'A', role: '', days: [], contacts: [{ ...emptyContact(0), from: '16:00', to: '15:00' }] },
      ],
    };
    for (const draft of [start, filledIn, halfway]) parseInformationCard(cardFromDraft(draft));
  });

  it('gives a new row a key that no other row has', () => {
    assert.equal(nextKey([]), 0);
    assert.equal(nextKey([{ key: 4 }, { key: 1 }]), 5);
  });
});

describe('the snippet for a website', () => {
  it('holds the card as JSON that no text can end early', () => {
    const card = { ...cardFromDraft(start), note: '</script><script>alert(1)</script>' };
    const snippet = cardSnippet(card, 'a6', '/driehoek/information-card.js');
    const scripts = snippet.match(/<script/g) ?? [];
    assert.equal(scripts.length, 2);
    const json = /application\/json">([^]*?)<\/script>/.exec(snippet)![1]!;
    assert.deepEqual(JSON.parse(json), card);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeContact,
  formatCardTitle,
  formatDays,
  formatLanguages,
  formatMoment,
  formatTime,
  groupContacts,
  listMoments,
} from '@driehoek/sdk/information-card';
import { hetKompas } from './het-kompas.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

test('writes days short, in the order of the week, and four in a row as a stretch', () => {
  assert.equal(formatDays(['wed', 'mon', 'tue', 'mon'], 'nl'), 'ma di wo');
  assert.equal(formatDays(['mon', 'tue', 'wed', 'thu', 'fri'], 'nl'), 'ma–vr');
  assert.equal(formatDays(['mon', 'thu', 'fri'], 'nl'), 'ma do vr');
  assert.equal(formatDays(['mon', 'tue', 'wed', 'thu', 'sat'], 'en'), 'Mon–Thu Sat');
  assert.equal(formatDays([], 'nl'), '');
});

test('writes a time with a point in Dutch and a colon elsewhere, on the 24-hour clock', () => {
  assert.equal(formatTime('08:15', 'nl'), '8.15');
  assert.equal(formatTime('15:00', 'nl-BE'), '15.00');
  assert.equal(formatTime('00:05', 'nl'), '0.05');
  assert.match(formatTime('15:00', 'en'), /^15:00$/);
});

const inWords = (...moment: Parameters<typeof formatMoment>) => formatMoment(...moment).join(' ');

test('writes a moment as short as it can', () => {
  assert.equal(inWords({ start: '2026-09-10' }), 'do 10 september');
  assert.equal(inWords({ start: '2026-09-10T19:00' }), 'do 10 september 19.00');
  assert.equal(inWords({ start: '2026-09-10T19:00', end: '2026-09-10T20:30' }), 'do 10 september 19.00–20.30');
  assert.equal(inWords({ start: '2026-11-09', end: '2026-11-13' }), 'ma 9 november – vr 13 november');
  assert.equal(inWords({ start: '2026-09-10', end: '2026-09-10' }), 'do 10 september');
  assert.equal(
    inWords({ start: '2026-11-09T19:00', end: '2026-11-10T07:30' }),
    'ma 9 november 19.00 – di 10 november 7.30',
  );
  assert.equal(inWords({ start: '2026-09-10T19:00', end: '2026-09-10' }), 'do 10 september 19.00');
  assert.equal(inWords({ start: '2026-09-10T19:00' }, 'en'), 'Thu 10 September 19:00');
});

test('keeps a 19:00 meeting at 19:00 across the clock change', () => {
  assert.equal(inWords({ start: '2026-10-25T02:30' }), 'zo 25 oktober 2.30');
  assert.equal(inWords({ start: '2027-03-28T02:30' }), 'zo 28 maart 2.30');
});

test('lists moments earliest first without touching the card', () => {
  assert.deepEqual(
    listMoments(hetKompas).map(({ start }) => start),
    ['2026-09-10T15:30', '2027-02-11'],
  );
  assert.equal(hetKompas.moments[0]?.start, '2027-02-11');
});

test('puts group and school at the top, in the language of the reader', () => {
  assert.equal(formatCardTitle(hetKompas), 'Groep 6 · Het Kompas');
  assert.equal(formatCardTitle(hetKompas, 'en'), 'Year 6 · Het Kompas');
  assert.equal(formatCardTitle({ ...hetKompas, group: '' }), 'Het Kompas');
});

test('names languages in the language of the reader, and leaves a name that people typed', () => {
  assert.equal(formatLanguages(hetKompas), 'Nederlands, Turks, Arabisch');
  assert.equal(formatLanguages(hetKompas, 'en'), 'Dutch, Turkish, Arabic');
  assert.equal(
    formatLanguages({ ...hetKompas, languages: ['Nederlands', 'Engels', 'gebarentaal'] }),
    'Nederlands, Engels, gebarentaal',
  );
});

test('says how, when, where and how soon', () => {
  assert.deepEqual(describeContact(hetKompas.teachers[0]!.contacts[0]!), {
    label: 'Bellen',
    value: '010 – 555 01 23',
    href: 'tel:0105550123',
    details: ['ma–vr 15.15–16.00'],
  });
  assert.deepEqual(
    describeContact({ channel: 'in-person', value: '12345', from: '08:15', to: '08:30', note: 'aan de deur' }),
    {
      label: 'Even praten',
      value: '12345',
      details: ['8.15–8.30', 'aan de deur'],
    },
  );
});

test('says how soon an answer comes, however it was written', () => {
  const reply = (repliesWithin: number | string, language = 'nl') =>
    describeContact({ channel: 'message', repliesWithin }, { language }).details.join();
  assert.equal(reply(2), 'antwoord binnen 2 werkdagen');
  assert.equal(reply(1), 'antwoord binnen 1 werkdag');
  assert.equal(reply('P2D'), 'antwoord binnen 2 dagen');
  assert.equal(reply('PT24H', 'en'), 'answer within 24 hours');
  assert.equal(reply('een week'), 'antwoord binnen een week');
  assert.equal(reply(''), '');
});

test('prefers the words of the page', () => {
  const texts = { nl: { 'information-card.channel.message': 'Ouderapp' } };
  assert.equal(describeContact({ channel: 'message' }, { texts }).label, 'Ouderapp');
});

test('says what all teachers share once, and keeps the rest with its teacher', () => {
  const door = { channel: 'in-person', note: 'aan de deur' } as const;
  const call = { channel: 'phone', value: '010 555 01 23' } as const;
  const teacher = (...contacts: (typeof door | typeof call)[]) => ({ name: 'x', days: [], contacts });
  assert.deepEqual(groupContacts([teacher(door, call), teacher(door)]), { shared: [door], own: [[call], []] });
  assert.deepEqual(groupContacts([teacher(door, call)]), { shared: [door, call], own: [[]] });
  assert.deepEqual(groupContacts([teacher(call), teacher()]), { shared: [], own: [[call], []] });
  assert.deepEqual(groupContacts([]), { shared: [], own: [] });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import { cardFromPlan, parseInformationCard } from '@driehoek/sdk/information-card';
import { hetKompas } from './het-kompas.js';

const entry = (fields: Partial<CalendarEntry> & Pick<CalendarEntry, 'id' | 'start' | 'end'>): CalendarEntry => ({
  level: 'school',
  kind: 'progress-talk',
  formal: true,
  title: fields.id,
  reminders: [],
  ...fields,
});
const plan: YearPlan = {
  id: 'p',
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  group: 'Groep 6',
  entries: [
    entry({ id: 'days', start: '2027-02-11', end: '2027-02-12', allDay: true, place: 'in de klas' }),
    entry({ id: 'evening', start: '2026-09-10T19:00', end: '2026-09-10T20:30' }),
    entry({ id: 'coffee', start: '2026-10-01T08:30', end: '2026-10-01T09:00', formal: false }),
    entry({ id: 'off', start: '2026-11-01T08:30', end: '2026-11-01T09:00', cancelled: true }),
    entry({ id: 'seven', start: '2026-11-02T08:30', end: '2026-11-02T09:00', level: 'class', group: 'Groep 7' }),
    entry({ id: 'day', start: '2027-03-01', end: '2027-03-01' }),
  ],
};

test('takes the formal moments of the school and the class, earliest first', () => {
  const { moments } = cardFromPlan(plan, hetKompas);
  assert.deepEqual(moments, [
    { title: 'evening', start: '2026-09-10T19:00', end: '2026-09-10T20:30', kind: 'progress-talk' },
    { title: 'days', start: '2027-02-11', end: '2027-02-12', place: 'in de klas', kind: 'progress-talk' },
    { title: 'day', start: '2027-03-01', kind: 'progress-talk' },
  ]);
});

test('takes those of another class when asked, and gives a card that can be read', () => {
  const card = cardFromPlan(plan, hetKompas, { group: 'Groep 7' });
  assert.ok(card.moments.some(({ title }) => title === 'seven'));
  assert.deepEqual(parseInformationCard(card), card);
  assert.deepEqual({ ...card, moments: [] }, { ...hetKompas, moments: [] });
});

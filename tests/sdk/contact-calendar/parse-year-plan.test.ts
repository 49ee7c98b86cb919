import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYearPlan } from '@driehoek/sdk/contact-calendar';
import { InvalidDataError, type ParseOptions } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { damaged } from '../checklist/arbitraries.js';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const issuesOf = (data: unknown, options?: ParseOptions) => {
  try {
    parseYearPlan(data, options);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues;
  }
  return [];
};
const reasons = (data: unknown) => issuesOf(data).map(({ path, code }) => `${path}: ${code}`);
const entry = (fields: object) => ({ ...planOf([]), entries: [{ ...entryOf(), ...fields }] });

describe('parseYearPlan', () => {
  it('accepts a plan, from empty to full', () => {
    assert.deepEqual(parseYearPlan(planOf([])), planOf([]));
    const full = planOf([entryOf({ allDay: false, attendance: { coming: [], total: { answers: 0, people: 0 } } })], {
      daysOff: [{ name: { nl: 'studiedag' }, start: '2026-11-02', end: '2026-11-02' }],
    });
    assert.deepEqual(parseYearPlan(full), full);
  });

  it('gives all reasons of shape at once, each with its path', () => {
    const data = {
      ...planOf([]),
      schoolYear: '2026-2028',
      region: 'west',
      timeZone: 'Europe/Driehoek',
      entries: [
        { ...entryOf(), id: ' ', kind: 'party', start: '2026-02-29', end: '2026-11-24T25:00' },
        { ...entryOf(), formal: 'yes', reminders: [{ daysBefore: 1.5, channel: '' }], sequence: -1 },
      ],
      daysOff: [{ name: 'studiedag', start: '2026-11-02' }],
    };
    assert.deepEqual(reasons(data), [
      'schoolYear: school-year',
      'region: unknown-option',
      'timeZone: time-zone',
      'entries[0].id: blank',
      'entries[0].kind: unknown-option',
      'entries[0].start: local-date',
      'entries[0].end: local-date-time',
      'entries[1].formal: wrong-type',
      'entries[1].reminders[0].daysBefore: wrong-type',
      'entries[1].reminders[0].channel: blank',
      'entries[1].sequence: wrong-type',
      'daysOff[0].end: missing',
    ]);
  });

  it('refuses what ends before it begins', () => {
    const { daysOff: _none, ...plan } = planOf([]);
    assert.deepEqual(reasons(entry({ end: '2026-11-24T08:29' })), ['entries[0].end: end-before-start']);
    assert.deepEqual(reasons(entry({ start: '2026-11-24', end: '2026-11-23T10:00' })), [
      'entries[0].end: end-before-start',
    ]);
    assert.deepEqual(reasons({ ...plan, daysOff: [{ name: 'x', start: '2026-11-03', end: '2026-11-02' }] }), [
      'daysOff[0].end: end-before-start',
    ]);
    assert.deepEqual(reasons(entry({ end: '2026-11-24' })), [], 'a day without an hour lasts all day');
    assert.deepEqual(reasons(entry({ end: '2026-11-24T08:30' })), []);
  });

  it('refuses a class moment without a class, and an id that is there twice', () => {
    assert.deepEqual(reasons(entry({ level: 'class' })), ['entries[0].group: missing']);
    assert.deepEqual(reasons(entry({ level: 'class', group: ' ' })), ['entries[0].group: missing']);
    assert.deepEqual(reasons(planOf([entryOf(), entryOf()])), ['entries[1].id: duplicate-id']);
  });

  it('refuses a reminder more than a year ahead, of which no date could be made', () => {
    const reminding = (daysBefore: number) => reasons(entry({ reminders: [{ daysBefore, channel: 'email' }] }));
    assert.deepEqual(reminding(366), []);
    assert.deepEqual(reminding(367), ['entries[0].reminders[0].daysBefore: wrong-type']);
    assert.deepEqual(reminding(1e9), ['entries[0].reminders[0].daysBefore: wrong-type']);
  });

  it('says what it found in Dutch, and in English when asked', () => {
    const data = { ...entry({ end: '2026-11-24T08:00' }), daysOff: [{ name: 'x', start: '2', end: '2026-11-02' }] };
    assert.deepEqual(
      issuesOf({ ...data, daysOff: [] }).map(({ message }) => message),
      ['Het einde valt vóór het begin: 2026-11-24T08:00.'],
    );
    assert.match(
      issuesOf(data)[0]!.message,
      /^Schrijf een bestaande datum als 2026-11-22, van 1900 tot en met 2199\. Hier staat "?2"?\.$/,
    );
    assert.match(issuesOf({ ...data, daysOff: [] }, { language: 'en' })[0]!.message, /before|end/i);
  });

  it('refuses more moments or days off than a plan holds, with that alone', () => {
    const many = (count: number) => Array.from({ length: count }, () => ({}));
    const codesOf = (fields: object) => issuesOf({ ...entry({}), ...fields }).map(({ path, code }) => [path, code]);
    assert.deepEqual(codesOf({ entries: many(2001) }), [['entries', 'too-many-entries']]);
    assert.deepEqual(codesOf({ daysOff: many(2001) }), [['daysOff', 'too-many-entries']]);
    assert.equal(codesOf({ entries: many(2000) })[0]![1], 'missing');
    assert.equal(
      issuesOf({ ...entry({}), entries: many(2001) })[0]!.message,
      'In een jaarplan is plaats voor 2000 momenten, en voor zo veel vrije dagen. Hier staan er meer.',
    );
  });

  it('does not mind holidays, other years or hours that the clock skips', () => {
    assert.deepEqual(reasons(entry({ start: '2025-03-30T02:30', end: '2025-03-30T02:45' })), []);
  });

  it('gives any valid plan back as it was, with fields that it does not know', () => {
    fc.assert(fc.property(yearPlanArbitrary, (plan) => assert.deepEqual(parseYearPlan(structuredClone(plan)), plan)));
  });

  it('throws nothing but InvalidDataError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged(yearPlanArbitrary)), (data) => {
        issuesOf(data);
      }),
    );
  });
});

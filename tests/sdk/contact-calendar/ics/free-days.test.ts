import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactCalendar as en } from '@driehoek/sdk/i18n/en/contact-calendar';
import { contactCalendar as nl } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { freeDayName } from '../../../../packages/sdk/src/contact-calendar/ics/free-days.js';

const KEY = 'contact-calendar.holiday.';
const holidays = Object.keys(nl).filter((key): key is keyof typeof nl => key.startsWith(KEY));

const nameOf = (title: string) =>
  freeDayName({ id: 'x', title, start: '2026-10-19', end: '2026-10-19', allDay: true } as never);

describe('a day off in a calendar file', () => {
  it('is known by the Dutch and the English name of its holiday, whatever language is loaded', () => {
    assert.ok(holidays.length >= 16);
    for (const key of holidays) {
      for (const words of [nl[key], en[key]]) assert.equal(nameOf(String(words)), key.slice(KEY.length), String(words));
    }
  });

  it('is no holiday before or after it', () => {
    assert.equal(nameOf('Last school day before the autumn holiday'), undefined);
    assert.equal(nameOf('Laatste schooldag voor de herfstvakantie'), undefined);
  });
});

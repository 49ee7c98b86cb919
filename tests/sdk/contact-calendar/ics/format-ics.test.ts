import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import fc from 'fast-check';
import { untidyText } from '../arbitraries.js';
import { now, planOf, startTalk, unfold, valueOf } from './sample.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const linesOf = (file: string, name: string) => unfold(file).filter((line) => new RegExp(`^${name}[;:]`).test(line));

describe('formatIcs', () => {
  it('begins with what calendar programs ask of a calendar to which one subscribes', () => {
    const file = formatIcs(planOf({}), { now, name: 'Het Kompas; ouders', link: 'https://kompas.example/agenda' });
    assert.deepEqual(unfold(file).slice(0, 11), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Driehoek//Driehoek//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Het Kompas\\; ouders',
      'X-WR-CALNAME:Het Kompas\\; ouders',
      'X-WR-TIMEZONE:Europe/Amsterdam',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      'URL:https://kompas.example/agenda',
    ]);
    assert.ok(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n'));
  });

  it('calls the calendar by school year and class when nobody names it', () => {
    assert.equal(linesOf(formatIcs(planOf(), { now }), 'NAME')[0], 'NAME:Ouders en school 2026–2027');
    const file = formatIcs({ ...planOf(), group: 'groep 6' }, { now, language: 'en' });
    assert.equal(linesOf(file, 'NAME')[0], 'NAME:Parents and school 2026–2027\\, groep 6');
  });

  it('writes an event with a stable id, its status and how often it changed', () => {
    const file = formatIcs(planOf({ id: 'ouderavond', sequence: 3, cancelled: true }), {
      now,
      domain: 'kompas.example',
    });
    assert.equal(valueOf(file, 'UID'), 'ouderavond@kompas.example');
    assert.equal(valueOf(file, 'DTSTAMP'), '20261122T100000Z');
    assert.equal(valueOf(file, 'SEQUENCE'), '3');
    assert.equal(valueOf(file, 'STATUS'), 'CANCELLED');
    const other = formatIcs(planOf({ id: 'ouderavond' }), { now: new Date(now) });
    assert.equal(valueOf(other, 'UID'), 'ouderavond@driehoek');
    assert.equal(valueOf(other, 'SEQUENCE'), '0');
    assert.equal(valueOf(other, 'STATUS'), 'CONFIRMED');
  });

  it('writes hours on the wall clock of the plan and whole days up to the day after', () => {
    const timed = formatIcs(planOf({}), { now });
    assert.deepEqual(linesOf(timed, 'DTSTART').at(-1), 'DTSTART;TZID=Europe/Amsterdam:20260910T190000');
    assert.deepEqual(linesOf(timed, 'DTEND'), ['DTEND;TZID=Europe/Amsterdam:20260910T203000']);
    const week = formatIcs(planOf({ start: '2026-11-09', end: '2026-11-13' }), { now });
    assert.deepEqual(linesOf(week, 'DTSTART').at(-1), 'DTSTART;VALUE=DATE:20261109');
    assert.deepEqual(linesOf(week, 'DTEND'), ['DTEND;VALUE=DATE:20261114']);
    const hoursThatDoNotCount = { start: '2026-12-31T09:00', end: '2026-12-31T15:00', allDay: true };
    const day = formatIcs(planOf(hoursThatDoNotCount), { now });
    assert.deepEqual(linesOf(day, 'DTSTART').at(-1), 'DTSTART;VALUE=DATE:20261231');
    assert.deepEqual(linesOf(day, 'DTEND'), ['DTEND;VALUE=DATE:20270101']);
  });

  it('knows that 29 February 2028 is a day', () => {
    const file = formatIcs(planOf({ start: '2028-02-29', end: '2028-02-29' }), { now });
    assert.deepEqual(linesOf(file, 'DTEND'), ['DTEND;VALUE=DATE:20280301']);
  });

  it('leaves out the end of a moment that ends as it begins', () => {
    const file = formatIcs(planOf({ start: '2026-09-10T23:45', end: '2026-09-10T23:45' }), { now });
    assert.equal(valueOf(file, 'DTSTART'), '20260910T234500');
    assert.equal(valueOf(file, 'DTEND'), undefined);
  });

  it('keeps the hours of a moment over New Year', () => {
    const file = formatIcs(planOf({ start: '2026-12-31T23:45', end: '2027-01-01T00:30' }), { now });
    assert.equal(valueOf(file, 'DTSTART'), '20261231T234500');
    assert.equal(valueOf(file, 'DTEND'), '20270101T003000');
  });

  it('tells parents why, what is asked of them, their child’s role and where to read more', () => {
    const entry = {
      goal: 'elkaar leren kennen',
      audience: 'alle ouders van groep 6',
      pupilRole: 'joins',
      expectedOfParents: 'Denk na over één vraag; neem die mee',
      description: 'Er is koffie.',
      attendance: {},
      link: 'https://kompas.example/start',
      place: 'Lokaal 6, eerste verdieping',
    };
    const file = formatIcs(planOf(entry), { now });
    assert.equal(valueOf(file, 'LOCATION'), 'Lokaal 6\\, eerste verdieping');
    assert.equal(valueOf(file, 'CATEGORIES'), 'startgesprek');
    assert.equal(valueOf(file, 'URL'), 'https://kompas.example/start');
    assert.deepEqual(valueOf(file, 'DESCRIPTION')?.split('\\n'), [
      'Waarom: elkaar leren kennen',
      'Voor wie: alle ouders van groep 6',
      'Uw kind is erbij en praat mee.',
      'Wat u kunt doen: Denk na over één vraag\\; neem die mee',
      'Er is koffie.',
      'Laat de school weten wie er komt.',
      'Meer lezen: https://kompas.example/start',
    ]);
  });

  it('speaks the language of the reader, and words of the page before ours', () => {
    const entry = { title: { nl: 'Startgesprek', en: 'Start talk' }, goal: { nl: 'kennismaken', en: 'to meet' } };
    const file = formatIcs(planOf(entry), {
      now,
      language: 'en-GB',
      texts: { en: { 'contact-calendar.file.goal': 'Purpose: {text}' } },
    });
    assert.equal(valueOf(file, 'SUMMARY'), 'Start talk');
    assert.equal(valueOf(file, 'DESCRIPTION'), 'Purpose: to meet');
  });

  it('follows no address that is unsafe, and gives the page of the calendar instead', () => {
    const file = formatIcs(planOf({ link: 'javascript:alert(1)' }), { now, link: 'https://kompas.example' });
    assert.equal(valueOf(file, 'URL'), 'https://kompas.example');
    assert.equal(valueOf(formatIcs(planOf({ link: 'javascript:alert(1)' }), { now }), 'URL'), undefined);
  });

  it('reminds in the calendar of the reader on the days on which the school does', () => {
    const triggers = (fields: Partial<CalendarEntry>) => linesOf(formatIcs(planOf(fields), { now }), 'TRIGGER');
    const days = (...numbers: number[]) => numbers.map((daysBefore) => ({ daysBefore, channel: 'email' }));
    // At nine in the morning: the talk begins at seven in the evening.
    assert.deepEqual(triggers({ reminders: [...days(2, 14), { daysBefore: 2, channel: 'letter' }] }), [
      'TRIGGER:-P14DT10H',
      'TRIGGER:-P2DT10H',
    ]);
    assert.deepEqual(triggers({ start: '2026-09-10T08:30', end: '2026-09-10T09:00', reminders: days(0, 1) }), [
      'TRIGGER:-PT23H30M',
      'TRIGGER:-PT1H',
    ]);
    assert.deepEqual(triggers({ start: '2026-11-09', end: '2026-11-13', reminders: days(0, 1) }), [
      'TRIGGER:-PT15H',
      'TRIGGER:PT9H',
    ]);
    assert.deepEqual(triggers({ reminders: [] }), []);
    assert.deepEqual(triggers({ reminders: days(2), cancelled: true }), []);
    const file = formatIcs(planOf({ title: 'Praten; samen', reminders: days(1) }), { now });
    assert.match(
      file,
      /BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1DT10H\r\nDESCRIPTION:Praten\\; samen\r\nEND:VALARM\r\nEND:VEVENT/,
    );
  });

  it('never writes who is coming', () => {
    const attendance = {
      coming: ['Opa Piet'],
      total: { answers: 12, people: 31 },
      families: [{ family: 'f', name: 'Opa' }],
    };
    const file = formatIcs(planOf({ attendance, reminders: [{ daysBefore: 7, channel: 'message' }] }), { now });
    assert.doesNotMatch(unfold(file).join('\n'), /Opa|31/);
    assert.match(unfold(file).join('\n'), /"attendance":\{\}/);
  });

  it('holds only what a class sees, or only the entries that are asked for', () => {
    const plan = planOf(
      { id: 'school' },
      { id: 'zes', level: 'class', group: '6' },
      { id: 'zeven', level: 'class', group: '7' },
    );
    const idsOf = (file: string) => linesOf(file, 'UID').map((line) => line.slice(4, -'@driehoek'.length));
    assert.deepEqual(idsOf(formatIcs(plan, { now })), ['school', 'zes', 'zeven']);
    assert.deepEqual(idsOf(formatIcs(plan, { now, group: '6' })), ['school', 'zes']);
    assert.deepEqual(idsOf(formatIcs(plan, { now, entries: ['zeven', 'no such'] })), ['zeven']);
  });

  it('refuses a moment of making that is none', () => {
    assert.throws(() => formatIcs(planOf({}), { now: 'gisteren' }), RangeError);
  });

  it('describes the clock of Amsterdam by the rule of the European Union', () => {
    const file = unfold(formatIcs(planOf({}), { now }));
    assert.deepEqual(file.slice(file.indexOf('BEGIN:VTIMEZONE'), file.indexOf('END:VTIMEZONE') + 1), [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('writes every clock change of a zone with another rule, and one offset for a zone without', () => {
    const auckland = unfold(formatIcs({ ...planOf({}), timeZone: 'Pacific/Auckland' }, { now }));
    // New Zealand: summer time from the last Sunday of September to the first of April.
    const start = auckland.indexOf('DTSTART:20260927T020000');
    assert.deepEqual(auckland.slice(start - 1, start + 4), [
      'BEGIN:DAYLIGHT',
      'DTSTART:20260927T020000',
      'TZOFFSETFROM:+1200',
      'TZOFFSETTO:+1300',
      'END:DAYLIGHT',
    ]);
    assert.ok(auckland.includes('DTSTART:20270404T030000'));
    const curacao = unfold(formatIcs({ ...planOf({}), timeZone: 'America/Curacao' }, { now }));
    assert.deepEqual(
      curacao.filter((line) => line.startsWith('TZOFFSET')),
      ['TZOFFSETFROM:-0400', 'TZOFFSETTO:-0400'],
    );
  });

  it('writes the same whatever time zone the program runs in', () => {
    const before = process.env['TZ'];
    const files = ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'].map((zone) => {
      process.env['TZ'] = zone;
      return formatIcs(planOf({}, { start: '2027-03-28T02:30', end: '2027-03-28T04:00' }), { now });
    });
    process.env['TZ'] = before;
    assert.equal(new Set(files).size, 1);
  });

  it('breaks lines after at most 75 octets, uses every octet of plain lines, and breaks no character', () => {
    fc.assert(
      fc.property(untidyText, fc.integer({ min: 1, max: 30 }), (text, times) => {
        const entry = { title: text.repeat(times), description: `é${text.repeat(times)}`, id: `x${text}` };
        const file = formatIcs(planOf(entry), { now });
        assert.ok(Buffer.from(file, 'utf8').toString('utf8') === file, 'no half character');
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
          assert.doesNotMatch(line, /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/, 'control characters');
        }
      }),
    );
    const title = 'x'.repeat(200);
    const from = formatIcs(planOf({ title }), { now })
      .split('\r\n')
      .findIndex((line) => line.startsWith('SUMMARY'));
    const folded = formatIcs(planOf({ title }), { now })
      .split('\r\n')
      .slice(from, from + 3);
    assert.deepEqual(
      folded.map((line) => line.length),
      [75, 75, 200 + 'SUMMARY:'.length - 75 - 74 + 1],
    );
    const emoji = formatIcs(planOf({ title: '👩‍🏫'.repeat(20) }), { now });
    assert.equal(valueOf(emoji, 'SUMMARY'), '👩‍🏫'.repeat(20));
  });

  it('takes nothing in a text for structure', () => {
    const title = 'Ouders, kom!; neem \\n mee:\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0085slot';
    const file = formatIcs(planOf({ ...startTalk, title }), { now });
    assert.equal(valueOf(file, 'SUMMARY'), 'Ouders\\, kom!\\; neem \\\\n mee:\\nEND:VEVENT\\nBEGIN:VEVENT \\nslot');
    assert.equal(unfold(file).filter((line) => line === 'BEGIN:VEVENT').length, 1);
  });
});

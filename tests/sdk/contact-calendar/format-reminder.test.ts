import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CalendarEntry, formatReminder } from '@driehoek/sdk/contact-calendar';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { entryOf } from './fixtures.js';

await loadLanguage('en');

const talk = entryOf({
  title: { nl: 'voortgangsgesprek', en: 'progress talk' },
  start: '2026-11-19T19:00',
  end: '2026-11-19T20:30',
  goal: 'Wat gaat goed?',
  place: 'in de klas',
  pupilRole: 'presents',
  expectedOfParents: 'Bedenk een vraag.',
  attendance: {},
});
const by = (channel: string, entry: CalendarEntry = talk, language = 'nl') =>
  formatReminder(entry, { channel }, { language });

describe('formatReminder', () => {
  it('greets in a letter or an email, with why, the role of the child and what to prepare', () => {
    assert.deepEqual(by('letter'), by('email'));
    assert.equal(by('email').subject, 'voortgangsgesprek: do 19 november 19.00–20.30');
    assert.deepEqual(by('email').text.split('\n\n'), [
      'Beste ouders,',
      'We zien u graag bij ‘voortgangsgesprek’, do 19 november 19.00–20.30, in de klas.',
      'Wat gaat goed?\nUw kind vertelt zelf.\nBedenk een vraag.',
      'Wilt u laten weten wie er komt?',
      'Hartelijke groet,',
    ]);
  });

  it('is short in a message, and in a channel of the portal’s own', () => {
    const text =
      'We zien u graag bij ‘voortgangsgesprek’, do 19 november 19.00–20.30, in de klas. Bedenk een vraag. Wilt u laten weten wie er komt?';
    assert.deepEqual(by('message'), { text });
    assert.deepEqual(by('schoolapp'), { text });
  });

  it('asks pupils to tell it at home, and to choose who comes along', () => {
    assert.equal(
      by('pupil').text,
      'Vertel thuis dat ‘voortgangsgesprek’ eraan komt: do 19 november 19.00–20.30. Kies alvast wie er met je meekomt.',
    );
  });

  it('speaks the language that is asked for, and says nothing of what is not there', () => {
    const bare = entryOf({ title: 'coffee', start: '2026-11-19', end: '2026-11-20' });
    assert.equal(
      by('phone', bare, 'en').text,
      'I would like to remind you of something. We are looking forward to seeing you at ‘coffee’, Thu 19 November – Fri 20 November.',
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ExpectationsRound, parseFormData, startRound } from '@driehoek/sdk/expectations';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { draft, statement } from './small-round.js';

const round: ExpectationsRound = startRound({
  id: 'round',
  schoolYear: '2026-2027',
  statements: [statement('a'), statement('b:c')],
});
const answers = JSON.stringify(draft({ a: 'yes school' }));
const form = (fields: { readonly [name: string]: string }) => new URLSearchParams({ answers, ...fields });

describe('the form of expectations that was posted', () => {
  it('is the answers as a script left them', () => {
    assert.deepEqual(parseFormData(form({ 'who:a': 'parents' }), round), JSON.parse(answers));
  });

  it('is, without scripts, what it began with and what was filled in', () => {
    const posted = form({
      plain: '1',
      'who:a': 'together',
      'importance:b:c': 'partly',
      'canDo:b:c': 'no',
      'cannot:b:c': 'Elke dag bellen.',
      'b:c': 'Dat is veel.',
      'happens:d': 'yes',
    });
    assert.deepEqual(parseFormData(posted, round).answers, {
      a: { importance: 'yes', who: 'together' },
      'b:c': { importance: 'partly', canDo: 'no', cannot: 'Elke dag bellen.', remark: 'Dat is veel.' },
    });
  });

  it('loses words that were emptied, and has line breaks as they were typed', () => {
    const first = JSON.stringify({ ...draft({}), answers: { a: { canDo: 'partly', can: 'Bellen.', remark: 'Weg.' } } });
    const posted = form({ answers: first, plain: '1', a: '', 'can:a': 'Bellen.\r\nMailen.' });
    assert.deepEqual(parseFormData(posted, round).answers, { a: { canDo: 'partly', can: 'Bellen.\nMailen.' } });
  });

  it('is refused with the field and the reason', () => {
    assert.throws(
      () => parseFormData(form({ plain: '1', 'who:a': 'nobody' }), round),
      (error: InvalidDataError) => error.issues[0]?.path === 'answers.a.who',
    );
    assert.throws(() => parseFormData(new URLSearchParams(), round), InvalidDataError);
  });
});

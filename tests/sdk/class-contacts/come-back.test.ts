import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeContact,
  findGaps,
  formatReceived,
  keepPromise,
  listPromised,
  parseClassContacts,
  suggestComeBackOn,
} from '@driehoek/sdk/class-contacts';
import { loadTexts } from '@driehoek/sdk/i18n';
import { classOf, contact, pupil, TODAY } from './small-class.js';

const promised = (comeBackOn: string, on = '2026-11-20') => ({ ...contact(on, 'other', 'email'), comeBackOn });
const held = pupil('aya').contacts;
const gapsOf = (...contacts: ReturnType<typeof contact>[]) =>
  findGaps(classOf(pupil('aya', { contacts: [...held, ...contacts] })), TODAY).filter(
    ({ code }) => code === 'come-back',
  );

describe('what a teacher promised to come back to', () => {
  it('is told until it has been, from its day on as something that asks for attention', () => {
    assert.deepEqual(
      gapsOf(promised('2026-11-24')).map(({ severity, text }) => [severity, text]),
      [
        [
          'tip',
          'Op di 24 november komt u terug bij de ouders van Aya Maanlicht. Lukt dat niet? Laat dan weten wanneer wel.',
        ],
      ],
    );
    assert.equal(gapsOf(promised(TODAY))[0]!.severity, 'attention');
    assert.deepEqual(gapsOf(), []);
  });

  it('is told once of a pupil, by the earliest day', () => {
    const gaps = gapsOf(promised('2026-11-26'), promised('2026-11-24'));
    assert.equal(gaps.length, 1);
    assert.match(gaps[0]!.text, /24 november/);
  });

  it('is done with one press: the promise goes, and the contact of today stands in its place', () => {
    const list = classOf(pupil('aya', { contacts: [promised('2026-11-24')] }));
    const kept = keepPromise(list, 'aya', 0, TODAY);
    assert.deepEqual(kept.pupils[0]!.contacts, [
      contact('2026-11-20', 'other', 'email'),
      contact(TODAY, 'other', 'email'),
    ]);
    assert.deepEqual(parseClassContacts(kept), kept);
    assert.equal(keepPromise(kept, 'aya', 0, TODAY), kept);
    assert.equal(keepPromise(list, 'nobody', 0, TODAY), list);
  });

  it('keeps its place in the list of contacts, however they are ordered', () => {
    const { contacts } = pupil('aya', { contacts: [promised('2026-11-26'), held[0]!, promised('2026-11-24')] });
    assert.deepEqual(
      listPromised({ ...pupil('aya'), contacts }).map(({ index }) => index),
      [2, 0],
    );
  });

  it('can get another day', () => {
    const list = classOf(pupil('aya', { contacts: [promised('2026-11-24')] }));
    assert.equal(
      changeContact(list, 'aya', 0, { comeBackOn: '2026-11-27' }).pupils[0]!.contacts[0]!.comeBackOn,
      '2026-11-27',
    );
  });

  it('is two days away, and never in a weekend', () => {
    // A Monday, a Thursday, a Friday.
    assert.deepEqual(['2026-11-23', '2026-11-26', '2026-11-27'].map(suggestComeBackOn), [
      '2026-11-25',
      '2026-11-30',
      '2026-11-30',
    ]);
  });

  it('has a short answer for now, in the family’s language', async () => {
    assert.match(
      formatReceived('2026-11-25'),
      /^Dank u wel voor uw bericht\..* Uiterlijk wo 25 november kom ik er bij u op terug\.$/,
    );
    await loadTexts('en', ['class-contacts-promise']);
    assert.match(formatReceived('2026-11-25', { language: 'en' }), /^Thank you .* by Wed,? 25 November\.$/);
  });
});

describe('the first contacts with a new pupil’s parents', () => {
  it('are face to face or by phone: a mail is no contact in which people hear each other', () => {
    const codes = (way: 'email' | 'message' | 'phone' | 'home-visit' | 'video') =>
      findGaps(
        classOf(
          pupil('aya', { isNew: true, contacts: [contact('2026-11-18'), contact('2026-11-19', 'informal', way)] }),
        ),
        TODAY,
      ).map(({ code }) => code);
    for (const way of ['email', 'message'] as const) assert.ok(codes(way).includes('first-week-contacts'), way);
    for (const way of ['phone', 'home-visit', 'video'] as const)
      assert.ok(!codes(way).includes('first-week-contacts'), way);
  });
});

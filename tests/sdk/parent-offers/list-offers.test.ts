import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYearPlan } from '@driehoek/sdk/contact-calendar';
import {
  listAcceptedOffers,
  listGuests,
  listOpenOffers,
  momentFromOffer,
  OFFER_KINDS,
  type OfferAnswer,
} from '@driehoek/sdk/parent-offers';
import { traceBack } from '@driehoek/sdk/shared';
import { offer, offersOf } from './small-offers.js';

const answer = (kind: OfferAnswer['kind'], comesBackOn?: string): { answer: OfferAnswer } => ({
  answer: { kind, text: 'Dank u wel!', by: 'leadership', on: '2026-10-05', ...(comesBackOn && { comesBackOn }) },
});
const withdrawnAt = '2026-10-09T08:00:00.000Z';

describe('listOpenOffers', () => {
  it('lists who waits for words, longest waiting first: without an answer, or since the day of coming back', () => {
    const offers = offersOf(
      offer('late', { offeredAt: '2026-11-01T10:00:00.000Z' }),
      offer('early', { offeredAt: '2026-09-30T23:30:00-01:00' }),
      offer('done', answer('yes')),
      offer('today', answer('talk', '2026-10-20')),
      offer('tomorrow', answer('not-now', '2026-11-23')),
      offer('gone', { withdrawnAt }),
      offer('gone-too', { withdrawnAt, ...answer('talk', '2026-10-20') }),
    );
    assert.deepEqual(
      listOpenOffers(offers, '2026-11-22').map(({ offer: { id }, reason, since }) => [id, reason, since]),
      [
        ['early', 'waiting', '2026-10-01'],
        ['today', 'comes-back', '2026-10-20'],
        ['late', 'waiting', '2026-11-01'],
      ],
    );
  });

  it('says since when on the day that it was where people are, also just after midnight', () => {
    const offers = offersOf(offer('night', { offeredAt: '2026-11-29T23:30:00.000Z' }));
    assert.equal(listOpenOffers(offers, '2026-11-30')[0]!.since, '2026-11-30');
    assert.equal(listOpenOffers(offers, '2026-11-30', 'America/Paramaribo')[0]!.since, '2026-11-29');
  });
});

describe('what was agreed on', () => {
  const offers = offersOf(
    offer('task', answer('yes')),
    offer('guest', { kind: 'guest', ...answer('yes') }),
    offer('open-guest', { kind: 'guest' }),
    offer('later-guest', { kind: 'guest', ...answer('not-now', '2027-01-01') }),
    offer('gone-guest', { kind: 'guest', withdrawnAt, ...answer('yes') }),
  );

  it('is answered with yes and not withdrawn', () => {
    assert.deepEqual(
      listAcceptedOffers(offers).map(({ id }) => id),
      ['task', 'guest'],
    );
  });

  it('has the guests who can be asked in a talk', () => {
    assert.deepEqual(
      listGuests(offers).map(({ id }) => id),
      ['guest'],
    );
  });
});

describe('momentFromOffer', () => {
  const choices = { id: 'm', title: 'Voorlezen in veel talen', start: '2027-01-20T08:30', end: '2027-01-20T09:30' };

  it('makes a moment of the class, with the school’s title, that refers to the offer', () => {
    assert.deepEqual(momentFromOffer(offer('o', { name: 'Sanne', times: 'woensdag' }), choices), {
      ...choices,
      level: 'class',
      group: '6a',
      kind: 'class-help',
      formal: false,
      reminders: [],
      parentRole: 'helper',
      from: { kind: 'parent-offer', id: 'o' },
    });
  });

  it('has none of the parent’s words, which all parents would read', () => {
    for (const kind of OFFER_KINDS) {
      const text = JSON.stringify(
        momentFromOffer(offer('o', { kind, text: 'geheim', name: 'Sanne', times: 'di' }), choices),
      );
      assert.doesNotMatch(text, /geheim|Sanne|mila/);
    }
  });

  it('is a valid moment of a plan for every kind, and traces back to its offer', () => {
    for (const kind of OFFER_KINDS) {
      const { group: _group, ...ofSchool } = offer('o', { kind });
      const entry = momentFromOffer(ofSchool, choices);
      const plan = {
        id: 'p',
        schoolYear: '2026-2027',
        region: 'midden',
        timeZone: 'Europe/Amsterdam',
        entries: [entry],
      };
      assert.deepEqual(parseYearPlan(plan).entries, [entry]);
      const links = [
        { kind: 'parent-offer', id: 'o' },
        { kind: 'calendar-entry', id: entry.id, from: entry.from! },
      ];
      assert.deepEqual(
        traceBack(links, { kind: 'calendar-entry', id: 'm' }).map(({ kind: of }) => of),
        ['calendar-entry', 'parent-offer'],
      );
    }
  });
});

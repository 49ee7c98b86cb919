import assert from 'node:assert/strict';
import * as concept from '@driehoek/sdk/parent-offers';
import { HOUSEHOLDS, type Reader, ROLES } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

const READER: Reader = { role: 'parent', pupils: ['pupil-14', 'constructor'] };
const each = (use: (offer: concept.ParentOffer) => unknown) => (offers: concept.ParentOffers) => offers.offers.map(use);
const first = ({ offers }: concept.ParentOffers) => offers[0]?.id ?? 'constructor';
const words = { kind: 'meeting', text: 'Ik kan koffie schenken.' } as const;

const uses: Uses<typeof concept, concept.ParentOffers> = {
  parseParentOffers: (offers) => concept.parseParentOffers(JSON.parse(JSON.stringify(offers))),
  addOffer: (offers, { now }) => concept.addOffer(offers, 'new', { pupil: 'pupil-14', by: 'parents' }, words, now),
  changeOffer: (offers) => concept.changeOffer(offers, first(offers), words),
  withdrawOffer: (offers, { now }) => concept.withdrawOffer(offers, first(offers), now),
  putBackOffer: (offers) => concept.putBackOffer(offers, first(offers)),
  draftOffer: (offers) => concept.draftOffer(offers, { id: first(offers), pupil: 'pupil-14', by: 'parents', ...words }),
  discardOfferDraft: (offers) => concept.discardOfferDraft(offers, offers.drafts?.[0]?.id ?? 'constructor'),
  draftAnswer: (offers) => concept.draftAnswer(offers, first(offers), { kind: 'talk', text: '' }),
  answerOffer: (offers, { today }) =>
    concept.answerOffer(offers, first(offers), { kind: 'yes', text: 'Graag!' }, { by: 'leadership', on: today }),
  listAcceptedOffers: (offers) => concept.listAcceptedOffers(offers),
  listGuests: (offers) => concept.listGuests(offers),
  listOpenOffers: (offers, { today }) => concept.listOpenOffers(offers, today),
  momentFromOffer: (offers, { today }) =>
    offers.offers.map((offer) =>
      concept.momentFromOffer(offer, { id: 'm', title: 'Koffie', start: today, end: today }),
    ),
  viewOffers: (offers) => concept.viewOffers(offers, READER),
  mergeOffers: (offers, { now }) =>
    concept.mergeOffers(
      offers,
      { reader: READER, seen: concept.viewOffers(offers, READER), copy: concept.viewOffers(offers, READER) },
      { now },
    ),
  isOwnOffer: each((offer) => concept.isOwnOffer(offer, READER)),
  mayAnswerOffer: each((offer) => concept.mayAnswerOffer(offer, READER)),
  mayChangeOffer: each((offer) => concept.mayChangeOffer(offer, READER)),
  mayPutBackOffer: each((offer) => concept.mayPutBackOffer(offer, READER)),
  mayWithdrawOffer: each((offer) => concept.mayWithdrawOffer(offer, READER)),
  parentOffersTexts: null,
};

const whole = concept.parseParentOffers(readSamples('parent-offers').at(-1));
const readers: fc.Arbitrary<Reader> = fc.record({
  role: fc.constantFrom(...ROLES),
  party: fc.constantFrom(...HOUSEHOLDS),
  pupils: fc.subarray(['pupil-14', 'pupil-19']),
  groups: fc.subarray(['6a', '7b']),
});

/** Copies that a reader may have been given, with words, answers and owners of the forger's choice; now and then mutated. */
const forged: fc.Arbitrary<unknown> = fc.oneof(
  {
    arbitrary: fc
      .array(
        fc.record({
          id: fc.constantFrom('o-1', 'o-2', 'o-3', 'constructor'),
          pupil: fc.constantFrom('pupil-14', 'pupil-19'),
          by: fc.constantFrom(...HOUSEHOLDS),
          kind: fc.constantFrom(...concept.OFFER_KINDS),
          text: fc.constantFrom('Ik kan zingen.', 'Ik kan koken.'),
          offeredAt: fc.constant('1999-01-01T00:00:00Z'),
          withdrawnAt: fc.constantFrom(undefined, '1999-01-01T00:00:00Z'),
          answerDraft: fc.constantFrom(undefined, { kind: 'talk', text: 'Wat' }),
          answer: fc.constantFrom(undefined, { kind: 'yes', text: 'Graag!', by: 'leadership', on: '1999-01-01' }),
        }),
        { maxLength: 3 },
      )
      .map((offers): unknown => ({
        ...whole,
        offers: [...new Map(offers.map((offer) => [offer.id, offer])).values()],
        drafts: [...new Map(offers.map((offer) => [offer.id, offer])).values()].slice(1),
      })),
    weight: 4,
  },
  mutated(readSamples('parent-offers')),
);

export const parentOffersTargets = [
  fuzzTarget({
    name: 'parseParentOffers: mutated offers, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('parent-offers')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseParentOffers(data, reader), reader);
    },
  }),
  fuzzTarget({
    name: 'mergeOffers: forged copies',
    inputs: fc.tuple(readers, forged, forged),
    attack: ([reader, seen, copy]) => {
      const change = { reader, seen, copy } as concept.OffersChange;
      const merged = concept.mergeOffers(whole, change, { now: '2026-11-22T10:00:00Z' });
      assert.deepEqual(concept.parseParentOffers(JSON.parse(JSON.stringify(merged))), merged);
      for (const offer of whole.offers) {
        if (concept.isOwnOffer(offer, reader)) continue;
        const after = merged.offers.find(({ id }) => id === offer.id);
        const ofSchool = { answer: undefined, answerDraft: undefined, answerDrafts: undefined };
        assert.deepEqual({ ...after, ...ofSchool }, { ...offer, ...ofSchool }, 'words of somebody else');
      }
    },
  }),
];

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewOffers } from '@driehoek/sdk/parent-offers';
import {
  leadership,
  offer,
  offersOf,
  otherHome,
  otherParents,
  otherTeacher,
  outsider,
  parents,
  pupil,
  teacher,
} from './small-offers.js';

const answer = { kind: 'yes', text: 'Graag!', by: 'class-teacher', on: '2026-10-02' } as const;
const whole = offersOf(
  offer('voorlezen', { name: 'Sanne', times: 'woensdag', answer }),
  offer('koken', { name: 'Sanne', times: 'vrijdag', withdrawnAt: '2026-10-05T08:00:00.000Z', answer }),
  offer('klussen', { by: 'parents-2' }),
  offer('zingen', { pupil: 'noah' }),
  offer('tuinieren', { pupil: 'olle', group: '7b' }),
);
const idsOf = (...args: Parameters<typeof viewOffers>) => viewOffers(...args).offers.map(({ id }) => id);

describe('viewOffers', () => {
  it('gives parents what their own home offered, and nothing of other parents or the other home', () => {
    assert.deepEqual(idsOf(whole, parents), ['voorlezen', 'koken']);
    assert.deepEqual(idsOf(whole, otherHome), ['klussen']);
    assert.deepEqual(idsOf(whole, otherParents), ['zingen']);
  });

  it('gives the school those of its classes, and leadership all', () => {
    assert.deepEqual(idsOf(whole, teacher), ['voorlezen', 'koken', 'klussen', 'zingen']);
    assert.deepEqual(idsOf(whole, otherTeacher), ['tuinieren']);
    assert.equal(idsOf(whole, leadership).length, 5);
  });

  it('gives pupils, outsiders and nobody none', () => {
    for (const reader of [pupil, outsider, undefined]) assert.deepEqual(idsOf(whole, reader), []);
  });

  it('leaves the school no word of what was withdrawn, and its parents all', () => {
    const [, seen] = viewOffers(whole, teacher).offers;
    assert.deepEqual(seen, {
      id: 'koken',
      pupil: 'mila',
      group: '6a',
      by: 'parents',
      kind: 'class-task',
      text: '',
      offeredAt: '2026-10-01T18:00:00.000Z',
      withdrawnAt: '2026-10-05T08:00:00.000Z',
      answer,
    });
    assert.equal(viewOffers(whole, parents).offers[1]!.text, 'Ik kan koken.');
  });

  it('copies no field that it does not know', () => {
    const stored = offersOf({ ...offer('a'), note: 'geheim' } as ReturnType<typeof offer>);
    assert.equal(
      JSON.stringify(viewOffers({ ...stored, note: 'geheim' } as typeof stored, teacher)).includes('geheim'),
      false,
    );
  });
});

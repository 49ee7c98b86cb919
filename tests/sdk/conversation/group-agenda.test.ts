import { type AgendaItem, groupAgenda, preparationSheet, reviewConversation } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOf } from './sample-plan.js';

const ALL: readonly Party[] = ['parents', 'parents-2', 'pupil', 'school'];
const about = (id: string) => ({ kind: 'expectation', id });
const point = (id: string, by: Party, text: AgendaItem['text'], more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  by,
  text,
  sharedWith: ALL.filter((party) => party !== by),
  ...more,
});
const idsOf = (agenda: readonly AgendaItem[], first?: Party) =>
  groupAgenda(agenda, first).map(({ item, same }) => [item, ...same].map(({ id }) => id).join('+'));

describe('points of an agenda that more than one party brought', () => {
  it('are one when they are about the same expectation, or in the same words', () => {
    const agenda = [
      point('a', 'parents', 'Huiswerk thuis', { from: about('rest.1') }),
      point('b', 'school', 'lezen  in de klas '),
      point('c', 'school', { nl: 'Thuis huiswerk maken' }, { from: about('rest.1') }),
      point('d', 'pupil', { nl: 'Lezen in de klas', en: 'Reading in class' }),
      point('e', 'parents', 'Slapen'),
    ];
    assert.deepEqual(idsOf(agenda), ['a+c', 'b+d', 'e']);
    assert.deepEqual(idsOf(agenda, 'school'), ['c+a', 'b+d', 'e'], 'the reader first');
  });

  it('stay apart while words can still change, when they are of one party, taken back, without words or agreed before', () => {
    const same = (first: Partial<AgendaItem>, by: Party = 'school') =>
      idsOf([point('a', 'parents', 'Lezen', first), point('b', by, 'Lezen')]).length;
    assert.equal(same({}), 1);
    assert.equal(same({ sharedWith: [] }), 2);
    assert.equal(same({ withdrawnAt: '2026-11-24T14:40:00.000Z' }), 2);
    assert.equal(same({ text: ' ' }), 2);
    assert.equal(same({ from: { kind: 'agreement', id: 'g1' } }), 2);
    assert.equal(same({}, 'parents'), 2);
  });

  it('take the time that one of them asks, and come up once', () => {
    const agenda = [
      point('a', 'parents', 'Lezen', { minutes: 10 }),
      point('b', 'school', 'Lezen', { minutes: 20, phase: 'school' }),
    ];
    const [{ minutes, phase }] = groupAgenda(agenda) as [ReturnType<typeof groupAgenda>[0]];
    assert.deepEqual([minutes, phase], [20, 'school']);
    const codes = (minutes: number) =>
      reviewConversation(planOf({ agenda, minutes, phases: [] })).map(({ code }) => code);
    assert.ok(!codes(20).includes('too-little-time'));
    assert.ok(codes(19).includes('too-little-time'));
  });

  it('stand on paper once, with the names of all who brought them', () => {
    const agenda = [point('a', 'parents', 'Lezen'), point('b', 'school', 'Lezen')];
    const { agenda: printed } = preparationSheet(planOf({ agenda }), 'parents', { language: 'nl' });
    assert.deepEqual(
      printed.items.map(({ text, from }) => [text, from]),
      [['Lezen', 'ouders en school']],
    );
  });
});

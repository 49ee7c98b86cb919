import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addTo, createItem, isGrowingList, parseConversationPlan } from '@driehoek/sdk/conversation';
import { planOf } from './sample-plan.js';

const LISTS = [
  'participants',
  'strengths',
  'expectations',
  'agenda',
  'questions',
  'promises',
  'agreements',
  'checkIns',
] as const;

describe('a new row', () => {
  const start = { id: 'nieuw', today: '2026-12-24' };

  for (const list of LISTS)
    it(`leaves a plan valid, in ${list}`, () => {
      const plan = addTo(planOf(), list, createItem(list, start));
      assert.deepEqual(parseConversationPlan(plan), plan);
    });

  it('says nothing yet, in the name of whom it is for, and of parents when nobody is named', () => {
    assert.deepEqual(createItem('agenda', { ...start, by: 'pupil' }), { id: 'nieuw', by: 'pupil', text: '' });
    assert.deepEqual(createItem('strengths', start), { id: 'nieuw', by: 'parents', text: '' });
    assert.deepEqual(createItem('agreements', start), { id: 'nieuw', text: '', status: 'open' });
  });

  it('is a person of whom the family is still to hear', () => {
    const { announced, role } = createItem('participants', start);
    assert.deepEqual([announced, role], [false, 'external'], 'of the family only when somebody says so');
  });

  it('is a small contact two weeks on, also into another year', () => {
    assert.equal(createItem('checkIns', start).on, '2027-01-07');
  });

  it('is a small contact on a day on which there is school: after the weekend, and after a holiday', () => {
    assert.equal(createItem('checkIns', { ...start, today: '2026-11-29' }).on, '2026-12-14');
    const daysOff = [{ start: '2026-12-19', end: '2027-01-03' }];
    assert.equal(createItem('checkIns', { ...start, today: '2026-12-07', daysOff }).on, '2027-01-04');
  });

  it('is a small contact in the way and at a time that all homes like', () => {
    const wishes = [
      { household: 'parents', times: ['mon.morning', 'tue.evening'], channels: { phone: 'liked' } },
      { household: 'parents-2', times: ['tue.evening'], channels: { phone: 'liked', 'in-person': 'fine' } },
    ] as const;
    // A Monday, and two weeks later.
    const { on, way, at } = createItem('checkIns', { ...start, today: '2026-11-16', wishes });
    assert.deepEqual([on, way, at], ['2026-12-01', 'phone', '19:00']);
  });

  it('is a goal on which all look back on the day on which they look back together', () => {
    assert.deepEqual(createItem('goals', { ...start, followUp: '2027-01-22' }), {
      id: 'nieuw',
      text: '',
      evaluateOn: '2027-01-22',
    });
  });

  it('is for lists that grow, not for phases or what is no list', () => {
    assert.deepEqual(LISTS.filter(isGrowingList), LISTS);
    assert.deepEqual(['phases', 'summary', 'constructor'].filter(isGrowingList), []);
  });
});

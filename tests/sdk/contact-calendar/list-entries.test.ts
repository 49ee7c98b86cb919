import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listEntries } from '@driehoek/sdk/contact-calendar';
import { entryOf, planOf } from './fixtures.js';

const plan = planOf([
  entryOf({ id: 'evening', kind: 'parent-evening', start: '2027-01-12T19:00', end: '2027-01-12T21:00' }),
  entryOf({ id: 'look6', kind: 'look-in', level: 'class', group: '6' }),
  entryOf({ id: 'look7', kind: 'look-in', level: 'class', group: '7', cancelled: true }),
]);
const ids = (...filter: [Parameters<typeof listEntries>[1]?]) => listEntries(plan, ...filter).map(({ id }) => id);

describe('listEntries', () => {
  it('gives all, earliest first and cancelled ones too', () => {
    assert.deepEqual(ids(), ['look6', 'look7', 'evening']);
    assert.deepEqual(ids({ group: '' }), ids());
  });

  it('shows a class what is the school’s and its own', () => {
    assert.deepEqual(ids({ group: '6' }), ['look6', 'evening']);
    assert.deepEqual(ids({ group: '8' }), ['evening']);
  });

  it('limits to kinds and levels', () => {
    assert.deepEqual(ids({ kinds: ['look-in'] }), ['look6', 'look7']);
    assert.deepEqual(ids({ levels: ['class'], group: '7' }), ['look7']);
    assert.deepEqual(ids({ kinds: [] }), []);
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { howMany } from '../../how-many.js';
import { type AttackTable, attackPopulations } from './attack-populations.js';

// What is found does not depend on the time zone.
const POPULATIONS = howMany(200, 10_000);

describe('an adversary with linear programs, who knows all that is published', () => {
  let table: AttackTable;
  before(async () => {
    table = await attackPopulations(1, POPULATIONS);
  });

  it('meets reports that show and withhold something', () => {
    assert.ok(table.reports > POPULATIONS && table.shown > 10 * POPULATIONS && table.withheld > 10 * POPULATIONS);
  });

  it('sees no answers of fewer people than the smallest group', () => {
    assert.equal(table.shownOfTooFew, 0);
  });

  it('knows the answers of no withheld role to any statement', () => {
    assert.equal(table.determined, 0);
  });

  it('cannot tell of a withheld role that all but one gave the same answer', () => {
    assert.ok(table.fewestOthers >= 2, `${table.fewestOthers}`);
  });

  it('leaves every withheld role a range in its counts, and in its size', () => {
    // As wide as one person where three people in all gave three different answers.
    assert.ok(table.narrowestWidth >= 1, `${table.narrowestWidth}`);
    assert.ok(table.narrowestSize >= 3, `${table.narrowestSize}`);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareExpectations, compareRounds, type Movement } from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { anyRound, handedIn, roundOf, statement } from './small-round.js';

/** A round of one statement, answered in short by parents and school; `''` is skipped. */
const round = (parents: string, school: string) =>
  roundOf({ parents: handedIn(parents ? { a: parents } : {}), school: handedIn(school ? { a: school } : {}) }, [
    statement('a'),
  ]);

const movement = (before: readonly [string, string], after: readonly [string, string]) =>
  compareRounds(round(...before), round(...after))[0]!.movement;

describe('between two rounds', () => {
  it('people come closer when fewer parts differ, and apart when more do', () => {
    assert.equal(movement(['yes school', 'no parents'], ['yes school', 'no school']), 'closer');
    assert.equal(movement(['yes school', 'no school'], ['yes together', 'yes together']), 'closer');
    assert.equal(movement(['yes school', 'yes school'], ['yes school', 'yes parents']), 'apart');
    assert.equal(movement(['yes not-sure', 'yes not-sure'], ['yes school', 'yes school']), 'closer');
  });

  it('it is the same when as many differ, whatever they say', () => {
    assert.equal(movement(['yes school', 'yes school'], ['no pupil', 'no pupil']), 'same');
    assert.equal(movement(['yes school', 'no school'], ['yes school', 'yes parents']), 'same');
  });

  it('people come closer when they see the same happen, and apart when only some still see it', () => {
    assert.equal(movement(['yes school yes', 'yes school no'], ['yes school no', 'yes school no']), 'closer');
    assert.equal(movement(['yes school yes', 'yes school partly'], ['yes school yes', 'yes school no']), 'apart');
    assert.equal(movement(['yes school yes', 'yes school yes'], ['yes school no', 'yes school no']), 'same');
    assert.equal(movement(['yes school yes', 'yes school unknown'], ['yes school yes', 'yes school no']), 'same');
  });

  it('something happens more or less in the eyes of who knew it in both', () => {
    const practice = (before: readonly [string, string], after: readonly [string, string]) =>
      compareRounds(round(...before), round(...after))[0]!.practice;
    assert.equal(practice(['- - no', '- - partly'], ['- - partly', '- - partly']), 'more');
    assert.equal(practice(['- - no', '- - no'], ['- - yes', '- - partly']), 'more');
    assert.equal(practice(['- - yes', '- - partly'], ['- - partly', '- - partly']), 'less');
    assert.equal(practice(['- - yes', '- - no'], ['- - partly', '- - partly']), 'mixed');
    assert.equal(practice(['- - yes', '- - no'], ['- - yes', '- - no']), 'same');
    assert.equal(practice(['- - no', '- - unknown'], ['- - yes', '- - no']), 'more', 'one of them knew it in both');
    assert.equal(practice(['- - no', '- - unknown'], ['- - unknown', '- - no']), 'unknown');
    assert.equal(practice(['', ''], ['- - yes', '- - yes']), 'unknown');
  });

  it('silence is no movement', () => {
    assert.equal(movement(['yes school', 'no parents'], ['yes school', 'no -']), 'same', 'on the part that both said');
    assert.equal(movement(['yes school', 'no -'], ['yes -', 'yes school']), 'unknown', 'not yet answered');
    assert.equal(movement(['yes school', 'no -'], ['- school', '- parents']), 'unknown', 'no part in both');
    assert.equal(movement(['yes school', 'no parents'], ['yes school', '']), 'unknown');
    assert.equal(movement(['', ''], ['yes school', 'yes school']), 'unknown');
  });

  it('statements are laid side by side by id, the later round first', () => {
    const earlier = roundOf({}, [statement('gone'), statement('a'), statement('b')]);
    const later = roundOf({}, [statement('b'), { ...statement('a'), text: 'Nu zo' }, statement('new')]);
    const found = compareRounds(earlier, later);
    assert.deepEqual(
      found.map(({ statementId, text, before, after }) => [statementId, text, Boolean(before), Boolean(after)]),
      [
        ['b', 'Over b', true, true],
        ['a', 'Nu zo', true, true],
        ['new', 'Over new', false, true],
        ['gone', 'Over gone', true, false],
      ],
    );
    assert.deepEqual(found[1]!.before, compareExpectations(earlier)[1]);
    assert.deepEqual(found[1]!.after, compareExpectations(later)[1]);
    assert.deepEqual(new Set(found.map(({ movement: said }) => said)), new Set(['unknown']));
  });

  it('the way back is the opposite way', () => {
    const back = { closer: 'apart', apart: 'closer', same: 'same', unknown: 'unknown' } satisfies Record<
      Movement,
      Movement
    >;
    fc.assert(
      fc.property(anyRound, anyRound, (one, other) => {
        const there = compareRounds(one, other).map(({ movement: said }) => back[said]);
        const again = compareRounds(other, one).map(({ movement: said }) => said);
        assert.deepEqual(again, there);
        const opposite = { more: 'less', less: 'more', same: 'same', mixed: 'mixed', unknown: 'unknown' } as const;
        assert.deepEqual(
          compareRounds(other, one).map(({ practice }) => practice),
          compareRounds(one, other).map(({ practice }) => opposite[practice]),
        );
      }),
    );
  });

  it('nothing moves in a round and itself', () => {
    fc.assert(
      fc.property(anyRound, (one) => {
        for (const { movement: said, after } of compareRounds(one, one)) {
          assert.equal(said, after?.outcome === 'not-yet-answered' ? 'unknown' : 'same');
        }
      }),
    );
  });
});

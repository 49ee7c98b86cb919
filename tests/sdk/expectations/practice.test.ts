import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareExpectations,
  type ExpectationAnswer,
  findPractice,
  type Happening,
  type Practice,
  ROUND_PARTIES,
  type RoundParty,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { anyRound, draft, handedIn, roundOf, statement } from './small-round.js';

/** `y`es, `p`artly, `n`o, `u`nknown, and `-` for who skipped it. */
const SAID: { readonly [letter: string]: Happening | undefined } = {
  y: 'yes',
  p: 'partly',
  n: 'no',
  u: 'unknown',
  '-': undefined,
};

const sayOf = (letter: string): ExpectationAnswer => {
  const happens = SAID[letter];
  return happens === undefined ? { importance: 'yes' } : { happens };
};

/** What comes of what parties said, one letter each. */
const practiceOf = (parties: readonly RoundParty[], letters: string): Practice =>
  findPractice(Object.fromEntries(parties.map((party, place) => [party, sayOf(letters[place]!)])));

/** What two said → what comes of it, whoever of them said which. Written by hand: all 15 pairs of five. */
const PAIRS: { readonly [letters: string]: Practice } = {
  yy: 'happens',
  yp: 'happens-partly',
  yn: 'seen-by-some',
  yu: 'unknown',
  'y-': 'unknown',
  pp: 'happens-partly',
  pn: 'seen-by-some',
  pu: 'unknown',
  'p-': 'unknown',
  nn: 'seen-by-none',
  nu: 'unknown',
  'n-': 'unknown',
  uu: 'unknown',
  'u-': 'unknown',
  '--': 'unknown',
};

/** What three said → what comes of it, whoever of them said which. Written by hand: all 35 triples of five. */
const TRIPLES: { readonly [letters: string]: Practice } = {
  yyy: 'happens',
  yyp: 'happens-partly',
  yyn: 'seen-by-some',
  yyu: 'happens',
  'yy-': 'happens',
  ypp: 'happens-partly',
  ypn: 'seen-by-some',
  ypu: 'happens-partly',
  'yp-': 'happens-partly',
  ynn: 'seen-by-some',
  ynu: 'seen-by-some',
  'yn-': 'seen-by-some',
  yuu: 'unknown',
  'yu-': 'unknown',
  'y--': 'unknown',
  ppp: 'happens-partly',
  ppn: 'seen-by-some',
  ppu: 'happens-partly',
  'pp-': 'happens-partly',
  pnn: 'seen-by-some',
  pnu: 'seen-by-some',
  'pn-': 'seen-by-some',
  puu: 'unknown',
  'pu-': 'unknown',
  'p--': 'unknown',
  nnn: 'seen-by-none',
  nnu: 'seen-by-none',
  'nn-': 'seen-by-none',
  nuu: 'unknown',
  'nu-': 'unknown',
  'n--': 'unknown',
  uuu: 'unknown',
  'uu-': 'unknown',
  'u--': 'unknown',
  '---': 'unknown',
};

/** All orders of some things. */
const ordersOf = <T>(things: readonly T[]): T[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((first, place) => ordersOf(things.toSpliced(place, 1)).map((rest) => [first, ...rest]));

describe('whether something happens', () => {
  const pairs = ROUND_PARTIES.flatMap((one, place) => ROUND_PARTIES.slice(place + 1).map((two) => [one, two] as const));

  for (const [letters, practice] of Object.entries(PAIRS)) {
    it(`is ${practice} when two said ${letters}, whoever they are`, () => {
      for (const parties of pairs)
        for (const said of ordersOf([...letters])) assert.equal(practiceOf(parties, said.join('')), practice);
    });
  }

  for (const [letters, practice] of Object.entries(TRIPLES)) {
    it(`is ${practice} when three said ${letters}: two homes and school, or one and the pupil`, () => {
      for (const absent of ROUND_PARTIES) {
        const parties = ROUND_PARTIES.filter((party) => party !== absent);
        for (const said of ordersOf([...letters])) assert.equal(practiceOf(parties, said.join('')), practice);
      }
    });
  }

  it('is as with three when a fourth does not know or skipped it', () => {
    for (const [letters, practice] of Object.entries(TRIPLES))
      for (const fourth of ['u', '-']) assert.equal(practiceOf(ROUND_PARTIES, letters + fourth), practice);
  });

  it('is not told by one party alone, nor by who did not hand in', () => {
    assert.equal(practiceOf(['school'], 'y'), 'unknown');
    const round = roundOf({ parents: handedIn({ a: '- - no' }), school: draft({ a: '- - no' }) }, [statement('a')]);
    assert.equal(compareExpectations(round)[0]!.practice, 'unknown');
  });
});

describe('what all want and all miss', () => {
  const isMissed = (answers: { readonly [party in RoundParty]?: string }) => {
    const parties = Object.fromEntries(
      Object.entries(answers).map(([party, short]) => [party, handedIn({ a: short })]),
    );
    return compareExpectations(roundOf(parties, [statement('a')]))[0]!.missed;
  };

  it('is important to all, and happens not, not in the eyes of all, or partly', () => {
    assert.equal(isMissed({ parents: 'yes school no', school: 'yes school no' }), true);
    assert.equal(isMissed({ parents: 'yes school yes', school: 'yes school no' }), true);
    assert.equal(isMissed({ parents: 'yes school partly', school: 'yes school yes' }), true);
    assert.equal(isMissed({ parents: 'yes school yes', school: 'yes school yes' }), false, 'it happens');
  });

  it('is not what nobody can tell', () => {
    assert.equal(isMissed({ parents: 'yes school no', school: 'yes school unknown' }), false);
    assert.equal(isMissed({ parents: 'yes school no', school: 'yes school' }), false);
    assert.equal(isMissed({ parents: 'yes school no' }), false);
  });

  it('is not what matters less to one, or of which one did not say how much it matters', () => {
    for (const importance of ['partly', 'no', '-']) {
      assert.equal(isMissed({ parents: `${importance} school no`, school: 'yes school no' }), false, importance);
      assert.equal(isMissed({ parents: 'yes school no', school: `${importance} school no` }), false, importance);
    }
  });

  it('does not ask who does it', () => {
    assert.equal(isMissed({ parents: 'yes parents no', school: 'yes school no' }), true);
    assert.equal(isMissed({ parents: 'yes - no', school: 'yes - no' }), true);
  });

  it('is of both homes, while the pupil may be silent, but not of another mind', () => {
    const both = { parents: 'yes school no', school: 'yes school no' };
    assert.equal(isMissed({ ...both, 'parents-2': 'yes school no' }), true);
    assert.equal(isMissed({ ...both, 'parents-2': '- school no' }), false);
    assert.equal(isMissed({ ...both, 'parents-2': 'partly school no' }), false);
    assert.equal(isMissed({ ...both, pupil: '- pupil' }), true);
    assert.equal(isMissed({ ...both, pupil: 'yes pupil' }), true);
    assert.equal(isMissed({ ...both, pupil: 'no pupil' }), false);
    assert.equal(isMissed({ 'parents-2': 'yes school no', school: 'yes school no' }), true, 'the only home');
  });

  it('is never there without two who know, nor where somebody finds it less important', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        for (const { missed, practice, answers, differences } of compareExpectations(round)) {
          if (!missed) continue;
          assert.ok(practice !== 'unknown' && practice !== 'happens');
          assert.ok(!differences.includes('importance'));
          assert.equal(answers.school?.importance, 'yes');
        }
      }),
    );
  });
});

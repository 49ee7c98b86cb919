import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTextChanges, findTextChanges, mergeEdits, mergeText } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { typedIn, words } from './typed-in.js';

/** What is left of a text for one typist: each types letters that nobody else does. */
const lettersOf = (text: string, letters: RegExp) => text.match(letters)?.join('') ?? '';

describe('merging what two typed in one text', () => {
  it('keeps the words of both in different places', () => {
    assert.equal(
      mergeText('Sem leest graag.', 'Sem leest heel graag.', 'Sem leest graag. Hij rekent.'),
      'Sem leest heel graag. Hij rekent.',
    );
  });

  it('keeps the words of both in one place, mine behind theirs', () => {
    assert.equal(mergeText('A.', 'A.abc', 'A.ABC'), 'A.ABCabc');
    assert.equal(mergeText('', 'moeder', 'MOEDER'), 'MOEDERmoeder');
    assert.equal(mergeText('de groep', 'de klas', 'de school'), 'de schoolklas');
  });

  it('does not let the sentences of two run into each other', () => {
    assert.equal(mergeText('', 'Noor schrijft iets.', 'Bram schrijft ook.'), 'Bram schrijft ook. Noor schrijft iets.');
    assert.equal(mergeText('A.', 'A. Van mij dit.', 'A. Van hun dat.'), 'A. Van hun dat. Van mij dit.');
    const merged = mergeText('', 'Noor schrijft iets.', 'Bram schrijft ook.');
    assert.equal(mergeText('', 'Noor schrijft iets.', merged), merged);
    assert.equal(mergeText('', merged, 'Bram schrijft ook.'), merged);
  });

  it('keeps what one typed in words that the other removed', () => {
    assert.equal(mergeText('Sem leest', 'Sem', 'Sem leest graag'), 'Sem graag');
  });

  it('has once what both changed in the same way', () => {
    assert.equal(mergeText('schol en huis', 'school en huis.', 'school en thuis'), 'school en thuis.');
  });

  it('adds nothing again of words that were merged, and changed since by the other', () => {
    assert.equal(mergeText('A.', 'A.ab', 'A.aABb'), 'A.aABb');
    assert.equal(mergeText('aa', 'aaa', 'Baaa'), 'Baaa');
    assert.equal(mergeText('', 'de', 'een deur'), 'een deur');
  });

  it('adds words that are certainly new, also when the other typed the same letters', () => {
    assert.equal(mergeText('', 'de', 'een deur', { isNew: true }), 'een deurde');
  });

  it('never takes two halves of one character apart', () => {
    // The two share the first half of their code.
    assert.equal(mergeText('😀', '😀😁', '😀😂'), '😀😂😁');
  });

  it('is mine where both together are longer than a text may be', () => {
    const [mine, theirs] = ['m'.repeat(6000), 't'.repeat(6000)];
    assert.equal(mergeText('', mine, theirs), mine);
  });

  it('is the text of the other when one did nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, changed) => {
        assert.equal(mergeText(base, base, changed), changed);
        assert.equal(mergeText(base, changed, base), changed);
        assert.equal(mergeText(base, changed, changed), changed);
      }),
    );
  });

  it('loses nothing that either typed, and says the same when it is merged again with either', () => {
    const edits = words('.-').chain((base) => fc.tuple(fc.constant(base), typedIn(base, 'abc'), typedIn(base, 'XYZ')));
    fc.assert(
      fc.property(edits, ([base, mine, theirs]) => {
        const merged = mergeText(base, mine, theirs);
        assert.equal(lettersOf(merged, /[a-c]/g), lettersOf(mine, /[a-c]/g));
        assert.equal(lettersOf(merged, /[X-Z]/g), lettersOf(theirs, /[X-Z]/g));
        assert.equal(lettersOf(merged, /[.-]/g), base);
        assert.equal(mergeText(base, mine, merged), merged);
        assert.equal(mergeText(base, theirs, merged), merged);
        assert.equal(mergeText(base, merged, mine), merged);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds changes that make one text of the other, and counts the fewest', () => {
    fc.assert(
      fc.property(words('ab '), words('ab '), (before, after) => {
        const { kept, typed } = findTextChanges(before, after);
        const made = typed.map((added, place) => added + (kept[place] ? (before[place] ?? '') : '')).join('');
        assert.equal(made, after);
        assert.equal(countTextChanges(before, after), before.length + after.length - 2 * longestCommon(before, after));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The length of the longest common subsequence, by the definition. */
function longestCommon(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const character of one)
    row = row.reduce<number[]>((next, above, place) => {
      const left = next[place - 1] ?? 0;
      const corner = row[place - 1] ?? 0;
      return [...next, place > 0 && other[place - 1] === character ? corner + 1 : Math.max(above, left)];
    }, []);
  return row.at(-1) ?? 0;
}

describe('merging objects in which both typed', () => {
  it('keeps the words of both, per language too, and in remarks', () => {
    const base = { text: { nl: 'A', en: 'A' }, answers: { s1: { remark: '' } } };
    const mine = { text: { nl: 'Am', en: 'A' }, answers: { s1: { remark: 'mijn' } } };
    const theirs = { text: { nl: 'At', en: 'Ae' }, answers: { s1: { remark: 'HUN' } } };
    assert.deepEqual(mergeEdits(base, mine, theirs), {
      text: { nl: 'Atm', en: 'Ae' },
      answers: { s1: { remark: 'HUNmijn' } },
    });
  });

  it('never makes one of two choices, days, ids or addresses', () => {
    const base = {
      start: '2026-11-01',
      kind: 'good-news',
      phone: '1',
      agreements: [{ id: 'a', text: 't', goal: 'g' }],
    };
    const mine = { start: '2026-11-02', kind: 'other', phone: '12', agreements: [{ id: 'a', text: 't', goal: 'g1' }] };
    const theirs = {
      start: '2026-12-01',
      kind: 'concern',
      phone: '13',
      agreements: [{ id: 'a', text: 't', goal: 'g2' }],
    };
    assert.deepEqual(mergeEdits(base, mine, theirs), mine);
  });
});

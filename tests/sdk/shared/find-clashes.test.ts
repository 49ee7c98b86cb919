import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findClashes, mergeEdits } from '@driehoek/sdk/shared';
import fc from 'fast-check';

const base = {
  id: 'talk',
  revision: 1,
  followUp: '2027-01-14',
  summary: 'Lezen gaat beter.',
  agreements: [
    { id: 'a', text: 'elke dag lezen', who: 'parents' },
    { id: 'b', text: 'samen rekenen', who: 'school' },
  ],
  tags: ['lezen'],
};

describe('what two changed without seeing it of each other', () => {
  it('is the value that each made of one field', () => {
    const [mine, theirs] = ['2027-03-08', '2027-03-01'].map((followUp) => ({ ...base, followUp }));
    assert.deepEqual(findClashes(base, mine, theirs), [
      { path: ['followUp'], mine: '2027-03-08', theirs: '2027-03-01' },
    ]);
  });

  it('is named by the id of an item, and by nothing where one removed it', () => {
    const change = (who: string | undefined) => ({
      ...base,
      agreements: base.agreements.map((each) => (each.id === 'b' ? { ...each, who } : each)),
    });
    assert.deepEqual(findClashes(base, change('pupil'), change('parents')), [
      { path: ['agreements', 'b', 'who'], mine: 'pupil', theirs: 'parents' },
    ]);
    assert.deepEqual(findClashes(base, change('pupil'), change(undefined)), [
      { path: ['agreements', 'b', 'who'], mine: 'pupil', theirs: undefined },
    ]);
  });

  it('is nothing where each changed something else, both the same, or one nothing', () => {
    const mine = { ...base, revision: 2, followUp: '2027-03-08', tags: ['lezen', 'thuis'] };
    const theirs = { ...base, revision: 3, summary: 'Lezen gaat goed.', tags: ['lezen', 'klas'] };
    assert.deepEqual(findClashes(base, mine, theirs), []);
    assert.deepEqual(findClashes(base, mine, { ...mine }), []);
    assert.deepEqual(findClashes(base, mine, base), []);
  });

  it('is a text of which both rewrote the same words, or in which both wrote a sentence in one place', () => {
    const write = (summary: string) => ({ ...base, summary });
    const clash = (mine: string, theirs: string) => findClashes(base, write(mine), write(theirs));
    assert.equal(clash('Rekenen ging moeilijk.', 'Spelling viel erg mee!').length, 1);
    assert.equal(clash('Lezen gaat beter. Dat zag ik thuis.', 'Lezen gaat beter. In de klas ook.').length, 1);
    assert.equal(clash('Lezen gaat veel beter.', 'Lezen gaat beter. In de klas ook.').length, 0, 'in two places');
    assert.equal(clash('Lezen gaat beter.a', 'Lezen gaat beter.b').length, 0, 'as they type, in sight of each other');
  });

  it('is just what the merge decides: without it, the merge of the one is the merge of the other', () => {
    const value = fc.constantFrom('x', 'y', 'z');
    const version = fc.record({ when: value, where: value, items: fc.record({ id: fc.constant('i'), who: value }) });
    const plan = version.map(({ items, ...rest }) => ({ ...rest, items: [items] }));
    fc.assert(
      fc.property(plan, plan, plan, (before, mine, theirs) => {
        const isDecided = findClashes(before, mine, theirs).length > 0;
        const [one, other] = [mergeEdits(before, mine, theirs), mergeEdits(before, theirs, mine)];
        assert.equal(isDecided, JSON.stringify(one) !== JSON.stringify(other));
      }),
    );
  });
});

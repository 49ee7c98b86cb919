import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeEdits } from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** Objects as we store them: fields, texts per language, a list with ids and a list without. */
const record = fc.record(
  {
    id: fc.constant('r'),
    revision: fc.nat(9),
    title: fc.constantFrom('a', 'b', 'c'),
    answers: fc.dictionary(fc.constantFrom('s1', 's2', 's3', '__proto__'), fc.constantFrom('yes', 'partly', 'no')),
    entries: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('e1', 'e2', 'e3', 'e4'), title: fc.constantFrom('x', 'y') }),
      { selector: ({ id }) => id },
    ),
    strengths: fc.array(fc.record({ by: fc.constantFrom('parents', 'school'), text: fc.constantFrom('p', 'q') }), {
      maxLength: 4,
    }),
  },
  { requiredKeys: ['id'] },
);

describe('merging what two people changed in one object', () => {
  it('keeps what each changed in fields of its own', () => {
    const base = { id: 'r', revision: 1, title: 'a', place: 'hall' };
    const merged = mergeEdits(base, { ...base, title: 'b' }, { ...base, revision: 2, place: 'gym' });
    assert.deepEqual(merged, { id: 'r', revision: 2, title: 'b', place: 'gym' });
  });

  it('lets mine win where both changed the same choice, and keeps what both wrote', () => {
    assert.deepEqual(mergeEdits({ kind: 'a' }, { kind: 'b' }, { kind: 'c' }), { kind: 'b' });
    assert.deepEqual(mergeEdits({ title: 'a' }, { title: 'b' }, { title: 'c' }), { title: 'cb' });
  });

  it('keeps answers of both, and what only one took back', () => {
    const base = { answers: { s1: 'yes', s2: 'no', s3: 'yes' } };
    const mine = { answers: { s1: 'no', s3: 'yes', mine: 'yes' } };
    const theirs = { answers: { s1: 'yes', s2: 'no', theirs: 'no' } };
    assert.deepEqual(mergeEdits<object>(base, mine, theirs), { answers: { s1: 'no', mine: 'yes', theirs: 'no' } });
  });

  it('keeps a moment that one side cancelled cancelled, while the other changes another moment', () => {
    const base = {
      entries: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    };
    const mine = {
      entries: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B 2' },
      ],
    };
    const theirs = {
      entries: [
        { id: 'a', title: 'A', cancelled: true },
        { id: 'b', title: 'B' },
      ],
    };
    const both = [
      { id: 'a', title: 'A', cancelled: true },
      { id: 'b', title: 'B 2' },
    ];
    assert.deepEqual(mergeEdits(base, mine, theirs), { entries: both });
  });

  it('leaves a row out that one side removed, and keeps it when the other changed it', () => {
    const base = {
      entries: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    };
    const without = { entries: [{ id: 'b', title: 'B' }] };
    assert.deepEqual(mergeEdits(base, without, base), without);
    assert.deepEqual(mergeEdits(base, base, without), without);
    const changed = {
      entries: [
        { id: 'a', title: 'A 2' },
        { id: 'b', title: 'B' },
      ],
    };
    assert.deepEqual(mergeEdits(base, without, changed), changed);
    assert.deepEqual(mergeEdits(base, changed, without), {
      entries: [
        { id: 'a', title: 'A 2' },
        { id: 'b', title: 'B' },
      ],
    });
  });

  it('puts rows that both added behind the row that each followed', () => {
    const base = { rows: [{ id: 'a' }, { id: 'b' }] };
    const mine = { rows: [{ id: 'a' }, { id: 'm' }, { id: 'b' }] };
    const theirs = { rows: [{ id: 'a' }, { id: 'b' }, { id: 't' }] };
    const ids = mergeEdits(base, mine, theirs).rows.map(({ id }) => id);
    assert.deepEqual(ids, ['a', 'm', 'b', 't']);
  });

  it('keeps the order that I gave the rows, with what was added elsewhere', () => {
    const base = { rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
    const mine = { rows: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] };
    const theirs = { rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 't' }] };
    const ids = mergeEdits(base, mine, theirs).rows.map(({ id }) => id);
    assert.deepEqual(ids, ['c', 't', 'a', 'b']);
  });

  it('keeps the words of both in a list without ids', () => {
    const base = { strengths: [{ by: 'parents', text: 'leest graag' }] };
    const mine = {
      strengths: [
        { by: 'parents', text: 'leest graag' },
        { by: 'school', text: 'helpt' },
      ],
    };
    const theirs = { strengths: [{ by: 'parents', text: 'leest heel graag' }] };
    const texts = mergeEdits(base, mine, theirs).strengths.map(({ text }) => text);
    assert.deepEqual(texts.sort(), ['helpt', 'leest heel graag']);
  });

  it('takes what the other side did when I did nothing, and the other way round', () => {
    fc.assert(
      fc.property(record, record, (base, changed) => {
        assert.deepEqual(mergeEdits(base, base, changed), changed);
        const mine = mergeEdits<object>(base, { ...changed, revision: base.revision }, base);
        assert.deepEqual({ ...mine, revision: 0 }, { ...changed, revision: 0 });
      }),
    );
  });

  it('gives what both say when both did the same', () => {
    fc.assert(
      fc.property(record, record, (base, changed) => {
        assert.deepEqual(mergeEdits(base, changed, changed), changed);
      }),
    );
  });

  it('is the same from either side where the two changed different fields', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('x', 'y'), fc.constantFrom('s', 't'), (base, title, place) => {
        const mine = { ...base, title };
        const theirs = { ...base, place };
        const one = mergeEdits<object>(base, mine, theirs);
        const other = mergeEdits<object>(base, theirs, mine);
        assert.deepEqual(one, other);
        assert.deepEqual(one, { ...base, title, place });
      }),
    );
  });

  it('loses no row and no answer that either side added or changed', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const merged = mergeEdits<typeof base>(base, mine, theirs);
        const ids = new Set(merged.entries?.map(({ id }) => id));
        for (const side of [mine, theirs]) {
          for (const entry of side.entries ?? []) {
            const before = base.entries?.find(({ id }) => id === entry.id);
            if (before?.title !== entry.title) assert.ok(ids.has(entry.id), `${entry.id} is gone`);
          }
          for (const [id, answer] of Object.entries(side.answers ?? {})) {
            const before = Object.entries(base.answers ?? {}).find(([key]) => key === id)?.[1];
            const after = Object.entries(merged.answers ?? {}).find(([key]) => key === id)?.[1];
            if (before !== answer) assert.ok(after !== undefined, `${id} has no answer`);
          }
        }
      }),
    );
  });

  it('changes neither of its arguments', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const before = JSON.stringify([base, mine, theirs]);
        mergeEdits<object>(base, mine, theirs);
        assert.equal(JSON.stringify([base, mine, theirs]), before);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectWords, handvat, isFinished, type Response } from '@driehoek/sdk/checklist';
import fc from 'fast-check';

const write = (number: number, words: Partial<Response> = {}): Response => ({
  id: `r${number}`,
  instrument: 'handvat',
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: {},
  completedAt: '2026-11-16T10:00:00Z',
  ...words,
});

const five = [
  write(1, { remarks: { 'home.2': 'Zo doen wij dat' }, actionPoints: { home: ['Vaker bellen', 'Koffie'] } }),
  write(2, { actionPoints: { home: ['Vaker bellen', '  '] } }),
  write(3, { actionPoints: { organisation: ['Jaarplan delen'] } }),
  write(4, { remarks: { 'home.2': 'Anders gaat het niet', 'home.1': ' ' } }),
  write(5),
];

describe('collectWords', () => {
  it('gives action points per section, and each text once', () => {
    assert.deepEqual(collectWords(five, handvat).actionPoints, [
      { about: 'home', texts: [{ text: 'Koffie' }, { text: 'Vaker bellen' }] },
      { about: 'organisation', texts: [{ text: 'Jaarplan delen' }] },
    ]);
  });

  it('gives remarks per statement without who wrote them, in an order that does not tell', () => {
    const { remarks, withheld } = collectWords(five, handvat);
    const texts = [{ text: 'Anders gaat het niet' }, { text: 'Zo doen wij dat' }];
    assert.deepEqual(remarks, [{ about: 'home.2', texts }]);
    assert.deepEqual(collectWords([...five].reverse(), handvat).remarks, remarks);
    assert.equal(withheld, false);
  });

  it('holds all words back while fewer people than minGroupSize answered, and says so', () => {
    const four = five.slice(0, 4);
    assert.deepEqual(collectWords(four, handvat), { actionPoints: [], remarks: [], withheld: true });
    assert.equal(collectWords(four, handvat, { minGroupSize: 4 }).remarks.length, 1);
    // The same where none of them wrote: it is not told whether one of so few did.
    assert.deepEqual(collectWords([write(1)], handvat), { actionPoints: [], remarks: [], withheld: true });
    assert.deepEqual(collectWords([], handvat), { actionPoints: [], remarks: [], withheld: false });
  });

  it('collects nothing of a draft', () => {
    const { completedAt: _at, ...rest } = five[0]!;
    const draft: Response = rest;
    assert.equal(isFinished(draft), false);
    assert.equal(collectWords([draft, ...five.slice(1)], handvat).withheld, true);
  });

  it('counts a person once who answered again, with the last words', () => {
    const again = (number: number, text: string) => write(number, { respondent: 'p', remarks: { 'home.1': text } });
    const all = [again(11, 'Eerst'), ...five.slice(0, 4), again(12, 'Later')];
    const [first] = collectWords(all, handvat).remarks;
    assert.deepEqual(first, { about: 'home.1', texts: [{ text: 'Later' }] });
    assert.equal(collectWords(all.slice(1, 5), handvat).withheld, true);
    assert.equal(collectWords([again(11, 'Eerst'), again(12, 'Later'), ...five.slice(0, 3)], handvat).withheld, true);
  });

  it('shows what an office wrote as the words of that office, whatever the number of people', () => {
    const office = write(9, { role: 'leadership', office: true, remarks: { 'home.1': 'Namens de school' } });
    assert.deepEqual(collectWords([office, five[0]!], handvat), {
      actionPoints: [],
      remarks: [{ about: 'home.1', texts: [{ text: 'Namens de school', office: 'leadership' }] }],
      withheld: true,
    });
  });

  it('skips what is of another instrument or version, and statements that the instrument lacks', () => {
    const others = [
      write(6, { instrument: 'team-skills', remarks: { 'home.1': 'x' } }),
      write(7, { instrumentVersion: '0', remarks: { 'home.1': 'x' } }),
      write(8, { remarks: { constructor: 'x' }, actionPoints: { toString: ['x'] } }),
    ];
    assert.deepEqual(collectWords([...five, ...others], handvat), collectWords(five, handvat));
  });

  it('never tells that fewer than minGroupSize people wrote something: it says the same where as many wrote each word', () => {
    const text = fc.constantFrom('Vaker bellen', 'Koffie', ' ');
    const words = fc.record(
      {
        remarks: fc.dictionary(fc.constantFrom('home.1', 'home.2'), text),
        actionPoints: fc.dictionary(fc.constantFrom('home', 'organisation'), fc.array(text, { maxLength: 2 })),
        respondent: fc.constantFrom('a', 'b'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (all, minGroupSize) => {
        const few = all.map((one, index) => write(index, { ...one, respondent: one.respondent ?? `${index}` }));
        const told = collectWords(few, handvat, { minGroupSize });
        if (told.withheld) {
          const silent = few.map(({ remarks: _remarks, actionPoints: _points, ...one }) => one);
          assert.deepEqual(told, collectWords(silent, handvat, { minGroupSize }));
          return;
        }
        const many = Array.from({ length: minGroupSize }, (_, copy) =>
          few.map((one) => ({ ...one, respondent: `${one.respondent} ${copy}` })),
        );
        assert.deepEqual(told, collectWords(many.flat(), handvat, { minGroupSize }));
      }),
    );
  });
});

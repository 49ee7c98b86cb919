import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Link, traceBack, traceForward } from '@driehoek/sdk/shared';
import fc from 'fast-check';

const link = (kind: string, id: string, from?: readonly [string, string]) => ({
  kind,
  id,
  ...(from && { from: { kind: from[0], id: from[1] } }),
});

/** From an action point to two agreements, one of which came back in a later talk. */
const links = [
  link('agreement', 'g1', ['agenda-item', 'a1']),
  link('agreement', 'g2', ['agenda-item', 'a1']),
  link('action-point', 'p1'),
  link('calendar-entry', 'm1', ['action-point', 'p1']),
  link('conversation', 'c1', ['calendar-entry', 'm1']),
  link('agenda-item', 'a1', ['conversation', 'c1']),
  link('conversation', 'c2', ['agreement', 'g1']),
  // The same id is another thing in another kind.
  link('agreement', 'a1', ['conversation', 'elders']),
];
const outline = (chain: readonly Link[]) => chain.map(({ kind, id }) => `${kind} ${id}`);

describe('traceBack', () => {
  it('goes from an agreement to the action point with which it began', () => {
    assert.deepEqual(outline(traceBack(links, { kind: 'agreement', id: 'g2' })), [
      'agreement g2',
      'agenda-item a1',
      'conversation c1',
      'calendar-entry m1',
      'action-point p1',
    ]);
  });

  it('stops at what nobody knows', () => {
    assert.deepEqual(outline(traceBack(links, { kind: 'agreement', id: 'a1' })), ['agreement a1']);
    assert.deepEqual(traceBack(links, { kind: 'agreement', id: 'nergens' }), []);
  });

  it('gives the links themselves, with the fields that a page gave them', () => {
    const titled = [{ ...link('conversation', 'c1'), text: 'Startgesprek' }];
    assert.equal(traceBack(titled, { kind: 'conversation', id: 'c1' })[0], titled[0]);
  });
});

describe('traceForward', () => {
  it('gives all that came of an action point, nearest first', () => {
    assert.deepEqual(outline(traceForward(links, { kind: 'action-point', id: 'p1' })), [
      'calendar-entry m1',
      'conversation c1',
      'agenda-item a1',
      'agreement g1',
      'agreement g2',
      'conversation c2',
    ]);
  });

  it('gives nothing of what led nowhere', () => {
    assert.deepEqual(traceForward(links, { kind: 'agreement', id: 'g2' }), []);
  });
});

const reference = fc.record({ kind: fc.constantFrom('a', 'b'), id: fc.constantFrom('1', '2', '3', '4') });
/** Anything that data may say, chains that bite their tail and links that are there twice included. */
const linksArbitrary = fc.array(
  fc.tuple(reference, fc.option(reference)).map(([self, from]): Link => ({ ...self, ...(from && { from }) })),
  { maxLength: 16 },
);
const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}${id}`;

describe('a chain in any data', () => {
  it('ends, also when it bites its tail, and each thing is in it once', () => {
    fc.assert(
      fc.property(linksArbitrary, reference, (all, start) => {
        const chains = [traceBack(all, start), traceForward(all, start)];
        for (const chain of chains) assert.equal(new Set(chain.map(keyOf)).size, chain.length);
        assert.ok(chains[1]!.every((found) => keyOf(found) !== keyOf(start)));
      }),
    );
  });

  it('leads back to a thing from all that came of it, and to nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(reference, { selector: keyOf, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (all, picks) => {
          // A forest: each comes from an earlier one or begins.
          const forest = all.map((self, index): Link => {
            const from = all[picks.next().value % (index + 1)];
            return from && from !== self ? { ...self, from } : self;
          });
          for (const start of forest) {
            const forward = new Set(traceForward(forest, start).map(keyOf));
            for (const other of forest) {
              const leadsBack =
                other !== start && traceBack(forest, other).some((each) => keyOf(each) === keyOf(start));
              assert.equal(forward.has(keyOf(other)), leadsBack);
            }
          }
        },
      ),
    );
  });
});

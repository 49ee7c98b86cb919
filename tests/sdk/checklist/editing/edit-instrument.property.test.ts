import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Instrument, listItems, parseInstrument } from '@driehoek/sdk/checklist';
import * as editing from '@driehoek/sdk/checklist/editing';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../../how-many.js';

const word = fc.oneof({ arbitrary: fc.string({ minLength: 1, maxLength: 8 }), weight: 4 }, fc.constant(' '));
const place = fc.nat({ max: 9 });
const step = fc.constantFrom<editing.Step>(-1, 1);

/** One edit, with places instead of ids: those of the instrument as it is then, or of none. */
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add-item'), place, word }),
    fc.record({ kind: fc.constant('add-section'), place, word }),
    fc.record({ kind: fc.constant('reword-item'), place, word }),
    fc.record({ kind: fc.constant('replace-item'), place, word }),
    fc.record({ kind: fc.constant('reword-section'), place, word }),
    fc.record({ kind: fc.constant('title'), place, word }),
    fc.record({ kind: fc.constant('move-item'), place, step }),
    fc.record({ kind: fc.constant('move-section'), place, step }),
    fc.record({ kind: fc.constant('remove-item'), place }),
    fc.record({ kind: fc.constant('remove-section'), place }),
    fc.record({ kind: fc.constant('scale'), place, word }),
  ) as fc.Arbitrary<{ kind: string; place: number; word: string; step: editing.Step }>,
  { maxLength: 30 },
);

const begin = editing.startInstrument({
  id: 'eigen',
  title: 'Onze lijst',
  section: { id: 's0', title: 'Deel' },
  item: { id: 'i0', text: 'Uitspraak' },
  source: 'Eigen lijst',
});

function apply(instrument: Instrument, edit: { kind: string; place: number; word: string; step: -1 | 1 }, at: number) {
  const items = listItems(instrument);
  const item = items[edit.place % (items.length + 1)]?.id ?? 'nowhere';
  const { sections } = instrument;
  const section = sections[edit.place % (sections.length + 1)]?.id ?? 'nowhere';
  const { word: text } = edit;
  switch (edit.kind) {
    case 'add-item':
      return editing.addItem(instrument, section, { id: `i${at}`, text });
    case 'add-section':
      return editing.addSection(instrument, { id: `s${at}`, title: text, item: { id: `i${at}`, text } });
    case 'reword-item':
      return editing.rewordItem(instrument, item, { text });
    case 'replace-item':
      return editing.replaceItem(instrument, item, { id: `i${at}`, text });
    case 'reword-section':
      return editing.rewordSection(instrument, section, text);
    case 'title':
      return editing.rewordInstrument(instrument, { title: text });
    case 'move-item':
      return editing.moveItem(instrument, item, edit.step);
    case 'move-section':
      return editing.moveSection(instrument, section, edit.step);
    case 'remove-item':
      return editing.removeItem(instrument, item);
    case 'remove-section':
      return editing.removeSection(instrument, section);
    default:
      return editing.setScale(instrument, editing.createScale(Array.from({ length: edit.place }, () => text)));
  }
}

/** All words of an instrument. */
const wordsOf = (instrument: Instrument) =>
  instrument.sections.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]);

describe('any sequence of edits', () => {
  it('gives an instrument that can be answered, or a refusal with a reason that changes nothing', () => {
    fc.assert(
      fc.property(edits, (list) => {
        let instrument = begin;
        let at = 1;
        for (const edit of list) {
          const before = JSON.stringify(instrument);
          let next: Instrument;
          try {
            next = apply(instrument, edit, at++);
          } catch (error) {
            assert.ok(error instanceof InvalidDataError, String(error));
            assert.ok(error.issues.every(({ code, message }) => code && message));
            assert.equal(JSON.stringify(instrument), before);
            continue;
          }
          assert.equal(JSON.stringify(instrument), before, 'edits change nothing in place');
          assert.deepEqual(parseInstrument(next), next);
          assert.deepEqual(editing.findInstrumentIssues(next), []);
          if (edit.kind.startsWith('move')) assert.deepEqual(wordsOf(next).sort(), wordsOf(instrument).sort());
          if (edit.kind.startsWith('add-')) {
            const kept = new Set(wordsOf(next));
            assert.ok(wordsOf(instrument).every((each) => kept.has(each)));
            assert.ok(kept.has(edit.word));
          }
          instrument = next;
        }
      }),
      { numRuns: howMany(150, 3000) },
    );
  });

  it('is undone by its opposite', () => {
    fc.assert(
      fc.property(edits, place, step, (list, at, up) => {
        let instrument = begin;
        list.forEach((edit, index) => {
          try {
            instrument = apply(instrument, edit, index + 1);
          } catch {
            // A refusal changes nothing: see above.
          }
        });
        const item = listItems(instrument)[at % listItems(instrument).length]!;
        const section = instrument.sections[at % instrument.sections.length]!;
        const back = up === 1 ? -1 : 1;
        const moved = editing.moveSection(instrument, section.id, up);
        if (moved !== instrument) assert.deepEqual(editing.moveSection(moved, section.id, back), instrument);
        const longer = editing.addItem(instrument, section.id, { id: 'new', text: 'x' });
        assert.deepEqual(editing.removeItem(longer, 'new'), instrument);
        const { text, ownText, actor } = item;
        const reworded = editing.rewordItem(instrument, item.id, { text: 'anders', ownText: 'ik', actor: 'team' });
        assert.deepEqual(editing.rewordItem(reworded, item.id, { text, ownText, actor }), instrument);
        const inUse = editing.putIntoUse(editing.keepInstrument(instrument));
        assert.equal(editing.putIntoUse(inUse), inUse);
      }),
      { numRuns: howMany(100, 2000) },
    );
  });
});

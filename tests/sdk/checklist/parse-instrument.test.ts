import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInstrument } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { damaged, instruments } from './arbitraries.js';
import { qualityCard } from './fixtures.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** The reasons for refusal as `path: code`. */
function reasons(data: unknown): string[] {
  try {
    parseInstrument(data);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
}

const [door, phone] = qualityCard.sections;
const [yes, partly, no] = qualityCard.scale.options;
const withOptions = (kind: string, options: unknown[]) => ({ ...qualityCard, scale: { kind, options } });

describe('parseInstrument', () => {
  it('accepts a quality card', () => {
    assert.deepEqual(parseInstrument(qualityCard), qualityCard);
  });

  it('refuses a section id and a statement id that occur twice, wherever they stand', () => {
    assert.deepEqual(reasons({ ...qualityCard, sections: [door, phone, door] }), [
      'sections[2].id: duplicate-id',
      'sections[2].items[0].id: duplicate-id',
      'sections[2].items[1].id: duplicate-id',
    ]);
  });

  it('refuses an instrument without sections and a section without statements', () => {
    assert.deepEqual(reasons({ ...qualityCard, sections: [] }), ['sections: empty']);
    assert.deepEqual(reasons({ ...qualityCard, sections: [{ ...door, items: [] }] }), ['sections[0].items: empty']);
  });

  it('refuses a scale with one option, with equal points or with an option that occurs twice', () => {
    assert.deepEqual(reasons(withOptions('points', [yes])), [
      'scale.options: few-options',
      'minimumPoints: outside-scale',
    ]);
    assert.deepEqual(reasons(withOptions('points', [yes, no, { ...partly, points: 2 }])), [
      'scale.options[2].points: equal-points',
    ]);
    assert.deepEqual(reasons(withOptions('points', [yes, no, { ...partly, value: 'yes' }])), [
      'scale.options[2].value: duplicate-id',
    ]);
  });

  it('refuses a yes-partly-no scale of other than three options', () => {
    assert.deepEqual(reasons(withOptions('yes-partly-no', [yes, no])), ['scale.options: three-options']);
  });

  it('refuses an option that means "does not apply" or "do not know" already', () => {
    assert.deepEqual(reasons(withOptions('points', [yes, no, { ...partly, value: 'not-applicable' }])), [
      'scale.options[2].value: reserved-id',
    ]);
  });

  it('refuses a minimum outside the scale and accepts its ends', () => {
    assert.deepEqual(reasons({ ...qualityCard, minimumPoints: 2.1 }), ['minimumPoints: outside-scale']);
    assert.deepEqual(reasons({ ...qualityCard, minimumPoints: -1 }), ['minimumPoints: outside-scale']);
    assert.deepEqual(reasons({ ...qualityCard, minimumPoints: 2 }), []);
    assert.deepEqual(reasons({ ...qualityCard, minimumPoints: 0 }), []);
  });

  it('refuses points that are not a finite number', () => {
    assert.deepEqual(reasons(withOptions('points', [no, { ...yes, points: Infinity }])), [
      'scale.options[1].points: wrong-type',
    ]);
  });

  it('refuses points that nobody can mean, and more options than anybody can choose from', () => {
    const withPoints = (points: number) =>
      reasons(withOptions('points', [yes, { ...no, points }])).filter((reason) => !reason.startsWith('minimum'));
    assert.deepEqual([1000, -1000, 0.5].flatMap(withPoints), []);
    for (const points of [1000.5, -1001, 1e300]) {
      assert.deepEqual(withPoints(points), ['scale.options[1].points: impossible-points']);
    }
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ value: `v${index}`, points: (2 * index) / count, label: 'x' }));
    assert.deepEqual(reasons(withOptions('points', many(1000))), []);
    for (const count of [1001, 12_800, 200_000]) {
      assert.deepEqual(reasons(withOptions('points', many(count))), ['scale.options: many-options']);
    }
  });

  it('refuses the name through which all objects could be reached', () => {
    assert.deepEqual(reasons({ ...qualityCard, sections: [{ ...door, id: '__proto__' }] }), [
      'sections[0].id: reserved-id',
    ]);
  });

  it('gives all reasons at once', () => {
    const { title: _title, ...untitled } = qualityCard;
    assert.deepEqual(reasons({ ...untitled, version: ' ', sections: [], scale: { kind: 'points', options: [] } }), [
      'version: blank',
      'title: missing',
      'scale.options: few-options',
      'sections: empty',
    ]);
  });

  it('says what it found, in the language of the reader', () => {
    const data = { ...qualityCard, sections: [door, { ...phone, id: 'door' }] };
    assert.throws(
      () => parseInstrument(data),
      /^InvalidDataError: sections\[1\]\.id: Deze id komt twee keer voor: "door"\.$/,
    );
    assert.throws(() => parseInstrument(data, { language: 'en' }), /This id occurs twice: "door"\./);
  });

  it('gives any valid instrument back as it was, with fields that it does not know', () => {
    fc.assert(
      fc.property(instruments, (instrument) => {
        assert.deepEqual(parseInstrument(JSON.parse(JSON.stringify(instrument))), instrument);
      }),
    );
  });

  it('throws nothing but InvalidDataError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), damaged(instruments)), (data) => {
        try {
          parseInstrument(data);
        } catch (error) {
          assert.ok(error instanceof InvalidDataError);
          assert.ok(error.issues.every(({ message }) => !message.startsWith('shared.issue')));
        }
      }),
      { numRuns: 500 },
    );
  });
});

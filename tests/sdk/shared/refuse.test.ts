import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, parseInstrument, parseTally, readResponses } from '@driehoek/sdk/checklist';
import { parseClassContacts } from '@driehoek/sdk/class-contacts';
import { parseConversationPlan } from '@driehoek/sdk/conversation';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { cutText } from '../../../packages/sdk/src/shared/cut-text.js';
import { classOf, pupil } from '../class-contacts/small-class.js';
import { samplePlan } from '../conversation/sample-plan.js';

await loadLanguage('en');

function refusalOf(parse: () => unknown): InvalidDataError {
  try {
    parse();
  } catch (error) {
    assert.ok(error instanceof InvalidDataError, String(error));
    return error;
  }
  return assert.fail('accepted');
}

describe('a text in a message', () => {
  it('is cut with an ellipsis, never within a pair of surrogates', () => {
    assert.equal(cutText('abcd', 4), 'abcd');
    assert.equal(cutText('abcde', 4), 'abc…');
    assert.equal(cutText('ab😀de', 4), 'ab…');
    assert.equal(cutText('a😀cde', 4), 'a😀…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.integer({ min: 2, max: 20 }), (text, longest) => {
        const cut = cutText(text, longest);
        assert.ok(cut.length <= longest && cut.isWellFormed() === text.isWellFormed());
        if (text.length <= longest) assert.equal(cut, text);
        else assert.ok(cut.endsWith('…') && text.startsWith(cut.slice(0, -1)));
      }),
    );
  });
});

/** A tally with one long key, and as many answers to it that are no counts. */
const tallyOf = (keyLength: number, count: number) => ({
  instrument: 'handvat',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  respondents: {},
  counts: {
    parent: { ['k'.repeat(keyLength)]: Object.fromEntries(Array.from({ length: count }, (_, i) => [i, 'x'])) },
  },
});

describe('a refusal is never larger than anybody can read', () => {
  it('of a tally with one long key and many wrong counts: 80 MB from 61 kB before, then a RangeError', () => {
    for (const [keyLength, count] of [
      [40_000, 2000],
      [160_000, 8000],
    ] as const) {
      const { issues, message } = refusalOf(() => parseTally(tallyOf(keyLength, count)));
      assert.equal(issues.length, 101);
      assert.deepEqual(issues[100], {
        path: '',
        code: 'more-issues',
        message: `Er is nog ${count - 100} keer iets anders mis.`,
      });
      assert.ok(message.length <= 20_000);
      assert.equal(issues[0]!.path, `counts.parent["${'k'.repeat(79)}…"]["0"]`);
    }
  });

  it('of a conversation with long ids that occur twice', () => {
    const id = '😀'.repeat(10_000);
    const agenda = Array.from({ length: 1001 }, () => ({ id, by: 'parents', text: 'x' }));
    const { issues, message } = refusalOf(() => parseConversationPlan({ ...samplePlan, agenda }, { language: 'en' }));
    assert.equal(issues.length, 101);
    assert.equal(issues[0]!.message, `This id occurs twice: ${'😀'.repeat(40)}….`);
    assert.equal(issues[100]!.message, 'And 900 more like these.');
    assert.ok(message.length <= 20_000);
  });

  it('says a long wrong value in part', () => {
    const { issues } = refusalOf(() => parseConversationPlan({ ...samplePlan, schoolYear: 'x'.repeat(1e6) }));
    assert.equal(
      issues[0]!.message,
      `Schrijf een schooljaar als 2026-2027, van 1900 tot en met 2199. Hier staat "${'x'.repeat(79)}…".`,
    );
  });

  it('of more mistakes than can be gathered says that alone', () => {
    const { issues } = refusalOf(() => parseClassContacts(classOf(pupil('a', { contacts: Array(400_000).fill(1) }))));
    assert.deepEqual(issues, [
      { path: '', code: 'too-many-issues', message: 'Hier is zo veel mis dat we het niet op kunnen sommen.' },
    ]);
  });

  it('of a newer version says that alone, however much more there is', () => {
    const sections = Array.from({ length: 500 }, () => 7);
    const { issues } = refusalOf(() => parseInstrument({ ...handvat, sections, schemaVersion: 99 }));
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['newer-version'],
    );
  });

  it('of a row or a header of a file', async () => {
    const columns = Array.from({ length: 50_000 }, (_, index) => `c${index}`).join(';');
    const cells = 'x;'.repeat(50_000);
    const long = 'y'.repeat(100_000);
    const file = `home.1;${columns}\nja;${cells}\n`;
    for (const source of [file, `home.1\nja;${cells}\n`, `home.1;${long}\n${long};\n`]) {
      for await (const { issues = [] } of readResponses(source, { format: 'csv', instrument: handvat })) {
        assert.ok(issues.length <= 202);
        assert.ok(issues.reduce((sum, { message }) => sum + message.length, 0) < 40_000);
      }
    }
  });
});

describe('data that is nested too deep', () => {
  it('is refused wherever it hides, for what compares and merges goes down level by level', () => {
    let nested: unknown = 1;
    for (let level = 0; level < 5000; level += 1) nested = level % 2 ? [nested] : { from: nested };
    const [item, ...others] = samplePlan.agenda;
    const { issues } = refusalOf(() =>
      parseConversationPlan({ ...samplePlan, agenda: [{ ...item, own: nested }, ...others] }),
    );
    assert.deepEqual(issues, [
      { path: '', code: 'too-deep', message: 'Deze gegevens zitten te diep in elkaar: meer dan 64 lagen.' },
    ]);
  });

  it('is accepted up to 64 levels', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 'x' : { part: nest(levels - 1) });
    assert.ok(parseConversationPlan({ ...samplePlan, own: nest(63) }));
    assert.equal(refusalOf(() => parseConversationPlan({ ...samplePlan, own: nest(64) })).issues[0]!.code, 'too-deep');
  });
});

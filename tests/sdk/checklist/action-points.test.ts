import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ActionPoint,
  formatActionPointsCsv,
  handvat,
  listServedSections,
  parseActionPoint,
} from '@driehoek/sdk/checklist';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { smallInstrument } from './support/small-instrument.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const point: ActionPoint = { id: '1', text: 'Plan the talks', about: 'a.2', owner: 'Sam', dueOn: '2026-12-01' };

describe('formatActionPointsCsv', () => {
  it('writes what a Dutch spreadsheet opens: mark, semicolons, line ends', () => {
    assert.equal(
      formatActionPointsCsv([point], 'nl', smallInstrument),
      '\uFEFF"Actiepunt";"Waarover";"Wie";"Klaar op";"Ook goed voor"\r\n"Plan the talks";"Second.";"Sam";"2026-12-01";""\r\n',
    );
  });

  it('writes headings in the language of the reader, and the id of what it cannot name', () => {
    const csv = formatActionPointsCsv([{ id: '1', text: 'Go', about: 'x' }], 'en');
    assert.match(csv, /"Action point";"About";"Who";"Done by";"Also serves"\r\n"Go";"x";"";"";""/);
  });

  it('names the other steps that a point serves, in the order of the instrument', () => {
    const sections = ['cooperation', 'unknown', 'organisation', 'home'];
    const csv = formatActionPointsCsv([{ id: '1', text: 'Bellen', about: 'home.1', sections }], 'nl', handvat);
    assert.match(csv, /"De organisatie op orde, Pedagogische samenwerking"\r\n$/);
  });

  it('keeps a text from becoming a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1']) {
      const [, row] = parse(formatActionPointsCsv([{ ...point, text }]), { bom: true, delimiter: ';' }) as string[][];
      assert.equal(row![0], `'${text}`);
    }
  });

  it('comes back from a reader as it was written, with quotes, semicolons and line breaks', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value));
    fc.assert(
      fc.property(text, text, (text, owner) => {
        const csv = formatActionPointsCsv([{ ...point, text, owner }]);
        const rows = parse(csv, { bom: true, delimiter: ';', recordDelimiter: '\r\n' }) as string[][];
        assert.deepEqual(rows[1], [text, 'a.2', owner, '2026-12-01', '']);
      }),
    );
  });
});

describe('the sections that an action point serves', () => {
  const idsOf = (about: string, sections?: string[]) =>
    listServedSections({ about, ...(sections && { sections }) }, handvat).map(({ id }) => id);

  it('are its own first, also that of a statement, then the others in the order of the instrument', () => {
    assert.deepEqual(idsOf('reciprocity.3', ['cooperation', 'home']), ['reciprocity', 'home', 'cooperation']);
    assert.deepEqual(idsOf('home'), ['home']);
  });

  it('are named once, and only those that the instrument has', () => {
    assert.deepEqual(idsOf('home', ['home', 'nowhere', 'home']), ['home']);
    assert.deepEqual(idsOf('', ['cooperation']), ['cooperation']);
    assert.deepEqual(idsOf('constructor'), []);
  });
});

describe('parseActionPoint', () => {
  it('makes a reference of the code of an advice, as version 1 had it', () => {
    const older = { ...point, schemaVersion: 1, from: 'start-here' };
    assert.deepEqual(parseActionPoint(older), {
      ...point,
      schemaVersion: 2,
      from: { kind: 'advice', id: 'start-here' },
    });
    assert.equal('from' in parseActionPoint({ ...older, from: ' ' }), false);
  });

  it('refuses a reference without an id', () => {
    assert.throws(() => parseActionPoint({ ...point, schemaVersion: 2, from: { kind: 'way', id: '' } }));
  });
});

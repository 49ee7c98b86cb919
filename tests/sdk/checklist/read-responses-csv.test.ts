import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, type Response } from '@driehoek/sdk/checklist';
import fc from 'fast-check';
import { instrumentsWithResponses, responsesTo } from './arbitraries.js';
import { doorResponse, qualityCard } from './fixtures.js';
import { cut, cuts, type Dialect, dialects, formatCsv, readAll, refusalsIn, responsesIn } from './read-helpers.js';

const options = { format: 'csv', instrument: qualityCard } as const;
const defaults = { schoolYear: '2026-2027', role: 'class-teacher' } as const;
const read = (text: string) => readAll(text, { ...options, defaults });
const answersIn = async (text: string) => responsesIn(await read(text)).map(({ answers }) => answers);

/**
 * What a cell can hold: what a person types, and all that is special in a table. No é before a quotation mark: in
 * Windows-1252 that may be a letter of UTF-8 as well, so that nobody could tell.
 */
const awkward = fc
  .array(fc.constantFrom('"', '\n', '\r\n', ';', ',', '\t', ' ', 'a', '2', '=', 'éa', '€', '’', '“'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** A response as a table can hold it: no fields that we do not know, nothing empty. */
function tabular(response: Response, texts: readonly string[]): Response {
  const { id, instrument, instrumentVersion, schoolYear, role, answers, completedAt } = response;
  const [remark = 'x', school = 'x', group = 'x', respondent = 'x'] = texts;
  const first = Object.keys(answers)[0];
  return {
    ...{
      id: id === texts[0] ? id : (texts[4] ?? id),
      schemaVersion: 1,
      instrument,
      instrumentVersion,
      schoolYear,
      role,
      school,
      group,
      respondent,
      answers,
    },
    ...(first !== undefined && { remarks: { [first]: remark } }),
    ...(completedAt !== undefined && { completedAt }),
  };
}

const fiveTexts = fc.array(awkward, { minLength: 5, maxLength: 5 });

describe('readResponses from CSV', () => {
  it('names the column as it stands in the file, besides the path', async () => {
    const text = 'Schooljaar;Rol;Ingevuld op;door.1\n2026-2027;Koning;gisteren;misschien\n';
    const [refused] = await readAll(text, options);
    assert.deepEqual(
      refused!.issues!.map(({ path, message }) => [path, message.slice(0, message.indexOf(':'))]),
      [
        ['role', 'Kolom ‘Rol’'],
        ['answers["door.1"]', 'Kolom ‘door.1’'],
        ['completedAt', 'Kolom ‘Ingevuld op’'],
      ],
    );
  });

  it('reads a table as a Dutch spreadsheet writes it', async () => {
    const text =
      'Schooljaar;Rol;Klas;DOOR.1;door.2;Phone.1;Opmerking door.1\r\n2026/27;Leerkracht;6a;Ja;beetje; NEE ;"Elke dag;\r\nook ""buiten"""\r\n2026–2027;Directie;;n.v.t.;weet ik niet;;\r\n';
    assert.deepEqual(await readAll(text, options), [
      {
        line: 2,
        response: {
          ...{
            id: 'line-2',
            schemaVersion: 1,
            instrument: 'quality-card',
            instrumentVersion: '1',
            schoolYear: '2026-2027',
            role: 'class-teacher',
            group: '6a',
          },
          answers: { 'door.1': 'yes', 'door.2': 'partly', 'phone.1': 'no' },
          remarks: { 'door.1': 'Elke dag;\r\nook "buiten"' },
        },
      },
      {
        line: 4,
        response: {
          ...{
            id: 'line-4',
            schemaVersion: 1,
            instrument: 'quality-card',
            instrumentVersion: '1',
            schoolYear: '2026-2027',
            role: 'leadership',
          },
          answers: { 'door.1': 'not-applicable', 'door.2': 'unknown' },
        },
      },
    ]);
  });

  it('knows an answer by its value, its label in any language and its points', async () => {
    for (const row of ['yes,partly,no', 'Ja,Beetje,Nee', 'YES,Partly,nee', '2,1,0']) {
      assert.deepEqual(await answersIn(`door.1,door.2,phone.1\n${row}`), [
        { 'door.1': 'yes', 'door.2': 'partly', 'phone.1': 'no' },
      ]);
    }
  });

  it('takes a value before a label, and a label before points', async () => {
    const options = [
      { value: '1', points: 3, label: 'most' },
      { value: '2', points: 2, label: '3' },
      { value: 'three', points: 1, label: 'least' },
    ];
    const instrument = { ...qualityCard, scale: { kind: 'points' as const, options } };
    const records = await readAll('door.1;door.2;phone.1\n1;3;2', { format: 'csv', instrument, defaults });
    assert.deepEqual(responsesIn(records)[0]?.answers, { 'door.1': '1', 'door.2': '2', 'phone.1': '2' });
  });

  it('does not take a negative number for a positive one', async () => {
    assert.deepEqual(refusalsIn(await read('door.1\n-2')), ['2: answers["door.1"] unknown-option']);
  });

  it('finds a statement also by its own words, as forms export it', async () => {
    assert.deepEqual(await answersIn('Wij groeten elke ouder.;phone.1\nja;nee'), [
      { 'door.1': 'yes', 'phone.1': 'no' },
    ]);
  });

  it('obeys a line that names the separator, and counts it', async () => {
    const records = await read('sep=;\r\ndoor.1;door.2\r\nja;nee\r\n');
    assert.deepEqual(
      records.map(({ line }) => line),
      [3],
    );
  });

  it('skips rows that are blank, and leaves open what a short row lacks', async () => {
    const records = await read('\n;;\ndoor.1;door.2;phone.1\n;;\nja\n \n');
    assert.deepEqual(
      records.map(({ line }) => line),
      [5],
    );
    assert.deepEqual(responsesIn(records)[0]?.answers, { 'door.1': 'yes' });
  });

  it('gives a row without id the line on which it starts', async () => {
    const records = await read('door.1;opmerking door.1\nja;"een\ntwee"\nnee;\n');
    assert.deepEqual(
      responsesIn(records).map(({ id }) => id),
      ['line-2', 'line-4'],
    );
  });

  it('gives a refused row back as it stood, with all reasons, and reads on', async () => {
    const text =
      'role;schoolYear;instrument;door.1;opmerking door.2\nbaas;2026;handvat;soms;"één\r\ntwee"\r\nouder;2026-2027;;ja;';
    const records = await readAll(text, options);
    assert.deepEqual(refusalsIn(records), [
      '2: instrument other-instrument',
      '2: schoolYear school-year',
      '2: role unknown-option',
      '2: answers["door.1"] unknown-option',
    ]);
    assert.ok(records[0] && 'text' in records[0]);
    assert.equal(records[0].text, 'baas;2026;handvat;soms;"één\r\ntwee"');
    assert.equal(records[1]?.line, 4);
  });

  it('refuses every row when role and year stand nowhere', async () => {
    assert.deepEqual(refusalsIn(await readAll('door.1\nja', options)), ['2: schoolYear missing', '2: role missing']);
  });

  it('reports columns that it does not know, or that come twice, once, and reads the rows', async () => {
    const records = await read('door.1;kleur;door.1;Schoenmaat\nja;rood;nee;43\nnee;blauw;ja;38\n');
    assert.deepEqual(refusalsIn(records), [
      '1: kleur unknown-column',
      '1: door.1 duplicate-column',
      '1: Schoenmaat unknown-column',
    ]);
    assert.ok(records[0] && 'text' in records[0]);
    assert.equal(records[0].text, 'door.1;kleur;door.1;Schoenmaat');
    assert.deepEqual(
      responsesIn(records.slice(1)).map(({ answers }) => answers['door.1']),
      ['yes', 'no'],
    );
  });

  it('reads the location beside the school, whichever comes first, and counts the row of names as no record', async () => {
    for (const names of ['School;Locatie', 'Locatie;Schoolnaam']) {
      const cells = names.startsWith('School') ? 'De Brug;Noord' : 'Noord;De Brug';
      const heard: number[][] = [];
      const records = await readAll(`door.1;${names}\nja;${cells}\n`, {
        ...options,
        defaults,
        onProgress: ({ records, refused }) => heard.push([records, refused]),
      });
      const [name] = names.split(';').filter((each) => each !== 'Locatie');
      assert.deepEqual(refusalsIn(records), [`1: ${name} whole-school-column`]);
      assert.ok(records[0]?.issues);
      assert.equal(records[0].isHeader, true);
      assert.deepEqual(
        responsesIn(records.slice(1)).map(({ school }) => school),
        ['Noord'],
      );
      assert.deepEqual(heard.at(-1), [1, 0]);
    }
    const [only] = responsesIn(await read('door.1;School\nja;De Brug\n'));
    assert.equal(only?.school, 'De Brug');
  });

  it('refuses a row with a filled cell under no name', async () => {
    const records = await read('door.1;;\nja;;\nja;;oeps\nja;;;oeps');
    assert.deepEqual(refusalsIn(records), ['3: extra-cell', '4: extra-cell']);
  });

  it('refuses a table without statements as a whole, in one sentence', async () => {
    assert.deepEqual(refusalsIn(await read('role;kleur\nouder;rood\nouder;geel\n')), ['1: no-statements']);
  });

  it('refuses a row with a lost quote by its first line, and keeps the rows after it', async () => {
    const rows = [
      'a;ja;',
      'b;ja;"nooit gesloten',
      'c;nee;5" breed',
      'd;ja;"goed"',
      'e;ja;"goed" fout',
      'f;ja;"twee\nregels"',
      'g;nee;"',
    ];
    const records = await read(`id;door.1;opmerking door.1\n${rows.join('\n')}\n`);
    assert.deepEqual(refusalsIn(records), [
      '3: unpaired-quotes',
      '4: unpaired-quotes',
      '6: unpaired-quotes',
      '9: unpaired-quotes',
    ]);
    assert.deepEqual(
      records.flatMap((record) => ('text' in record ? [record.text] : [])),
      [rows[1], rows[2], rows[4], rows[6]],
    );
    assert.deepEqual(
      records.flatMap((record) => (record.response ? [record.response.id] : [])),
      ['a', 'd', 'f'],
    );
  });

  it('gives up on an open quote in bounded memory', async () => {
    const rows = 'ja;\n'.repeat(300_000);
    const records = await read(`door.1;opmerking door.1\nja;"open\n${rows}`);
    assert.deepEqual(refusalsIn(records), ['2: unpaired-quotes']);
    assert.equal(records.length, 300_001);
  });

  it('gives any responses back, in any dialect, cut to any pieces', async () => {
    const files = fc
      .tuple(fc.array(fc.tuple(responsesTo(qualityCard), fiveTexts), { maxLength: 5 }), dialects)
      .chain(([pairs, dialect]) => {
        const responses = pairs.map(([response, texts]) => tabular(response, texts));
        const bytes = formatCsv(responses, qualityCard, dialect);
        return fc.record({
          responses: fc.constant(responses),
          pieces: cuts(bytes.length).map((places) => cut(bytes, places)),
        });
      });
    await fc.assert(
      fc.asyncProperty(files, async ({ responses, pieces }) => {
        assert.deepEqual(responsesIn(await readAll(pieces, options)), responses);
      }),
      { numRuns: 300 },
    );
  });

  it('gives any responses to any instrument back by the values of their answers', async () => {
    const dialect: Dialect = {
      delimiter: ';',
      lineBreak: '\r\n',
      encoding: 'utf-8-mark',
      quoted: 'where-needed',
      endsWithBreak: true,
      names: 'english',
      answers: 'values',
    };
    await fc.assert(
      fc.asyncProperty(instrumentsWithResponses, fiveTexts, async ({ instrument, responses }, texts) => {
        fc.pre(instrument.version === instrument.version.trim() && instrument.id === instrument.id.trim());
        const expected = responses.map((response) => tabular(response, texts));
        // By this a file tells that a character was lost, and the reader refuses its line.
        fc.pre(!JSON.stringify(expected).includes('\uFFFD'));
        const bytes = formatCsv(expected, instrument, dialect);
        assert.deepEqual(responsesIn(await readAll(bytes, { format: 'csv', instrument })), expected);
      }),
    );
  });

  it('reads the handvat with its thirty-three statements', async () => {
    const ids = handvat.sections.flatMap(({ items }) => items.map(({ id }) => id));
    const text = `Rol;Schooljaar;${ids.join(';')}\nmentor;2026-2027;${ids.map(() => 'Beetje').join(';')}`;
    const [response] = responsesIn(await readAll(text, { format: 'csv', instrument: handvat }));
    assert.equal(Object.keys(response?.answers ?? {}).length, 33);
    assert.deepEqual(new Set(Object.values(response?.answers ?? {})), new Set(['partly']));
    assert.notEqual(response?.id, doorResponse.id);
  });
});

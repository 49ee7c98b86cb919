import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, listItems } from '@driehoek/sdk/checklist';
import { formatTablesXlsx } from '@driehoek/sdk/checklist/files';
import writeWorkbook from 'write-excel-file/universal';
import { cut, readAll, refusalsIn, responsesIn } from './read-helpers.js';

const options = { format: 'csv', instrument: handvat } as const;
const table =
  'schooljaar;rol;home.1;opmerking home.1\r\n2026-2027;ouder;ja;"Eén café; "" ßœ€"\r\n2026-2027;directie;n.v.t.;\r\n';

const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const answersIn = async (source: Uint8Array | Uint8Array[]) =>
  responsesIn(await readAll(source, options)).map(({ role, answers, remarks }) => [role, answers, remarks]);
const expected = [
  ['parent', { 'home.1': 'yes' }, { 'home.1': 'Eén café; " ßœ€' }],
  ['leadership', { 'home.1': 'not-applicable' }, undefined],
];

describe('readResponses from other files', () => {
  for (const isLittle of [true, false]) {
    for (const mark of ['\uFEFF', '']) {
      it(`reads UTF-16, ${isLittle ? 'little' : 'big'} end first, ${mark ? 'with' : 'without'} a mark, in any pieces`, async () => {
        const bytes = wide(mark + table, isLittle);
        assert.deepEqual(await answersIn(bytes), expected);
        assert.deepEqual(await answersIn(cut(bytes, [1, 2, 5, 33, 100])), expected);
      });
    }
  }

  it('reads a workbook as Excel and form tools write it: texts, numbers, empty cells', async () => {
    const [first, second] = listItems(handvat);
    const bytes = await formatTablesXlsx([
      {
        name: 'Antwoorden',
        columns: ['schooljaar', 'rol', first!.id, second!.id, 'opmerking home.1'],
        rows: [
          ['2026-2027', 'leraar', 2, 'Beetje', 'Met "aanhalingstekens"; en\neen regel'],
          ['2026-2027', 'directie', null, 0, null],
        ],
      },
    ]);
    const read = responsesIn(await readAll(cut(bytes, [1, 3, 200]), options));
    assert.deepEqual(
      read.map(({ role, answers, remarks }) => [role, answers, remarks]),
      [
        [
          'class-teacher',
          { 'home.1': 'yes', 'home.2': 'partly' },
          { 'home.1': 'Met "aanhalingstekens"; en\neen regel' },
        ],
        ['leadership', { 'home.2': 'no' }, undefined],
      ],
    );
  });

  it('reads a day and a time of a workbook as such', async () => {
    const cell = (value: string) => ({ value });
    const workbook = await writeWorkbook([
      [cell('Tijdstempel'), cell('rol'), cell('home.1')],
      [{ value: new Date('2026-11-16T10:30:00Z'), format: 'dd-mm-yyyy hh:mm' }, cell('ouder'), cell('Ja')],
    ]).toBlob();
    const [response] = responsesIn(await readAll(new Uint8Array(await workbook.arrayBuffer()), options));
    assert.equal(response!.schoolYear, '2026-2027');
    assert.match(response!.completedAt!, /^2026-11-16T10:30:00/);
  });

  const zip = [0x50, 0x4b, 0x03, 0x04];
  const refused: Record<string, [Uint8Array | string, string]> = {
    'an empty file': [new Uint8Array(), 'empty-file'],
    'a table without rows': ['schooljaar;rol;home.1\n', 'no-rows'],
    'nothing but blanks': ['\n \n', 'no-rows'],
    'a workbook that is broken': [Uint8Array.from([...zip, 1, 2, 3]), 'unreadable-workbook'],
    'a zip that is no workbook': [
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...new Uint8Array(40)]),
      'unreadable-workbook',
    ],
    'a workbook of old': [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-workbook'],
    'a PDF': [new TextEncoder().encode('%PDF-1.7 rommel\nrommel'), 'no-table'],
    'a picture': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'no-table'],
    'a table of something else': ['kleur;maat\nrood;3\nblauw;4\n', 'no-statements'],
  };
  for (const [name, [source, code]] of Object.entries(refused)) {
    it(`says in one sentence what is wrong with ${name}`, async () => {
      const records = await readAll(source, options);
      assert.deepEqual(refusalsIn(records), [`1: ${code}`]);
      assert.match(records[0]!.issues![0]!.message, /\.$/);
    });
  }

  it('cancels the source when reading stops early', async () => {
    let cancelled = 0;
    async function* source() {
      try {
        yield table;
        yield table;
      } finally {
        cancelled += 1;
      }
    }
    const { readResponses } = await import('@driehoek/sdk/checklist');
    for await (const record of readResponses(source(), options)) if (record) break;
    assert.equal(cancelled, 1);
  });
});

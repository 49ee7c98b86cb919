import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ColumnMapping, handvat, listItems, readColumns, teamSkills } from '@driehoek/sdk/checklist';
import { formatTablesXlsx } from '@driehoek/sdk/checklist/files';
import { localizeText } from '@driehoek/sdk/i18n';
import { readAll, refusalsIn, responsesIn } from './read-helpers.js';

const [first, second, third] = listItems(handvat);
const textOf = (item: typeof first) => localizeText(item!.text, 'nl');
const quote = (text: string) => `"${text}"`;
const read = async (table: string, columns?: ColumnMapping) =>
  readAll(table, { format: 'csv', instrument: handvat, ...(columns && { columns }) });

describe('a file of a form tool', () => {
  const head = [
    'Tijdstempel',
    'Wat doe je hier?',
    `1. ${textOf(first)}`,
    `Geef aan [${textOf(second)}]`,
    'Vraag 3',
    'E-mail',
  ];
  const table = `${head.map(quote).join(',')}\n16-11-2026 10:32:05,Mentor,Ja,Beetje,Nee,x@y.nl\n2026/06/30 8:05,Directeur,Ja,,Ja,\n`;
  const columns = { 'Wat doe je hier?': 'field:role', 'E-mail': 'ignored' } as const;

  it('tells what its columns are, as far as their names say, with what is in them', async () => {
    assert.deepEqual(await readColumns(table, { instrument: handvat }), [
      { name: 'Tijdstempel', column: 'field:completedAt', samples: ['16-11-2026 10:32:05', '2026/06/30 8:05'] },
      { name: 'Wat doe je hier?', samples: ['Mentor', 'Directeur'] },
      { name: head[2], column: `answer:${first!.id}`, samples: ['Ja'] },
      { name: head[3], column: `answer:${second!.id}`, samples: ['Beetje'] },
      { name: 'Vraag 3', column: `answer:${third!.id}`, samples: ['Nee', 'Ja'] },
      { name: 'E-mail', samples: ['x@y.nl'] },
    ]);
  });

  it('is read by what somebody said of its columns, with the school year of the day', async () => {
    const responses = responsesIn(await read(table, columns));
    assert.deepEqual(
      responses.map(({ role, schoolYear, completedAt, answers }) => [role, schoolYear, completedAt, answers]),
      [
        ['class-teacher', '2026-2027', '2026-11-16T10:32:05Z', { 'home.1': 'yes', 'home.2': 'partly', 'home.3': 'no' }],
        ['leadership', '2025-2026', '2026-06-30T08:05:00Z', { 'home.1': 'yes', 'home.3': 'yes' }],
      ],
    );
  });

  it('tells the columns of what was said before, and of a workbook', async () => {
    const found = await readColumns(table, { instrument: handvat, columns });
    assert.deepEqual([found[1]!.column, found[5]!.column], ['field:role', 'ignored']);
    const workbook = await formatTablesXlsx([{ name: 'x', columns: ['Functie', 'Vraag 1'], rows: [['Mentor', 'Ja']] }]);
    assert.deepEqual(
      (await readColumns(workbook, { instrument: handvat })).map(({ column }) => column),
      ['field:role', 'answer:home.1'],
    );
  });

  it('counts nothing of a mapping that the instrument lacks, or that an object inherits', async () => {
    const strange = { 'Wat doe je hier?': 'answer:nothing', 'E-mail': 'field:revision' } as unknown as ColumnMapping;
    assert.deepEqual(refusalsIn(await read(table, strange)).slice(0, 2), [
      '1: Wat doe je hier? unknown-column',
      '1: E-mail unknown-column',
    ]);
    const [column] = await readColumns('constructor;home.1\nx;ja\n', { instrument: handvat, columns: {} });
    assert.equal(column!.column, undefined);
  });

  it('has no columns when it is no table', async () => {
    for (const source of ['', '%PDF-1.7', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])])
      assert.ok((await readColumns(source, { instrument: teamSkills })).every(({ column }) => column === undefined));
  });

  it('refuses a day that there is not', async () => {
    const refused = refusalsIn(await read('tijdstempel;rol;home.1\n31-02-2026;ouder;ja\n'));
    assert.ok(refused.some((text) => text.includes('completedAt')));
  });
});

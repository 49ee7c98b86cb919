import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFormSheets } from '@driehoek/sdk/checklist/form-sheet';
import writeWorkbook from 'write-excel-file/universal';

const options = { id: 'eigen', title: 'bestand', source: 'Uit een bestand' };
const HEADER = ['type', 'name', 'label::Nederlands (nl)', 'label::English (en)', 'relevant'];
const survey = [
  HEADER,
  ['begin_group', 'deur', 'Aan de deur', 'At the door', ''],
  ['select_one vaak', 'deur_1', 'Wij groeten ouders.', 'We greet parents.', ''],
  ['select_one vaak', 'deur_2', 'Er is koffie, of thee.', 'There is coffee, or tea.', '${deur_1} = 2'],
  ['text', 'waarom', 'Waarom?', 'Why?', ''],
  ['end_group', '', '', '', ''],
  ['begin group', 'leeg', 'Leeg deel', 'Empty part', ''],
  ['select_one anders', 'leeg_1', 'Vraag?', 'Question?', ''],
  ['end group', '', '', '', ''],
  ['select_one vaak', 'los', 'Los van een deel.', 'In no part.', ''],
];
const choices = [
  ['list_name', 'name', 'label::Nederlands (nl)', 'label::English (en)'],
  ['vaak', '0', 'Nooit', 'Never'],
  ['vaak', '1', 'Soms', 'Sometimes'],
  ['vaak', '2', 'Altijd', 'Always'],
  ['anders', 'a', 'Aap', 'Ape'],
  ['anders', 'b', 'Beer', 'Bear'],
];
const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join('\r\n');
/** All sheets in one file, each under its name. */
const together = (delimiter = ',') =>
  csv(
    [
      ['survey', ...HEADER.map(() => '')],
      ...survey.map((row) => ['', ...row]),
      ['choices'],
      ...choices.map((row) => ['', ...row]),
      ['settings'],
      ['', 'form_title', 'form_id'],
      ['', 'Onze deur', 'deur'],
    ],
    delimiter,
  );
const said = (remarks: readonly { readonly sheet: string; readonly row: number; readonly code: string }[]) =>
  remarks.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`);

describe('a form in sheets', () => {
  it('becomes an instrument: groups are parts, questions statements, the numbers of the answers points', async () => {
    const { instrument, issues } = await readFormSheets(together(), options);
    assert.deepEqual(issues, []);
    assert.deepEqual(instrument, {
      id: 'eigen',
      schemaVersion: 3,
      version: '1',
      title: 'Onze deur',
      scale: {
        kind: 'points',
        options: [
          { value: '2', points: 2, label: { nl: 'Altijd', en: 'Always' } },
          { value: '1', points: 1, label: { nl: 'Soms', en: 'Sometimes' } },
          { value: '0', points: 0, label: { nl: 'Nooit', en: 'Never' } },
        ],
      },
      sections: [
        {
          id: 'deur',
          title: { nl: 'Aan de deur', en: 'At the door' },
          items: [
            { id: 'deur_1', text: { nl: 'Wij groeten ouders.', en: 'We greet parents.' } },
            { id: 'deur_2', text: { nl: 'Er is koffie, of thee.', en: 'There is coffee, or tea.' } },
          ],
        },
        {
          id: 'part-0',
          title: 'De vragen',
          items: [{ id: 'los', text: { nl: 'Los van een deel.', en: 'In no part.' } }],
        },
      ],
      validated: false,
      source: 'Uit een bestand',
    });
  });

  it('says of each row what was not taken over, in one sentence in the language of the reader', async () => {
    const { remarks } = await readFormSheets(together(), options);
    assert.deepEqual(
      remarks.map(({ sheet, row, message }) => `${sheet} ${row}: ${message}`),
      [
        'survey 2: Deze kolommen gebruiken we niet: relevant.',
        'survey 6: Dit soort regel nemen we niet over: text.',
        'survey 8: Van dit deel bleef geen vraag over: leeg.',
        'survey 9: Een lijst heeft één soort antwoorden. Deze vraag heeft andere: anders.',
        'choices 17: We rekenen het bovenste antwoord als het beste, en het onderste als 0 punten.',
      ],
    );
    const english = await readFormSheets(together(), { ...options, language: 'en' });
    assert.equal(english.remarks[2]?.message, 'No question was left of this part: leeg.');
  });

  it('is read with any delimiter, and from a workbook, alike', async () => {
    const { instrument } = await readFormSheets(together(), options);
    for (const delimiter of [';', '\t']) {
      const read = await readFormSheets(new TextEncoder().encode(`\uFEFF${together(delimiter)}`), options);
      assert.deepEqual(read.instrument, instrument, delimiter);
    }
    const sheets = { survey, choices, settings: [['form_title'], ['Onze deur']] };
    const workbook = await writeWorkbook(
      Object.entries(sheets).map(([sheet, rows]) => ({
        sheet,
        data: rows.map((row) => row.map((value) => (value === '' ? null : { value }))),
      })),
    ).toBlob();
    const bytes = new Uint8Array(await workbook.arrayBuffer());
    const read = await readFormSheets(bytes, options);
    assert.deepEqual(read.instrument, instrument);
    assert.equal(read.remarks.find(({ code }) => code === 'other-type')?.row, 5);
  });

  it('knows our own three answers, and takes another first answer as the best', async () => {
    const form = (words: readonly string[]) =>
      csv([
        ['survey'],
        ['', 'type', 'name', 'label'],
        ['', 'select_one k', 'a', 'Vraag'],
        ['choices'],
        ['', 'list_name', 'name', 'label'],
        ...words.map((word) => ['', 'k', word.toLowerCase(), word]),
      ]);
    const ours = await readFormSheets(form(['Ja', 'Beetje', 'Nee']), options);
    assert.equal(ours.instrument?.scale.kind, 'yes-partly-no');
    assert.equal(ours.instrument?.title, 'bestand');
    const other = await readFormSheets(form(['Goed', 'Slecht', 'unknown']), options);
    assert.deepEqual(
      other.instrument?.scale.options.map(({ value, points }) => `${value} ${points}`),
      ['goed 1', 'slecht 0'],
    );
    assert.deepEqual(said(other.remarks), ['choices 6 order', 'choices 8 every-list']);
  });

  it('says what is wrong with rows that cannot be a statement', async () => {
    const rows = [
      ['type', 'name', 'label'],
      ['select_one k', '', 'Zonder naam'],
      ['select_one k', 'x', ''],
      ['end_group', '', ''],
      ['begin_group', 'open', ''],
      ['select_one k', '__proto__', 'Naam'],
      ['select_one nergens', 'y', 'Vraag'],
    ];
    const { instrument, remarks } = await readFormSheets(csv(rows), options);
    assert.equal(instrument, undefined);
    assert.deepEqual(said(remarks), [
      'survey 1 no-statements',
      'survey 2 no-name',
      'survey 3 no-label',
      'survey 4 stray-end',
      'survey 5 open-group',
      'survey 5 empty-group',
      'survey 6 reserved-name',
      'survey 7 unknown-list',
    ]);
  });

  it('is refused in words when it is none, whatever it is', async () => {
    for (const source of ['', 'naam;adres\na;b', '%PDF-1.4', 'PK\u0003\u0004stuk', '{"id":"x"}']) {
      const { instrument, remarks } = await readFormSheets(source, options);
      assert.equal(instrument, undefined);
      assert.deepEqual(said(remarks), ['survey 1 no-survey'], source);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  collectWords,
  compareReports,
  handvat,
  listItems,
  type Response,
  summarizeTally,
  tallyResponses,
} from '@driehoek/sdk/checklist';
import { formatReportSvg, formatTablesCsv, formatTablesXlsx, listReportTables } from '@driehoek/sdk/checklist/files';
import type { Role } from '@driehoek/sdk/shared';
import readWorkbook from 'read-excel-file/universal';

const items = listItems(handvat).map(({ id }) => id);
const people = (count: number, role: Role, value: string, schoolYear = '2026-2027'): Response[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${schoolYear}-${role}-${number}`,
    instrument: 'handvat',
    instrumentVersion: handvat.version,
    schoolYear,
    role,
    answers: Object.fromEntries(items.map((id) => [id, value])),
    completedAt: '2026-11-16T10:00:00Z',
    ...(number === 0 && { remarks: { 'home.1': '=HYPERLINK("x")' }, actionPoints: { home: ['Bellen <elke> "week"'] } }),
  }));
const staff = [...people(6, 'class-teacher', 'partly'), ...people(5, 'leadership', 'yes')];
const reportOf = (responses: Response[]) => summarizeTally(tallyResponses(responses, handvat), handvat);
const report = reportOf(staff);
const all = listReportTables(report, handvat, {
  comparison: compareReports(reportOf(people(7, 'class-teacher', 'no', '2025-2026')), report),
  words: collectWords(staff, handvat),
  actionPoints: [{ id: 'a', text: 'Koffie', about: 'home', owner: 'Esra', dueOn: '2026-12-01' }],
});

describe('the tables of a report', () => {
  it('are those of people, answers, years, words and action points', () => {
    assert.deepEqual(
      all.map(({ name }) => name),
      ['Wie antwoordde', 'Antwoorden', 'Jaar naast jaar', 'In eigen woorden', 'Actiepunten'],
    );
    for (const { columns, rows } of all) for (const row of rows) assert.equal(row.length, columns.length);
  });

  it('have the counts and measures of everyone and of every role that is shown', () => {
    const [who, answers] = all;
    assert.deepEqual(who!.rows.slice(0, 4), [
      ['iedereen', 11],
      ['klassenleraar', 6],
      ['directie', 5],
      ['Schooljaar', '2026–2027'],
    ]);
    assert.equal(answers!.rows.length, 3 * (5 + 33));
    // Three statements: 15 × yes of leadership, 18 × partly of teachers; a mean of 48/33.
    assert.deepEqual(answers!.rows[0]!.slice(0, 11), [
      'iedereen',
      'De thuisomgeving kennen',
      '',
      15,
      18,
      0,
      0,
      0,
      0,
      1.455,
      72.727,
    ]);
  });

  it('say nothing that the report withholds', () => {
    const few = listReportTables(
      reportOf([...people(6, 'class-teacher', 'yes'), ...people(2, 'leadership', 'no')]),
      handvat,
    );
    const [who, answers] = few;
    assert.deepEqual(who!.rows[0], ['iedereen', 8]);
    assert.deepEqual(
      new Set([...who!.rows.slice(0, 2), ...answers!.rows].map(([name]) => name)),
      new Set(['iedereen', 'Schooljaar']),
    );
    const none = listReportTables(reportOf(people(3, 'class-teacher', 'yes')), handvat);
    assert.deepEqual(
      none.map(({ name }) => name),
      ['Wie antwoordde'],
    );
  });

  it('are a workbook with a sheet each, in which numbers are numbers and no text is a formula', async () => {
    const bytes = await formatTablesXlsx(all);
    const sheets = await readWorkbook(bytes.buffer as ArrayBuffer);
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      all.map(({ name }) => name),
    );
    assert.deepEqual(sheets[0]!.data[1], ['iedereen', 11]);
    assert.deepEqual(sheets[3]!.data.at(-1)![2], '=HYPERLINK("x")');
  });

  it('are one CSV for a Dutch spreadsheet, in which no text is a formula', () => {
    const csv = formatTablesCsv(all);
    assert.ok(csv.startsWith('\uFEFF"Wie antwoordde"\r\n"Rol";"Aantal"\r\n"iedereen";11\r\n'));
    assert.ok(csv.includes(';1,455;72,727;'));
    assert.ok(csv.includes(`"'=HYPERLINK(""x"")"`));
    assert.ok(formatTablesCsv(all, 'en').includes(';1.455;'));
  });

  it('have the words of another language', async () => {
    await import('@driehoek/sdk/i18n/en');
    const { loadTexts } = await import('@driehoek/sdk/i18n');
    await loadTexts('en', ['checklist', 'checklist-report', 'handvat', 'shared']);
    assert.equal(listReportTables(report, handvat, { language: 'en' })[0]!.name, 'Who answered');
  });
});

describe('the drawings of a report', () => {
  it('are one SVG that stands alone: no script, style or address in it', () => {
    const svg = formatReportSvg(report, handvat);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.doesNotMatch(svg, /<script|<style|href|class=/);
    assert.match(svg, /Samenwerken met ouders 2026–2027/);
    assert.match(svg, /iedereen \(11\)/);
    assert.match(svg, />15<\/text>/);
  });

  it('draw one role when asked, and its words cannot leave their place', () => {
    const own = { ...handvat, title: 'A & <b>"b"\u0001' };
    const svg = formatReportSvg(report, own, { side: { role: 'leadership' } });
    assert.match(svg, /directie \(5\)/);
    assert.match(svg, /A &amp; &lt;b>&quot;b&quot;/);
    assert.ok(!svg.includes('\u0001'));
  });
});

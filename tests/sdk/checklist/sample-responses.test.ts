import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { handvat, type Response, summarizeTally, tallyResponses } from '@driehoek/sdk/checklist';
import { formatSampleCsv, formatSampleNdjson, makeSampleResponses } from '../../../scripts/make-sample-responses.js';
import { readAll, responsesIn } from './read-helpers.js';

const folder = new URL('../../../packages/portal/public/samples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const responses = makeSampleResponses();

/** The mean of a section or statement of one role in one year, 0 to 100. */
function percent(schoolYear: string, role: Response['role'], id: string): number {
  const tally = tallyResponses(
    responses.filter((response) => response.schoolYear === schoolYear),
    handvat,
  );
  const sections = summarizeTally(tally, handvat).groups[role]?.sections ?? [];
  const part = [...sections, ...sections.flatMap(({ items }) => items)].find((candidate) => candidate.id === id);
  return part?.percent ?? Number.NaN;
}

describe('the sample of fictional responses', () => {
  it('is made anew to the same bytes', () => {
    assert.ok(read('responses-fictional.csv').equals(Buffer.from(formatSampleCsv(responses))));
    assert.ok(read('responses-fictional.ndjson').equals(Buffer.from(formatSampleNdjson(responses))));
  });

  it('holds four hundred responses over two school years, each labelled fictional', () => {
    assert.equal(responses.length, 400);
    assert.deepEqual([...new Set(responses.map(({ schoolYear }) => schoolYear))], ['2025-2026', '2026-2027']);
    assert.ok(responses.every(({ id, school }) => id.startsWith('fictief-') && school?.endsWith('(fictief)')));
    assert.equal(new Set(responses.map(({ id }) => id)).size, 400);
  });

  it('is read whole from both files, to the same responses', async () => {
    for (const format of ['csv', 'ndjson'] as const) {
      const records = await readAll(read(`responses-fictional.${format}`), { format, instrument: handvat });
      assert.deepEqual(responsesIn(records), responses);
    }
  });

  it('shows a gap between leadership and class teachers at informal contact', () => {
    for (const id of ['reciprocity.1', 'reciprocity.8']) {
      assert.ok(percent('2025-2026', 'leadership', id) - percent('2025-2026', 'class-teacher', id) > 25, id);
    }
  });

  it('shows a better second year in reciprocity, and not in knowing the home', () => {
    const change = (id: string) =>
      percent('2026-2027', 'class-teacher', id) - percent('2025-2026', 'class-teacher', id);
    assert.ok(change('reciprocity') > 8);
    assert.ok(Math.abs(change('home')) < 5);
  });
});

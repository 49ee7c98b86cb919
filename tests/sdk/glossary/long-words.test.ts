import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readResponses } from '@driehoek/sdk/checklist';
import { findTerms } from '@driehoek/sdk/glossary';
import { qualityCard } from '../checklist/fixtures.js';

/** The lengths of the texts that were normalized meanwhile; normalizing takes time that grows with the square of the marks. */
async function normalizedBy(use: () => unknown): Promise<number[]> {
  const { normalize } = String.prototype;
  const lengths: number[] = [];
  String.prototype.normalize = function count(this: string, form?: string) {
    lengths.push(this.length);
    return normalize.call(this, form);
  };
  try {
    await use();
  } finally {
    String.prototype.normalize = normalize;
  }
  return lengths;
}

const marks = '\u0301'.repeat(200_000);

test('a letter with two hundred thousand marks is not normalized, and hides no term', async () => {
  const text = `een e${marks} en het opp van Aya, met de cöördinator`;
  const lengths = await normalizedBy(() => {
    const [found] = findTerms(text, 'nl');
    assert.equal(text.slice(found?.start, found?.end), 'opp');
  });
  assert.ok(Math.max(...lengths) <= 200);
});

test('nor is a cell of a table, which is no word that we know', async () => {
  const lengths = await normalizedBy(async () => {
    const csv = `door.1;e${marks}\ne${marks};x\n`;
    for await (const { response } of readResponses(csv, { format: 'csv', instrument: qualityCard }))
      assert.equal(response, undefined);
  });
  assert.ok(Math.max(...lengths) <= 1000);
});

test('an accented word in a table is found still, however it is composed', async () => {
  const records = [];
  const csv = 'school-jaar;ROL;door . 1\n2026/27;Zorgcoo\u0308rdinator;ja\n'.replace(' . ', '.');
  for await (const record of readResponses(csv, { format: 'csv', instrument: qualityCard })) records.push(record);
  assert.equal(records.at(-1)?.response?.role, 'care-professional');
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InvalidDataError } from '@driehoek/sdk/shared';
import * as v from 'valibot';
import { localDateSchema, textSchema, validate } from '../../../packages/sdk/src/shared/validate.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const schema = v.looseObject({
  title: textSchema,
  days: v.array(v.looseObject({ 'start-on': localDateSchema, kind: v.picklist(['a', 'b']) })),
});

const issuesOf = (data: unknown, language?: string) => {
  try {
    validate(schema, data, language ? { language } : {});
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues;
  }
  return [];
};

describe('validation', () => {
  it('gives every reason with its path, as one would write it', () => {
    const issues = issuesOf({ title: 3, days: [{ 'start-on': '2026-02-30', kind: 'c' }] });
    assert.deepEqual(
      issues.map(({ path, code }) => [path, code]),
      [
        ['title', 'wrong-type'],
        ['days[0]["start-on"]', 'local-date'],
        ['days[0].kind', 'unknown-option'],
      ],
    );
  });

  it('says that something is missing rather than wrong', () => {
    assert.deepEqual(
      issuesOf({}).map(({ path, code }) => [path, code]),
      [
        ['title', 'missing'],
        ['days', 'missing'],
      ],
    );
  });

  it('speaks the reader’s language, Dutch when not told', () => {
    assert.match(issuesOf({ days: [] })[0]!.message, /ontbreekt/);
    assert.match(issuesOf({ days: [] }, 'en')[0]!.message, /missing/);
  });

  it('points at the culprit inside a text of several languages', () => {
    assert.deepEqual(
      issuesOf({ title: { nl: 'Dag', en: 3 }, days: [] }).map(({ path }) => path),
      ['title.en'],
    );
  });

  it('keeps unknown fields', () => {
    const data = { title: 'x', days: [], colour: { of: 'the door' } };
    assert.deepEqual(validate(schema, data), data);
  });

  it('reports the whole when it is no object at all', () => {
    assert.deepEqual(
      issuesOf(null).map(({ path, code }) => [path, code]),
      [['', 'wrong-type']],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  countSchema,
  filledSchema,
  localDateSchema,
  momentOrDaySchema,
  optionalSchema,
  textSchema,
  validate,
} from '../../../packages/sdk/src/shared/validate.js';
import type { SchemaOf } from '../../../packages/sdk/src/shared/schema-of.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const schema = z.looseObject({
  title: textSchema,
  days: z.array(z.looseObject({ 'start-on': localDateSchema, kind: z.enum(['a', 'b']) })),
});

const issuesOf = (data: unknown, language?: string, by: SchemaOf<unknown> = schema) => {
  try {
    validate(by, data, language ? { language } : {});
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

/** `path: code` of every reason. */
const reasons = (by: SchemaOf<unknown>, data: unknown) =>
  issuesOf(data, undefined, by).map(({ path, code }) => `${path}: ${code}`);

describe('what a schema makes of awkward values', () => {
  const counts = z.looseObject({ counts: z.record(filledSchema, countSchema) });

  it('keeps every key of an unknown field and of a record, but for the one through which all objects could be reached', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('constructor', 'prototype', 'toString', '__proto__'));
    fc.assert(
      fc.property(key, fc.jsonValue(), (name, value) => {
        const data = JSON.parse(`{"counts":{},${JSON.stringify(name)}:${JSON.stringify(value)}}`);
        fc.pre(name !== 'counts');
        const output = validate(counts, data);
        assert.equal(Object.getPrototypeOf(output), Object.prototype);
        assert.equal(Object.hasOwn(output, name), name !== '__proto__');
      }),
    );
    fc.assert(
      fc.property(key, fc.nat(), (name, value) => {
        fc.pre(name.trim() !== '');
        const record = JSON.parse(`{${JSON.stringify(name)}:${value}}`);
        const { counts: output } = validate(counts, { counts: record });
        assert.equal(Object.getPrototypeOf(output), Object.prototype);
        assert.deepEqual(Object.entries(output), name === '__proto__' ? [] : [[name, value]]);
      }),
    );
  });

  it('refuses a key of a record by its name', () => {
    assert.deepEqual(reasons(counts, { counts: { ' ': 1, a: 2 } }), ['counts[" "]: blank']);
  });

  it('takes an undefined field as left out where it is optional, and as missing where it is not', () => {
    const note = z.looseObject({ title: z.string(), note: optionalSchema(z.string()) });
    assert.deepEqual(validate(note, { title: 'x', note: undefined }), { title: 'x', note: undefined });
    assert.deepEqual(Object.keys(validate(note, { title: 'x' })), ['title']);
    assert.deepEqual(reasons(note, { title: undefined }), ['title: missing']);
    assert.deepEqual(reasons(note, { title: 'x', note: null }), ['note: wrong-type']);
  });

  it('refuses numbers that JSON cannot hold, and counts that are none', () => {
    for (const number of [NaN, Infinity, -Infinity, -1, 0.5, 2 ** 53, '1', null]) {
      assert.deepEqual(reasons(countSchema, number), [': wrong-type'], String(number));
    }
    assert.deepEqual(reasons(z.number(), Infinity), [': wrong-type']);
  });

  it('refuses a list where an object belongs, and an object where a list does', () => {
    assert.deepEqual(reasons(counts, { counts: [1] }), ['counts: wrong-type']);
    assert.deepEqual(reasons(schema, { title: 'x', days: { 0: {} } }), ['days: wrong-type']);
    assert.deepEqual(reasons(schema, []), [': wrong-type']);
  });

  it('checks a date or a date-time by what it looks like', () => {
    assert.deepEqual(reasons(momentOrDaySchema, '2026-11-22'), []);
    assert.deepEqual(reasons(momentOrDaySchema, '2026-11-22T19:00'), []);
    assert.deepEqual(reasons(momentOrDaySchema, '2026-02-29'), [': local-date']);
    assert.deepEqual(reasons(momentOrDaySchema, '2026-11-22T24:00'), [': local-date-time']);
    assert.deepEqual(reasons(momentOrDaySchema, 5), [': wrong-type']);
  });

  it('runs a check of the whole only when all below it has the right type', () => {
    const ran: unknown[] = [];
    const list = z.array(localDateSchema).check(z.refine((days) => ran.push(days) > 0));
    assert.deepEqual(reasons(list, ['2026-11-22', 3]), ['[1]: wrong-type']);
    assert.equal(ran.length, 0);
    assert.deepEqual(reasons(list, ['2026-02-29']), ['[0]: local-date']);
    assert.equal(ran.length, 1);
  });

  it('shows what it found in words, and of an object only what it is', () => {
    const found = (value: unknown) => issuesOf(value, 'en', z.boolean())[0]?.message;
    assert.equal(found('ja'), 'This is not what belongs here: "ja".');
    assert.equal(found(3), 'This is not what belongs here: 3.');
    assert.equal(found(null), 'This is not what belongs here: null.');
    assert.equal(found({ secret: 1 }), 'This is not what belongs here: Object.');
    assert.equal(found(['secret']), 'This is not what belongs here: Array.');
    assert.equal(found(Object.create(null)), 'This is not what belongs here: Object.');
  });

  it('gives one code for every reason, whatever the data', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (title, days) => {
        for (const { code, message } of issuesOf({ title, days: [days] })) {
          assert.match(code, /^(missing|wrong-type|unknown-option|local-date)$/);
          assert.doesNotMatch(message, /^shared\.issue/);
        }
      }),
    );
  });
});

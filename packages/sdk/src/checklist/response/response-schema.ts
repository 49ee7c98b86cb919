import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { filledSchema, instantSchema, schoolYearSchema } from '../../shared/validate.js';
import { answererSchema, examine, ordinalSchema } from '../base-schema.js';
import type { Instrument } from '../instruments/instrument.js';
import type { ChecklistIssueCode } from '../issue-texts.js';
import { type Response, UNSCORED_ANSWERS } from './response.js';

type Refusal = readonly [code: ChecklistIssueCode, found: unknown] | undefined;

/**
 * An object whose every own entry passes the check. zod's `record` leaves out a key `__proto__` without a word; here
 * nothing is left out, so that the check can refuse it. `entry` describes a value for a JSON Schema.
 */
function entriesSchema<T extends object>(entry: object, check: (key: string, value: unknown) => Refusal) {
  const schema = z
    .custom<T>((input) => typeof input === 'object' && input !== null && !Array.isArray(input))
    .check(
      examine<T>((entries, report) => {
        for (const [key, value] of Object.entries(entries)) {
          const refusal = check(key, value);
          if (refusal) report([key], ...refusal);
        }
      }),
    );
  schema._zod.toJSONSchema = () => ({ type: 'object', additionalProperties: entry });
  return schema;
}

const TEXT = { type: 'string' };
const TEXT_LIST = { type: 'array', items: TEXT };
const isTextList = (value: unknown) => Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** See {@link Response}; with an instrument, only answers to its statements on its scale. */
export function responseSchemaFor(instrument?: Instrument): SchemaOf<Response> {
  const sections = instrument && new Set(instrument.sections.map(({ id }) => id));
  const items = instrument && new Set(instrument.sections.flatMap((section) => section.items.map(({ id }) => id)));
  const values = instrument && new Set([...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS]);
  const checkKey = (known: ReadonlySet<string> | undefined, code: ChecklistIssueCode, key: string): Refusal => {
    if (known) return known.has(key) ? undefined : [code, key];
    return key === '__proto__' ? ['reserved-id', key] : undefined;
  };
  const checkAnswer = (value: unknown): Refusal => {
    if (typeof value !== 'string') return ['wrong-type', value];
    if (value.trim() === '') return ['blank', value];
    return values && !values.has(value) ? ['unknown-option', value] : undefined;
  };
  const same = (expected: string | undefined, code: ChecklistIssueCode) =>
    filledSchema.check(z.refine((value) => expected === undefined || value === expected, code));
  const shape = z.looseObject({
    id: filledSchema,
    revision: z.exactOptional(ordinalSchema),
    instrument: same(instrument?.id, 'other-instrument'),
    instrumentVersion: same(instrument?.version, 'other-version'),
    schoolYear: schoolYearSchema,
    role: answererSchema,
    school: z.exactOptional(z.string()),
    group: z.exactOptional(z.string()),
    respondent: z.exactOptional(z.string()),
    answers: entriesSchema<Response['answers']>(
      TEXT,
      (key, value) => checkKey(items, 'unknown-statement', key) ?? checkAnswer(value),
    ),
    remarks: z.exactOptional(
      entriesSchema<NonNullable<Response['remarks']>>(
        TEXT,
        (key, value) =>
          checkKey(items, 'unknown-statement', key) ?? (typeof value === 'string' ? undefined : ['wrong-type', value]),
      ),
    ),
    actionPoints: z.exactOptional(
      entriesSchema<NonNullable<Response['actionPoints']>>(
        TEXT_LIST,
        (key, value) =>
          checkKey(sections, 'unknown-section', key) ?? (isTextList(value) ? undefined : ['wrong-type', value]),
      ),
    ),
    completedAt: z.exactOptional(instantSchema),
  });
  return shape satisfies Matching<typeof shape, Response>;
}

/** See {@link Response}; which statements and answers exist is not checked. */
export const responseSchema: SchemaOf<Response> = responseSchemaFor();

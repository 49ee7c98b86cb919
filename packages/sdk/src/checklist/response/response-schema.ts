import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { filledSchema, instantSchema, schoolYearSchema, versionSchema } from '../../shared/validate.js';
import { answererSchema, examine, ordinalSchema } from '../base-schema.js';
import { isOfficeRole } from '../../shared/roles.js';
import { hasSameMeaning, type Instrument } from '../instruments/instrument.js';
import type { ChecklistIssueCode } from '../texts.js';
import { RESPONSE_SCHEMA_VERSION, type Response, UNSCORED_ANSWERS } from './response.js';

type Ids = ReadonlySet<string> | undefined;

/**
 * Creates the schema of entries by id; ids must be among `known` unless that is left out. A key `__proto__`, which
 * zod's `record` drops silently, is refused before the other entries are validated.
 */
function entriesSchema<Value extends z.ZodMiniType>(known: Ids, unknownCode: ChecklistIssueCode, value: Value) {
  const withoutReserved = z.unknown().check(
    examine<unknown>((entries, report) => {
      if (typeof entries !== 'object' || entries === null || !Object.hasOwn(entries, '__proto__')) return;
      report(['__proto__'], known ? unknownCode : 'reserved-id', '__proto__');
    }),
  );
  const idSchema = z.string().check(z.refine((id) => !known || known.has(id), unknownCode));
  return z.pipe(withoutReserved, z.record(idSchema, value));
}

/** A list of texts; an issue is reported for the list as a whole, because people fill it in per section. */
const textListSchema: SchemaOf<readonly string[]> = z
  .array(z.any())
  .check(z.refine((list) => list.every((entry) => typeof entry === 'string'), 'wrong-type'));

/** Creates the schema of a {@link Response}; with an instrument, only answers to its statements on its scale are valid. */
export function responseSchemaFor(instrument?: Instrument): SchemaOf<Response> {
  const sections: Ids = instrument && new Set(instrument.sections.map(({ id }) => id));
  const items: Ids = instrument && new Set(instrument.sections.flatMap((section) => section.items.map(({ id }) => id)));
  const values: Ids =
    instrument && new Set([...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS]);
  // A blank answer has been reported already.
  const isKnownAnswer = (value: string) => !values || value.trim() === '' || values.has(value);
  const matches = (isMatch: (value: string, instrument: Instrument) => boolean, code: ChecklistIssueCode) =>
    filledSchema.check(z.refine((value) => !instrument || isMatch(value, instrument), code));
  const shape = z.looseObject({
    id: filledSchema,
    revision: z.exactOptional(ordinalSchema),
    schemaVersion: versionSchema(RESPONSE_SCHEMA_VERSION),
    instrument: matches((value, { id }) => value === id, 'other-instrument'),
    instrumentVersion: matches(hasSameMeaning, 'other-version'),
    schoolYear: schoolYearSchema,
    role: answererSchema,
    office: z.exactOptional(z.literal(true)),
    school: z.exactOptional(z.string()),
    group: z.exactOptional(z.string()),
    respondent: z.exactOptional(z.string()),
    answers: entriesSchema(
      items,
      'unknown-statement',
      filledSchema.check(z.refine(isKnownAnswer, 'unknown-option' satisfies ChecklistIssueCode)),
    ),
    remarks: z.exactOptional(entriesSchema(items, 'unknown-statement', z.string())),
    actionPoints: z.exactOptional(entriesSchema(sections, 'unknown-section', textListSchema)),
    completedAt: z.exactOptional(instantSchema),
  });
  const matching: SchemaOf<Response> = shape satisfies Matching<typeof shape, Response>;
  return matching.check(
    examine<Response>(({ role, office }, report) => {
      if (office && !isOfficeRole(role)) report(['office'], 'no-office', role);
    }),
  );
}

/** The schema of a {@link Response}. Not checked: whether its statements and answers exist. */
export const responseSchema: SchemaOf<Response> = responseSchemaFor();

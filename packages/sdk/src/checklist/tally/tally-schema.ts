import * as z from 'zod/mini';
import { ROLES } from '../../shared/roles.js';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { checked, filledSchema, schoolYearSchema, versionSchema } from '../../shared/validate.js';
import type { ChecklistIssueCode } from '../texts.js';
import { TALLY_SCHEMA_VERSION, type Tally } from './tally.js';

const countSchema = z
  .number()
  .check(z.refine((value) => Number.isSafeInteger(value) && value >= 0, 'not-a-count' satisfies ChecklistIssueCode));
const roleSchema = checked((value) => (ROLES as readonly string[]).includes(value), 'unknown-option');
const countsSchema = z.record(z.string(), z.record(z.string(), countSchema));

const people = { respondents: z.record(roleSchema, countSchema), counts: z.record(roleSchema, countsSchema) };

const shape = z.looseObject({
  schemaVersion: versionSchema(TALLY_SCHEMA_VERSION),
  instrument: filledSchema,
  instrumentVersion: filledSchema,
  schoolYear: z.union([z.literal(''), schoolYearSchema]),
  ...people,
  offices: z.exactOptional(z.looseObject(people)),
  replaced: z.exactOptional(countSchema),
});

/** The schema of a {@link Tally}; `parseTally` also checks the fields against each other. */
export const tallySchema: SchemaOf<Tally> = shape satisfies Matching<typeof shape, Tally>;

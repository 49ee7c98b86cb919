import * as z from 'zod/mini';
import { ROLES } from '../../shared/roles.js';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { checked, countSchema, filledSchema, schoolYearSchema, versionSchema } from '../../shared/validate.js';
import { MEASURE_REASONS } from '../agreement/measure.js';
import { ordinalSchema } from '../base-schema.js';
import { REPORT_SCHEMA_VERSION, type Report } from './report.js';

const groupSchema = z.enum(['all', ...ROLES]);
const measureSchema = z.union([
  z.looseObject({ value: z.number() }),
  z.looseObject({ value: z.null(), reason: z.enum(MEASURE_REASONS) }),
]);

const distribution = {
  counts: z.record(z.string(), countSchema),
  notApplicable: countSchema,
  unknown: countSchema,
  unanswered: countSchema,
  mean: z.nullable(z.number()),
  percent: z.nullable(z.number()),
  coverage: z.nullable(z.number()),
  agreement: measureSchema,
  consensus: measureSchema,
};

const groupReportSchema = z.looseObject({
  respondents: countSchema,
  sections: z.array(
    z.looseObject({
      id: filledSchema,
      ...distribution,
      items: z.array(z.looseObject({ id: filledSchema, ...distribution })),
      withheld: z.array(z.string()),
    }),
  ),
  total: z.looseObject(distribution),
});

/** Creates the schema of a report per group; another name is reported as such. */
const perGroup = <Group extends string>(groups: readonly Group[]) =>
  z.record(
    checked((name) => (groups as readonly string[]).includes(name), 'unknown-option'),
    groupReportSchema,
  ) as unknown as SchemaOf<{ [group in Group]?: z.output<typeof groupReportSchema> }>;

const viewSchema = z.looseObject({
  role: groupSchema,
  office: z.exactOptional(z.literal(true)),
  scored: countSchema,
  mean: z.number(),
  percent: z.number(),
});

const shape = z.looseObject({
  schemaVersion: versionSchema(REPORT_SCHEMA_VERSION),
  instrument: filledSchema,
  instrumentVersion: filledSchema,
  schoolYear: z.union([z.literal(''), schoolYearSchema]),
  minGroupSize: ordinalSchema,
  groups: perGroup(groupSchema.options),
  offices: z.exactOptional(perGroup(ROLES)),
  withheld: z.array(z.looseObject({ group: groupSchema })),
  gaps: z.array(
    z.looseObject({
      kind: z.enum(['section', 'item']),
      id: filledSchema,
      statements: ordinalSchema,
      low: viewSchema,
      high: viewSchema,
      points: z.number(),
      percent: z.number(),
    }),
  ),
  alpha: measureSchema,
  replaced: z.exactOptional(countSchema),
});

/** The schema of a {@link Report}; `parseReport` also checks it against its instrument. */
export const reportSchema: SchemaOf<Report> = shape satisfies Matching<typeof shape, Report>;

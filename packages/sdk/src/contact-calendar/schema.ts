import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import { isTimeZone } from '../shared/zoned-time.js';
import {
  checked,
  countSchema,
  filledSchema,
  localDateSchema,
  momentOrDaySchema,
  optionalSchema,
  referenceSchema,
  schoolYearSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import type { ContactCalendarIssueCode } from './texts.js';
import {
  ENTRY_KINDS,
  MOST_DAYS_BEFORE,
  PARENT_ROLES,
  REGIONS,
  YEAR_PLAN_SCHEMA_VERSION,
  type YearPlan,
} from './year-plan.js';

const daysBeforeSchema = countSchema.check(z.refine((days) => days <= MOST_DAYS_BEFORE, 'wrong-type'));
const reminderSchema = z.looseObject({
  daysBefore: daysBeforeSchema,
  channel: filledSchema,
  sentFor: optionalSchema(momentOrDaySchema),
});

const familyComingSchema = z.looseObject({
  family: filledSchema,
  name: z.string(),
  people: optionalSchema(countSchema),
  peopleBefore: optionalSchema(countSchema),
});

const attendanceSchema = z.looseObject({
  coming: optionalSchema(z.array(z.string())),
  answeredFor: optionalSchema(momentOrDaySchema),
  total: optionalSchema(z.looseObject({ answers: countSchema, people: countSchema })),
  families: optionalSchema(z.array(familyComingSchema)),
});

const entrySchema = z.looseObject({
  id: filledSchema,
  level: z.enum(['school', 'class']),
  group: optionalSchema(z.string()),
  kind: z.enum(ENTRY_KINDS),
  formal: z.boolean(),
  title: textSchema,
  goal: optionalSchema(textSchema),
  start: momentOrDaySchema,
  end: momentOrDaySchema,
  allDay: optionalSchema(z.boolean()),
  place: optionalSchema(textSchema),
  audience: optionalSchema(textSchema),
  pupilRole: optionalSchema(textSchema),
  parentRole: optionalSchema(z.enum(PARENT_ROLES)),
  expectedOfParents: optionalSchema(textSchema),
  description: optionalSchema(textSchema),
  link: optionalSchema(z.string()),
  reminders: z.array(reminderSchema),
  attendance: optionalSchema(attendanceSchema),
  sequence: optionalSchema(countSchema),
  cancelled: optionalSchema(z.boolean()),
  from: optionalSchema(referenceSchema),
});

const dayOffSchema = z.looseObject({ name: textSchema, start: localDateSchema, end: localDateSchema });

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(YEAR_PLAN_SCHEMA_VERSION),
  schoolYear: schoolYearSchema,
  region: z.enum(REGIONS),
  timeZone: checked(isTimeZone, 'time-zone' satisfies ContactCalendarIssueCode),
  group: optionalSchema(z.string()),
  entries: z.array(entrySchema),
  daysOff: optionalSchema(z.array(dayOffSchema)),
});

/** The schema of a year plan; `parseYearPlan` also checks the fields against each other. */
export const yearPlanSchema: SchemaOf<YearPlan> = shape satisfies Matching<typeof shape, YearPlan>;

import * as v from 'valibot';
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
} from '../shared/validate.js';
import type { ContactCalendarIssueCode } from './issue-texts.js';
import { ENTRY_KINDS, MOST_DAYS_BEFORE, REGIONS, type YearPlan } from './year-plan.js';

const daysBeforeSchema = v.pipe(
  countSchema,
  v.check((days) => days <= MOST_DAYS_BEFORE, 'wrong-type'),
);
const reminderSchema = v.looseObject({ daysBefore: daysBeforeSchema, channel: filledSchema });

const attendanceSchema = v.looseObject({
  coming: optionalSchema(v.array(v.string())),
  total: optionalSchema(v.looseObject({ answers: countSchema, people: countSchema })),
});

const entrySchema = v.looseObject({
  id: filledSchema,
  level: v.picklist(['school', 'class']),
  group: optionalSchema(v.string()),
  kind: v.picklist(ENTRY_KINDS),
  formal: v.boolean(),
  title: textSchema,
  goal: optionalSchema(textSchema),
  start: momentOrDaySchema,
  end: momentOrDaySchema,
  allDay: optionalSchema(v.boolean()),
  place: optionalSchema(textSchema),
  audience: optionalSchema(textSchema),
  pupilRole: optionalSchema(textSchema),
  expectedOfParents: optionalSchema(textSchema),
  description: optionalSchema(textSchema),
  link: optionalSchema(v.string()),
  reminders: v.array(reminderSchema),
  attendance: optionalSchema(attendanceSchema),
  sequence: optionalSchema(countSchema),
  cancelled: optionalSchema(v.boolean()),
  from: optionalSchema(referenceSchema),
});

const dayOffSchema = v.looseObject({ name: textSchema, start: localDateSchema, end: localDateSchema });

/** The shape of a year plan; what fields say together is checked by `parseYearPlan`. */
export const yearPlanSchema: v.GenericSchema<unknown, YearPlan> = v.looseObject({
  id: filledSchema,
  revision: optionalSchema(v.number()),
  schoolYear: schoolYearSchema,
  region: v.picklist(REGIONS),
  timeZone: checked(isTimeZone, 'time-zone' satisfies ContactCalendarIssueCode),
  group: optionalSchema(v.string()),
  entries: v.array(entrySchema),
  daysOff: optionalSchema(v.array(dayOffSchema)),
});

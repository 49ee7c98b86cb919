import * as z from 'zod/mini';
import { CHANNELS } from '../shared/parties.js';
import { WEEKDAYS } from '../shared/local-time.js';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  countSchema,
  filledSchema,
  localDateSchema,
  localTimeSchema,
  momentOrDaySchema,
  optionalSchema,
  schoolYearSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import type { IssueCode } from '../shared/issue-texts.js';
import { INFORMATION_CARD_SCHEMA_VERSION, type InformationCard, MOST_WORKING_DAYS } from './information-card.js';

const daysSchema = z.array(z.enum(WEEKDAYS));

const schoolSchema = z.looseObject({
  name: filledSchema,
  address: optionalSchema(z.string()),
  phone: optionalSchema(z.string()),
  email: optionalSchema(z.string()),
  website: optionalSchema(z.string()),
  logo: optionalSchema(z.string()),
});

const workingDaysSchema = countSchema.check(
  z.refine((days) => days <= MOST_WORKING_DAYS, 'wrong-type' satisfies IssueCode),
);

const contactSchema = z.looseObject({
  channel: z.enum(CHANNELS),
  value: optionalSchema(z.string()),
  days: optionalSchema(daysSchema),
  from: optionalSchema(localTimeSchema),
  to: optionalSchema(localTimeSchema),
  repliesWithin: optionalSchema(z.union([workingDaysSchema, textSchema])),
  note: optionalSchema(textSchema),
});

const teacherSchema = z.looseObject({
  name: filledSchema,
  role: optionalSchema(textSchema),
  days: daysSchema,
  contacts: z.array(contactSchema),
});

const momentSchema = z.looseObject({
  title: textSchema,
  start: momentOrDaySchema,
  end: optionalSchema(momentOrDaySchema),
  place: optionalSchema(textSchema),
  kind: optionalSchema(z.string()),
});

const routeStepSchema = z.looseObject({
  question: textSchema,
  who: textSchema,
  contact: optionalSchema(z.string()),
});

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(INFORMATION_CARD_SCHEMA_VERSION),
  schoolYear: schoolYearSchema,
  group: optionalSchema(textSchema),
  school: schoolSchema,
  teachers: z.array(teacherSchema),
  absence: optionalSchema(z.looseObject({ text: textSchema, contact: optionalSchema(z.string()) })),
  moments: z.array(momentSchema),
  route: z.array(routeStepSchema),
  languages: optionalSchema(z.array(z.string())),
  interpreter: optionalSchema(textSchema),
  note: optionalSchema(textSchema),
  link: optionalSchema(z.string()),
  updatedOn: optionalSchema(localDateSchema),
});

/** The schema of a card; `parseInformationCard` also checks the fields against each other. */
export const informationCardSchema: SchemaOf<InformationCard> = shape satisfies Matching<typeof shape, InformationCard>;

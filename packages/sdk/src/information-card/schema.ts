import * as v from 'valibot';
import { WEEKDAYS } from '../shared/local-time.js';
import {
  filledSchema,
  localDateSchema,
  localDateTimeSchema,
  localTimeSchema,
  schoolYearSchema,
  textSchema,
} from '../shared/validate.js';
import { CHANNELS, type InformationCard } from './information-card.js';

/** Optional, and an explicit `undefined`, as frameworks like to pass, counts as left out. */
const optional = <S extends v.GenericSchema>(schema: S) =>
  v.optional(schema) as unknown as v.ExactOptionalSchema<S, undefined>;

const daysSchema = v.array(v.picklist(WEEKDAYS));

const schoolSchema = v.looseObject({
  name: filledSchema,
  address: optional(v.string()),
  phone: optional(v.string()),
  email: optional(v.string()),
  website: optional(v.string()),
  logo: optional(v.string()),
});

const contactSchema = v.looseObject({
  channel: v.picklist(CHANNELS),
  value: optional(v.string()),
  days: optional(daysSchema),
  from: optional(localTimeSchema),
  to: optional(localTimeSchema),
  repliesWithin: optional(v.union([v.number(), textSchema])),
  note: optional(textSchema),
});

const teacherSchema = v.looseObject({
  name: filledSchema,
  role: optional(textSchema),
  days: daysSchema,
  contacts: v.array(contactSchema),
});

const instantOrDaySchema = v.lazy((value) =>
  typeof value === 'string' && value.length === 10 ? localDateSchema : localDateTimeSchema,
);

const momentSchema = v.looseObject({
  title: textSchema,
  start: instantOrDaySchema,
  end: optional(instantOrDaySchema),
  place: optional(textSchema),
  kind: optional(v.string()),
});

const routeStepSchema = v.looseObject({
  question: textSchema,
  who: textSchema,
  contact: optional(v.string()),
});

/** The shape of a card; what fields say together is checked by `parseInformationCard`. */
export const informationCardSchema: v.GenericSchema<unknown, InformationCard> = v.looseObject({
  id: filledSchema,
  revision: optional(v.number()),
  schoolYear: schoolYearSchema,
  group: optional(textSchema),
  school: schoolSchema,
  teachers: v.array(teacherSchema),
  absence: optional(v.looseObject({ text: textSchema, contact: optional(v.string()) })),
  moments: v.array(momentSchema),
  route: v.array(routeStepSchema),
  languages: optional(v.array(v.string())),
  interpreter: optional(textSchema),
  note: optional(textSchema),
  link: optional(v.string()),
  updatedOn: optional(localDateSchema),
});

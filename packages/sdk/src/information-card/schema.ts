import * as v from 'valibot';
import { CHANNELS } from '../shared/channels.js';
import { WEEKDAYS } from '../shared/local-time.js';
import {
  filledSchema,
  localDateSchema,
  localTimeSchema,
  momentOrDaySchema,
  optionalSchema,
  schoolYearSchema,
  textSchema,
} from '../shared/validate.js';
import type { InformationCard } from './information-card.js';

const daysSchema = v.array(v.picklist(WEEKDAYS));

const schoolSchema = v.looseObject({
  name: filledSchema,
  address: optionalSchema(v.string()),
  phone: optionalSchema(v.string()),
  email: optionalSchema(v.string()),
  website: optionalSchema(v.string()),
  logo: optionalSchema(v.string()),
});

const contactSchema = v.looseObject({
  channel: v.picklist(CHANNELS),
  value: optionalSchema(v.string()),
  days: optionalSchema(daysSchema),
  from: optionalSchema(localTimeSchema),
  to: optionalSchema(localTimeSchema),
  repliesWithin: optionalSchema(v.union([v.number(), textSchema])),
  note: optionalSchema(textSchema),
});

const teacherSchema = v.looseObject({
  name: filledSchema,
  role: optionalSchema(textSchema),
  days: daysSchema,
  contacts: v.array(contactSchema),
});

const momentSchema = v.looseObject({
  title: textSchema,
  start: momentOrDaySchema,
  end: optionalSchema(momentOrDaySchema),
  place: optionalSchema(textSchema),
  kind: optionalSchema(v.string()),
});

const routeStepSchema = v.looseObject({
  question: textSchema,
  who: textSchema,
  contact: optionalSchema(v.string()),
});

/** The shape of a card; what fields say together is checked by `parseInformationCard`. */
export const informationCardSchema: v.GenericSchema<unknown, InformationCard> = v.looseObject({
  id: filledSchema,
  revision: optionalSchema(v.number()),
  schoolYear: schoolYearSchema,
  group: optionalSchema(textSchema),
  school: schoolSchema,
  teachers: v.array(teacherSchema),
  absence: optionalSchema(v.looseObject({ text: textSchema, contact: optionalSchema(v.string()) })),
  moments: v.array(momentSchema),
  route: v.array(routeStepSchema),
  languages: optionalSchema(v.array(v.string())),
  interpreter: optionalSchema(textSchema),
  note: optionalSchema(textSchema),
  link: optionalSchema(v.string()),
  updatedOn: optionalSchema(localDateSchema),
});

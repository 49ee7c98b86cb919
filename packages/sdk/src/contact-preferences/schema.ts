import * as z from 'zod/mini';
import { CHANNEL_WISHES, DAY_TIMES } from '../shared/contact-wishes.js';
import { HOUSEHOLDS } from '../shared/parties.js';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  countSchema,
  filledSchema,
  optionalSchema,
  schoolYearSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import { CONTACT_PREFERENCES_SCHEMA_VERSION, type ContactPreferences } from './contact-preferences.js';

const wishSchema = optionalSchema(z.enum(CHANNEL_WISHES));

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(CONTACT_PREFERENCES_SCHEMA_VERSION),
  schoolYear: schoolYearSchema,
  pupil: filledSchema,
  group: optionalSchema(textSchema),
  household: z.enum(HOUSEHOLDS),
  times: z.array(z.enum(DAY_TIMES)),
  channels: z.looseObject({
    'in-person': wishSchema,
    phone: wishSchema,
    message: wishSchema,
    email: wishSchema,
    video: wishSchema,
  }),
  language: optionalSchema(z.string()),
  interpreter: optionalSchema(z.boolean()),
});

/** The schema of contact preferences. */
export const contactPreferencesSchema: SchemaOf<ContactPreferences> = shape satisfies Matching<
  typeof shape,
  ContactPreferences
>;

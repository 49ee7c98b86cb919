import * as z from 'zod/mini';
import { CHANNELS } from '../shared/parties.js';
import {
  filledSchema,
  instantSchema,
  localDateSchema,
  localTimeSchema,
  optionalSchema,
  referenceSchema,
  textSchema,
} from '../shared/validate.js';
import { CHECK_IN_KINDS, MOST_DAYS_BETWEEN } from './check-in.js';
import { atLeast, householdSchema, partySchema } from './parts-schema.js';
import { CONSENT_ANSWERS } from './support-plan.js';

/** The schema of a short contact. */
export const checkInSchema = z.looseObject({
  id: filledSchema,
  on: localDateSchema,
  kind: z.enum(CHECK_IN_KINDS),
  way: z.enum(CHANNELS),
  done: optionalSchema(z.boolean()),
  text: optionalSchema(textSchema),
  doneBy: optionalSchema(partySchema),
  caller: optionalSchema(partySchema),
  household: optionalSchema(householdSchema),
  at: optionalSchema(localTimeSchema),
  from: optionalSchema(referenceSchema),
});

const rhythmWording = {
  everyDays: atLeast((value) => Number.isInteger(value) && value >= 1 && value <= MOST_DAYS_BETWEEN, 'no-days'),
  startOn: localDateSchema,
  endOn: localDateSchema,
  caller: partySchema,
  household: optionalSchema(householdSchema),
  way: z.enum(CHANNELS),
  at: optionalSchema(localTimeSchema),
};
/** The schema of a rhythm of short contacts. */
export const rhythmSchema = z.looseObject({
  ...rhythmWording,
  id: filledSchema,
  proposedBy: optionalSchema(partySchema),
  answers: optionalSchema(
    z.array(
      z.looseObject({
        by: partySchema,
        answer: z.enum(CONSENT_ANSWERS),
        reason: optionalSchema(z.string()),
        answeredAt: instantSchema,
        of: z.looseObject(rhythmWording),
      }),
    ),
  ),
  drafts: optionalSchema(z.array(z.looseObject({ by: partySchema, reason: z.string() }))),
});

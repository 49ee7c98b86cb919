import * as z from 'zod/mini';
import { ROLES } from '../shared/roles.js';
import { filledSchema, instantSchema, momentOrDaySchema, optionalSchema, textSchema } from '../shared/validate.js';
import { CONVERSATION_TYPES } from './conversation-plan.js';
import { partySchema } from './parts-schema.js';

// The shapes of what is told of who joined a talk, and of who is not in it any more.

/** See `ConversationPlan.joined`. */
export const joinedSchema = z.looseObject({
  party: optionalSchema(partySchema),
  person: optionalSchema(filledSchema),
  told: z.array(partySchema),
  at: optionalSchema(instantSchema),
});

/** Somebody who knew that they came, and does not any more. */
export const leftPersonSchema = z.looseObject({
  person: filledSchema,
  name: optionalSchema(z.string()),
  role: z.enum(ROLES),
  task: optionalSchema(textSchema),
  told: z.array(partySchema),
});

/** See `LeftOut`. */
export const leftOutSchema = z.looseObject({
  party: partySchema,
  type: optionalSchema(z.enum(CONVERSATION_TYPES)),
  title: optionalSchema(textSchema),
  when: optionalSchema(momentOrDaySchema),
  pupilRole: optionalSchema(textSchema),
  interpreter: optionalSchema(z.union([z.boolean(), z.string()])),
  languages: optionalSchema(z.array(z.string())),
  notShared: optionalSchema(z.array(filledSchema)),
  removed: optionalSchema(z.boolean()),
  names: optionalSchema(z.array(z.string())),
  told: optionalSchema(z.array(partySchema)),
});

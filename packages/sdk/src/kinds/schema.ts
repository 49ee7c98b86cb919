import * as z from 'zod/mini';
import { HOUSEHOLDS } from '../shared/parties.js';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import { countSchema, filledSchema, momentOrDaySchema, optionalSchema } from '../shared/validate.js';
import type { AttendanceAnswer } from './attendance-answer.js';
import type { OfFamily } from './of-family.js';

const family = z.looseObject({ family: filledSchema });

/** The schema of what says whose a record is. */
export const familySchema: SchemaOf<OfFamily> = family satisfies Matching<typeof family, OfFamily>;

const attendance = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  family: filledSchema,
  household: optionalSchema(z.enum(HOUSEHOLDS)),
  by: optionalSchema(z.literal('pupil')),
  entry: filledSchema,
  coming: z.array(z.string()),
  answeredFor: optionalSchema(momentOrDaySchema),
});

/** The schema of an {@link AttendanceAnswer}. */
export const attendanceSchema: SchemaOf<AttendanceAnswer> = attendance satisfies Matching<
  typeof attendance,
  AttendanceAnswer
>;

/** The schema of a plan of action points, but for the points. */
export const planSchema: SchemaOf<{
  readonly id: string;
  readonly revision?: number;
  readonly actionPoints: unknown[];
}> = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  actionPoints: z.array(z.unknown()),
});

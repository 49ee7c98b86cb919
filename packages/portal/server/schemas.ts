import { isLocalDate, isSchoolYear } from '@driehoek/sdk/shared';
import { z } from 'zod';

// What bodies have in common. A check says the code of its issue.

/** A school year: two years that follow each other. */
export const schoolYearSchema = z
  .string()
  .refine(isSchoolYear, 'school-year')
  .meta({ pattern: String.raw`^\d{4}-\d{4}$`, description: 'Two years that follow each other: 2026-2027.' });

/** A day. */
export const dateSchema = z.string().refine(isLocalDate, 'local-date').meta({ format: 'date' });

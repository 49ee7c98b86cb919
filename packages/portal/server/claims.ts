import { z } from 'zod';
import type { Identity } from './identity.js';
import { pupilNamesSchema, readerSchema } from './read-identity.js';

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().min(1),
  driehoek: readerSchema.omit({ id: true }).extend({ pupilNames: pupilNamesSchema.optional() }),
});

/**
 * Who somebody is by a claim `driehoek` that the school's provider adds: role, party, groups and pupils. A school that keeps
 * this elsewhere, in its administration for instance, has a function of its own in the place of this one.
 */
export function identityFromClaims(claims: Readonly<Record<string, unknown>>): Identity | undefined {
  const { success, data } = claimsSchema.safeParse(claims);
  if (!success) return undefined;
  const { sub, name } = data;
  const { pupilNames, ...driehoek } = data.driehoek;
  // A field that is left out stays so.
  const reader = Object.fromEntries(
    Object.entries({ ...driehoek, id: sub }).filter(([, value]) => value !== undefined),
  );
  return { name, reader: reader as unknown as Identity['reader'], ...(pupilNames && { pupilNames }) };
}

import { PARTIES, partyOfReader, type Reader, ROLES, sameData } from '@driehoek/sdk/shared';
import { z } from 'zod';
import type { Identity } from './identity.js';

// Everything that somebody may do follows from what a function of the vendor's says of them. So it is looked at once, before
// anything is done with it, and what is not right opens nothing.

const text = z.string().min(1);
/** The schema of a reader as it comes from outside. */
export const readerSchema = z.object({
  role: z.enum(ROLES),
  id: text.optional(),
  party: z.enum(PARTIES).optional(),
  groups: z.array(text).optional(),
  participant: text.optional(),
  pupils: z.array(text).optional(),
});
/** The schema of what pupils are called, by id. */
export const pupilNamesSchema = z.record(z.string(), z.string());
const identitySchema = z.object({ name: text, reader: readerSchema, pupilNames: pupilNamesSchema.optional() });

/**
 * Thrown when it cannot be said who asks: the function of the vendor's threw, or gave what is no identity. Its message, and that of
 * its cause, may be written in the log of the server.
 */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
}

/** Makes of a function that says who somebody is one whose answer was looked at. */
export function checkIdentity<Asked>(
  find: (asked: Asked) => Promise<Identity | undefined> | Identity | undefined,
): (asked: Asked) => Promise<Identity | undefined> {
  return async (asked) => {
    let given: unknown;
    try {
      given = await find(asked);
    } catch (error) {
      throw error instanceof Error
        ? new IdentityError(error.message, { cause: error })
        : new IdentityError(String(error));
    }
    return given === undefined || given === null ? undefined : readIdentity(given);
  };
}

/** Reads an identity: fields that are `undefined`, and those that an identity has not, are left out. Throws {@link IdentityError}. */
function readIdentity(given: unknown): Identity {
  const { data, error } = identitySchema.safeParse(given);
  if (error) throw new IdentityError(`What identify gave is no identity. ${error.issues.map(describeIssue).join(' ')}`);
  // Without fields that are `undefined`.
  return JSON.parse(JSON.stringify(data)) as Identity;
}

/** Says which field is wrong and why, never what is in it; names of pupils stand under their ids, which are not told either. */
function describeIssue({ path: [first, ...path], message }: z.core.$ZodIssue): string {
  const field = first === undefined ? 'The whole' : [first, ...(first === 'pupilNames' ? [] : path)].join('.');
  return `${field}: ${message}.`;
}

/** Whether two readers have the same rights: in which order their classes and pupils stand does not matter. */
export const hasSameRights = (one: Reader, other: Reader): boolean => sameData(rightsOf(one), rightsOf(other));

const rightsOf = (reader: Reader) => ({
  ...reader,
  party: partyOfReader(reader),
  groups: sortedSet(reader.groups),
  pupils: sortedSet(reader.pupils),
});

const sortedSet = (list: readonly string[] = []) => [...new Set(list)].sort();

import * as z from 'zod/mini';
import { HOUSEHOLDS, PARTIES } from '../shared/parties.js';
import type { ConversationIssueCode } from './issue-texts.js';

export const partySchema = z.enum(PARTIES);
export const householdSchema = z.enum(HOUSEHOLDS);

/** Creates the schema of a finite number that passes the test. */
export const atLeast = (test: (value: number) => boolean, code: ConversationIssueCode) =>
  z
    .number({ error: ({ input }) => (input === Infinity || input === -Infinity ? code : undefined) })
    .check(z.refine(test, code));

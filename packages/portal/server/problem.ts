import type { RefusalReason } from '@driehoek/sdk/records';
import type { Issue } from '@driehoek/sdk/shared';
import { z } from 'zod';

// Errors as RFC 9457 describes them. A problem says what a client can do with it, and nothing of what is inside: no stack,
// no SQL, no name of a table.

/** What can be wrong with a request, by the end of its `type`. */
const PROBLEMS = {
  unreadable: [400, 'The body is no JSON.'],
  'signed-out': [401, 'Nobody is signed in.'],
  'other-site': [403, 'The request may come from another site.'],
  forbidden: [403, 'This may not be done.'],
  'not-found': [404, 'There is nothing here.'],
  'not-allowed': [405, 'Not with this method.'],
  'too-few': [409, 'Too few people have answered for a report.'],
  changed: [412, 'It was changed since it was read.'],
  'too-large': [413, 'This is more than may be sent.'],
  'not-json': [415, 'The body has to be application/json.'],
  invalid: [422, 'The data is not what it should be.'],
  'unknown-kind': [404, 'There is no such kind of record.'],
  unconditional: [428, 'Say with If-Match which revision it replaces, or with If-None-Match: * that it is new.'],
  'too-many': [429, 'Too many requests; wait a while.'],
  broken: [500, 'Something went wrong here.'],
  unreachable: [503, 'The records cannot be reached now; try again.'],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemName = keyof typeof PROBLEMS;

const issueSchema = z.object({ path: z.string(), code: z.string(), message: z.string() });

/** The schema of a problem, for the description of the API. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    issues: z.array(issueSchema).optional().meta({ description: 'What is wrong with the data, and where.' }),
    stored: z
      .looseObject({ id: z.string(), revision: z.int() })
      .nullable()
      .optional()
      .meta({ description: 'With 412: the copy as it is stored now, or null when there is none.' }),
  })
  .meta({ id: 'Problem', description: 'What is wrong, as RFC 9457 has it.' });

interface ProblemParts {
  readonly detail?: string;
  readonly issues?: readonly Issue[];
  readonly stored?: object | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Creates the answer that tells a problem. */
export function createProblem(name: ProblemName, { headers, ...parts }: ProblemParts = {}): Response {
  const [status, title] = PROBLEMS[name];
  return new Response(JSON.stringify({ type: `urn:driehoek:problem:${name}`, title, status, ...parts }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** Thrown to answer with a problem. */
export class ProblemError extends Error {
  readonly response: () => Response;

  constructor(name: ProblemName, parts?: ProblemParts) {
    super(name);
    this.name = 'ProblemError';
    this.response = () => createProblem(name, parts);
  }
}

/** The problem by which a refusal of a store is told. */
export const REFUSALS: Readonly<Record<RefusalReason, ProblemName>> = {
  forbidden: 'forbidden',
  invalid: 'invalid',
  'too-large': 'too-large',
  'unknown-kind': 'unknown-kind',
};

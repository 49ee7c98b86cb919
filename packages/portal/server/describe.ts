import type { Issue } from '@driehoek/sdk/shared';
import { describeRoute, resolver, validator } from 'hono-openapi';
import type { z, ZodType } from 'zod';
import { createIssue } from './language.js';
import { createProblem, describeProblem, type ProblemName, problemSchema } from './problem.js';

/** What a route answers: in words, and in which shape. */
export type Answer = string | readonly [description: string, schema: ZodType, media?: string];

/** What can be told of a route besides. */
export interface Details {
  /** The problems that are of this route; those that every route has are added (`createDocument`). */
  readonly problems?: readonly ProblemName[];
  readonly parameters?: readonly Parameter[];
  readonly description?: string;
  /** What is sent, where the route does not read it by a schema. */
  readonly body?: ZodType;
  /** The media type of that body. */
  readonly media?: string;
  /** Whether it answers whoever asks, signed in or not. */
  readonly isOpen?: boolean;
  /** Whether a browser goes there by itself, by a link or a form, and no script. */
  readonly isPage?: boolean;
}

/** A header or a part of the query. */
export interface Parameter {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly required?: boolean;
  readonly description: string;
  readonly schema: { readonly type: 'string'; readonly enum?: string[] };
}

/** The tag of routes to which a browser goes by itself. */
export const PAGE = 'Pages';

/** Describes a route: what it is for, what it wants, and what it answers. */
export function describe(
  summary: string,
  answers: Readonly<Record<number, Answer>>,
  { problems = [], parameters = [], description, body, media = 'application/json', isOpen, isPage }: Details = {},
) {
  const all: readonly (readonly [string, Answer])[] = [
    ...Object.entries(answers),
    ...describeProblems(problems),
    ['default', ['A problem', problemSchema, 'application/problem+json']],
  ];
  const responses = all.map(([status, answer]) => {
    if (typeof answer === 'string') return [status, { description: answer }];
    const [description, schema, media = 'application/json'] = answer;
    return [status, { description, content: { [media]: { schema: resolver(schema) } } }];
  });
  return describeRoute({
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters: [...parameters] }),
    ...(body && { requestBody: { required: true, content: { [media]: { schema: resolver(body) } } } }),
    ...(isOpen && { security: [] }),
    ...(isPage && { tags: [PAGE] }),
    responses: Object.fromEntries(responses),
  });
}

/** Describes problems by their status: two with the same one together. */
function describeProblems(names: readonly ProblemName[]): [status: string, answer: Answer][] {
  const titles = new Map<string, string>();
  for (const { status, title } of names.map(describeProblem))
    titles.set(String(status), [titles.get(String(status)) ?? [], title].flat().join(' '));
  return [...titles].map(([status, title]) => [status, [title, problemSchema, 'application/problem+json']]);
}

/** Reads the body of a request by a schema: what does not fit is told as issues. */
export function readBody<Schema extends ZodType>(schema: Schema) {
  return validator('json', schema, (result) => {
    if (result.success) return undefined;
    // What says `no` is always a schema of zod.
    const found = result.error as readonly z.core.$ZodIssue[];
    return createProblem('invalid', { issues: found.map((issue) => toIssue(issue, result.data)) });
  });
}

/** Says an issue of zod by the codes of the SDK. A check of our own has its code as its message. */
function toIssue(issue: z.core.$ZodIssue, body: unknown): Issue {
  const input = issue.path.reduce<unknown>((part, key) => (Object(part) as Record<PropertyKey, unknown>)[key], body);
  const path = issue.path.map(String).join('.');
  if (input === undefined) return createIssue(path, 'missing');
  if (issue.code === 'custom') return createIssue(path, issue.message, input);
  if (issue.code === 'invalid_value') return createIssue(path, 'unknown-option', input, issue.values.map(String));
  if (issue.code === 'too_big')
    return createIssue(path, issue.origin === 'string' ? 'too-long' : 'too-high', Number(issue.maximum));
  if (issue.code === 'too_small') return createIssue(path, 'too-low', Number(issue.minimum));
  return createIssue(path, 'wrong-type', input);
}

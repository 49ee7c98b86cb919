import type { Issue } from '@driehoek/sdk/shared';
import type { Hono } from 'hono';
import { describeRoute, generateSpecs, resolver, validator } from 'hono-openapi';
import type { z, ZodType } from 'zod';
import { createIssue } from './language.js';
import { createProblem, problemSchema } from './problem.js';

/** What a route answers: in words, and in which shape. */
export type Answer = string | readonly [description: string, schema: ZodType, media?: string];

/** Describes a route: what it is for, and what it answers besides problems. */
export function describe(summary: string, answers: Readonly<Record<number, Answer>>) {
  const all: readonly (readonly [string, Answer])[] = [
    ...Object.entries(answers),
    ['default', ['A problem', problemSchema, 'application/problem+json']],
  ];
  const responses = all.map(([status, answer]) => {
    if (typeof answer === 'string') return [status, { description: answer }];
    const [description, schema, media = 'application/json'] = answer;
    return [status, { description, content: { [media]: { schema: resolver(schema) } } }];
  });
  return describeRoute({ summary, responses: Object.fromEntries(responses) });
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
  if (issue.code === 'invalid_value') return createIssue(path, 'unknown-option', input);
  if (issue.code === 'too_big')
    return createIssue(path, issue.origin === 'string' ? 'too-long' : 'too-high', Number(issue.maximum));
  if (issue.code === 'too_small') return createIssue(path, 'too-low', Number(issue.minimum));
  return createIssue(path, 'wrong-type', input);
}

/** Creates the OpenAPI document of an app from what its routes say of themselves. */
export async function createDocument(app: Hono, kinds: readonly string[]): Promise<object> {
  const document = await generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Driehoek: records of school and parents',
        version: '1',
        description: `Each reader gets copies of records, and changes copies. Kinds: ${kinds.join(', ')}.`,
      },
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: '__Host-driehoek',
            description: 'driehoek where there is no HTTPS',
          },
        },
      },
      security: [{ session: [] }],
    },
  });
  // A name of its own for what answers: the shape of a library's own errors is not ours.
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path ?? {}))
      if (typeof operation === 'object' && 'responses' in operation) delete operation.responses?.['400'];
  return document;
}

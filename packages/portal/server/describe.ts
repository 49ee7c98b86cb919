import type { Hono } from 'hono';
import { describeRoute, generateSpecs, resolver, validator } from 'hono-openapi';
import type { ZodType } from 'zod';
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
    const issues = result.error.map(({ path = [], message }) => ({
      path: path.map((part) => (typeof part === 'object' ? String(part.key) : String(part))).join('.'),
      code: 'invalid',
      message,
    }));
    return createProblem('invalid', { issues });
  });
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

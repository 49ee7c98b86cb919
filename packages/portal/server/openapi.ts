import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { PAGE } from './describe.js';
import { describeProblem, type ProblemName } from './problem.js';

/** What the document says besides what routes say of themselves. */
export interface DocumentOptions {
  readonly kinds: readonly string[];
  /** How it is known who asks, by name, as OpenAPI has it; left out, the document says nothing of it. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> | undefined;
}

/** A security scheme of OpenAPI. */
export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'cookie' | 'header' | 'query'; readonly name: string; description?: string }
  | { readonly type: 'http'; readonly scheme: string; readonly bearerFormat?: string; readonly description?: string }
  | { readonly type: 'openIdConnect'; readonly openIdConnectUrl: string; readonly description?: string };

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  description?: string;
  schema: object;
}
interface Operation {
  readonly security?: readonly object[];
  readonly requestBody?: object;
  tags?: string[];
  parameters?: Parameter[];
  responses: Record<string, object>;
}

/** The header without which nothing is changed. */
const OWN_SITE = {
  in: 'header',
  name: 'X-Requested-With',
  required: true,
  description: 'What a page of another site cannot send.',
  schema: { type: 'string', enum: ['driehoek'] },
};

/** What the id of a record is, at the routes that have one beside its kind. */
const RECORD_ID =
  'The id of the record, made by who creates it. It is unique within the kind, for all readers together, so it must be one that nobody can guess: `crypto.randomUUID()`, and nothing that is made of a class, a name or a year.';

/** Creates the OpenAPI document of an app from what its routes say of themselves. */
export async function createDocument(app: Hono, { kinds, securitySchemes }: DocumentOptions): Promise<object> {
  const { paths = {}, ...document } = await generateSpecs(app, {
    excludeStaticFile: false,
    // The shape of a library's own errors is not ours.
    defaultValidationErrorResponse: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Driehoek: records of school and parents',
        version: '1',
        description: `Each reader gets copies of records, and changes copies. Kinds: ${kinds.join(', ')}. Problems are in English or Dutch, by Accept-Language.`,
      },
      ...(securitySchemes && {
        components: { securitySchemes: { ...securitySchemes } },
        security: Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
      }),
    },
  });
  for (const methods of Object.values(paths))
    for (const [method, operation] of Object.entries(methods ?? {})) {
      complete(method, operation as Operation);
      describeRecord(operation as Operation, kinds);
    }
  const named = Object.entries(paths).map(([path, methods]) => [withEnding(path, app), methods]);
  return { ...document, paths: Object.fromEntries(named) };
}

/** Adds what holds for every operation of its sort. */
function complete(method: string, operation: Operation): void {
  const isPage = operation.tags?.includes(PAGE) === true;
  const isChange = method !== 'get';
  const problems: ProblemName[] = ['too-many'];
  if (!operation.security) problems.push('signed-out');
  if (isChange) problems.push('other-site');
  if (isChange && !isPage) {
    problems.push('too-large');
    operation.parameters = [...(operation.parameters ?? []), OWN_SITE];
  }
  if (operation.requestBody && !isPage) problems.push('unreadable', 'not-json', 'invalid');
  for (const { status, title } of problems.map(describeProblem))
    operation.responses[status] ??= {
      description: title,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
}

/** Says which kinds of records there are, and what an id is, where the address of a route has them. */
function describeRecord({ parameters = [] }: Operation, kinds: readonly string[]): void {
  const find = (wanted: string) => parameters.find((each) => each.in === 'path' && each.name === wanted);
  const [kind, id] = [find('kind'), find('id')];
  if (kind) kind.schema = { type: 'string', enum: [...kinds] };
  if (kind && id) id.description = RECORD_ID;
}

/** Returns the path with the ending that the pattern of its last part has, such as `.ics`. */
function withEnding(path: string, { routes }: Hono): string {
  const name = /\{(\w+)\}$/.exec(path)?.[1];
  const endings = routes.map((route) => new RegExp(`/:${name}\\{.*\\\\(\\.\\w+)\\}$`).exec(route.path)?.[1]);
  return path + (endings.find((ending) => ending !== undefined) ?? '');
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { KINDS } from '@driehoek/sdk/kinds';
import type { Hono } from 'hono';
import type { LogLine } from '../../packages/portal/server/log-lines.js';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createExampleSignIn } from '../../packages/portal/server/example-sign-in.js';
import { createServer, type ServerOptions } from '../../packages/portal/server/server.js';
import { createSessions } from '../../packages/portal/server/sessions.js';
import { SCHEMAS } from '../../packages/portal/server/whose.js';
import { describeInFolder } from './databases.js';

interface Operation {
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: { readonly enum?: readonly string[] };
  }[];
  readonly requestBody?: { readonly content: object };
  readonly responses: Readonly<Record<string, object>>;
  readonly description?: string;
  readonly tags?: readonly string[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object; readonly securitySchemes?: object };
  readonly security?: readonly object[];
}

const ORIGIN = 'https://school.example';
const create = (database: Database, options: Partial<ServerOptions> = {}) =>
  createServer({
    database,
    identify: (request) =>
      request.headers.has('X-Who') ? { reader: { role: 'leadership', id: 'l1' }, name: 'Lea' } : undefined,
    origin: ORIGIN,
    key: 'k'.repeat(32),
    ...options,
  });
const read = async (app: Hono) => (await (await app.request('/api/openapi.json')).json()) as Document;
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, ...operation })),
  );
const parametersOf = ({ parameters = [] }: Operation, where: string) =>
  parameters.filter((each) => each.in === where).map(({ name }) => name);

describeInFolder('the description of the API', (database) => {
  it('has every route of the server, its doors and signing in too', async () => {
    const db = await database.empty();
    const sessions = createSessions({ database: db, key: 'k'.repeat(32), isSecure: true });
    const app = create(db, { signIn: createExampleSignIn([], sessions) });
    const described = operationsOf(await read(app)).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
      .map(
        ({ method, path }) =>
          `${method} ${path.replace(/\{.*\.ics\}$/, '.ics').replaceAll(/:(\w+)/g, (_match, name: string) => `{${name}}`)}`,
      );
    assert.deepEqual(described.sort(), [...new Set(routes)].sort());
    for (const route of ['GET /calendars/{secret}.ics', 'POST /invited', 'POST /invited/answer', 'GET /sign-in'])
      assert.ok(described.includes(route), route);
  });

  it('says what a request has to have with it, and what is answered to one that has not', async () => {
    const document = await read(create(await database.empty()));
    for (const { method, path, tags, ...operation } of operationsOf(document)) {
      const name = `${method} ${path}`;
      const isChange = method !== 'get';
      assert.equal(parametersOf(operation, 'header').includes('X-Requested-With'), isChange && !tags, name);
      assert.equal('403' in operation.responses || !isChange, true, name);
      // Whatever is sent has to be JSON, and a DELETE sends nothing.
      assert.equal(operation.requestBody !== undefined, method === 'put' || method === 'post', name);
      assert.equal('415' in operation.responses, operation.requestBody !== undefined, name);
      assert.equal('401' in operation.responses, operation.security?.length !== 0, name);
    }
    const record = document.paths['/api/records/{kind}/{id}']!;
    assert.deepEqual(parametersOf(record['get']!, 'header'), ['If-None-Match']);
    assert.deepEqual(parametersOf(record['put']!, 'header'), ['If-Match', 'If-None-Match', 'X-Requested-With']);
    assert.deepEqual(parametersOf(record['delete']!, 'header'), ['If-Match', 'X-Requested-With']);
    for (const status of ['403', '404', '412', '415', '422', '428'])
      assert.ok(record['put']!.responses[status], status);
    assert.ok(document.paths['/api/records/{kind}/{id}/read']?.['post']?.requestBody);
    const report = document.paths['/api/reports/{instrument}/{schoolYear}']!['get']!;
    assert.deepEqual(parametersOf(report, 'query'), ['instrumentVersion']);
    assert.match(record['put']!.description ?? '', /conversation: `family`: the id of the pupil/);
  });

  it('says which kinds there are, what an id has to be, which schema a copy has, and which responses count', async () => {
    const document = await read(create(await database.empty()));
    const { put, get, delete: remove } = document.paths['/api/records/{kind}/{id}']! as Record<string, Operation>;
    for (const operation of [put!, get!, remove!, document.paths['/api/records/{kind}']!['get']!]) {
      const kind = operation.parameters?.find(({ name }) => name === 'kind');
      assert.deepEqual(kind?.schema?.enum, Object.keys(KINDS));
      assert.ok(operation.responses['404']);
    }
    assert.match(put!.parameters?.find(({ name }) => name === 'id')?.description ?? '', /crypto\.randomUUID\(\)/);
    const { description = '' } = put!;
    for (const [kind, schema] of Object.entries(SCHEMAS)) {
      assert.match(description, new RegExp(`- ${kind}: .*@driehoek/sdk/schemas/${schema}\\.json`));
      assert.ok(existsSync(`packages/sdk/schemas/${schema}.json`), schema);
    }
    assert.match(description, /- response: .*`completedAt`/);
    assert.match(document.paths['/api/reports']?.['post']?.description ?? '', /`completedAt`/);
    const readme = readFileSync('packages/portal/server/README.md', 'utf8');
    assert.match(readme, /counts in a report once it has `completedAt`/);
    assert.match(readme, /`crypto\.randomUUID\(\)`/);
  });

  it('says how it is known who asks where the server knows, and nothing of a cookie that is not there', async () => {
    const db = await database.empty();
    const own = await read(create(db));
    assert.equal(own.security, undefined);
    assert.doesNotMatch(JSON.stringify(own), /securitySchemes|cookie|__Host/i);
    const bearer = { bearer: { type: 'http', scheme: 'bearer' } } as const;
    const withToken = await read(create(db, { securitySchemes: bearer }));
    assert.deepEqual([withToken.security, withToken.components.securitySchemes], [[{ bearer: [] }], bearer]);
    for (const [isSecure, name] of [
      [true, '__Host-driehoek'],
      [false, 'driehoek'],
    ] as const) {
      const { securityScheme } = createSessions({ database: db, key: 'k'.repeat(32), isSecure });
      assert.deepEqual(securityScheme, { type: 'apiKey', in: 'cookie', name });
    }
    assert.deepEqual(withToken.paths['/api/session']?.['get']?.security, []);
    assert.equal(withToken.paths['/api/me']?.['get']?.security, undefined);
  });

  it('is open to everybody, as asking whether one is signed in is; all else of /api answers a stranger with 401', async () => {
    const app = create(await database.empty());
    const asked = operationsOf(await read(app)).filter(({ path }) => path.startsWith('/api'));
    const open: string[] = [];
    for (const { method, path } of asked) {
      const address = path.replaceAll(/\{\w+\}/g, 'x');
      const { status } = await app.request(address, { method: method.toUpperCase() });
      if (status !== 401) open.push(`${method} ${path} ${status}`);
    }
    assert.deepEqual(open, ['get /api/session 204']);
    assert.equal((await app.request('/api/nowhere')).status, 401);
    const readme = readFileSync('packages/portal/server/README.md', 'utf8');
    assert.match(readme, /all of `\/api` does but\s+`\/api\/session`\s+and\s+`\/api\/openapi\.json`/);
  });
});

describeInFolder('the log of requests', (database) => {
  it('names the route of the API also where a client and signing in are served', async () => {
    const db = await database.empty();
    const lines: LogLine[] = [];
    const sessions = createSessions({ database: db, key: 'k'.repeat(32), isSecure: true });
    const app = create(db, {
      log: (line) => lines.push(line),
      client: 'tests/portal-server',
      signIn: createExampleSignIn([], sessions),
    });
    const headers = { 'X-Who': 'l1' };
    for (const path of ['/api/records/conversation/secret', '/api/session', '/api/nowhere', '/sign-in'])
      await app.request(path, { headers });
    assert.deepEqual(
      lines.map(({ route, status }) => `${route} ${status}`),
      ['/api/records/:kind/:id 404', '/api/session 200', '/api/* 404'],
    );
  });
});

describeInFolder('the address that stands on a printed invitation', (database) => {
  it('leads to the page of the client, and nowhere where there is none', async () => {
    const db = await database.empty();
    const typed = await create(db, { client: 'tests/portal-server' }).request('/invited');
    assert.deepEqual([typed.status, typed.headers.get('Location')], [302, './#/invited']);
    const without = await create(db).request('/invited');
    assert.deepEqual([without.status, without.headers.get('Location')], [404, null]);
  });
});

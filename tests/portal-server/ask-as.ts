import type { Database } from '../../packages/portal/server/database/database.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { createServer, type ServerOptions } from '../../packages/portal/server/server.js';

/** Where the server of a test says that it is. */
export const ORIGIN = 'https://school.example';

/** What is asked of a server, and by whom; `GET` without a body, and `POST` with one, when no method is named. */
export interface Asked<Who extends string> {
  /** Nobody is signed in when left out. */
  readonly who?: Who | '' | undefined;
  readonly method?: string;
  readonly body?: object | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Opens a server over a database, and returns what asks it as one of these people. */
export function openServer<Who extends string>(
  database: Database,
  people: Readonly<Record<Who, Identity>>,
  options: Partial<ServerOptions> = {},
) {
  const app = createServer({
    database,
    identify: (request) => people[(request.headers.get('X-Who') ?? '') as Who],
    origin: ORIGIN,
    key: 'k'.repeat(32),
    ...options,
  });
  return (path: string, { who = '', body, method = body ? 'POST' : 'GET', headers }: Asked<Who> = {}) =>
    app.request(path, {
      method,
      headers: { 'X-Who': who, 'X-Requested-With': 'driehoek', 'Content-Type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
}

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toLocalDateTime } from '@driehoek/sdk/shared';
import { serve } from '@hono/node-server';
import { identityFromClaims } from './claims.js';
import type { Database } from './database/database.js';
import { openFolder } from './database/open-folder.js';
import { openPostgres } from './database/open-postgres.js';
import { createSqlStore } from './database/sql-store.js';
import { EXAMPLE_PEOPLE } from './example-people.js';
import { createExampleSignIn } from './example-sign-in.js';
import { seedExample } from './seed-example.js';
import { createServer } from './server.js';
import { createSessions } from './sessions.js';
import { createSignIn } from './sign-in.js';
import { TASKS } from './tasks.js';

// Starts the server, or does one of its tasks: see README.md for commands and settings.

const { env } = process;
const FOLDER = env['DATA_FOLDER'] ?? '.cache/portal-data';
const CLIENT = env['CLIENT_FOLDER'] ?? fileURLToPath(new URL('../dist', import.meta.url));
const say = (line: string) => process.stderr.write(`${line}\n`);

const [command = 'serve', ...args] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, command) ? TASKS[command] : undefined;
const usage = `Usage: ${['serve [--example]', ...Object.values(TASKS).map((each) => each.usage)].join(' | ')}`;
const today = () => toLocalDateTime(new Date(), env['TIME_ZONE'] ?? 'Europe/Amsterdam').slice(0, 10);
const mistake = task ? task.check(args, today()) : command === 'serve' ? undefined : usage;

if (mistake !== undefined) {
  say(mistake);
  if (task) say(`Usage: ${task.usage}`);
  process.exitCode = 1;
} else if (task) {
  const database = await open();
  const { output = '', message, isDone } = await task.run(database, args);
  process.stdout.write(output);
  if (message !== undefined) say(message);
  if (!isDone) process.exitCode = 1;
  await database.close();
} else {
  await start(await open());
}

async function open(): Promise<Database> {
  const url = env['DATABASE_URL'];
  if (url === undefined) {
    say(`Opening the database in ${FOLDER}; the first time takes up to half a minute…`);
    return openFolder({ folder: FOLDER });
  }
  // The tasks are the owner's.
  const owner = env['DATABASE_OWNER_URL'];
  const warn = (error: unknown) => say(`database: ${(error as Error).message}`);
  return openPostgres({
    url: command === 'serve' ? url : (owner ?? url),
    ownerUrl: owner,
    listenUrl: env['DATABASE_LISTEN_URL'],
    migrates: command !== 'serve' || env['MIGRATE'] !== '0',
    warn,
  });
}

async function start(database: Database): Promise<void> {
  const port = Number(env['PORT'] ?? 4321);
  const host = env['HOST'] ?? '127.0.0.1';
  const origin = env['ORIGIN'] ?? `http://localhost:${port}`;
  const key = readKey();
  const sessions = createSessions({ database, key, isSecure: origin.startsWith('https:') });
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret = '' } = env;
  const isExample = args.includes('--example');
  if (!isExample && issuer === undefined) {
    say(
      'Say how people sign in: OIDC_ISSUER with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or --example for invented people.',
    );
    await database.close();
    process.exitCode = 1;
    return;
  }
  if (isExample) await seedExample(createSqlStore(database), new Date().toISOString().slice(0, 10));
  const signIn = isExample
    ? createExampleSignIn(EXAMPLE_PEOPLE, sessions)
    : createSignIn({
        issuer: issuer ?? '',
        clientId,
        clientSecret,
        origin,
        key,
        sessions,
        identityOf: identityFromClaims,
      });
  const app = createServer({
    database,
    identify: sessions.identify,
    origin,
    key,
    signIn,
    securitySchemes: { session: sessions.securityScheme },
    rotate: sessions.rotate,
    client: existsSync(CLIENT) ? CLIENT : undefined,
    documentation: env['DOCUMENTATION'],
    isBehindProxy: env['BEHIND_PROXY'] === '1',
    ...(env['TIME_ZONE'] && { timeZone: env['TIME_ZONE'] }),
    ...(env['LOG'] !== '0' && { log: (line) => say(JSON.stringify(line)) }),
  });
  const server = serve({ fetch: app.fetch, port, hostname: host }, () => {
    say(`${origin} is served${isExample ? '; anybody can sign in there as one of the invented people' : ''}.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => void database.close().then(() => process.exit(0)));
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
}

/** The key of this server: given, or made once and kept beside the data. */
function readKey(): string {
  const given = env['SECRET_KEY'];
  if (given !== undefined) return given;
  const file = join(FOLDER, 'key');
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

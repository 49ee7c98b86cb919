import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request as ask } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Reader } from '@driehoek/sdk/shared';
import { CLASSES, parentOf, type Place, PUPILS, pupilOf, teacherOf } from './school.js';

/** A server in a process of its own. */
export interface LoadedServer {
  readonly port: number;
  /** What the process took until now, in milliseconds of CPU, and what it holds after garbage was collected, in MB. */
  usage(): Promise<{ readonly cpu: number; readonly heap: number }>;
  close(): Promise<void>;
}

const open = new Set<LoadedServer>();

/** Closes the servers that are still there, such as those of a measurement that failed. */
export async function closeServers(): Promise<void> {
  await Promise.all([...open].map((server) => server.close()));
}

/** Starts a server; `fill` is how many schools it puts in its database first. */
export async function startServer(settings: {
  readonly database?: string;
  readonly fill?: number;
  readonly isBare?: true;
}): Promise<LoadedServer> {
  const { database = '', fill = 0, isBare } = settings;
  const child: ChildProcess = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env: {
      ...process.env,
      LOAD_DATABASE: database,
      LOAD_FILL: String(fill),
      ...(isBare && { LOAD_BARE: '1' }),
    },
  });
  const next = <T>() =>
    new Promise<T>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The server ended with ${code}.`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(message as T);
      });
    });
  const { port } = await next<{ port: number }>();
  const server: LoadedServer = {
    port,
    usage() {
      const told = next<{ cpu: number; heap: number }>();
      child.send('usage');
      return told;
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      open.delete(server);
      child.kill('SIGKILL');
      await ended;
    },
  };
  open.add(server);
  return server;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 100 });

/** Asks a server as a reader. */
export function askAs(
  reader: Reader,
  server: Pick<LoadedServer, 'port'>,
  path: string,
  put?: { readonly revision: number; readonly body: object },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = {
      'X-Reader': JSON.stringify(reader),
      'X-Requested-With': 'driehoek',
      ...(put && { 'If-Match': `"${put.revision}"`, 'Content-Type': 'application/json' }),
    };
    const asked = ask(
      { host: '127.0.0.1', port: server.port, path, method: put ? 'PUT' : 'GET', headers, agent },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The server let go of a connection that was idle, at the moment that it was used again.
      if (asked.reusedSocket && error.code === 'ECONNRESET') askAs(reader, server, path, put).then(resolve, reject);
      else reject(error);
    });
    asked.end(put && JSON.stringify(put.body));
  });
}

/** Draws numbers that are the same in each run. */
export function createChance(seed = 1): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The revision at which each home answered last, of one database. */
export type Revisions = Map<string, number>;

/**
 * A day at schools, one request at a time: of ten, two are a home that says who comes; of the rest most are a home that opens its
 * talk, and the others the year plan, a home's lists and a teacher's.
 */
export function createDay(server: LoadedServer, schools: number, revisions: Revisions): () => Promise<void> {
  const chance = createChance();
  const writing = new Map<string, Promise<void>>();
  const expectOk = ({ status, text }: Reply) => {
    if (status !== 200) throw new Error(`${status}: ${text.slice(0, 200)}`);
    return text;
  };
  const answer = async (reader: Reader, id: string) => {
    const revision = revisions.get(id) ?? 1;
    const body = { id, family: id, entry: 'avond', coming: ['mama', `${revision}`] };
    const text = expectOk(await askAs(reader, server, `/api/records/attendance/${id}`, { revision, body }));
    revisions.set(id, (JSON.parse(text) as { revision: number }).revision);
  };
  return async () => {
    const place: Place = { school: chance(schools), group: chance(CLASSES), pupil: chance(PUPILS) };
    const id = pupilOf(place);
    const parent = parentOf(place);
    const which = chance(10);
    const get = async (reader: Reader, path: string) =>
      void expectOk(await askAs(reader, server, `/api/records/${path}`));
    if (which >= 6) return get(parent, `conversation/${id}`);
    if (which === 5) return get(parent, 'conversation');
    if (which === 4) return get(teacherOf(place), 'conversation');
    if (which === 3) return get(parent, 'year-plan');
    if (which === 2) return get(teacherOf(place), 'class-contacts');
    // A home says one thing at a time.
    const before = writing.get(id) ?? Promise.resolve();
    const mine = before.then(() => answer(parent, id));
    writing.set(
      id,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

/** How long each took, in milliseconds, sorted; of so many a second, whether or not the ones before have been answered. */
export async function keepPace(act: () => Promise<void>, perSecond: number, seconds: number): Promise<number[]> {
  const start = performance.now();
  const total = Math.round(perSecond * seconds);
  const times: Promise<number>[] = [];
  for (let number = 0; number < total; number++) {
    const due = start + (number * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    // From when it was due: a server that is late is late for those that wait as well.
    times.push(act().then(() => performance.now() - due));
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

/** The time within which so large a part was answered. */
export const within = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

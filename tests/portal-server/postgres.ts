import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const DEBIAN = '/usr/lib/postgresql';

/** The programs of PostgreSQL on this machine; the newest where there are several. */
const POSTGRES = [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin')),
  ...(process.env['PATH'] ?? '').split(delimiter),
].find((folder) => existsSync(join(folder, 'initdb')));

/** Why tests that need PostgreSQL do not run, for `node:test`. */
export const WITHOUT_POSTGRES = POSTGRES === undefined ? 'PostgreSQL is not on this machine' : false;

/** A PostgreSQL of a test, in a folder that goes when it is closed. */
export interface TestPostgres {
  readonly url: string;
  /** Makes a database with nothing in it; returns its address. */
  createDatabase(name: string): Promise<string>;
  /** Ends all of its processes at once, with no time to tidy up. */
  kill(): Promise<void>;
  /** Starts it again, and waits until it takes connections. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a PostgreSQL on a free port, as somebody who is not root: it refuses that. With `isDurable` it waits for its disk. */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres> {
  const bin = POSTGRES!;
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(folder, 'data');
  const as = somebody();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!);
  const args = ['-D', data, '-U', 'driehoek', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), args, { ...as, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await findPort();
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    [
      `port = ${port}`,
      "listen_addresses = '127.0.0.1'",
      "unix_socket_directories = ''",
      'max_connections = 60',
      // What a process wrote outlives it, since the system has it; only the end of power is not tried here.
      `fsync = ${isDurable ? 'on' : 'off'}`,
    ].join('\n'),
  );

  const addressOf = (name: string) => `postgres://driehoek@127.0.0.1:${port}/${name}`;
  const url = addressOf('postgres');
  let server: ChildProcess | undefined;

  const start = async () => {
    for (let tries = 1; ; tries++) {
      const log: string[] = [];
      const started = spawn(join(bin, 'postgres'), ['-D', data], {
        ...as,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      started.stderr.setEncoding('utf8').on('data', (line: string) => log.push(line));
      server = started;
      while (started.exitCode === null) {
        if (await takesConnections(url)) return;
        await wait(50);
      }
      // After a kill, the memory that its processes shared is there until the last of them has seen it.
      if (tries === 40) throw new Error(`PostgreSQL did not start: ${log.join('')}`);
      await wait(100);
    }
  };
  const stop = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server!.once('exit', resolve));
    if (signal === 'SIGKILL') for (const child of childrenOf(server.pid!)) tryKill(child);
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    url,
    async createDatabase(name) {
      await query(url, `create database ${name}`);
      return addressOf(name);
    },
    kill: () => stop('SIGKILL'),
    start,
    async close() {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Runs SQL over a connection of its own, as the owner. */
export async function query<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  url: string,
  text: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function takesConnections(url: string): Promise<boolean> {
  try {
    await query(url, 'select 1');
    return true;
  } catch {
    return false;
  }
}

/** Who PostgreSQL runs as: where the tests run as root, somebody else. */
function somebody(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = ['postgres', 'nobody']
    .map((name) => lines.find((line) => line.startsWith(`${name}:`)))
    .find((line) => line !== undefined)!
    .split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const childrenOf = (parent: number): number[] => {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').map(Number).filter(Boolean);
};

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { createWatchers } from '@driehoek/sdk/records';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { checkRoles, checkUpToDate, explainStart } from './check-database.js';
import type { Database } from './database.js';
import { bringUpToDate, MIGRATIONS } from './migrate.js';
import { WALLS, type Wall } from './walls.js';
import { CHANNEL, type ChangeFeed, createChangeFeed } from './watch-changes.js';

/** Options of {@link openPostgres}. */
export interface PostgresOptions {
  /** The connection of the server. */
  readonly url: string;
  /** The connection of the owner of the tables, which makes them; that of the server when left out. */
  readonly ownerUrl?: string | undefined;
  /**
   * Whether it brings the tables up to date first, as their owner; `true` when left out. A server that does not needs no login but its
   * own, and does not start on a database that is not up to date.
   */
  readonly migrates?: boolean;
  /** The connection over which it hears of changes; that of the server when left out. Needed where that one is of a pool that shares connections. */
  readonly listenUrl?: string | undefined;
  readonly walls?: Readonly<Record<string, Wall>>;
  /** How often is asked for changes of which no notice came, in milliseconds. */
  readonly askEvery?: number;
  /** How many requests are worked on at the same time. */
  readonly connections?: number;
  /** Is told what went wrong with a connection that nobody waits for. */
  readonly warn?: (error: unknown) => void;
}

/**
 * Opens a database of PostgreSQL 15 or later, and brings it up to date unless it is told not to. Rejects with what to grant or to do
 * where a login may not what it has to.
 */
export async function openPostgres({
  url,
  ownerUrl = url,
  listenUrl = url,
  migrates = true,
  walls = WALLS,
  askEvery = 10_000,
  connections = 10,
  warn = () => undefined,
}: PostgresOptions): Promise<Database> {
  if (migrates) await migrateAs(ownerUrl, { walls, warn });
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: CONNECT });
  // A connection that ends while nobody uses it, and one that ends in use: without somebody who listens, that ends the server.
  pool.on('error', warn);
  pool.on('connect', (client) => client.on('error', warn));
  const sql = drizzle(pool);
  try {
    await checkRoles({ sql });
    if (!migrates) await checkUpToDate({ sql, walls });
  } catch (error) {
    await pool.end();
    throw explainStart(error, url);
  }
  const watchers = createWatchers();
  const feed = createChangeFeed({ sql }, watchers);
  const peers = new Set<(text: string) => void>();
  const hearPeers = (text: string) => {
    for (const listener of peers) listener(text);
  };
  const stopListening = await keepListening(listenUrl, { feed, hearPeers, warn });
  await feed.ask();

  let isOpen = true;
  let isAway = false;
  const askAgain = async () => {
    try {
      await feed.ask();
      if (isAway) feed.miss();
      isAway = false;
    } catch (error) {
      isAway = true;
      warn(error);
    }
    if (isOpen) timer = setTimeout(askAgain, askEvery);
  };
  let timer = setTimeout(askAgain, askEvery);

  return {
    sql,
    watchers,
    walls,
    peers: {
      async tell(text) {
        await pool.query('SELECT pg_notify($1, $2)', [PEERS, text]);
      },
      hear(listener) {
        peers.add(listener);
        return () => void peers.delete(listener);
      },
    },
    async close() {
      isOpen = false;
      clearTimeout(timer);
      // A connection that does not answer any more keeps no server from stopping.
      await Promise.race([Promise.all([stopListening(), pool.end()]), wait(LONGEST_CLOSE, undefined, { ref: false })]);
    },
  };
}

/** Makes what the tables lack, as their owner. */
async function migrateAs(
  url: string,
  { walls, warn }: { readonly walls: Readonly<Record<string, Wall>>; readonly warn: (error: unknown) => void },
): Promise<void> {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT });
  owner.on('error', warn);
  try {
    await owner.connect();
    const db = drizzle(owner);
    await bringUpToDate(db, walls, () => migrate(db, { migrationsFolder: MIGRATIONS }));
  } catch (error) {
    throw explainStart(error, url);
  } finally {
    await owner.end().catch(warn);
  }
}

/** Under this name the processes of one server tell each other. */
const PEERS = 'driehoek_peers';
/** How long a connection may take to be made, in milliseconds. */
const CONNECT = 10_000;
/** How long closing may take, in milliseconds. */
const LONGEST_CLOSE = 3000;
/** How long is waited before a lost connection is made again, at first and at most, in milliseconds. */
const [FIRST_WAIT, LONGEST_WAIT] = [100, 10_000];

/** Hears what the database tells over a connection of its own, which is made again when it is lost; resolves once it hears. */
async function keepListening(
  url: string,
  {
    feed,
    hearPeers,
    warn,
  }: {
    readonly feed: ChangeFeed;
    readonly hearPeers: (text: string) => void;
    readonly warn: (error: unknown) => void;
  },
): Promise<() => Promise<void>> {
  let listening: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let delay = FIRST_WAIT;
  let isOpen = true;

  const connect = async () => {
    const connection = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT, keepAlive: true });
    connection.on('error', warn);
    connection.on('notification', ({ channel, payload = '' }) =>
      channel === PEERS ? hearPeers(payload) : feed.hear(payload),
    );
    await connection.connect();
    try {
      await connection.query(`LISTEN ${CHANNEL}; LISTEN ${PEERS}`);
    } catch (error) {
      void connection.end().catch(warn);
      throw error;
    }
    connection.on('end', again);
    listening = connection;
    if (!isOpen) await connection.end();
    delay = FIRST_WAIT;
  };
  const again = () => {
    listening = undefined;
    if (!isOpen) return;
    timer = setTimeout(async () => {
      try {
        await connect();
        feed.miss();
      } catch (error) {
        warn(error);
        again();
      }
    }, delay);
    delay = Math.min(delay * 2, LONGEST_WAIT);
  };

  await connect();
  return async () => {
    isOpen = false;
    clearTimeout(timer);
    // One that was never made, or was lost, does not end.
    await listening?.end();
  };
}

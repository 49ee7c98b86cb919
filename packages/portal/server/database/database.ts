import type { Watchers } from '@driehoek/sdk/records';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Identity } from '../identity.js';
import type { Peers } from '../peers.js';
import { describeReader, type Wall } from './walls.js';

export type Sql = PgDatabase<PgQueryResultHKT>;
export type Transaction = Parameters<Parameters<Sql['transaction']>[0]>[0];

/** A database that is open: of PostgreSQL, or one in a folder of this machine. */
export interface Database {
  /** As who connected: the owner, unless the server has a login of its own. */
  readonly sql: Sql;
  /** Tells what changes in the records, by whoever. */
  readonly watchers: Watchers;
  readonly walls: Readonly<Record<string, Wall>>;
  /** The other processes, where there can be any. */
  readonly peers?: Peers;
  close(): Promise<void>;
}

/** Does something as a reader: within its walls, and in its name. */
export function as<T>({ sql: db }: Database, identity: Identity, work: (db: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (transaction) => {
    // Both end with the transaction, so that a connection that is used again belongs to nobody.
    await transaction.execute(
      sql`select set_config('role', 'driehoek_reader', true), set_config('driehoek.reader', ${describeReader(identity)}, true)`,
    );
    return work(transaction);
  });
}

/** Does something at the door: with sessions, addresses and invitations, and no record. */
export function atDoor<T>({ sql: db }: Database, work: (db: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('role', 'driehoek_door', true)`);
    return work(transaction);
  });
}

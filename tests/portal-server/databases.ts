import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../../packages/portal/server/database/database.js';
import { openFolder } from '../../packages/portal/server/database/open-folder.js';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { type Wall, WALLS } from '../../packages/portal/server/database/walls.js';
import { startPostgres, type TestPostgres, WITHOUT_POSTGRES } from './postgres.js';

/** Kinds of the claims on stores, which everybody may see and change. */
const OPEN: Wall = { see: 'everybody', change: 'everybody' };
export const TEST_WALLS = {
  ...WALLS,
  ...Object.fromEntries(['note', 'card', 'notes', 'constructor'].map((kind) => [kind, OPEN])),
};

/** A database that the tests of a suite share. */
export interface TestDatabase {
  /** The database, with nothing in it. */
  empty(): Promise<Database>;
  /** The address, of PostgreSQL alone. */
  url(): string;
}

let folder: Promise<Database> | undefined;
let postgres: Promise<TestPostgres> | undefined;
let users = 0;
let made = 0;

/** Describes what holds for both databases. The files of one process share them. */
export function describeOnBoth(name: string, body: (database: TestDatabase) => void): void {
  describeInFolder(`${name}, in a folder`, body);
  describeOnPostgres(name, body);
}

/** Describes what does not depend on which database it is. */
export function describeInFolder(name: string, body: (database: TestDatabase) => void): void {
  describe(name, () => {
    let database: Database;
    users += 1;
    before(async () => {
      // A database in WebAssembly is made once: it takes seconds.
      database = await (folder ??= openFolder({ walls: TEST_WALLS }));
    });
    after(leave);
    body({ empty: () => emptied(database), url: () => '' });
  });
}

/** Describes what holds for PostgreSQL. */
export function describeOnPostgres(name: string, body: (database: TestDatabase) => void): void {
  if (WITHOUT_POSTGRES) return void it(`${name}, in PostgreSQL`, { skip: WITHOUT_POSTGRES });
  describe(`${name}, in PostgreSQL`, () => {
    let database: Database | undefined;
    let url = '';
    users += 1;
    before(async () => {
      made += 1;
      url = await (await (postgres ??= startPostgres())).createDatabase(`test_${made}`);
      database = await openPostgres({ url, walls: TEST_WALLS });
    });
    after(async () => {
      try {
        await database?.close();
      } finally {
        await leave();
      }
    });
    body({ empty: () => emptied(database!), url: () => url });
  });
}

async function emptied(database: Database): Promise<Database> {
  await database.sql.execute(
    sql`truncate records, changes, reports, sessions, calendars, invitations, invitation_codes`,
  );
  return database;
}

async function leave(): Promise<void> {
  users -= 1;
  if (users > 0) return;
  const [ownFolder, ownPostgres] = [folder, postgres];
  folder = postgres = undefined;
  await (await ownFolder)?.close();
  await (await ownPostgres)?.close();
}

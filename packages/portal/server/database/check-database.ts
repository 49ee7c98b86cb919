import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { as, atDoor, type Database } from './database.js';
import { MIGRATIONS } from './migrate.js';
import { walls as wallLines } from './schema.js';
import { codeOf } from './sql-store.js';
import { listWallLines } from './walls.js';
import { rowsOf } from './watch-changes.js';

// What a server needs of its database before it serves, and what to do where that is not there: nobody sees it from what PostgreSQL
// says.

const MIGRATE =
  'bring it up to date as its owner: `npm run server -- migrate`, with the address of the owner as DATABASE_OWNER_URL.';

/** Checks that the login of a server may work as its roles. */
export async function checkRoles(database: Pick<Database, 'sql'>): Promise<void> {
  await as(database as Database, NOBODY, async () => undefined);
  await atDoor(database as Database, async () => undefined);
}

const NOBODY = { reader: { role: 'external' }, name: '' } as const;

/** Checks that tables and walls are those of this server; rejects with what to do when they are not. */
export async function checkUpToDate(database: Pick<Database, 'sql' | 'walls'>): Promise<void> {
  const { entries } = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as {
    readonly entries: readonly { readonly when: number }[];
  };
  const isUpToDate = await atDoor(database as Database, async (db) => {
    const [{ last } = { last: null }] = rowsOf<{ readonly last: string | null }>(
      await db.execute(sql`select max(created_at)::text as last from drizzle.__drizzle_migrations`),
    );
    if (Number(last) < (entries.at(-1)?.when ?? 0)) return false;
    const asText = (lines: readonly object[]) =>
      lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort();
    const [stored, own] = [await db.select().from(wallLines), listWallLines(database.walls)].map(asText);
    return JSON.stringify(stored) === JSON.stringify(own);
  }).catch((error: unknown) => {
    if (isMissing(error)) return false;
    throw error;
  });
  if (!isUpToDate) throw new Error(`The database is not that of this server: ${MIGRATE}`);
}

/** A schema, table or role that is not there, or one that the door could not see yet. */
const isMissing = (error: unknown) =>
  ['3F000', '42P01', '22023'].includes(codeOf(error) ?? '') ||
  /permission denied for (schema|table)/.test(saidBy(error));

/** Returns the error of a start that says what to do, where that is known of what PostgreSQL said to a login; the error itself elsewhere. */
export function explainStart(error: unknown, url: string): unknown {
  const { username, pathname } = URL.canParse(url) ? new URL(url) : { username: '', pathname: '' };
  const [login, name] = [decodeURIComponent(username) || '…', decodeURIComponent(pathname.slice(1)) || '…'];
  const said = saidBy(error);
  const told = (text: string) => new Error(text, { cause: error });
  if (/permission denied to set role|must be (a )?member of role/.test(said))
    return told(
      `The login "${login}" may not work as the roles of the server. Say as who may: GRANT driehoek_reader, driehoek_door TO "${login}";`,
    );
  if (!said.includes('permission denied for database')) return error;
  if (/CONNECT/.test(detailOf(error)))
    return told(
      `The login "${login}" may not connect to the database. Say as the owner of the database: GRANT CONNECT ON DATABASE "${name}" TO "${login}";`,
    );
  return told(
    `The login "${login}" does not own the database, so it makes no tables. Give the address of the owner too (DATABASE_OWNER_URL, \`ownerUrl\`); or start without making them (MIGRATE=0, \`migrates: false\`), and before that ${MIGRATE}`,
  );
}

const bottomOf = (error: unknown): object => {
  const { cause } = Object(error) as { readonly cause?: unknown };
  return cause === undefined ? (Object(error) as object) : bottomOf(cause);
};
const saidBy = (error: unknown) => String((bottomOf(error) as { readonly message?: unknown }).message ?? '');
const detailOf = (error: unknown) => String((bottomOf(error) as { readonly detail?: unknown }).detail ?? '');

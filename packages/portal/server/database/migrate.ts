import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { Sql } from './database.js';
import { walls as wallLines } from './schema.js';
import { listWallLines, type Wall } from './walls.js';

export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** A number for this database's lock that no other program is likely to use. */
const LOCK = 7_436_213_540;

/**
 * Brings tables and walls up to date over one connection, as the owner. Servers that start at the same time wait for each
 * other.
 */
export async function bringUpToDate(
  db: Sql,
  walls: Readonly<Record<string, Wall>>,
  migrate: () => Promise<void>,
): Promise<void> {
  await db.execute(sql`select pg_advisory_lock(${LOCK}::bigint)`);
  try {
    await migrate();
    await db.transaction(async (transaction) => {
      await transaction.delete(wallLines);
      const lines = listWallLines(walls);
      if (lines.length > 0) await transaction.insert(wallLines).values(lines);
    });
  } finally {
    await db.execute(sql`select pg_advisory_unlock(${LOCK}::bigint)`);
  }
}

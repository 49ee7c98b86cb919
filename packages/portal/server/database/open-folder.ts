import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createWatchers } from '@driehoek/sdk/records';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database } from './database.js';
import { bringUpToDate, MIGRATIONS } from './migrate.js';
import { WALLS, type Wall } from './walls.js';
import { CHANNEL, createChangeFeed } from './watch-changes.js';

/** Options of {@link openFolder}. */
export interface FolderOptions {
  /** The folder of the database; in memory when left out. */
  readonly folder?: string | undefined;
  readonly walls?: Readonly<Record<string, Wall>>;
}

/**
 * Opens a database of this process alone, which keeps its files in a folder: PostgreSQL as WebAssembly, the same SQL. What was
 * answered survives the end of the process, however it ends; it may not survive the end of power, since nothing waits
 * until the disk has it.
 */
export async function openFolder({ folder, walls = WALLS }: FolderOptions = {}): Promise<Database> {
  const release = folder === undefined ? () => undefined : takeFolder(folder);
  try {
    const client = await PGlite.create({ ...(folder !== undefined && { dataDir: join(folder, 'data') }) });
    const sql = drizzle(client);
    await bringUpToDate(sql, walls, () => migrate(sql, { migrationsFolder: MIGRATIONS }));
    const watchers = createWatchers();
    const feed = createChangeFeed({ sql }, watchers);
    await client.listen(CHANNEL, (payload) => feed.hear(payload));
    return {
      sql,
      watchers,
      walls,
      async close() {
        await client.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Keeps a second process out of a folder, which two at once would destroy. Returns what lets go of it. */
function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'process');
  for (const tries of [1, 2]) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries === 2) throw error;
      const other = Number(readFileSync(file, 'utf8'));
      if (other !== process.pid && isRunning(other))
        throw new Error(`The database in ${folder} is in use by process ${other}.`);
      // It ended without letting go.
      rmSync(file, { force: true });
    }
  }
  throw new Error(`The database in ${folder} cannot be taken.`);
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

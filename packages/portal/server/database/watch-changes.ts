import type { StoreEvent, Watchers } from '@driehoek/sdk/records';
import { sql } from 'drizzle-orm';
import { atDoor, type Database } from './database.js';
import type { NamedPlace } from './walls.js';

/** Under this name the database tells what changes. */
export const CHANNEL = 'driehoek_changes';

/** A change as it is told: a name, and its number in the log. */
interface ToldChange {
  readonly number: number;
  readonly type: 'put' | 'removed';
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
  /** Whose the record is, and whose it was; left out where it was asked for. */
  readonly places?: readonly NamedPlace[];
}

/** A change of a record, with whose it is as far as that was told. It tells of readers' records, so it goes to no reader. */
export type PlacedEvent = StoreEvent & { readonly places?: readonly NamedPlace[] };

/** Tells watchers what changes in a database. */
export interface ChangeFeed {
  /** Tells what the database told. */
  hear(payload: string): void;
  /** Says that what the database told may not have been heard. */
  miss(): void;
  /**
   * Asks what changed since it was asked last, and tells what was not heard: for connections that get no notice, such as
   * through a pool that shares them, and for notices that were lost. Rejects when the database cannot be reached.
   */
  ask(): Promise<void>;
}

/** Creates the feed of a database. A change that was heard is not told again when it is asked for. */
export function createChangeFeed(database: Pick<Database, 'sql'>, watchers: Watchers): ChangeFeed {
  // Of the present time and of that between the two last questions.
  let told = new Set<number>();
  let toldBefore = new Set<number>();
  let since: string | undefined;

  const tell = ({ number, type, kind, id, revision, places }: ToldChange) => {
    if (told.has(number) || toldBefore.has(number)) return;
    // Where nobody asks, nothing comes twice.
    if (since !== undefined) told.add(number);
    const placed = places && { places };
    const event: PlacedEvent = type === 'put' ? { type, kind, id, revision, ...placed } : { type, kind, id, ...placed };
    watchers.tell(event);
  };

  return {
    hear(payload) {
      const change = JSON.parse(payload) as ToldChange | StoreEvent;
      if ('number' in change) tell(change);
      else watchers.tell({ type: 'missed' });
    },
    miss: () => watchers.tell({ type: 'missed' }),
    async ask() {
      const [asked, found] = await atDoor(database as Database, async (db) => {
        // Before the question, so that what is committed meanwhile is asked for again.
        const [{ oldest } = { oldest: '' }] = rowsOf<{ oldest: string }>(
          await db.execute(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as oldest`),
        );
        const changes =
          since === undefined
            ? []
            : rowsOf<ToldChange>(await db.execute(sql`select * from changes_since(${since}::text::xid8)`));
        return [oldest, changes] as const;
      });
      since = asked;
      for (const change of found) tell({ ...change, number: Number(change.number) });
      toldBefore = told;
      told = new Set();
    },
  };
}

/** The rows of a statement: each driver wraps them in its own way. */
export function rowsOf<T>(result: unknown): readonly T[] {
  return (result as { readonly rows: readonly T[] }).rows;
}

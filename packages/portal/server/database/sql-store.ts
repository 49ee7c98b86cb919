import {
  checkRemoval,
  ConflictError,
  type RecordStore,
  type RefusalReason,
  RefusedError,
  type StorableRecord,
  type StoredRecord,
  type StoreEvent,
} from '@driehoek/sdk/records';
import { and, eq, getTableColumns, inArray, or, type SQL } from 'drizzle-orm';
import type { Reader, Scope } from '@driehoek/sdk/shared';
import type { Identity } from '../identity.js';
import { as, type Database, type Transaction } from './database.js';
import { records } from './schema.js';
import { isInside, placeOf, scopeOfReader, wallOf } from './walls.js';
import type { PlacedEvent } from './watch-changes.js';

type Row = Pick<typeof records.$inferSelect, 'id' | 'revision' | 'body'>;
const { id, revision, body } = getTableColumns(records);
const ROW = { id, revision, body };

/**
 * The records of a database as a store: with an identity within the walls of that reader, and each change in their name;
 * without one, all of it, for what a server does by itself.
 *
 * What a reader may not see is as if it were not there, and what they may not change is refused by the database.
 */
export function createSqlStore(database: Database, identity?: Identity): RecordStore {
  const inTransaction = <T>(work: (db: Transaction) => Promise<T>) =>
    identity ? as(database, identity, work) : database.sql.transaction(work);
  const find = async (db: Transaction, kind: string, id: string) =>
    (await db.select(ROW).from(records).where(isRecord(kind, id)))[0];

  return {
    async get<T extends StorableRecord>(kind: string, id: string) {
      if (!canBeText(kind, id)) return undefined;
      const row = await inTransaction((db) => find(db, kind, id));
      return row && read<T>(row);
    },
    async list<T extends StorableRecord>(kind: string) {
      if (!canBeText(kind)) return [];
      const inside =
        identity && describeInside(scopeOfReader(wallOf(database.walls, kind), identity.reader), identity.reader);
      if (inside === NOTHING) return [];
      const rows = await inTransaction((db) =>
        db
          .select(ROW)
          .from(records)
          .where(and(eq(records.kind, kind), inside)),
      );
      return rows.map((row) => read<T>(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async put<T extends StorableRecord>(kind: string, record: T) {
      const { revision: before, ...content } = record;
      if (!canBeText(kind, record.id)) throw new RefusedError(kind, record.id, 'invalid');
      const values = {
        kind,
        id: record.id,
        revision: (before ?? 0) + 1,
        body: content,
        ...placeOf(record, wallOf(database.walls, kind)),
      };
      // One statement compares and sets; what stands there instead is only read when it was not this.
      const { row, stored } = await inTransaction(async (db) => {
        const [row] = await (before === undefined
          ? db.insert(records).values(values).onConflictDoNothing().returning(ROW)
          : db
              .update(records)
              .set(withoutName(values))
              .where(and(isRecord(kind, record.id), eq(records.revision, before)))
              .returning(ROW));
        return row ? { row } : { stored: await find(db, kind, record.id) };
      }).catch((error: unknown) => {
        const reason = REFUSALS[codeOf(error) ?? ''];
        throw reason ? new RefusedError(kind, record.id, reason) : error;
      });
      // It may be seen and not be changed.
      if (stored && stored.revision === before) throw new RefusedError(kind, record.id, 'forbidden');
      if (!row) throw new ConflictError(kind, record, stored && read(stored));
      return read<T>(row);
    },
    async remove(kind, id, revision) {
      if (!canBeText(kind, id)) return;
      const isThat = revision === undefined ? undefined : eq(records.revision, revision);
      const stored = await inTransaction(async (db) => {
        const removed = await db
          .delete(records)
          .where(and(isRecord(kind, id), isThat))
          .returning({ id: records.id });
        return removed.length > 0 || revision === undefined ? undefined : find(db, kind, id);
      });
      checkRemoval(kind, id, revision, stored && read(stored));
      // It may be seen and not be removed.
      if (stored) throw new RefusedError(kind, id, 'forbidden');
    },
    watch: (listener) =>
      database.watchers.add((event: PlacedEvent) => {
        const { places, ...told } = event;
        const isTheirs =
          !identity ||
          !places ||
          event.type === 'missed' ||
          places.some((place) => isInside(wallOf(database.walls, event.kind), identity.reader, place));
        if (isTheirs) listener(told as StoreEvent);
      }),
  };
}

/** What PostgreSQL says that is no fault of its own: outside the policies, or text that JSON knows and PostgreSQL does not. */
const REFUSALS: Readonly<Record<string, RefusalReason>> = {
  '42501': 'forbidden',
  '22P05': 'invalid',
  '22P02': 'invalid',
};

/** The code of an error of the database, which drizzle wraps. */
export function codeOf(error: unknown): string | undefined {
  const { cause, code } = Object(error) as { readonly cause?: unknown; readonly code?: unknown };
  return typeof code === 'string' ? code : cause === undefined ? undefined : codeOf(cause);
}

const NOTHING = 'nothing';

/**
 * Says in the words of an index what is inside the wall of a reader: the wall itself is asked of each row, and of all the schools
 * of a database that would be too many. What this lets through, the wall decides.
 */
function describeInside(
  scope: Scope | undefined,
  { id, pupils = [], groups = [] }: Reader,
): SQL | undefined | typeof NOTHING {
  if (scope === undefined || (scope === 'own' && id === undefined)) return NOTHING;
  if (scope === 'own') return eq(records.owner, id ?? '');
  if (scope === 'pupils') return inArray(records.pupil, [...pupils]);
  if (scope === 'groups') return or(inArray(records.pupil, [...pupils]), inArray(records.group, [...groups]));
  return undefined;
}

const isRecord = (kind: string, id: string) => and(eq(records.kind, kind), eq(records.id, id));

const read = <T extends StorableRecord>({ body, id, revision }: Row) => ({ ...body, id, revision }) as StoredRecord<T>;

/** A row is found by kind and id, which stay. */
function withoutName<T extends { kind: string; id: string }>({ kind: _kind, id: _id, ...rest }: T) {
  return rest;
}

/** Whether PostgreSQL can keep names: neither with a NUL nor with half of a pair. */
const canBeText = (...names: readonly string[]) => !names.some((name) => /[\0\p{Surrogate}]/u.test(name));

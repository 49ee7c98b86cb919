import type { AttendanceTotal, YearPlan } from '@driehoek/sdk/contact-calendar';
import type { RecordStore, StorableRecord, StoredRecord } from '@driehoek/sdk/records';
import { sql } from 'drizzle-orm';
import { atDoor, type Database } from './database/database.js';
import { rowsOf } from './database/watch-changes.js';

const KIND = 'year-plan';

/** How many come to one moment, over all families: never who. */
export interface EntryTotal extends AttendanceTotal {
  /** The id of the moment. */
  readonly entry: string;
}

/** Reads how many come to each moment; the database counts, so that no answer comes out of it. */
export async function readAttendanceTotals(database: Database): Promise<readonly EntryTotal[]> {
  const query = sql`select entry, answers, people from attendance_totals()`;
  return rowsOf<EntryTotal>(await atDoor(database, (db) => db.execute(query)));
}

/**
 * Creates a store whose year plans say how many come to each moment, as `readTotals` tells it: who may know that, and that nobody else
 * does, the rules of the kind say.
 */
export function countComing(store: RecordStore, readTotals: () => Promise<readonly EntryTotal[]>): RecordStore {
  const count = async (stored: readonly StoredRecord[]): Promise<StoredRecord[]> => {
    const plans = stored as unknown as readonly YearPlan[];
    if (!plans.some(({ entries }) => entries.some(({ attendance }) => attendance))) return [...stored];
    const totals = new Map((await readTotals()).map(({ entry, ...total }) => [entry, total]));
    const counted = plans.map((plan) => ({ ...plan, entries: plan.entries.map((entry) => withTotal(entry, totals)) }));
    return counted as unknown as StoredRecord[];
  };
  return {
    ...store,
    async get<T extends StorableRecord>(kind: string, id: string) {
      const stored = await store.get<T>(kind, id);
      return (stored && kind === KIND ? (await count([stored]))[0] : stored) as StoredRecord<T> | undefined;
    },
    async list<T extends StorableRecord>(kind: string) {
      const stored = await store.list<T>(kind);
      return (kind === KIND ? await count(stored) : stored) as StoredRecord<T>[];
    },
  };
}

type Entry = YearPlan['entries'][number];

/** A total that was stored with a plan may be of answers that are gone. */
function withTotal(entry: Entry, totals: ReadonlyMap<string, AttendanceTotal>): Entry {
  if (!entry.attendance) return entry;
  const { total: _stored, ...attendance } = entry.attendance;
  const total = totals.get(entry.id);
  return { ...entry, attendance: { ...attendance, ...(total && { total }) } };
}

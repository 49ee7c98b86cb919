import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import {
  type AttendanceTotal,
  type CountedFamily,
  countFamilies,
  type FamilyCount,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import type { RecordStore, StorableRecord, StoredRecord } from '@driehoek/sdk/records';
import { may, type Reader } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import { as, atDoor, type Database } from './database/database.js';
import { rowsOf } from './database/watch-changes.js';
import type { Identity } from './identity.js';

const KIND = 'year-plan';
const ANSWER = 'attendance';

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

/** Which families come to each moment, as a reader may know it. */
export interface FamilyCounts {
  /** The families of which the reader may know whether they come. */
  readonly families: readonly CountedFamily[];
  readonly counts: readonly FamilyCount[];
}

/**
 * Reads which families of a reader come to each moment; the database counts within the wall of the reader, who sees none of the answers.
 * The classes of the pupils are as the class lists say, which are given as the reader has them.
 */
export async function readFamilyCounts(
  database: Database,
  identity: Identity,
  listClasses: () => Promise<readonly ClassContacts[]>,
): Promise<FamilyCounts> {
  const { reader, pupilNames = {} } = identity;
  const pupils = listKnownPupils(reader);
  if (pupils.length === 0) return { families: [], counts: [] };
  const query = sql`select entry, family, people, people_before as "peopleBefore" from attendance_of_families()`;
  const counts = rowsOf<CountRow>(await as(database, identity, (db) => db.execute(query))).map(toCount);
  const listed = (await listClasses()).flatMap(({ group, pupils: ofClass }) =>
    ofClass.map(({ id, name }) => [id, { name, group }] as const),
  );
  const known = new Map(listed);
  const families = pupils.map((id) => {
    const { name = '', group } = known.get(id) ?? {};
    return { id, name: pupilNames[id] ?? name, ...(typeof group === 'string' && { group }) };
  });
  return { families, counts };
}

type CountRow = Pick<FamilyCount, 'entry' | 'family'> & {
  readonly [field in 'people' | 'peopleBefore']: number | null;
};

const toCount = ({ entry, family, people, peopleBefore }: CountRow): FamilyCount => ({
  entry,
  family,
  ...(people !== null && { people }),
  ...(peopleBefore !== null && { peopleBefore }),
});

/** Hears, for whoever may read how many come, that a family answered anew; not which, and not what. */
export function watchAnswers(
  { watchers }: Pick<Database, 'watchers'>,
  reader: Reader,
  listener: () => void,
): () => void {
  if (!may(reader, KIND, 'see-totals')) return () => undefined;
  return watchers.add((event) => {
    if (event.type !== 'missed' && event.kind === ANSWER) listener();
  });
}

/** The pupils of a reader of whose families the reader may know whether they come. */
function listKnownPupils(reader: Reader): readonly string[] {
  return (reader.pupils ?? []).filter((pupil) => may(reader, KIND, 'see-families', { pupil }));
}

/** What {@link countComing} asks. */
export interface Counting {
  readonly readTotals: () => Promise<readonly EntryTotal[]>;
  readonly readFamilies: () => Promise<FamilyCounts>;
  /** As {@link watchAnswers}. */
  readonly watchAnswers: (listener: () => void) => () => void;
}

/**
 * Creates a store whose year plans say how many come to each moment, and which families: who may know what of that, and that nobody
 * else does, the rules of the kind say. An answer changes no revision of a plan, so whoever reads a number that it changes is told
 * that something was `missed`.
 */
export function countComing(store: RecordStore, { readTotals, readFamilies, watchAnswers }: Counting): RecordStore {
  const count = async (stored: readonly StoredRecord[]): Promise<StoredRecord[]> => {
    const plans = stored as unknown as readonly YearPlan[];
    if (!plans.some(({ entries }) => entries.some(({ attendance }) => attendance))) return [...stored];
    const totals = new Map((await readTotals()).map(({ entry, ...total }) => [entry, total]));
    const { families, counts } = await readFamilies();
    const counted = plans.map((plan) =>
      countFamilies({ ...plan, entries: plan.entries.map((entry) => withTotal(entry, totals)) }, counts, families),
    );
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
    watch(listener) {
      const stops = [store.watch(listener), watchAnswers(() => listener({ type: 'missed' }))];
      return () => {
        for (const stop of stops) stop();
      };
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

import { isSchoolYear, schoolYearOf } from '@driehoek/sdk/shared';
import { and, eq, getTableColumns, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from './database/database.js';
import { calendars, changes, invitations, records, sessions } from './database/schema.js';

// What a school owes the people of whom it keeps something: as the owner of the tables, by a command and not by a request.

type Body = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

/** Kinds in which one record holds what is of many families: the lists in it, and the field that says whose an item is. */
const SHARED: Readonly<Record<string, readonly (readonly [list: string, pupil: string])[]>> = {
  'parent-offers': [
    ['offers', 'pupil'],
    ['drafts', 'pupil'],
  ],
  'class-contacts': [['pupils', 'id']],
};

/**
 * What is about people and a year of theirs, and goes with it. What else there is, is not about people, but for answers to checklists
 * ({@link ANSWERS}).
 */
export const AFTER_A_YEAR: readonly string[] = [
  'attendance',
  'class-contacts',
  'contact-preferences',
  'conversation',
  'expectations-round',
  'look-back',
  'parent-offers',
];
/** What people answered to checklists, which each of them alone can see: it stays, to be laid beside that of a next year, until it is asked for. */
export const ANSWERS = 'response';

/** A family: its pupil, and the ids of the people in it who sign in. */
export interface Family {
  readonly pupil: string;
  readonly people: readonly string[];
}

/** How many records there were of each kind. */
export type CountByKind = Readonly<Record<string, number>>;

/** What was removed of a family. */
export interface Removal {
  /** Records that are gone. */
  readonly removed: CountByKind;
  /** Records of many families, of which its part is gone. */
  readonly changed: CountByKind;
}

function countByKind(records: readonly { readonly kind: string }[]): CountByKind {
  const counts: Record<string, number> = {};
  for (const kind of records.map((record) => record.kind).sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Returns all that is kept of a family, as it is stored. */
export async function exportFamily({ sql: db }: Database, { pupil, people }: Family) {
  const own = await db.select().from(records).where(isOf({ pupil, people })).orderBy(records.kind, records.id);
  const shared = await db
    .select()
    .from(records)
    .where(inArray(records.kind, Object.keys(SHARED)))
    .orderBy(records.kind, records.id);
  const parts = shared.flatMap(({ kind, id, body }) => {
    const lists = (SHARED[kind] ?? []).map(
      ([list, field]) => [list, itemsOf(body, list).filter((item) => item[field] === pupil)] as const,
    );
    return lists.some(([, items]) => items.length > 0) ? [{ kind, id, part: Object.fromEntries(lists) }] : [];
  });
  const log = await db
    .select()
    .from(changes)
    .where(or(eq(changes.pupil, pupil), people.length > 0 ? inArray(changes.byId, [...people]) : sql`false`))
    .orderBy(changes.number);
  // Their secrets are not kept, only digests that open nothing; what stands beside those is a name and who it is.
  const { digest: _of, ...ofCalendar } = getTableColumns(calendars);
  const { digest: _by, ...ofSession } = getTableColumns(sessions);
  const addresses = await db
    .select(ofCalendar)
    .from(calendars)
    .where(or(eq(calendars.pupil, pupil), isBy(people)))
    .orderBy(calendars.createdAt, calendars.id);
  const signedIn = await db.select(ofSession).from(sessions).where(isBy(people)).orderBy(sessions.startedAt);
  return {
    records: own.map(({ kind, revision, body, updatedAt }) => ({ kind, revision, updatedAt, record: body })),
    parts,
    changes: log.map(({ transaction: _transaction, ...line }) => line),
    calendars: addresses,
    sessions: signedIn,
  };
}

/**
 * Removes what is kept of a family, the lines of the log too, and what the school wrote for itself about its conversations. The
 * log says of others' records no more than before. Returns how many records of each kind went, and of how many a part did.
 */
export function removeFamily({ sql: db }: Database, family: Family): Promise<Removal> {
  const { pupil, people } = family;
  return db.transaction(async (transaction) => {
    const conversations = await transaction
      .select({ id: records.id })
      .from(records)
      .where(and(eq(records.kind, 'conversation'), eq(records.pupil, pupil)));
    const about = conversations.map(({ id }) => id);
    const removed = await transaction
      .delete(records)
      .where(
        or(
          isOf(family),
          about.length > 0
            ? and(eq(records.kind, 'look-back'), inArray(sql`body->>'conversation'`, about))
            : sql`false`,
        ),
      )
      .returning({ kind: records.kind, id: records.id });
    const changed = await removeParts(transaction, pupil);
    await transaction.delete(changes).where(eq(changes.pupil, pupil));
    await transaction.delete(calendars).where(eq(calendars.pupil, pupil));
    for (const { kind, id } of removed)
      await transaction.delete(changes).where(and(eq(changes.kind, kind), eq(changes.id, id)));
    for (const id of people) {
      await transaction.update(changes).set({ byId: null, byName: null }).where(eq(changes.byId, id));
    }
    await transaction.delete(sessions).where(isBy(people));
    await transaction.delete(calendars).where(isBy(people));
    return { removed: countByKind(removed), changed: countByKind(changed) };
  });
}

/** Options of {@link removeSchoolYear}. */
export interface SchoolYearOptions {
  /** The kinds of records that go; what is about people and a year of theirs when left out. */
  readonly kinds?: readonly string[];
  /** Whether to count what would go, and remove nothing. */
  readonly isDryRun?: boolean;
}

/**
 * Removes what must go after a school year, and what is older: of `kinds` by their school year, or where they have none by when
 * they were changed last; lines of the log, invitations and sessions of before its end too. Returns how many records of each kind went, or would
 * go. Not checked: whether the year is over (`isYearOver`), since what is told to go before that may be meant to.
 */
export function removeSchoolYear(
  { sql: db }: Database,
  schoolYear: string,
  { kinds = AFTER_A_YEAR, isDryRun = false }: SchoolYearOptions = {},
): Promise<CountByKind> {
  if (!isSchoolYear(schoolYear)) throw new RangeError(`${schoolYear} is no school year, such as 2025-2026.`);
  const end = `${schoolYear.slice(5)}-08-01`;
  return db.transaction(async (transaction) => {
    const isOver = or(lte(records.schoolYear, schoolYear), and(isNull(records.schoolYear), lt(records.updatedAt, end)));
    const goes = and(inArray(records.kind, [...kinds]), isOver);
    const kind = { kind: records.kind };
    if (isDryRun) return countByKind(await transaction.select(kind).from(records).where(goes));
    const removed = await transaction.delete(records).where(goes).returning(kind);
    await transaction.delete(changes).where(lt(changes.at, end));
    await transaction.delete(invitations).where(lte(invitations.schoolYear, schoolYear));
    await transaction.delete(sessions).where(lt(sessions.expiresAt, end));
    return countByKind(removed);
  });
}

/** Whether a school year is over on a day: that day is of a later one. */
export const isYearOver = (schoolYear: string, today: string): boolean => schoolYear < schoolYearOf(today);

const isOf = ({ pupil, people }: Family) =>
  or(eq(records.pupil, pupil), people.length > 0 ? inArray(records.owner, [...people]) : sql`false`);

/** What is kept with an identity, of one of these people. */
const isBy = (people: readonly string[]) =>
  people.length > 0 ? inArray(sql`identity->'reader'->>'id'`, [...people]) : sql`false`;

const itemsOf = (body: Body, list: string): readonly Item[] =>
  Array.isArray(body[list]) ? (body[list] as Item[]) : [];

/** Removes what is of a pupil in records of many; returns those records. */
async function removeParts(transaction: Transaction, pupil: string): Promise<readonly { readonly kind: string }[]> {
  // Nobody changes them between what is read and what is written.
  const shared = await transaction
    .select()
    .from(records)
    .where(inArray(records.kind, Object.keys(SHARED)))
    .for('update');
  const changed: { readonly kind: string }[] = [];
  for (const { kind, id, revision, body } of shared) {
    const lists = (SHARED[kind] ?? []).flatMap(([list, field]) => {
      const items = itemsOf(body, list);
      const kept = items.filter((item) => item[field] !== pupil);
      return kept.length < items.length ? [[list, kept] as const] : [];
    });
    if (lists.length === 0) continue;
    changed.push({ kind });
    await transaction
      .update(records)
      .set({ revision: revision + 1, body: { ...body, ...Object.fromEntries(lists) } })
      .where(and(eq(records.kind, kind), eq(records.id, id)));
  }
  return changed;
}

/** Revokes the addresses of calendars that somebody made, by the id with which they sign in. Returns how many there were. */
export async function revokeCalendars({ sql: db }: Database, person: string): Promise<number> {
  const isTheirs = eq(sql`identity->'reader'->>'id'`, person);
  return (await db.delete(calendars).where(isTheirs).returning({ id: calendars.id })).length;
}

import type { Report } from '@driehoek/sdk/checklist';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { Identity } from '../identity.js';
import type { WallAction } from './walls.js';

// Tables and policies, from which drizzle-kit makes the files in `migrations`. Functions, triggers and grants stand in a
// migration that is written by hand.

/** Reads and writes records, as the reader that the transaction names. */
const readerRole = pgRole('driehoek_reader').existing();

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });
/** An instant, which is read as ISO 8601: PostgreSQL writes it in a way of its own. */
const moment = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (stored) => new Date(stored).toISOString(),
});

/** The records of every kind, whole. */
export const records = pgTable(
  'records',
  {
    kind: text().notNull(),
    id: text().notNull(),
    revision: integer().notNull(),
    body: jsonb().$type<Record<string, unknown>>().notNull(),
    /** The pupil whose family's it is. */
    pupil: text(),
    /** The class whose it is. */
    group: text(),
    /** Whose alone it is. */
    owner: text(),
    /** The home of the pupil whose alone it is. */
    household: text(),
    schoolYear: text('school_year'),
    updatedAt: moment('updated_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id] }),
    index().on(table.kind, table.pupil),
    index().on(table.kind, table.group),
    index().on(table.kind, table.owner),
    pgPolicy('seen', {
      for: 'select',
      to: readerRole,
      using: sql`inside_wall('see', kind, pupil, "group", owner, household)`,
    }),
    pgPolicy('created', {
      for: 'insert',
      to: readerRole,
      withCheck: sql`inside_wall('change', kind, pupil, "group", owner, household)`,
    }),
    pgPolicy('changed', {
      for: 'update',
      to: readerRole,
      using: sql`inside_wall('change', kind, pupil, "group", owner, household)`,
      withCheck: sql`inside_wall('change', kind, pupil, "group", owner, household)`,
    }),
    pgPolicy('removed', {
      for: 'delete',
      to: readerRole,
      using: sql`inside_wall('change', kind, pupil, "group", owner, household)`,
    }),
  ],
);

/** Which role may do what with which records of a kind, as far as columns tell. Filled from `WALLS` at every start. */
export const walls = pgTable(
  'walls',
  {
    kind: text().notNull(),
    action: text().$type<WallAction>().notNull(),
    role: text().notNull(),
    scope: text().$type<'all' | 'pupils' | 'groups' | 'own'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.action, table.role] })],
).enableRLS();

/**
 * Who changed what and when: names of fields, never contents. Written by a trigger, so that nobody changes a record without
 * it; nobody but the owner of the database can change or remove a line.
 */
export const changes = pgTable(
  'changes',
  {
    number: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The transaction, by which who asks what is new learns of what was committed late. */
    transaction: transactionId().notNull().default(sql`pg_current_xact_id()`),
    at: moment('at').notNull().default(sql`now()`),
    type: text().$type<'put' | 'removed'>().notNull(),
    kind: text().notNull(),
    id: text().notNull(),
    revision: integer().notNull(),
    fields: text().array().notNull(),
    pupil: text(),
    byId: text('by_id'),
    byRole: text('by_role'),
    byParty: text('by_party'),
    byName: text('by_name'),
  },
  (table) => [
    index().on(table.pupil),
    index().on(table.transaction),
    pgPolicy('own', { for: 'select', to: readerRole, using: sql`change_is_own(pupil, by_party)` }),
  ],
);

/** Who is signed in. The cookie holds the secret of which this is the digest. */
export const sessions = pgTable('sessions', {
  digest: text().primaryKey(),
  identity: jsonb().$type<Identity>().notNull(),
  startedAt: moment('started_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
}).enableRLS();

/** Addresses of calendars. The address holds the secret of which this is the digest. */
export const calendars = pgTable('calendars', {
  id: text().primaryKey(),
  digest: text().notNull().unique(),
  /** Who made it, and as whom its calendar is read. */
  identity: jsonb().$type<Identity>().notNull(),
  ownerId: text('owner_id').notNull(),
  /** The class; left out, what is for every class. */
  group: text(),
  /** The pupil of whom the talks are in it too, as who made it may know of them. */
  pupil: text(),
  language: text().notNull(),
  createdAt: moment('created_at').notNull(),
  /** The last day on which it can be read, unless it is asked each time who made it. */
  expiresOn: text('expires_on').notNull(),
}).enableRLS();

/** The report of each round that was published: what may be shown, and nothing of who answered. */
export const reports = pgTable(
  'reports',
  {
    instrument: text().notNull(),
    instrumentVersion: text('instrument_version').notNull(),
    schoolYear: text('school_year').notNull(),
    report: jsonb().$type<Report>().notNull(),
    publishedAt: moment('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.instrument, table.instrumentVersion, table.schoolYear] })],
).enableRLS();

/** Invitations of a group to fill in a checklist: how many were made and used, never who used one. */
export const invitations = pgTable('invitations', {
  id: text().primaryKey(),
  instrument: text().notNull(),
  instrumentVersion: text('instrument_version').notNull(),
  schoolYear: text('school_year').notNull(),
  role: text().notNull(),
  group: text(),
  createdBy: text('created_by').notNull(),
  createdOn: text('created_on').notNull(),
  expiresOn: text('expires_on').notNull(),
  made: integer().notNull(),
  used: integer().notNull(),
  closed: boolean().notNull().default(false),
}).enableRLS();

/** The codes that were not used yet, by digest: a code that is used is gone, so nothing ties it to an answer. */
export const invitationCodes = pgTable('invitation_codes', {
  digest: text().primaryKey(),
  invitation: text()
    .notNull()
    .references(() => invitations.id, { onDelete: 'cascade' }),
}).enableRLS();

import type { Instrument } from '@driehoek/sdk/checklist';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from './database/database.js';
import { reports } from './database/schema.js';

// A round is what people answer to a checklist in one school year. Its report closes it: there is one, and what is answered after that
// would count in none.

/** What tells a checklist: in which versions it means the same. */
export type Asked = Pick<Instrument, 'id' | 'version' | 'sameMeaningAs'>;

/** The versions of an instrument that mean the same: answers to them count together, and there is one report on them. */
export const versionsOf = ({ version, sameMeaningAs = [] }: Asked): string[] => [version, ...sameMeaningAs];

/** The report on a round, as a condition. */
export const isReportOn = (instrument: Asked, year: string) =>
  and(
    eq(reports.instrument, instrument.id),
    inArray(reports.instrumentVersion, versionsOf(instrument)),
    eq(reports.schoolYear, year),
  );

/** Reads which reports are published; returns whether that on a round is. */
export async function readClosed(db: Transaction): Promise<(instrument: Asked, year: string) => boolean> {
  const named = { id: reports.instrument, version: reports.instrumentVersion, year: reports.schoolYear };
  const published = await db.select(named).from(reports);
  return (instrument, year) =>
    published.some(
      (each) => each.id === instrument.id && each.year === year && versionsOf(instrument).includes(each.version),
    );
}

/**
 * Lets nobody publish the report on a round until this transaction has ended, or with `isPublishing` nobody answer either: an answer that was
 * taken is counted.
 */
export async function holdRound(
  db: Transaction,
  { id }: Asked,
  year: string,
  { isPublishing = false }: { readonly isPublishing?: boolean } = {},
): Promise<void> {
  const name = sql`hashtextextended(${`${id} ${year}`}::text, 0)`;
  await db.execute(
    isPublishing ? sql`select pg_advisory_xact_lock(${name})` : sql`select pg_advisory_xact_lock_shared(${name})`,
  );
}

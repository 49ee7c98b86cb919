import { withholdWishCounts } from '@driehoek/sdk/contact-preferences';
import { CHANNELS, DAY_PARTS, DAY_TIMES, may, type WishCounts } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from './api-env.js';
import { readAttendanceTotals } from './count-coming.js';
import { atDoor, type Database } from './database/database.js';
import { rowsOf } from './database/watch-changes.js';
import { describe } from './describe.js';
import { ProblemError } from './problem.js';

// Totals for who may know how many and not who: the database counts, so that nobody's answer comes out of it.

/** What households of one class like. */
interface ClassWishes {
  readonly group: string;
  readonly counts: WishCounts;
}

interface Counted {
  readonly group: string;
  readonly about: 'households' | 'time' | 'day-part' | 'channel';
  readonly value: string | null;
  readonly households: number;
}

/** Reads how many households of each class like what; nothing of a class where too few said which times suit. */
async function readWishTotals(
  database: Database,
  schoolYear: string,
  minGroupSize?: number,
): Promise<readonly ClassWishes[]> {
  const query = sql`select "group", about, value, households from wish_totals(${schoolYear}::text)`;
  const rows = rowsOf<Counted>(await atDoor(database, (db) => db.execute(query)));
  return [...new Set(rows.map(({ group }) => group))].sort().flatMap((group) => {
    const told = withholdWishCounts(toCounts(rows.filter((row) => row.group === group)), minGroupSize);
    return told ? [{ group, counts: told }] : [];
  });
}

function toCounts(rows: readonly Counted[]): WishCounts {
  const find = (about: Counted['about'], value: string | null) =>
    rows.find((row) => row.about === about && row.value === value)?.households ?? 0;
  const findAll = <Key extends string>(about: Counted['about'], keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, find(about, key)]).filter(([, found]) => found)) as {
      [key in Key]?: number;
    };
  return {
    households: find('households', null),
    byTime: findAll('time', DAY_TIMES),
    byDayPart: findAll('day-part', DAY_PARTS),
    byChannel: findAll('channel', CHANNELS),
  };
}

const attendanceSchema = z.object({
  totals: z.array(z.object({ entry: z.string(), answers: z.int(), people: z.int() })),
});
const counts = z.record(z.string(), z.int());
const wishesSchema = z.object({
  totals: z.array(
    z.object({
      group: z.string(),
      counts: z
        .object({ households: z.int(), byTime: counts, byDayPart: counts, byChannel: counts })
        .meta({ description: 'What `countPreferences` gives, and `dh-contact-calendar` advises by.' }),
    }),
  ),
});

/** Adds the routes of totals: how many come to the moments of the year, and how households like to be in contact. */
export function addTotalRoutes(
  api: Hono<ApiEnv>,
  { database, minGroupSize }: { readonly database: Database; readonly minGroupSize?: number | undefined },
): void {
  api.get(
    '/attendance-totals',
    describe(
      'How many come to each moment of the year plan, for the school: never who',
      { 200: ['Per moment, how many homes answered and how many people come', attendanceSchema] },
      { problems: ['forbidden'] },
    ),
    async (context) => {
      if (!may(context.get('identity').reader, 'year-plan', 'see-totals')) throw new ProblemError('forbidden');
      return context.json({ totals: await readAttendanceTotals(database) });
    },
  );
  api.get(
    '/wish-totals/:schoolYear',
    describe(
      'How many households of each class like what, for the school: never who, and nothing of too few',
      { 200: ['Per class, how many households said what', wishesSchema] },
      { problems: ['forbidden'] },
    ),
    async (context) => {
      if (!may(context.get('identity').reader, 'contact-preferences', 'see-totals'))
        throw new ProblemError('forbidden');
      return context.json({ totals: await readWishTotals(database, context.req.param('schoolYear'), minGroupSize) });
    },
  );
}

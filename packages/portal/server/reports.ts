import { type Instrument, type Report, summarizeTally, type Tally } from '@driehoek/sdk/checklist';
import { may, maySee } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from './api-env.js';
import { atDoor, type Database, type Transaction } from './database/database.js';
import { reports } from './database/schema.js';
import { rowsOf } from './database/watch-changes.js';
import { describe, readBody } from './describe.js';
import type { Identity } from './identity.js';
import type { Instruments } from './instruments.js';
import { ProblemError } from './problem.js';
import { holdRound, isReportOn, versionsOf } from './rounds.js';
import { schoolYearSchema } from './schemas.js';
import type { ReportNews } from './report-news.js';

// What many people answered, for those who may know how many and not who. The database counts, so that no answer comes out of it;
// of the counts a report shows what may be shown.

/** What reports work with. */
export interface ReportOptions {
  readonly database: Database;
  /** The instruments of which there are reports: of a list of the school's own on each of its versions. */
  readonly instruments: Instruments;
  /** The fewest people that stand behind a number; the default of `summarizeTally` when left out. */
  readonly minGroupSize?: number | undefined;
  /** Hears of each report that is published. */
  readonly news: Pick<ReportNews, 'tell'>;
}

const instrumentVersion = z
  .string()
  .max(40)
  .optional()
  .meta({ description: 'The version that was answered, the present one when left out.' });
const newSchema = z
  .object({ instrument: z.string().max(100), instrumentVersion, schoolYear: schoolYearSchema })
  .meta({ id: 'NewReport' });
const reportSchema = z
  .object({
    instrument: z.string(),
    instrumentVersion: z.string(),
    schoolYear: z.string(),
    publishedAt: z.string(),
    report: z.looseObject({}).meta({ description: 'What `summarizeTally` gives, and `dh-checklist-report` shows.' }),
  })
  .meta({ id: 'Report' });
const COLUMNS = {
  instrument: reports.instrument,
  instrumentVersion: reports.instrumentVersion,
  schoolYear: reports.schoolYear,
  publishedAt: reports.publishedAt,
  report: reports.report,
};

/** Adds the routes of reports on checklists. */
export function addReportRoutes(api: Hono<ApiEnv>, { database, instruments, minGroupSize, news }: ReportOptions): void {
  const findInstrument = async (id: string, version: string | undefined, identity: Identity): Promise<Instrument> => {
    const found = await instruments.find(id, version, identity);
    if (!found) throw new ProblemError('not-found');
    return found;
  };
  const find = (db: Transaction, instrument: Instrument, year: string) =>
    db.select(COLUMNS).from(reports).where(isReportOn(instrument, year));

  api.post(
    '/reports',
    describe(
      'Publishes the report on a round that has closed: once, since two reports may differ by one person',
      { 200: ['The report, of now or as it was published before', reportSchema] },
      {
        problems: ['forbidden', 'not-found', 'too-few'],
        description:
          'Counted are responses that have `completedAt` alone: who has not said to be ready is still at it. It closes the round: from then on nobody is invited to it, and no answer with a code is taken.',
      },
    ),
    readBody(newSchema),
    async (context) => {
      const identity = context.get('identity');
      if (!may(identity.reader, 'report', 'plan-action-points')) throw new ProblemError('forbidden');
      const { instrument: id, instrumentVersion: version, schoolYear: year } = context.req.valid('json');
      const instrument = await findInstrument(id, version, identity);
      let isNew = false;
      const published = await atDoor(database, async (db) => {
        await holdRound(db, instrument, year, { isPublishing: true });
        const [before] = await find(db, instrument, year);
        isNew = before === undefined;
        if (before) return before;
        const report = summarizeTally(await tally(db, instrument, year), instrument, {
          ...(minGroupSize !== undefined && { minGroupSize }),
        });
        // A round of too few is not closed by who looked too early.
        if (Object.keys(report.groups).length === 0) throw new ProblemError('too-few');
        const made = {
          instrument: id,
          instrumentVersion: instrument.version,
          schoolYear: year,
          report,
          publishedAt: new Date().toISOString(),
          publishedBy: identity.name,
        };
        await db.insert(reports).values(made).onConflictDoNothing();
        // Of two who publish at the same moment the first one's stands.
        return (await find(db, instrument, year))[0];
      });
      // After it is stored: who hears of it asks for it at once.
      if (isNew) news.tell({ instrument: id, schoolYear: year });
      return context.json(published);
    },
  );
  api.get(
    '/reports/:instrument/:schoolYear',
    describe(
      'A report that was published',
      { 200: ['The report', reportSchema], 204: 'It is not published yet' },
      {
        problems: ['forbidden', 'not-found'],
        parameters: [
          {
            in: 'query',
            name: 'instrumentVersion',
            description: 'The version that was answered, the present one when left out.',
            schema: { type: 'string' },
          },
        ],
      },
    ),
    async (context) => {
      const identity = context.get('identity');
      if (!maySee(identity.reader, 'report')) throw new ProblemError('forbidden');
      const { instrument: id, schoolYear: year } = context.req.param();
      const instrument = await findInstrument(id, context.req.query('instrumentVersion'), identity);
      const [published] = await atDoor(database, (db) => find(db, instrument, year));
      return published ? context.json(published) : context.body(null, 204);
    },
  );
}

interface Counted {
  readonly office: boolean;
  readonly role: string;
  /** The statement; null counts the people of the role. */
  readonly item: string | null;
  readonly answer: string | null;
  readonly people: number;
}

/** Counts the finished answers of a round, as `tallyResponses` would. Whoever answered twice counts once, as they answered last. */
async function tally(db: Transaction, instrument: Instrument, year: string): Promise<Tally> {
  const { id, version } = instrument;
  const versions = JSON.stringify(versionsOf(instrument));
  const rows = rowsOf<Counted>(
    await db.execute(
      sql`select office, role, item, answer, people from count_responses(${id}::text, ${versions}::jsonb, ${year}::text)`,
    ),
  );
  const partOf = (isOffice: boolean) => {
    const part = rows.filter(({ office }) => office === isOffice);
    const roles = part.filter(({ item }) => item === null);
    const countsOf = (role: string) => {
      const items = new Map<string, [answer: string, people: number][]>();
      for (const { role: other, item, answer, people } of part)
        if (other === role && item !== null && answer !== null)
          items.set(item, [...(items.get(item) ?? []), [answer, people]]);
      return Object.fromEntries([...items].map(([item, answers]) => [item, Object.fromEntries(answers)]));
    };
    return {
      respondents: Object.fromEntries(roles.map(({ role, people }) => [role, people])),
      counts: Object.fromEntries(roles.map(({ role }) => [role, countsOf(role)])),
    };
  };
  const offices = partOf(true);
  return {
    instrument: id,
    instrumentVersion: version,
    schoolYear: year as Report['schoolYear'],
    ...partOf(false),
    ...(Object.keys(offices.respondents).length > 0 && { offices }),
  };
}

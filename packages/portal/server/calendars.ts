import { createHash, randomUUID } from 'node:crypto';
import { listEntries, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import type { RecordStore, StoredRecord } from '@driehoek/sdk/records';
import { maySee } from '@driehoek/sdk/shared';
import { and, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { type ApiEnv, keyOf } from './api-env.js';
import { atDoor, type Database } from './database/database.js';
import { calendars } from './database/schema.js';
import { describe, readBody } from './describe.js';
import type { Identity } from './identity.js';
import { createProblem, ProblemError } from './problem.js';
import { createSecret, digestOf } from './secrets.js';

// A calendar program cannot sign in. So its address is the secret: whoever has it reads what the reader who made it may have,
// and that reader can revoke it.

/** What calendars work with. */
export interface CalendarOptions {
  readonly database: Database;
  /** The address of this server, as calendar programs see it. */
  readonly origin: string;
  readonly storeFor: (identity: Identity) => RecordStore;
}

const newSchema = z
  .object({
    group: z.string().max(100).optional().meta({ description: 'The class; left out, what is for every class.' }),
    language: z.string().max(35).optional(),
  })
  .meta({ id: 'NewCalendar' });
const calendarSchema = z.object({ id: z.string(), group: z.string().nullable(), createdAt: z.string() });

/** How many addresses one reader may have at the same time. */
const MOST_CALENDARS = 10;

/** Adds the routes with which a reader makes, lists and revokes addresses. */
export function addCalendarRoutes(api: Hono<ApiEnv>, { database, origin }: CalendarOptions): void {
  const COLUMNS = { id: calendars.id, group: calendars.group, createdAt: calendars.createdAt };
  const listOwn = (identity: Identity) =>
    atDoor(database, (db) =>
      db
        .select(COLUMNS)
        .from(calendars)
        .where(eq(calendars.ownerId, keyOf(identity))),
    );

  api.post(
    '/calendars',
    describe('Makes an address to subscribe to', {
      201: ['The address, which is told once', calendarSchema.extend({ url: z.string() })],
    }),
    readBody(newSchema),
    async (context) => {
      const identity = context.get('identity');
      if (!maySee(identity.reader, 'year-plan')) throw new ProblemError('forbidden');
      if ((await listOwn(identity)).length >= MOST_CALENDARS) throw new ProblemError('too-many');
      const { group = null, language = 'nl' } = context.req.valid('json');
      const secret = createSecret();
      const calendar = { id: randomUUID(), group, createdAt: new Date().toISOString() };
      await atDoor(database, (db) =>
        db
          .insert(calendars)
          .values({ ...calendar, digest: digestOf(secret), identity, ownerId: keyOf(identity), language }),
      );
      return context.json({ ...calendar, url: `${origin}/calendars/${secret}.ics` }, 201);
    },
  );
  api.get(
    '/calendars',
    describe('The addresses of the reader, without their secrets', {
      200: ['The addresses', z.object({ calendars: z.array(calendarSchema) })],
    }),
    async (context) => context.json({ calendars: await listOwn(context.get('identity')) }),
  );
  api.delete(
    '/calendars/:id',
    describe('Revokes an address', { 204: 'It does not work any more' }),
    async (context) => {
      const isOwn = and(
        eq(calendars.id, context.req.param('id')),
        eq(calendars.ownerId, keyOf(context.get('identity'))),
      );
      await atDoor(database, (db) => db.delete(calendars).where(isOwn));
      return context.body(null, 204);
    },
  );
}

/** Creates the route of the files, at `/calendars`. */
export function createCalendarFiles({ database, origin, storeFor }: CalendarOptions): Hono {
  const app = new Hono();
  app.get('/:file{[\\w-]{43}\\.ics}', async (context) => {
    const secret = context.req.param('file').slice(0, -'.ics'.length);
    const [calendar] = await atDoor(database, (db) =>
      db
        .select()
        .from(calendars)
        .where(eq(calendars.digest, digestOf(secret))),
    );
    if (!calendar) return createProblem('not-found');
    const { identity, group, language } = calendar;
    const plan = joinPlans(await storeFor(identity).list<YearPlan>('year-plan'), group ?? undefined);
    if (!plan) return createProblem('not-found');
    const tag = `"${createHash('sha256')
      .update(JSON.stringify([plan, language]))
      .digest('base64url')}"`;
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' };
    if (context.req.header('If-None-Match')?.includes(tag)) return new Response(null, { status: 304, headers });
    const now = new Date().toISOString() as Parameters<typeof formatIcs>[1]['now'];
    const domain = new URL(origin).hostname;
    const file = formatIcs(plan, { now, language: language as never, domain, ...(group !== null && { group }) });
    return new Response(file, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } });
  });
  return app;
}

/** The plans of the last school year as one: the school's, and that of the class. */
function joinPlans(plans: readonly StoredRecord<YearPlan>[], group: string | undefined): YearPlan | undefined {
  const lastYear = plans
    .map(({ schoolYear }) => schoolYear)
    .sort()
    .at(-1);
  const wanted = plans
    .filter((plan) => plan.schoolYear === lastYear && (plan.group === undefined || plan.group === group))
    .sort((a, b) => Number(a.group !== undefined) - Number(b.group !== undefined));
  const [first] = wanted;
  if (!first) return undefined;
  const { revision: _revision, ...plan } = first;
  const filter = group === undefined ? { levels: ['school' as const] } : { group };
  const entries = wanted.flatMap((each) => listEntries(each, filter));
  return { ...plan, entries, daysOff: wanted.flatMap(({ daysOff = [] }) => daysOff) };
}

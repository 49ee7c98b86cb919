import { createHash, randomUUID } from 'node:crypto';
import { type CalendarEntry, listEntries, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import { endOf } from '@driehoek/sdk/conversation';
import { calendarSequence, nameInvitation } from '@driehoek/sdk/conversation/ics';
import type { FamilyConversation } from '@driehoek/sdk/kinds';
import type { RecordStore, StoredRecord } from '@driehoek/sdk/records';
import { maySee, partyOfReader, toInstant, toLocalDateTime } from '@driehoek/sdk/shared';
import { and, eq, gte, lt } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { type ApiEnv, keyOf } from './api-env.js';
import { atDoor, type Database } from './database/database.js';
import { calendars } from './database/schema.js';
import { describe, readBody } from './describe.js';
import type { FindIdentity, Identity } from './identity.js';
import { createProblem, ProblemError } from './problem.js';
import { checkIdentity } from './read-identity.js';
import { createSecret, digestOf } from './secrets.js';

// A calendar program cannot sign in. So its address is the secret: whoever has it reads what the reader who made it may have,
// and that reader can revoke it. Where it can be asked who that reader is by now, each reading asks; elsewhere the address ends with
// the school year, so that nobody reads on for years as who they were.

/** What calendars work with. */
export interface CalendarOptions {
  readonly database: Database;
  /** The address of this server, as calendar programs see it. */
  readonly origin: string;
  readonly storeFor: (identity: Identity) => RecordStore;
  /** The day that it is at the school. */
  readonly today: () => string;
  readonly findIdentity?: FindIdentity | undefined;
}

const newSchema = z
  .object({
    group: z.string().max(100).optional().meta({ description: 'The class; left out, what is for every class.' }),
    pupil: z
      .string()
      .max(300)
      .optional()
      .meta({ description: 'The pupil of whom the talks with this home, or with the pupil, are in it too.' }),
    language: z.string().max(35).optional(),
  })
  .meta({ id: 'NewCalendar' });
const calendarSchema = z.object({
  id: z.string(),
  group: z.string().nullable(),
  pupil: z.string().nullable(),
  createdAt: z.string(),
  expiresOn: z.string().nullable().meta({
    description: 'The last day on which it can be read; null where it can be read as long as its reader is one.',
  }),
});

/** How many addresses one reader may have at the same time. */
const MOST_CALENDARS = 10;

/** Returns until when an address lasts that is made on a day: the end of the school year, and in its last two months of the next one. */
export function endOfAddress(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return `${month < 6 ? year : year + 1}-07-31`;
}

/** Adds the routes with which a reader makes, lists and revokes addresses. */
export function addCalendarRoutes(api: Hono<ApiEnv>, { database, origin, today, findIdentity }: CalendarOptions): void {
  const { id, group, pupil, createdAt, expiresOn } = calendars;
  const listOwn = async (identity: Identity) => {
    const own = await atDoor(database, (db) =>
      db
        .select({ id, group, pupil, createdAt, expiresOn })
        .from(calendars)
        .where(and(eq(calendars.ownerId, keyOf(identity)), findIdentity ? undefined : gte(expiresOn, today()))),
    );
    return findIdentity ? own.map((calendar) => ({ ...calendar, expiresOn: null })) : own;
  };

  api.post(
    '/calendars',
    describe(
      'Makes an address to subscribe to',
      { 201: ['The address, which is told once', calendarSchema.extend({ url: z.string() })] },
      { problems: ['forbidden'] },
    ),
    readBody(newSchema),
    async (context) => {
      const identity = context.get('identity');
      if (!maySee(identity.reader, 'year-plan')) throw new ProblemError('forbidden');
      if ((await listOwn(identity)).length >= MOST_CALENDARS) throw new ProblemError('too-many');
      const { group = null, pupil = null, language = 'nl' } = context.req.valid('json');
      if (pupil !== null && !isOfFamily(identity, pupil)) throw new ProblemError('forbidden');
      const secret = createSecret();
      const expiresOn = endOfAddress(today());
      const calendar = { id: randomUUID(), group, pupil, createdAt: new Date().toISOString(), expiresOn };
      await atDoor(database, async (db) => {
        if (!findIdentity) await db.delete(calendars).where(lt(calendars.expiresOn, today()));
        await db
          .insert(calendars)
          .values({ ...calendar, digest: digestOf(secret), identity, ownerId: keyOf(identity), language });
      });
      const told = { ...calendar, expiresOn: findIdentity ? null : expiresOn };
      return context.json({ ...told, url: `${origin}/calendars/${secret}.ics` }, 201);
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
export function createCalendarFiles({ database, origin, storeFor, today, findIdentity }: CalendarOptions): Hono {
  const app = new Hono();
  const find = findIdentity && checkIdentity(findIdentity);
  /** As whom a calendar is read; `undefined` when nobody may any more. */
  const readerOf = async ({ identity, expiresOn }: typeof calendars.$inferSelect) => {
    if (!find) return today() <= expiresOn ? identity : undefined;
    const present = await find(identity.reader);
    return present && keyOf(present) === keyOf(identity) ? present : undefined;
  };
  const described = describe(
    'A calendar, for who has its secret address',
    {
      200: ['The calendar, as iCalendar', z.string(), 'text/calendar'],
      304: 'It is still the one of If-None-Match',
    },
    {
      isOpen: true,
      problems: ['not-found'],
      parameters: [
        {
          in: 'header',
          name: 'If-None-Match',
          description: 'The ETag of the calendar that is known.',
          schema: { type: 'string' },
        },
      ],
    },
  );
  app.get('/:secret{[\\w-]{43}\\.ics}', described, async (context) => {
    const secret = context.req.param('secret').slice(0, -'.ics'.length);
    const [calendar] = await atDoor(database, (db) =>
      db
        .select()
        .from(calendars)
        .where(eq(calendars.digest, digestOf(secret))),
    );
    const identity = calendar && (await readerOf(calendar));
    if (!identity) return createProblem('not-found');
    const { group, pupil, language } = calendar;
    const store = storeFor(identity);
    const talks = pupil === null ? [] : await store.list<FamilyConversation>('conversation');
    const plan = addTalks(
      joinPlans(await store.list<YearPlan>('year-plan'), group ?? undefined),
      talks.filter(({ family }) => family === pupil),
      language,
    );
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

/** Whether a reader is the pupil, or of one of its homes. Somebody of the school leads talks, and has them in a calendar of the school. */
function isOfFamily({ reader }: Identity, pupil: string): boolean {
  const party = partyOfReader(reader);
  return party !== undefined && party !== 'school' && (reader.pupils ?? []).includes(pupil);
}

/** Adds talks to a plan, of its school year and later: those of which a time is chosen, as this reader may know of them. */
function addTalks(
  plan: YearPlan | undefined,
  talks: readonly StoredRecord<FamilyConversation>[],
  language: string,
): YearPlan | undefined {
  const planned = talks.filter(
    ({ start, schoolYear }) => start !== undefined && schoolYear >= (plan?.schoolYear ?? ''),
  );
  const [first] = planned;
  if (!first) return plan;
  const { timeZone = 'Europe/Amsterdam', schoolYear } = first;
  const base: YearPlan = plan ?? { id: 'talks', schoolYear, region: 'midden', timeZone, entries: [] };
  const entries = planned.map((talk) => entryOf(talk, base.timeZone, language));
  return { ...base, entries: [...base.entries, ...entries] };
}

/**
 * A talk as it stands in a calendar that others may see as well, on a phone that lies on the table: that there is one, of which
 * pupil, when and where. Neither of what kind it is nor what it is about.
 */
function entryOf(talk: StoredRecord<FamilyConversation>, timeZone: string, language: string): CalendarEntry {
  const { id, place, cancelled, pupil, timeZone: own = 'Europe/Amsterdam' } = talk;
  const inZone = (local = '') => (own === timeZone ? local : toLocalDateTime(toInstant(local, own), timeZone));
  return {
    id,
    level: 'school',
    kind: 'other',
    formal: true,
    title: nameInvitation({ ...(pupil !== undefined && { pupil }) }, { language: language as never }),
    start: inZone(talk.start),
    end: inZone(endOf(talk)),
    reminders: [],
    sequence: calendarSequence(talk),
    ...(place !== undefined && { place }),
    ...(cancelled && { cancelled: true }),
  };
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

import type { Instrument } from '@driehoek/sdk/checklist';
import type { OwnInstrument } from '@driehoek/sdk/checklist/editing';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { KINDS } from '@driehoek/sdk/kinds';
import { createReaderStore, type KindRules } from '@driehoek/sdk/records';
import { isTimeZone, may, toLocalDateTime } from '@driehoek/sdk/shared';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { contextStorage } from 'hono/context-storage';
import { createApp, type GuardedStore } from './app.js';
import { checkAnswers } from './answers.js';
import { addCalendarRoutes, createCalendarFiles } from './calendars.js';
import { countComing, readAttendanceTotals, readFamilyCounts, watchAnswers } from './count-coming.js';
import type { Database } from './database/database.js';
import { createSqlStore } from './database/sql-store.js';
import { setHeaders } from './guard.js';
import type { FindIdentity, Identify, Identity } from './identity.js';
import { createInstruments } from './instruments.js';
import { addInvitationRoutes, createInvited } from './invitations.js';
import { createLimiter } from './limits.js';
import { addLogRoutes } from './log-routes.js';
import { type LogLine, logRequests } from './log-lines.js';
import type { SecurityScheme } from './openapi.js';
import { createProblem, ProblemError } from './problem.js';
import { createReportNews } from './report-news.js';
import { addReportRoutes } from './reports.js';
import { serveClient } from './serve-client.js';
import { addTotalRoutes } from './totals.js';
import { createWhose } from './whose.js';

/** Options of {@link createServer}. */
export interface ServerOptions {
  readonly database: Database;
  readonly identify: Identify;
  /**
   * Finds who somebody is by now. With it each reading of a calendar asks as whom it is read; without it the addresses of calendars end
   * with the school year.
   */
  readonly findIdentity?: FindIdentity | undefined;
  /** The address of this server, as browsers see it. */
  readonly origin: string;
  /** The key of invitations, of 32 signs or more, which stays the same from one start to the next. */
  readonly key: string;
  /** The checklists of which there are reports and to which the school invites, beside those of the school's own; those of the SDK when left out. */
  readonly instruments?: readonly Instrument[];
  /** The time zone of the school: until when a day lasts; `Europe/Amsterdam` when left out. */
  readonly timeZone?: string;
  /** The fewest people that stand behind a number of a report, and households behind what they like; 5 when left out. */
  readonly minGroupSize?: number;
  /** The routes of signing in. */
  readonly signIn?: Hono;
  /** How it is known who asks, by name, for the description of the API (`securitySchemes` of OpenAPI). */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  /** Gives a session another secret now and then. */
  readonly rotate?: Parameters<Hono['use']>[1];
  /** The folder of the built client. */
  readonly client?: string | undefined;
  /** Where the documentation site is: at an origin of its own, since it evaluates strings. */
  readonly documentation?: string | undefined;
  /** Whether the one proxy in front is trusted to say who asks. */
  readonly isBehindProxy?: boolean;
  readonly log?: (line: LogLine) => void;
}

const SHORTEST_KEY = 32;

/**
 * What may be asked from one address by who is not known: a whole school may be behind one. Codes and secrets are too long to be
 * guessed at any rate.
 */
const DOOR_RATE = { burst: 300, perMinute: 300 };

/**
 * Creates the whole server of an example school: records, signing in, calendars, invitations and the client. Throws for a key that
 * can be guessed, and for a time zone that is not known.
 */
export function createServer(options: ServerOptions): Hono {
  const {
    database,
    identify,
    origin,
    key,
    signIn,
    rotate,
    client,
    documentation,
    isBehindProxy = false,
    timeZone = 'Europe/Amsterdam',
    log,
  } = options;
  if (!isTimeZone(timeZone)) throw new RangeError(`The time zone (TIME_ZONE) "${timeZone}" is not known.`);
  if (key.length < SHORTEST_KEY) throw new RangeError(`The key (SECRET_KEY) has to be ${SHORTEST_KEY} signs or more.`);
  const isSecure = origin.startsWith('https:');
  const kinds: Readonly<Record<string, KindRules>> = KINDS as unknown as Record<string, KindRules>;
  const now = () => new Date().toISOString();
  const today = () => toLocalDateTime(new Date(), timeZone).slice(0, 10);
  const store: GuardedStore = {
    for: (identity) => {
      const whole = checkAnswers(createSqlStore(database, identity), { instruments, identity });
      const seesTotals = may(identity.reader, 'year-plan', 'see-totals');
      if (!seesTotals) return whole;
      const copies = createReaderStore(whole, { reader: identity.reader, kinds, now });
      return countComing(whole, {
        readTotals: () => readAttendanceTotals(database),
        readFamilies: () => readFamilyCounts(database, identity, () => copies.list<ClassContacts>('class-contacts')),
        watchAnswers: (listener) => watchAnswers(database, identity.reader, listener),
      });
    },
    watch: (listener) => database.watchers.add(listener),
  };
  const storeFor = (identity: Identity) =>
    createReaderStore(store.for(identity), { reader: identity.reader, kinds, now });
  const { minGroupSize } = options;
  const instruments = createInstruments({
    instruments: options.instruments,
    findOwn: (id, identity) => storeFor(identity).get<OwnInstrument>('own-instrument', id),
  });
  const invitations = {
    database,
    key,
    today,
    instruments,
    minGroupSize,
    hasClient: client !== undefined,
  };
  const calendars = { database, origin, storeFor, today, findIdentity: options.findIdentity };
  const reports = createReportNews(database.peers);
  const addressOf = (context: Context) => readAddress(context, isBehindProxy);

  const app = new Hono();
  app.use(contextStorage());
  app.use(setHeaders({ isSecure }));
  if (rotate) for (const path of ['/api/me', '/api/session']) app.use(path, rotate);
  if (log) app.use('/calendars/*', logRequests({ log, now }));
  const door = createLimiter(DOOR_RATE, () => performance.now());
  for (const path of ['/invited/*', '/invited', '/calendars/*', '/sign-in', '/sign-in/*'])
    app.use(path, async (context, next) => {
      const seconds = door.take(addressOf(context));
      if (seconds > 0) return createProblem('too-many', { headers: { 'Retry-After': String(seconds) } });
      return next();
    });
  app.route('/invited', createInvited(invitations));
  app.route('/calendars', createCalendarFiles(calendars));
  if (signIn) app.route('/', signIn);
  app.route(
    '/',
    createApp({
      store,
      identify,
      kinds,
      now,
      isSecure,
      addressOf,
      peers: database.peers,
      reports,
      ...(log && { log }),
      whose: createWhose(database.walls, kinds, now),
      securitySchemes: options.securitySchemes,
      whole: () => app,
      more(api) {
        addLogRoutes(api, database);
        addCalendarRoutes(api, calendars);
        addInvitationRoutes(api, invitations);
        addReportRoutes(api, {
          database,
          news: reports,
          instruments,
          minGroupSize,
        });
        addTotalRoutes(api, { database, minGroupSize });
      },
    }),
  );
  if (documentation !== undefined)
    for (const path of ['/storybook', '/storybook/']) app.get(path, (context) => context.redirect(documentation, 302));
  if (client !== undefined) serveClient(app, client, { hasDocumentation: documentation !== undefined });
  app.notFound(() => createProblem('not-found'));
  app.onError((error) => (error instanceof ProblemError ? error.response() : createProblem('broken')));
  return app;
}

/** The address of who asks: that of the connection, or what the last proxy added. */
function readAddress(context: Context, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  try {
    return forwarded ?? getConnInfo(context).remote.address ?? '';
  } catch {
    // No connection: a request of a test.
    return '';
  }
}

import {
  ConflictError,
  createReaderStore,
  type KindRules,
  type RecordStore,
  RefusedError,
  type StoreListener,
} from '@driehoek/sdk/records';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { contextStorage } from 'hono/context-storage';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { type ApiEnv, keyOf } from './api-env.js';
import { describe } from './describe.js';
import { addEventRoutes } from './events.js';
import { refuseOtherSites, setHeaders } from './guard.js';
import type { Identify, Identity } from './identity.js';
import { createLimiter, type Rate } from './limits.js';
import { type LogLine, logRequests } from './log-lines.js';
import { createDocument, type SecurityScheme } from './openapi.js';
import type { Peers } from './peers.js';
import { languageOfRequest } from './language.js';
import { createProblem, ProblemError, REFUSALS } from './problem.js';
import { checkIdentity } from './read-identity.js';
import { addRecordRoutes, type WhoseRecords } from './record-routes.js';
import type { ReportNews } from './report-news.js';

/** A store that works for whom it is told, such as one whose database has walls of its own. */
export interface GuardedStore {
  for(identity: Identity): RecordStore;
  /** As `RecordStore.watch`. */
  watch(listener: StoreListener): () => void;
}

/** Options of {@link createApp}. */
export interface AppOptions {
  readonly store: RecordStore | GuardedStore;
  readonly identify: Identify;
  /** How each kind of record is shared. */
  readonly kinds: Readonly<Record<string, KindRules>>;
  readonly now?: () => string;
  readonly log?: (line: LogLine) => void;
  /** Whether browsers reach it by HTTPS. */
  readonly isSecure?: boolean;
  /** Who asks, for a limit per address: an address of the connection, or what a proxy that is trusted says. */
  readonly addressOf?: (context: Context) => string;
  readonly rates?: { readonly reader: Rate; readonly address: Rate };
  /** The largest body, in bytes. */
  readonly largestBody?: number;
  /** Whether one may know that another, by name, is working on a record that both have. */
  readonly maySeeName?: (identity: Identity, other: Identity) => boolean;
  /** How often a stream says that it is there, in milliseconds. */
  readonly heartbeat?: number;
  /** The other processes of this server, which have streams of their own. */
  readonly peers?: Peers | undefined;
  /** Which reports are published: who may read them hears of it. */
  readonly reports?: ReportNews | undefined;
  /** More routes below `/api`, for who is signed in. */
  readonly more?: (api: Hono<ApiEnv>) => void;
  /** Which fields say whose a record is: said in the description of the API, and of a record that is refused. */
  readonly whose?: WhoseRecords;
  /** How it is known who asks, by name, for the description of the API: it says nothing of it when this is left out. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> | undefined;
  /** The server that this is a part of, of which the API is described too. */
  readonly whole?: () => Hono;
}

const READER_RATE: Rate = { burst: 300, perMinute: 600 };
const ADDRESS_RATE: Rate = { burst: 1200, perMinute: 2400 };

/**
 * Creates the server of records over any store: the routes of `/api`. It answers with `fetch`, so it runs wherever Hono does.
 * Whoever a request comes from gets copies, and changes copies: what that means is in `kinds` alone.
 */
export function createApp(options: AppOptions): Hono {
  const {
    store,
    kinds,
    now = () => new Date().toISOString(),
    log,
    isSecure = false,
    addressOf = () => '',
    rates = { reader: READER_RATE, address: ADDRESS_RATE },
    largestBody = 1_000_000,
    whose,
    securitySchemes,
    whole = () => app as unknown as Hono,
  } = options;
  const identify = checkIdentity(options.identify);
  const clock = () => performance.now();
  const byAddress = createLimiter(rates.address, clock);
  const byReader = createLimiter(rates.reader, clock);
  const storeFor = (identity: Identity) =>
    createReaderStore('for' in store ? store.for(identity) : store, {
      reader: identity.reader,
      kinds,
      now,
      language: languageOfRequest(),
    });

  const app = new Hono<ApiEnv>();
  // In which language a problem is told.
  app.use(contextStorage());
  app.use(setHeaders({ isSecure }));
  if (log) app.use('/api/*', logRequests({ log, now }));
  app.use('/api/*', async (context, next) => {
    refuseAfter(byAddress.take(addressOf(context)));
    await next();
  });
  const api = new Hono<ApiEnv>();
  let document: Promise<object> | undefined;
  api.get('/openapi.json', async (context) =>
    context.json(await (document ??= createDocument(whole(), { kinds: Object.keys(kinds), securitySchemes }))),
  );
  api.get(
    '/session',
    describe(
      'Who is signed in, for a page that does not know yet whether somebody is',
      { 200: ['Who it is', meSchema], 204: 'Nobody is signed in' },
      { isOpen: true },
    ),
    async (context) => {
      const identity = await identify(context.req.raw);
      if (!identity) return context.body(null, 204);
      refuseAfter(byReader.take(keyOf(identity)));
      return context.json(identity);
    },
  );
  api.use(async (context, next) => {
    const identity = await identify(context.req.raw);
    if (!identity) throw new ProblemError('signed-out');
    refuseAfter(byReader.take(keyOf(identity)));
    context.set('identity', identity);
    context.set('store', storeFor(identity));
    await next();
  });
  api.use(refuseOtherSites);
  api.use(bodyLimit({ maxSize: largestBody, onError: () => createProblem('too-large') }));
  api.get('/me', describe('Who is signed in', { 200: ['Who it is', meSchema] }), (context) =>
    context.json(context.get('identity')),
  );
  addRecordRoutes(api, kinds, whose);
  addEventRoutes(api, { ...options, identify, storeFor });
  options.more?.(api);
  app.route('/api', api);
  app.notFound(() => createProblem('not-found'));
  app.onError((error) => answerError(error));
  return app as unknown as Hono;
}

const meSchema = z.object({
  reader: z.looseObject({ role: z.string(), id: z.string().optional() }),
  name: z.string(),
  pupilNames: z.record(z.string(), z.string()).optional(),
});

function refuseAfter(seconds: number): void {
  if (seconds > 0) throw new ProblemError('too-many', { headers: { 'Retry-After': String(seconds) } });
}

function answerError(error: Error): Response {
  if (error instanceof ProblemError) return error.response();
  if (error instanceof ConflictError) return createProblem('changed', { stored: error.stored ?? null });
  if (error instanceof RefusedError)
    return createProblem(REFUSALS[error.reason], error.issues && { issues: error.issues });
  if (error instanceof HTTPException && error.status === 400) return createProblem('unreadable');
  if (isUnreachable(error)) return createProblem('unreachable', { headers: { 'Retry-After': '5' } });
  return createProblem('broken');
}

/** Errors of a connection, and those with which PostgreSQL ends one or has no room for it. */
const AWAY = /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|08|57P|53)/;

function isUnreachable(error: unknown): boolean {
  const { code, cause, message = '' } = Object(error) as { code?: unknown; cause?: unknown; message?: string };
  if (typeof code === 'string' && AWAY.test(code)) return true;
  // What the pool says has no code.
  if (/connection (terminated|timeout)|terminating connection|timeout exceeded when trying to connect/i.test(message))
    return true;
  return cause !== undefined && isUnreachable(cause);
}

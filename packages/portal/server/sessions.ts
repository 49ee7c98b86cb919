import { eq, lt } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';
import { atDoor, type Database } from './database/database.js';
import { sessions } from './database/schema.js';
import type { Identity } from './identity.js';
import type { SecurityScheme } from './openapi.js';
import { createSecret, digestOf } from './secrets.js';

/** Options of {@link createSessions}. */
export interface SessionOptions {
  readonly database: Database;
  /** Signs the cookie. */
  readonly key: string;
  readonly isSecure: boolean;
  readonly now?: () => Date;
}

/** Who is signed in, by a cookie that says nothing but a secret. */
export interface Sessions {
  /** As `Identify`. */
  identify(request: Request): Promise<Identity | undefined>;
  /** Begins a session, always a new one; returns the cookie. */
  begin(identity: Identity): Promise<string>;
  /** Ends the session of a request; returns the cookie that takes the other one away. */
  end(request: Request): Promise<string>;
  /** The cookie, for the description of the API. */
  readonly securityScheme: SecurityScheme;
  /** Gives a session that has lasted a while another secret, so that one that got away is of use for a short time. */
  readonly rotate: MiddlewareHandler;
}

const MINUTE = 60_000;
/** How long a session lasts at most, when its secret is changed, and how long the earlier one is still known. */
const [LASTS, ROTATED, KNOWN] = [12 * 60 * MINUTE, 60 * MINUTE, MINUTE];

export function createSessions({ database, key, isSecure, now = () => new Date() }: SessionOptions): Sessions {
  const name = isSecure ? '__Host-driehoek' : 'driehoek';
  const later = (milliseconds: number) => new Date(now().getTime() + milliseconds).toISOString();
  const serialize = (secret: string, maxAge: number) =>
    serializeSigned(name, secret, key, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge });

  const readSecret = async (request: Request) => {
    const secret = (await parseSigned(request.headers.get('Cookie') ?? '', key, name))[name];
    return typeof secret === 'string' ? secret : undefined;
  };
  const find = async (secret: string | undefined) => {
    if (secret === undefined) return undefined;
    const [session] = await atDoor(database, (db) =>
      db
        .select()
        .from(sessions)
        .where(eq(sessions.digest, digestOf(secret))),
    );
    return session && new Date(session.expiresAt) > now() ? session : undefined;
  };
  const insert = async (identity: Identity, expiresAt: string) => {
    const secret = createSecret();
    await atDoor(database, async (db) => {
      await db.delete(sessions).where(lt(sessions.expiresAt, now().toISOString()));
      await db.insert(sessions).values({ digest: digestOf(secret), identity, startedAt: later(0), expiresAt });
    });
    return secret;
  };

  return {
    securityScheme: { type: 'apiKey', in: 'cookie', name },
    identify: async (request) => (await find(await readSecret(request)))?.identity,
    begin: async (identity) => serialize(await insert(identity, later(LASTS)), LASTS / 1000),
    async end(request) {
      const secret = await readSecret(request);
      if (secret !== undefined)
        await atDoor(database, (db) => db.delete(sessions).where(eq(sessions.digest, digestOf(secret))));
      return serialize('', 0);
    },
    async rotate(context, next) {
      const secret = await readSecret(context.req.raw);
      const session = await find(secret);
      await next();
      if (!session || now().getTime() - new Date(session.startedAt).getTime() < ROTATED) return;
      // Only the first of several requests at once makes the next one.
      const [mine] = await atDoor(database, (db) =>
        db
          .update(sessions)
          .set({ startedAt: later(0), expiresAt: later(KNOWN) })
          .where(eq(sessions.digest, session.digest))
          .returning(),
      );
      if (!mine) return;
      const left = new Date(session.expiresAt).getTime() - now().getTime();
      const cookie = await serialize(await insert(session.identity, later(left)), Math.floor(left / 1000));
      context.res.headers.append('Set-Cookie', cookie);
    },
  };
}

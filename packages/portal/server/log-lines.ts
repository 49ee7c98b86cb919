import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { IdentityError } from './read-identity.js';

/** One line about a request: never what was in it. */
export interface LogLine {
  readonly at: string;
  readonly method: string;
  /** The pattern of the address, without ids. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What went wrong inside, for who looks after the server; the message only of `identify`, since others hold what people wrote. */
  readonly error?: {
    readonly name: string;
    readonly code?: string;
    readonly message?: string;
    readonly stack?: string;
  };
}

/** Writes a line about each request once it is answered. */
export function logRequests({
  log,
  now,
}: {
  readonly log: (line: LogLine) => void;
  readonly now: () => string;
}): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    log({
      at: now(),
      method: context.req.method,
      route: routeOf(context),
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...(context.error && context.res.status >= 500 && { error: describeError(context.error) }),
    });
  };
}

/** The route that answers: what else is served, such as a client, matches the same address. */
function routeOf(context: Context): string {
  const routes = matchedRoutes(context).filter(({ path }) => /^\/(api|calendars)\//.test(path));
  return (routes.findLast(({ method }) => method !== 'ALL') ?? routes.at(-1))?.path ?? '';
}

/** The error at the bottom, without what the database was asked: that holds what people wrote. */
function describeError(error: Error, saysWhy = false): NonNullable<LogLine['error']> {
  if (error.cause instanceof Error) return describeError(error.cause, saysWhy || error instanceof IdentityError);
  const { name, code, message, stack = '' } = error as Error & { code?: unknown };
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    ...(typeof code === 'string' && { code }),
    ...((saysWhy || error instanceof IdentityError) && { message }),
    stack: places.join('\n'),
  };
}

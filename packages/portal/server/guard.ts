import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.js';

/** The policy of an answer that is data: it loads nothing, wherever it is shown. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Gives every answer the headers of a careful host; one that has a policy of its own keeps it. */
export function setHeaders({ isSecure }: { readonly isSecure: boolean }): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    const set = (name: string, value: string) => {
      if (!headers.has(name)) headers.set(name, value);
    };
    set('Content-Security-Policy', DATA_POLICY);
    set('Cache-Control', 'no-store');
    set('Cross-Origin-Opener-Policy', 'same-origin');
    set('Cross-Origin-Resource-Policy', 'same-origin');
    set('Referrer-Policy', 'no-referrer');
    set('X-Content-Type-Options', 'nosniff');
    // Of this host alone: those below it are not the server's to speak for, in the domain of a vendor.
    if (isSecure) set('Strict-Transport-Security', 'max-age=31536000');
  };
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that a page of another site may have sent with the reader's cookie: such a page can set neither header. A
 * body has to be JSON, which a form cannot send.
 */
export const refuseOtherSites: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (!SAFE.has(method)) {
    const site = context.req.header('Sec-Fetch-Site');
    const isOwn =
      site === 'same-origin' || (site !== 'cross-site' && context.req.header('X-Requested-With') === 'driehoek');
    if (!isOwn) throw new ProblemError('other-site');
    const isJson = /^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? '');
    if (method !== 'DELETE' && !isJson) throw new ProblemError('not-json');
  }
  await next();
};

/** Refuses what a page of another site may have sent by a form: a browser says where it comes from. */
export const refuseOtherForms: MiddlewareHandler = async (context, next) => {
  if (!SAFE.has(context.req.method)) {
    const site = context.req.header('Sec-Fetch-Site');
    const origin = context.req.header('Origin');
    const isOwn =
      site === undefined
        ? origin !== undefined && hostOf(origin) === context.req.header('Host')
        : site === 'same-origin';
    if (!isOwn) throw new ProblemError('other-site');
  }
  await next();
};

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

import { isRecord } from '../../shared/same-data.js';
import { SignedOutError, UnreachableError } from './errors.js';
import type { FetchReply, Platform } from './platform.js';

/** How a server is asked. */
export interface RequestOptions {
  /** How many milliseconds an answer may take. */
  readonly timeout: number;
  /** How often something is asked again. */
  readonly retries: number;
}

/** Something that is asked of a server. */
export interface Request {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** An answer of the server itself: a success, or a refusal that asking again does not change. */
export interface Answer {
  readonly status: number;
  /** The JSON of the answer; `undefined` without. */
  readonly body: unknown;
  /** Whether the same was asked before and may have been done, though no answer said so. */
  readonly isRepeated: boolean;
}

/** Before the first time that something is asked again: at most so many milliseconds, twice as many before each next time. */
const FIRST_WAIT = 500;
/** The longest that is waited, in milliseconds: who asks for more is told that there is no answer now. */
const LONGEST_WAIT = 30_000;
/** What may be gone at the next try: the request took too long, came too soon, too often. */
const PASSING: ReadonlySet<number> = /* @__PURE__ */ new Set([408, 425, 429]);

/** A try that came to nothing. */
interface Failure {
  readonly reason: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly cause?: unknown;
  /** Whether the server certainly did nothing. */
  readonly isUndone?: boolean;
}

/**
 * Asks a server, and again when there is no answer of it, each time after a random part of a longer wait (full jitter), so that
 * many pages do not all come back at the same moment. What is asked must be of a kind that can be asked twice.
 *
 * Throws {@link SignedOutError} for a 401, and {@link UnreachableError} after the last try.
 */
export async function request(asked: Request, options: RequestOptions, platform: Platform): Promise<Answer> {
  let isRepeated = false;
  for (let tries = 0; ; tries++) {
    const outcome = await attempt(asked, options, platform);
    if ('body' in outcome) {
      if (outcome.status === 401) throw new SignedOutError();
      return { ...outcome, isRepeated };
    }
    isRepeated ||= !outcome.isUndone;
    const { reason, retryAfter = 0 } = outcome;
    if (tries >= options.retries || retryAfter > LONGEST_WAIT) throw new UnreachableError(reason, outcome);
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);
    await platform.wait(retryAfter + platform.random() * most, new AbortController().signal);
  }
}

async function attempt(
  { method, url, headers, body }: Request,
  { timeout }: RequestOptions,
  platform: Platform,
): Promise<Omit<Answer, 'isRepeated'> | Failure> {
  const [ask, timer] = [new AbortController(), new AbortController()];
  const sent = { Accept: 'application/json', 'X-Requested-With': 'driehoek', ...headers };
  const asking = platform
    .fetch(url, { method, headers: sent, ...(body !== undefined && { body }), signal: ask.signal })
    .then(async (reply) => readReply(reply, await reply.text()))
    .catch((cause: unknown): Failure => ({ reason: 'there is no connection', cause }));
  const late = platform.wait(timeout, timer.signal).then((): Failure => ({ reason: 'it does not answer in time' }));
  const outcome = await Promise.race([asking, late]);
  timer.abort();
  ask.abort();
  return outcome;
}

/** Reads an answer. What is not JSON, such as the page of a proxy, is not the server's. */
function readReply(reply: FetchReply, text: string): Omit<Answer, 'isRepeated'> | Failure {
  const { status } = reply;
  const wished = Number(reply.headers.get('Retry-After') ?? Number.NaN);
  const retryAfter = wished >= 0 ? { retryAfter: wished * 1000 } : {};
  if (status === 204) return { status, body: undefined };
  if (PASSING.has(status)) return { reason: `it answers ${status}`, status, ...retryAfter, isUndone: true };
  if (status >= 500) return { reason: `it answers ${status}`, status, ...retryAfter };
  const isJson = /[/+]json\b/i.test(reply.headers.get('Content-Type') ?? '');
  const body = isJson ? parse(text) : undefined;
  // The whole of every answer of ours is an object.
  return isRecord(body) ? { status, body } : { reason: 'something else answers', status };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { randomUUID } from 'node:crypto';
import type { ReaderStore } from '@driehoek/sdk/records';
import { may, maySee, partyOfReader, sideOf } from '@driehoek/sdk/shared';
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { type ApiEnv, keyOf } from './api-env.js';
import { describe, readBody } from './describe.js';
import type { Identify, Identity } from './identity.js';
import type { Peers } from './peers.js';
import { createPresence } from './presence.js';
import { createProblem } from './problem.js';
import { hasSameRights } from './read-identity.js';
import type { ReportNews } from './report-news.js';

interface ToldEvent {
  readonly number: number;
  readonly name: 'change' | 'presence' | 'report';
  readonly data: string;
}

/** What one page hears. It is kept for a while after its connection was lost, so that nothing has to be read again. */
interface Stream {
  readonly id: string;
  readonly identity: Identity;
  readonly store: ReaderStore;
  /** Resolves when changes are told by name. */
  readonly opened: Promise<void>;
  /** The last events, oldest first. */
  readonly events: ToldEvent[];
  /** The number of the event before the oldest. */
  dropped: number;
  isConnected: boolean;
  wake: () => void;
  stop: () => void;
  forget?: NodeJS.Timeout;
}

/** How many events wait for a page that is away, or slow; it is told `missed` when there were more. */
const MOST_EVENTS = 200;
/** How long a stream is kept after its connection was lost, in milliseconds. */
const KEPT = 60_000;
/** How many pages of one reader may listen at the same time. */
const MOST_STREAMS = 12;
/** After how long is asked again who listens, and said that the stream is there, in milliseconds. */
const HEARTBEAT = 20_000;

const eventSchema = z.string().meta({
  description:
    '`event: change` with a StoreEvent as JSON: {type: "put", kind, id, revision}, {type: "removed", kind, id} or {type: "missed"}; `event: presence` with {kind, id, names}; `event: report` with {instrument, schoolYear} when that report was published. Last-Event-ID goes on where a lost connection ended.',
});
const presenceSchema = z.object({
  kind: z.string().max(100),
  id: z.string().max(300),
  ends: z.boolean().optional().meta({ description: 'Whether this reader is no longer working on it.' }),
});

/** What the routes of events work with. */
export interface EventOptions {
  readonly identify: Identify;
  readonly storeFor: (identity: Identity) => ReaderStore;
  /** Whether one may know that another, by name, is working on a record that both have. */
  readonly maySeeName?: ((identity: Identity, other: Identity) => boolean) | undefined;
  /** How often is asked again who listens, and said that the stream is there, in milliseconds. */
  readonly heartbeat?: number | undefined;
  /** The other processes of this server. */
  readonly peers?: Peers | undefined;
  /** Which reports are published. */
  readonly reports?: ReportNews | undefined;
}

/** Adds the routes by which a page hears of changes, and of who is working on what. */
export function addEventRoutes(
  api: Hono<ApiEnv>,
  { heartbeat = HEARTBEAT, identify, maySeeName = mayKnow, peers, reports, storeFor }: EventOptions,
): void {
  const streams = new Map<string, Stream>();
  const ofReader = (identity: Identity) =>
    [...streams.values()].filter((stream) => keyOf(stream.identity) === keyOf(identity));
  const presence = createPresence(async (kind, id, present) => {
    for (const stream of streams.values()) {
      const others = present.filter((each) => keyOf(each) !== keyOf(stream.identity));
      const names = others.filter((each) => maySeeName(stream.identity, each)).map(({ name }) => name);
      // Who never could have known of somebody is not asked for a copy.
      const told = names.length > 0 || stream.events.some(({ name }) => name === 'presence') || present.length === 0;
      if (told && (await stream.store.get(kind, id).catch(() => undefined)))
        tell(stream, 'presence', { kind, id, names: names.sort() });
    }
  }, peers);

  const open = (identity: Identity): Stream => {
    const store = storeFor(identity);
    let markOpen = () => {};
    const opened = new Promise<void>((resolve) => {
      markOpen = resolve;
    });
    const stream: Stream = {
      id: randomUUID(),
      identity,
      store,
      opened,
      events: [],
      dropped: 0,
      isConnected: false,
      wake: () => undefined,
      stop: () => undefined,
    };
    const stops = [store.watch((event) => tell(stream, 'change', event), markOpen)];
    if (reports && maySee(identity.reader, 'report')) stops.push(reports.hear((news) => tell(stream, 'report', news)));
    stream.stop = () => {
      for (const stop of stops) stop();
    };
    streams.set(stream.id, stream);
    return stream;
  };
  const close = (stream: Stream) => {
    clearTimeout(stream.forget);
    streams.delete(stream.id);
    stream.stop();
  };

  api.get(
    '/events',
    describe(
      'Hears of changes, and of who is working on what',
      { 200: ['Events', eventSchema, 'text/event-stream'] },
      {
        parameters: [
          {
            in: 'header',
            name: 'Last-Event-ID',
            description: 'The id of the last event that was heard: goes on after it.',
            schema: { type: 'string' },
          },
        ],
      },
    ),
    async (context) => {
      const identity = context.get('identity');
      const lastId = context.req.header('Last-Event-ID') ?? '';
      const [, streamId = '', last = ''] = /^([\w-]+)\/(\d{1,15})$/.exec(lastId) ?? [];
      const known = streams.get(streamId);
      // What it is told was chosen for who they were when it began.
      const isKnown =
        known &&
        !known.isConnected &&
        keyOf(known.identity) === keyOf(identity) &&
        hasSameRights(known.identity.reader, identity.reader) &&
        known.dropped <= Number(last);
      if (!isKnown && ofReader(identity).filter(({ isConnected }) => isConnected).length >= MOST_STREAMS)
        return createProblem('too-many', { headers: { 'Retry-After': '30' } });
      const stream = isKnown ? known : open(identity);
      let sent = isKnown ? Number(last) : 0;
      if (!isKnown && lastId !== '') tell(stream, 'change', { type: 'missed' });
      stream.isConnected = true;
      clearTimeout(stream.forget);
      // A page asks for its records once this answers: what changes since then has to be told by name.
      await stream.opened;
      // A proxy that collects answers would keep them.
      context.header('X-Accel-Buffering', 'no');
      context.header('Cache-Control', 'no-store');

      return streamSSE(context, async (sse) => {
        sse.onAbort(() => stream.wake());
        await sse.write(`id: ${stream.id}/${sent}\nretry: 3000\n: open\n\n`);
        let asksAt = performance.now() + heartbeat;
        while (!sse.aborted && !sse.closed) {
          // Also while one event follows the other: who signed out, or is somebody else by now, hears nothing more.
          if (performance.now() >= asksAt) {
            const present = await Promise.resolve(identify(context.req.raw)).catch(() => undefined);
            if (!present || !hasSameRights(present.reader, identity.reader)) return close(stream);
            await sse.write(': here\n\n');
            asksAt = performance.now() + heartbeat;
          }
          if (stream.dropped > sent) {
            sent = stream.dropped;
            await sse.writeSSE({
              event: 'change',
              data: JSON.stringify({ type: 'missed' }),
              id: `${stream.id}/${sent}`,
            });
          }
          const next = stream.events.find(({ number }) => number > sent);
          if (next) {
            await sse.writeSSE({ event: next.name, data: next.data, id: `${stream.id}/${next.number}` });
            sent = next.number;
          } else await waitForNews(stream, asksAt - performance.now());
        }
        stream.isConnected = false;
        stream.forget = setTimeout(() => close(stream), KEPT).unref();
      });
    },
  );

  api.post(
    '/presence',
    describe(
      'Says that the reader is working on a record; again every 30 seconds',
      { 204: 'Who else has it is told' },
      { problems: ['not-found'] },
    ),
    readBody(presenceSchema),
    async (context) => {
      const { kind, id, ends = false } = context.req.valid('json');
      const identity = context.get('identity');
      const copy = await context.get('store').get(kind, id);
      // That somebody reads what they kept of a talk that goes on without them, would tell the others that there is something.
      if (!copy || (!ends && 'keptFor' in copy)) return createProblem('not-found');
      presence.set(kind, id, keyOf(identity), ends ? undefined : identity);
      return context.body(null, 204);
    },
  );
}

function tell(stream: Stream, name: ToldEvent['name'], data: object): void {
  const number = (stream.events.at(-1)?.number ?? stream.dropped) + 1;
  stream.events.push({ number, name, data: JSON.stringify(data) });
  if (stream.events.length > MOST_EVENTS) stream.dropped = stream.events.shift()?.number ?? stream.dropped;
  stream.wake();
}

/** Waits until something is told, and no longer than a time. */
function waitForNews(stream: Stream, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stream.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/**
 * Whether one may know the name of another who works on a record that both have: colleagues; who is of the same home; and
 * somebody of the school and a family with whom they work. Two homes of a child do not hear of each other.
 */
export function mayKnow({ reader }: Identity, { reader: other }: Identity): boolean {
  const [party, otherParty] = [partyOfReader(reader), partyOfReader(other)];
  if (party === undefined || otherParty === undefined) return false;
  if (party === 'school' && otherParty === 'school') return true;
  if (party !== 'school' && otherParty !== 'school')
    return (party === otherParty || sideOf(party) !== sideOf(otherParty)) && haveCommon(reader.pupils, other.pupils);
  const [staff, family] = party === 'school' ? [reader, other] : [other, reader];
  return (family.pupils ?? []).some((pupil) => may(staff, 'conversation', 'see', { pupil }));
}

const haveCommon = (some: readonly string[] = [], others: readonly string[] = []) =>
  some.some((each) => others.includes(each));

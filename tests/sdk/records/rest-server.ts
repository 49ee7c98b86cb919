import { createServer, type IncomingMessage, request as askHttp, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ConflictError,
  RefusedError,
  type RecordStore,
  type StorableRecord,
  type StoreEvent,
} from '@driehoek/sdk/records';
import type { EventStream } from '@driehoek/sdk/records/rest';

/**
 * What goes wrong with one request: the connection is cut before it arrives, in the middle of it, before the answer or in the
 * middle of that; it is delivered twice; no answer comes; the server or something before it answers for it, before or
 * after it was done.
 */
export const FAULTS = [
  'cut before',
  'cut reply',
  'half reply',
  'twice',
  'silent before',
  'silent after',
  'error before',
  'error after',
  'too many',
  'busy',
  'page before',
  'page after',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A server for tests that speaks the REST of the package over stores, one for each reader: `/<reader>/api`. */
export interface RestServer {
  urlOf(reader: string): string;
  /** Cuts every stream of events, as a server does that starts anew. */
  restart(): void;
  close(): Promise<void>;
}

export interface RestServerOptions {
  /** The store of a reader; `undefined` for who is not signed in. */
  readonly storeOf: (reader: string) => RecordStore | undefined;
  /** Asked at every request but those for events. */
  readonly nextFault?: () => Fault | undefined;
  /** Called when a request is left without an answer. */
  readonly silent?: () => void;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const problem = (status: number, more: object = {}): Reply => ({
  status,
  body: { title: String(status), status, ...more },
});

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Does what a request asks of a store. */
async function answer(store: RecordStore, request: IncomingMessage, path: string[], body: string): Promise<Reply> {
  const [kind = '', id] = path;
  const withTag = (record: { revision: number }): Reply => ({
    status: 200,
    body: record,
    headers: { ETag: `"${record.revision}"`, 'Cache-Control': 'no-store' },
  });
  if (request.method !== 'GET' && request.headers['x-requested-with'] !== 'driehoek') return problem(403);
  if (request.method === 'GET' && id === undefined) return { status: 200, body: { records: await store.list(kind) } };
  if (id === undefined) return problem(404);
  if (request.method === 'GET') {
    const record = await store.get(kind, id);
    return record ? withTag(record) : problem(404);
  }
  if (request.method === 'DELETE') {
    const { 'if-match': match } = request.headers;
    await store.remove(kind, id, match === undefined ? undefined : Number(match.replaceAll('"', '')));
    return { status: 204 };
  }
  const { 'if-match': match, 'if-none-match': none } = request.headers;
  if (match === undefined && none !== '*') return problem(428);
  const revision = match === undefined ? {} : { revision: Number(match.replaceAll('"', '')) };
  return withTag(await store.put(kind, { ...(JSON.parse(body) as object), id, ...revision } as StorableRecord));
}

const STATUS_OF = { forbidden: 403, 'unknown-kind': 404, invalid: 422, 'too-large': 413 } as const;

function refusal(error: unknown): Reply {
  if (error instanceof ConflictError) return problem(412, { stored: error.stored ?? null });
  if (error instanceof RefusedError) return problem(STATUS_OF[error.reason], { issues: error.issues });
  if (error instanceof SyntaxError) return problem(400);
  return problem(500);
}

/** Starts the server at a port that is free. */
export async function startRestServer({ storeOf, nextFault, silent }: RestServerOptions): Promise<RestServer> {
  const streams = new Set<ServerResponse>();
  const stops = new Set<() => void>();

  const openStream = (store: RecordStore, request: IncomingMessage, response: ServerResponse) => {
    let count = 0;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': open\n\n');
    // This server remembers nothing of what it told.
    if (request.headers['last-event-id'] !== undefined) response.write('event: missed\ndata: {}\n\n');
    const stop = store.watch((event: StoreEvent) => {
      const name = event.type === 'missed' ? 'missed' : 'change';
      response.write(`id: ${++count}\nevent: ${name}\ndata: ${JSON.stringify(event)}\n\n`);
    });
    streams.add(response);
    stops.add(stop);
    response.on('close', () => {
      streams.delete(response);
      stops.delete(stop);
      stop();
    });
  };

  const send = (response: ServerResponse, { status, body, headers }: Reply, isHalf = false) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, {
      ...(text && { 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) }),
      ...headers,
    });
    if (!isHalf) response.end(text);
    else response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
  const sendPage = (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>Log in</title>');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, reader = '', api, what, ...path] = (request.url ?? '').split('/').map(decodeURIComponent);
    const store = storeOf(reader);
    if (api !== 'api' || !store) return send(response, problem(api === 'api' ? 401 : 404));
    if (what === 'events') return openStream(store, request, response);
    if (what !== 'records') return send(response, problem(404));
    const fault = nextFault?.();
    if (fault === 'cut before') return void response.destroy();
    const body = await readBody(request);
    const act = () => answer(store, request, path, body).catch(refusal);
    if (fault === 'silent before') return silent?.();
    if (fault === 'error before') return send(response, problem(500));
    if (fault === 'too many') return send(response, { ...problem(429), headers: { 'Retry-After': '2' } });
    if (fault === 'busy') return send(response, { ...problem(503), headers: { 'Retry-After': '1' } });
    if (fault === 'page before') return sendPage(response);
    const reply = await act();
    if (fault === 'cut reply') return void response.destroy();
    if (fault === 'silent after') return silent?.();
    if (fault === 'error after') return send(response, problem(502));
    if (fault === 'page after') return sendPage(response);
    send(response, fault === 'twice' ? await act() : reply, fault === 'half reply');
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (reader) => `http://127.0.0.1:${port}/${encodeURIComponent(reader)}/api`,
    restart() {
      for (const stream of streams) stream.destroy();
    },
    async close() {
      for (const stop of stops) stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Opens a stream of events as a browser does: it connects again by itself, unless the server refuses. */
export function openEventSource(url: string): EventStream {
  const listeners = new Map<string, ((event: { data?: unknown }) => void)[]>();
  const tell = (type: string, data?: string) => {
    for (const listener of listeners.get(type) ?? []) listener({ data });
  };
  let [readyState, last] = [0, undefined as string | undefined];
  let asked: ReturnType<typeof askHttp> | undefined;
  const again = () => {
    if (readyState === 2) return;
    readyState = 0;
    tell('error');
    setImmediate(connect);
  };
  function connect(): void {
    if (readyState === 2) return;
    const headers = { Accept: 'text/event-stream', ...(last !== undefined && { 'Last-Event-ID': last }) };
    asked = askHttp(url, { headers, agent: false }, (response) => {
      if (response.statusCode !== 200) {
        readyState = 2;
        response.resume();
        tell('error');
        return;
      }
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (readyState === 0 && text !== '') {
          readyState = 1;
          tell('open');
        }
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const fieldOf = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
          last = fieldOf('id') ?? last;
          const type = fieldOf('event');
          if (type !== undefined && readyState !== 2) tell(type, fieldOf('data'));
        }
      });
      response.on('error', () => undefined);
      response.on('close', again);
    });
    asked.on('error', () => {
      if (readyState === 0) again();
    });
    asked.end();
  }
  connect();
  return {
    get readyState() {
      return readyState;
    },
    addEventListener(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    close() {
      readyState = 2;
      asked?.destroy();
    },
  };
}

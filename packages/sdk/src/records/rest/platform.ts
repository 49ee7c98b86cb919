/** What of `fetch` is used. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What of an answer is used. */
export interface FetchReply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Asks a server, as the `fetch` of the platform. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchReply>;

/** What of an `EventSource` is used. */
export interface EventStream {
  /** 2 when it does not connect again by itself. */
  readonly readyState: number;
  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void;
  close(): void;
}

/** Waits for so many milliseconds, and no longer once `signal` is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** What an adapter of the network needs of where it runs. */
export interface Platform {
  readonly fetch: Fetch;
  readonly wait: Wait;
  /** Returns a number from 0 to 1, 1 not included. */
  readonly random: () => number;
  /** Opens a stream of server-sent events; `undefined` where the platform has none. */
  readonly eventSource: ((url: string) => EventStream) | undefined;
}

type Globals = { readonly fetch?: Fetch; readonly EventSource?: new (url: string) => EventStream };

/**
 * Finds on the platform what was not given, when it is first used. This is the one place of the SDK that does: whoever wants
 * another clock or other chances gives them.
 */
export function findPlatform(given: { readonly [Part in keyof Platform]?: Platform[Part] | undefined }): Platform {
  const globals = () => globalThis as Globals;
  return {
    fetch: given.fetch ?? ((url, init) => (globals().fetch as Fetch)(url, init)),
    random: given.random ?? (() => Math.random()),
    wait:
      given.wait ??
      ((milliseconds, signal) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
          });
        })),
    get eventSource() {
      const { EventSource } = globals();
      return given.eventSource ?? (EventSource && ((url: string) => new EventSource(url)));
    },
  };
}

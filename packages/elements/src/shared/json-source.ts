import type { ReaderOptions } from '@driehoek/sdk/i18n';
import { isServer } from 'lit';
import { readPageJson, refusal } from './page-json.js';

/** The sources of an element's data; the first one that is present is used. */
export interface Places {
  /** The value that the page set. */
  readonly value: unknown;
  /** The address of a JSON file. */
  readonly src: string | undefined;
  /** An element with a `<script type="application/json">` child. */
  readonly host: Element;
}

/**
 * Called when the data has been read. `read` returns the data (`undefined` when there is none yet) or throws
 * `InvalidDataError`, also when loading failed. `base` is the base address for relative addresses in the data.
 */
export type ShowData = (read: () => unknown, base: string) => void;

/** The address of the page; a server does not know it. */
const pageAddress = () => (isServer ? '' : document.baseURI);

/** Reads an element's JSON; a later read aborts one that is still loading. */
export class JsonSource {
  #loading: AbortController | undefined;

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  read({ value, src, host }: Places, options: ReaderOptions, show: ShowData): void {
    this.stop();
    if (value) show(() => value, pageAddress());
    // A server shows what it is given, and fetches nothing.
    else if (isServer) return;
    else if (src) this.#fetch(src, options, show);
    else show(() => readPageJson(host, options), pageAddress());
  }

  async #fetch(src: string, options: ReaderOptions, show: ShowData): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    const outcome = await fetchJson(src, loading.signal, options).then(
      (data) => () => data,
      (error: unknown) => () => {
        throw error;
      },
    );
    // A later read has replaced this one.
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    show(outcome, new URL(src, document.baseURI).href);
  }
}

/**
 * Fetches JSON. Throws `InvalidDataError` with a readable message when that fails, and the signal's reason when it was
 * aborted.
 */
async function fetchJson(src: string, signal: AbortSignal, options: ReaderOptions): Promise<unknown> {
  const refuse = (code: 'unreachable' | 'status' | 'not-json', status = 0) => {
    signal.throwIfAborted();
    return refusal('src', code, options, status);
  };
  const response = await fetch(src, { signal }).catch(() => {
    throw refuse('unreachable');
  });
  if (!response.ok) throw refuse('status', response.status);
  return response.json().catch(() => {
    throw refuse('not-json');
  });
}

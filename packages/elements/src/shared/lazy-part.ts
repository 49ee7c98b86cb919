import { createTexts, type ReaderOptions } from '@driehoek/sdk/i18n';
import { part } from '@driehoek/sdk/i18n/nl/shared';
import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

const partTexts = /* @__PURE__ */ createTexts(part);

/** The name of a part in the message that it could not be loaded. */
type PartName = Extract<keyof typeof part, `part.name.${string}`>;

/** The loading state of a part. */
export type PartState = 'idle' | 'loading' | 'ready' | 'failed';

/** How a part is loaded. */
export interface PartOptions<Module> {
  /** The name of the part in the message that it could not be loaded. */
  readonly name: PartName;
  /** Imports the module; made by `createLoader`, so that a further attempt can succeed. */
  readonly load: () => Promise<Module>;
  /** Called once, before the update that shows the part. */
  readonly ready?: (module: Module) => void;
}

/** What a reader asked of a part that is not there yet. */
interface Wish<Module> {
  readonly action: (module: Module) => void;
  readonly unasked: boolean;
}

/** For how long a part that failed in one element is not asked for by another that comes after it, in milliseconds. */
const PATIENCE = 60_000;

/** When what loads a part failed last, in whichever element. */
const failures = new WeakMap<() => Promise<unknown>, number>();

/**
 * Reactive controller for a part of an element that is loaded on use: a module with functions, or one that defines an
 * element. Never throws; its host is updated once per change of state. After a failure it is loaded again when the
 * reader asks for it and when the browser comes online. Where a browser remembers that the import failed, as it does of
 * a bundler's file, neither helps: from the second failure on the message says to reload the page.
 */
export class LazyPart<Module> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: PartOptions<Module>;
  #state: PartState = 'idle';
  #module: Module | undefined;
  #settled: Promise<unknown> | undefined;
  #failureCount = 0;
  /** The action that the reader requested last and that is still waiting for the module. */
  #wish: Wish<Module> | undefined;

  constructor(host: ReactiveControllerHost & Element, options: PartOptions<Module>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): PartState {
    return this.#state;
  }

  /** The loaded module; `undefined` until it has loaded. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Settles when nothing is being loaded; never rejects. For `getUpdateComplete` of the host. */
  get settled(): Promise<unknown> | undefined {
    return this.#settled;
  }

  /**
   * Loads the part unless that was tried before, here or within the last minute by another element, which may be a part of
   * the same view; may be called at every update.
   */
  preload(): void {
    // A server renders at once what is there.
    if (isServer || this.#state !== 'idle') return;
    const failedAt = failures.get(this.#options.load);
    if (failedAt === undefined || performance.now() - failedAt > PATIENCE) this.load();
    else this.#setFailed();
  }

  /** Loads the part, also after a failure. Resolves with `undefined` when it cannot be loaded. */
  async load(): Promise<Module | undefined> {
    if (this.#state === 'idle' || this.#state === 'failed') {
      this.#setState('loading');
      this.#settled = this.#options.load().then(this.#succeed).catch(this.#fail);
      this.#settled.then(this.#runWish);
    }
    await this.#settled;
    return this.#module;
  }

  /**
   * Loads the part and runs an action with it; after a failure the action runs when the part has been loaded after all,
   * unless another was asked for since. Does nothing more when the host has left the page meanwhile: its reader asked for
   * something that is gone.
   *
   * @param unasked whether it also runs when the browser comes online by itself. A dialog to print would then open while
   *   the reader is doing something else.
   */
  async run(action: (module: Module) => void, { unasked = false } = {}): Promise<void> {
    this.#wish = undefined;
    const module = await this.load();
    if (!module) this.#wish = { action, unasked };
    if (module && this.#host.isConnected) action(module);
  }

  /** Renders, after a failure, the message that the part could not be loaded with a button to try again; else nothing. */
  renderMissing({ language = 'nl', texts: pageTexts }: ReaderOptions): TemplateResult | typeof nothing {
    if (this.#failureCount === 0 || this.#state === 'ready') return nothing;
    const translate = partTexts(language, pageTexts);
    const isLoading = this.#state === 'loading';
    const message = this.#failureCount > 1 ? 'part.missing-again' : 'part.missing';
    return html`<p class="note screen-only" role="alert" part="missing">
      ${translate(message, { part: translate(this.#options.name) })}
      <button type="button" class="link" aria-disabled=${isLoading} @click=${this.#retry}>
        ${translate(isLoading ? 'part.loading' : 'part.retry')}
      </button>
    </p>`;
  }

  hostConnected(): void {
    if (this.#state === 'failed') addEventListener('online', this.#reload);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#reload);
  }

  readonly #reload = (): void => {
    if (!this.#wish?.unasked) this.#wish = undefined;
    this.load();
  };

  readonly #retry = (): void => {
    if (this.#state === 'failed') this.load();
  };

  /** Apart from loading: an action that throws is no part that failed. */
  readonly #runWish = (): void => {
    if (!this.#module) return;
    const wish = this.#wish;
    this.#wish = undefined;
    if (this.#host.isConnected) wish?.action(this.#module);
  };

  readonly #succeed = (module: Module): void => {
    this.#module = module;
    failures.delete(this.#options.load);
    removeEventListener('online', this.#reload);
    this.#options.ready?.(module);
    this.#setState('ready');
  };

  readonly #fail = (error: unknown): void => {
    // The cause, for instance a Content-Security-Policy, is for the makers of the page.
    // eslint-disable-next-line no-console
    console.warn('Driehoek: a part could not be loaded.', error);
    failures.set(this.#options.load, performance.now());
    this.#setFailed();
  };

  #setFailed(): void {
    this.#failureCount++;
    if (this.#host.isConnected) addEventListener('online', this.#reload);
    this.#setState('failed');
  }

  #setState(state: PartState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

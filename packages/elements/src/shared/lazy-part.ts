import type { ReaderOptions } from '@driehoek/sdk/i18n';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type PartName, partTexts } from './part-texts.js';

/** How far a part is: not asked for, on its way, there, or not to be had for now. */
export type PartState = 'idle' | 'loading' | 'ready' | 'failed';

/** What a part is loaded from. */
export interface PartOptions<Module> {
  /** What the part is called in the message that it is missing. */
  readonly name: PartName;
  /** Imports the module; made by `createLoader`, so that a further attempt can succeed. */
  readonly load: () => Promise<Module>;
  /** Called once, before the update that shows the part. */
  readonly ready?: (module: Module) => void;
}

/** For how long a part that failed in one element is not asked for by another that comes after it, in milliseconds. */
const PATIENCE = 60_000;

/** When what loads a part failed last, in whichever element. */
const failures = new WeakMap<() => Promise<unknown>, number>();

/**
 * A part of an element that is loaded on use: a bag of functions, or a module that defines an element of its own. Never
 * throws; its host is updated once for each change of state. After a failure it is loaded again when the reader asks
 * for it and when the browser comes online.
 */
export class LazyPart<Module> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: PartOptions<Module>;
  #state: PartState = 'idle';
  #module: Module | undefined;
  #settled: Promise<unknown> | undefined;
  #hasFailed = false;
  /** What the reader wanted last when it failed. */
  #wish: ((module: Module) => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, options: PartOptions<Module>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): PartState {
    return this.#state;
  }

  /** What was loaded; `undefined` until it is there. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Settles when nothing is on its way; never rejects. For `getUpdateComplete` of the host. */
  get settled(): Promise<unknown> | undefined {
    return this.#settled;
  }

  /**
   * Loads the part unless that was tried before, here or just now by another element, which may be a part of the same view:
   * fit for every update.
   */
  preload(): void {
    if (this.#state !== 'idle') return;
    const failedAt = failures.get(this.#options.load);
    if (failedAt === undefined || performance.now() - failedAt > PATIENCE) this.load();
    else this.#setFailed();
  }

  /** Loads the part, also after a failure. Gives `undefined` when it cannot be had. */
  async load(): Promise<Module | undefined> {
    if (this.#state === 'idle' || this.#state === 'failed') {
      this.#setState('loading');
      this.#settled = this.#options.load().then(this.#succeed).catch(this.#fail);
    }
    await this.#settled;
    return this.#module;
  }

  /** Loads the part for something that the reader wants now; when it fails, the retry button does it after all. */
  async run(action: (module: Module) => void): Promise<void> {
    const module = await this.load();
    this.#wish = module ? undefined : action;
    if (module) action(module);
  }

  /** Where the part would be: that it could not be loaded, with a button to try again; nothing unless it failed. */
  renderMissing({ language = 'nl', texts: pageTexts }: ReaderOptions): TemplateResult | typeof nothing {
    if (!this.#hasFailed || this.#state === 'ready') return nothing;
    const texts = partTexts(language, pageTexts);
    const isLoading = this.#state === 'loading';
    return html`<p class="note screen-only" role="alert" part="missing">
      ${texts('part.missing', { part: texts(this.#options.name) })}
      <button type="button" class="link" aria-disabled=${isLoading} @click=${this.#retry}>
        ${texts(isLoading ? 'part.loading' : 'part.retry')}
      </button>
    </p>`;
  }

  hostConnected(): void {
    if (this.#state === 'failed') addEventListener('online', this.#reload);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#reload);
  }

  readonly #reload = (): void => void this.load();

  readonly #retry = (): void => {
    if (this.#state !== 'failed') return;
    if (this.#wish) this.run(this.#wish);
    else this.load();
  };

  readonly #succeed = (module: Module): void => {
    this.#module = module;
    failures.delete(this.#options.load);
    removeEventListener('online', this.#reload);
    this.#options.ready?.(module);
    this.#setState('ready');
  };

  readonly #fail = (error: unknown): void => {
    // A policy of the page, say, is for its makers to read about.
    // eslint-disable-next-line no-console
    console.warn('Driehoek: a part could not be loaded.', error);
    failures.set(this.#options.load, performance.now());
    this.#setFailed();
  };

  #setFailed(): void {
    this.#hasFailed = true;
    if (this.#host.isConnected) addEventListener('online', this.#reload);
    this.#setState('failed');
  }

  #setState(state: PartState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

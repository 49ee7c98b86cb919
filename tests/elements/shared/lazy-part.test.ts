import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { createLoader } from '@driehoek/sdk/i18n';
import { LazyPart } from '../../../packages/elements/src/shared/lazy-part.js';

interface Module {
  readonly word: string;
}

/** A network that one can pull out: each attempt is answered by hand. */
class Network {
  readonly addresses: string[] = [];
  #answers: { resolve: (module: Module) => void; reject: (error: Error) => void }[] = [];

  readonly load = (): Promise<Module> => {
    this.addresses.push(`part.js${globalThis.driehoekRetry}`);
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  };

  async succeed(): Promise<void> {
    this.#answers.shift()!.resolve({ word: 'explained' });
    await new Promise((resolve) => setTimeout(resolve));
  }

  async fail(): Promise<void> {
    this.#answers.shift()!.reject(new TypeError('no network'));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

let network: Network;

class HostElement extends LitElement {
  readonly readied: Module[] = [];
  readonly lazy = new LazyPart<Module>(this, {
    name: 'part.name.print',
    load: createLoader(network.load),
    ready: (module) => this.readied.push(module),
  });
  updates = 0;

  override updated(): void {
    this.updates++;
  }

  override render(): TemplateResult {
    const { module } = this.lazy;
    return html`${module ? html`<p>${module.word}</p>` : this.lazy.renderMissing({ language: 'nl' })}`;
  }

  override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.lazy.settled;
    return super.getUpdateComplete();
  }

  get text(): string {
    return this.renderRoot.textContent!.replace(/\s+/g, ' ').trim();
  }

  get retry(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('button');
  }
}
customElements.define('test-part-host', HostElement);

const MISSING = 'Afdrukken: dit kon niet worden geladen. Is er internet? Probeer het nog een keer';

describe('a part that is loaded on use', () => {
  let host: HostElement;
  let warn: typeof console.warn;

  beforeEach(async () => {
    network = new Network();
    warn = console.warn;
    console.warn = () => undefined;
    host = await fixture<HostElement>(html`<test-part-host></test-part-host>`);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is not asked for by itself', () => {
    expect([host.lazy.state, network.addresses.length, host.text]).to.deep.equal(['idle', 0, '']);
  });

  it('is loaded once, however often an update asks', async () => {
    for (let update = 0; update < 5; update++) host.lazy.preload();
    expect([host.lazy.state, network.addresses]).to.deep.equal(['loading', ['part.js']]);
    await network.succeed();
    host.lazy.preload();
    expect(network.addresses.length).to.equal(1);
    expect([host.lazy.state, host.text, host.readied.length]).to.deep.equal(['ready', 'explained', 1]);
  });

  it('is waited for by whoever waits for its host', async () => {
    host.lazy.preload();
    let isComplete = false;
    const waiting = host.updateComplete.then(() => {
      isComplete = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isComplete).to.equal(false);
    await network.succeed();
    await waiting;
    expect(host.text).to.equal('explained');
  });

  it('says so where it would be when it fails, and does not go on by itself', async () => {
    host.lazy.preload();
    await network.fail();
    expect([host.lazy.state, host.text]).to.deep.equal(['failed', MISSING]);
    const { updates } = host;
    for (let update = 0; update < 5; update++) host.lazy.preload();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([host.updates, network.addresses.length]).to.deep.equal([updates, 1]);
    expect(host.renderRoot.querySelector('[part=missing]')!.getAttribute('role')).to.equal('alert');
  });

  it('updates its host once for each change of state', async () => {
    const before = host.updates;
    host.lazy.preload();
    await new Promise((resolve) => setTimeout(resolve));
    await network.fail();
    expect(host.updates - before).to.equal(2);
  });

  it('is asked for at another address when the reader tries again, since a browser remembers the first failed', async () => {
    host.lazy.preload();
    await network.fail();
    host.retry!.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect([host.lazy.state, host.retry!.getAttribute('aria-disabled')]).to.deep.equal(['loading', 'true']);
    host.retry!.click();
    await network.succeed();
    expect(host.text).to.equal('explained');
    expect(network.addresses).to.deep.equal(['part.js', 'part.js?retry=1']);
  });

  it('is loaded again when the browser comes online, unless its host has gone', async () => {
    host.lazy.preload();
    await network.fail();
    const parent = host.parentElement!;
    host.remove();
    dispatchEvent(new Event('online'));
    expect(network.addresses.length).to.equal(1);
    parent.append(host);
    dispatchEvent(new Event('online'));
    await network.succeed();
    dispatchEvent(new Event('online'));
    expect([host.text, network.addresses.length]).to.deep.equal(['explained', 2]);
  });

  const ways = {
    'the reader tries again': () => host.retry!.click(),
    'the browser comes online': () => dispatchEvent(new Event('online')),
    'the host asks for it': () => void host.lazy.load(),
  };
  for (const [way, tryAgain] of Object.entries(ways))
    it(`does after all what the reader wanted last, once, when ${way}`, async () => {
      const heard: string[] = [];
      for (const paper of ['a4', 'a3']) {
        const wish = host.lazy.run(({ word }) => heard.push(`${paper} ${word}`), { unasked: true });
        await network.fail();
        await wish;
      }
      await host.updateComplete;
      tryAgain();
      await network.fail();
      expect(heard).to.deep.equal([]);
      tryAgain();
      await network.succeed();
      await host.lazy.load();
      expect(heard).to.deep.equal(['a3 explained']);
    });

  it('does not open a dialog by itself when the browser comes online', async () => {
    const heard: string[] = [];
    host.lazy.run(({ word }) => heard.push(word));
    await network.fail();
    dispatchEvent(new Event('online'));
    await network.succeed();
    await host.lazy.load();
    expect([host.text, heard]).to.deep.equal(['explained', []]);
  });

  it('does nothing for a reader who has left, and forgets it', async () => {
    const heard: string[] = [];
    host.lazy.run(({ word }) => heard.push(word));
    await network.fail();
    const parent = host.parentElement!;
    host.remove();
    host.lazy.load();
    await network.succeed();
    parent.append(host);
    await host.lazy.load();
    expect(heard).to.deep.equal([]);
  });

  it('says to reload the page once trying again failed too, since a browser may ask the network no more', async () => {
    host.lazy.preload();
    await network.fail();
    expect(host.text).to.equal(MISSING);
    host.retry!.click();
    await network.fail();
    expect(host.text).to.equal(
      'Afdrukken: dit kon weer niet worden geladen. Probeer het opnieuw zodra er internet is. Wat hier staat, blijft staan. Probeer het nog een keer',
    );
    host.retry!.click();
    await network.succeed();
    expect(host.text).to.equal('explained');
  });

  it('does everything that the reader wants while it is on its way', async () => {
    const heard: string[] = [];
    for (const paper of ['a4', 'a3']) host.lazy.run(() => heard.push(paper));
    await network.succeed();
    expect(heard).to.deep.equal(['a4', 'a3']);
  });

  it('leaves no rejection unhandled, also when the module is there and unusable', async () => {
    const rejections: unknown[] = [];
    const remember = (event: PromiseRejectionEvent) => rejections.push(event.reason);
    addEventListener('unhandledrejection', remember);
    const part = new LazyPart<Module>(host, {
      name: 'part.name.print',
      load: createLoader(() => Promise.resolve({ word: 'x' })),
      ready: () => {
        throw new Error('unusable');
      },
    });
    part.preload();
    await new Promise((resolve) => setTimeout(resolve, 20));
    removeEventListener('unhandledrejection', remember);
    expect([part.state, rejections.length]).to.deep.equal(['failed', 0]);
  });

  it('that failed in one element is not asked for by another right after it, which says so too and can try again', async () => {
    const load = createLoader(network.load);
    const create = () => new LazyPart<Module>(host, { name: 'part.name.print', load });
    const [first, second, third] = [create(), create(), create()];
    first.preload();
    await network.fail();
    second.preload();
    expect([second.state, network.addresses.length]).to.deep.equal(['failed', 1]);
    second.load();
    await network.succeed();
    expect([first.state, second.state]).to.deep.equal(['failed', 'ready']);
    third.preload();
    await third.settled;
    expect([third.state, network.addresses.length]).to.deep.equal(['ready', 2]);
  });

  it('may be a module that defines an element', async () => {
    const define = (): Promise<Module> => {
      customElements.define('test-part-defined', class extends HTMLElement {});
      return Promise.resolve({ word: 'test-part-defined' });
    };
    const part = new LazyPart<Module>(host, { name: 'part.name.print', load: createLoader(define) });
    const module = await part.load();
    expect(document.createElement(module!.word).constructor).to.equal(customElements.get('test-part-defined'));
  });
});

describe('a loader', () => {
  it('gives two elements the same module, and one that comes later a new attempt after a failure', async () => {
    network = new Network();
    const load = createLoader(network.load);
    const failures = Promise.allSettled([load(), load()]);
    await network.fail();
    expect((await failures).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    const loading = load();
    await network.succeed();
    expect(await loading).to.equal(await load());
    expect(network.addresses).to.deep.equal(['part.js', 'part.js?retry=1']);
    expect(globalThis.driehoekRetry).to.equal('');
  });
});

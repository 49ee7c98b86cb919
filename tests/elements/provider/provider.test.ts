import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { ContextConsumer, ContextProvider } from '@lit/context';
import { ProviderElement, providerContext } from '@driehoek/elements/provider';
import '@driehoek/elements/provider/define';
import { DriehoekElement } from '../../../packages/elements/src/shared/base-element.js';

class ReaderElement extends DriehoekElement {
  get seen() {
    return { ...this.page, language: this.language, moment: this.moment };
  }
}
customElements.define('test-reader', ReaderElement);

const readerIn = (element: Element) => element.querySelector<ReaderElement>('test-reader')!;

describe('dh-provider', () => {
  it('tells elements below it the language, role and moment', async () => {
    const now = new Date('2026-11-22T08:00:00Z');
    const provider = await fixture(html`
      <dh-provider locale="en" perspective="leadership" .now=${now}><test-reader></test-reader></dh-provider>
    `);
    const { language, perspective, moment } = readerIn(provider).seen;
    expect({ language, perspective, moment }).to.deep.equal({ language: 'en', perspective: 'leadership', moment: now });
  });

  it('tells them again when a setting changes', async () => {
    const provider = await fixture<HTMLElement & { locale: string; updateComplete: Promise<unknown> }>(html`
      <dh-provider locale="en"><test-reader></test-reader></dh-provider>
    `);
    provider.locale = 'nl';
    await provider.updateComplete;
    expect(readerIn(provider).language).to.equal('nl');
  });

  it('does not disturb the layout of the page', async () => {
    const provider = await fixture(html`<dh-provider><p>x</p></dh-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('lets the nearest of nested providers count', async () => {
    const outer = await fixture(html`
      <dh-provider locale="en"><dh-provider locale="nl"><test-reader></test-reader></dh-provider></dh-provider>
    `);
    expect(readerIn(outer).language).to.equal('nl');
  });

  it('tells nobody twice, and nobody who has gone', async () => {
    const provider = await fixture<HTMLElement & { locale: string; updateComplete: Promise<unknown> }>(html`
      <dh-provider locale="en"><test-reader></test-reader></dh-provider>
    `);
    const reader = readerIn(provider);
    let updates = 0;
    reader.requestUpdate = () => updates++;
    provider.locale = 'nl';
    await provider.updateComplete;
    expect(updates).to.equal(1);
    reader.remove();
    provider.locale = 'tr';
    await provider.updateComplete;
    expect(updates).to.equal(1);
    expect(reader.seen.locale).to.equal('nl');
  });

  it('tells everybody who asked before a change, also when another asks in between', async () => {
    const provider = await fixture<HTMLElement & { locale: string; updateComplete: Promise<unknown> }>(html`
      <dh-provider locale="en"><test-reader></test-reader></dh-provider>
    `);
    provider.locale = 'nl';
    provider.append(document.createElement('test-reader'));
    await provider.updateComplete;
    expect(Array.from(provider.children, (child) => (child as ReaderElement).language)).to.deep.equal(['nl', 'nl']);
  });

  it('is heard again by an element that moves to another provider', async () => {
    const page = await fixture(html`
      <div>
        <dh-provider locale="en"><test-reader></test-reader></dh-provider>
        <dh-provider locale="tr"></dh-provider>
      </div>
    `);
    const reader = readerIn(page);
    page.lastElementChild!.append(reader);
    expect(reader.language).to.equal('tr');
  });
});

describe('the context of a page', () => {
  it('has a key that two bundles on one page share', () => {
    expect(providerContext).to.equal('driehoek-provider');
  });

  it('answers a consumer in the page’s own code', async () => {
    const provider = await fixture<HTMLElement & { locale: string; updateComplete: Promise<unknown> }>(
      html`<dh-provider locale="tr"><test-reader></test-reader></dh-provider>`,
    );
    const reported: (string | undefined)[] = [];
    new ContextConsumer(readerIn(provider), {
      context: providerContext,
      subscribe: true,
      callback: ({ locale }) => reported.push(locale),
    });
    provider.locale = 'pl';
    await provider.updateComplete;
    expect(reported).to.deep.equal(['tr', 'pl']);
  });

  it('may come from a provider in the page’s own code', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const provider = new ContextProvider(host, { context: providerContext, initialValue: { locale: 'uk' } });
    provider.hostConnected();
    const reader = document.createElement('test-reader') as ReaderElement;
    host.append(reader);
    expect(reader.language).to.equal('uk');
    provider.setValue({ locale: 'pl' });
    expect(reader.language).to.equal('pl');
  });
});

describe('a provider whose script comes late', () => {
  it('is heard by elements that asked before, also from within a shadow root', async () => {
    const page = await fixture(html`<late-provider locale="tr"><div></div></late-provider>`);
    const reader = document.createElement('test-reader') as ReaderElement;
    page.querySelector('div')!.attachShadow({ mode: 'open' }).append(reader);
    expect(reader.language).to.equal('nl');
    customElements.define('late-provider', class extends ProviderElement {});
    expect(reader.language).to.equal('tr');
  });

  it('takes over from one further out, whole', async () => {
    const outer = await fixture(html`
      <dh-provider locale="en" perspective="leadership">
        <later-provider locale="pl"><test-reader></test-reader></later-provider>
      </dh-provider>
    `);
    expect(readerIn(outer).language).to.equal('en');
    customElements.define('later-provider', class extends ProviderElement {});
    expect(readerIn(outer).seen).to.include({ language: 'pl', perspective: undefined });
  });
});

describe('a provider of the whole page that comes after its elements', () => {
  it('is heard by those that are there, and asked for by none that has gone', async () => {
    const host = await fixture<HTMLElement>(
      html`<div><p><test-reader></test-reader><test-reader></test-reader></p></div>`,
    );
    const page = host.firstElementChild!;
    const [here, gone] = [...page.children] as [ReaderElement, ReaderElement];
    let asked = 0;
    gone.addEventListener('context-request', () => asked++);
    gone.remove();
    new ContextProvider(host, { context: providerContext, initialValue: { locale: 'uk' } }).hostConnected();
    expect(here.language).to.equal('uk');
    expect(asked).to.equal(0);
    page.append(gone);
    expect([gone.language, asked]).to.deep.equal(['uk', 1]);
  });

  it('does not reach what a page remembers of requests: a context root would keep every one', async () => {
    let heard = 0;
    const count = () => heard++;
    document.documentElement.addEventListener('context-request', count);
    await fixture(html`<test-reader></test-reader>`);
    document.documentElement.removeEventListener('context-request', count);
    expect(heard).to.equal(0);
  });
});

describe('an element without a provider', () => {
  it('takes the language of the nearest lang attribute, through shadow roots', async () => {
    const host = await fixture(html`<div lang="de"></div>`);
    const inner = document.createElement('div');
    host.append(inner);
    const reader = document.createElement('test-reader') as ReaderElement;
    inner.attachShadow({ mode: 'open' }).append(reader);
    expect(reader.language).to.equal('de');
  });

  it('takes the clock', () => {
    const before = Date.now();
    const reader = document.createElement('test-reader') as ReaderElement;
    expect(reader.seen.moment.getTime()).to.be.within(before, Date.now());
  });
});

describe('an element that has left the page', () => {
  it('is not updated before it is back, and has nobody wait for that', async () => {
    const page = await fixture(html`<div><test-reader></test-reader></div>`);
    const reader = readerIn(page);
    await reader.updateComplete;
    let updates = 0;
    reader.addController({ hostUpdated: () => updates++ });
    reader.requestUpdate();
    reader.remove();
    expect(await reader.updateComplete).to.equal(false);
    reader.requestUpdate();
    await aTimeout(0);
    expect(updates).to.equal(0);
    page.append(reader);
    expect(await reader.updateComplete).to.equal(true);
    expect(updates).to.equal(1);
  });
});

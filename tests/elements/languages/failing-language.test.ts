import '@driehoek/elements/checklist/define';
import '@driehoek/elements/contact-calendar/define';
import '@driehoek/elements/conversation/define';
import '@driehoek/elements/expectations/define';
import '@driehoek/elements/information-card/define';
import { registerLanguage } from '@driehoek/sdk/i18n';
import { nl } from '@driehoek/sdk/i18n/nl';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { deepText } from '../shared/deep-text.js';

// Every file of English is missing, as on a page without network.
let calls = 0;
let isOffline = true;
const loader = async () => {
  calls += 1;
  if (isOffline) throw new TypeError('Failed to fetch dynamically imported module');
  return { words: { 'checklist.scale.yes': 'Yes' } };
};
registerLanguage('en', Object.fromEntries(Object.keys(nl).map((concept) => [concept, loader])));

const rejections: PromiseRejectionEvent[] = [];
const hear = (event: PromiseRejectionEvent) => rejections.push(event);
before(() => addEventListener('unhandledrejection', hear));
after(() => removeEventListener('unhandledrejection', hear));
afterEach(() => fixtureCleanup());

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a page in English whose language files are missing', () => {
  const cases: readonly (readonly [tag: string, dutch: RegExp])[] = [
    ['dh-checklist', /De directie heeft onderzocht/],
    ['dh-contact-calendar', /^$/],
    ['dh-conversation-planner', /gesprek/],
    ['dh-expectations-form', /nog niets om in te vullen/],
    ['dh-information-card', /^$/],
  ];
  for (const [tag, dutch] of cases) {
    it(`has ${tag} in Dutch, without trying for ever or failing out loud`, async () => {
      const page = await fixture(html`<div lang="en"></div>`);
      const element = document.createElement(tag) as LitElement;
      page.append(element);
      await element.updateComplete;
      expect(deepText(element).trim()).to.match(dutch);
      const before = calls;
      for (let turn = 0; turn < 5; turn += 1) {
        element.requestUpdate();
        await element.updateComplete;
      }
      await settle();
      expect(calls).to.equal(before);
      expect(rejections).to.be.empty;
    });
  }

  it('goes on working', async () => {
    const page = await fixture(html`<div lang="en"><dh-checklist></dh-checklist></div>`);
    const checklist = page.querySelector('dh-checklist')!;
    await checklist.updateComplete;
    checklist.renderRoot.querySelector<HTMLInputElement>('input[value=partly]')!.click();
    await checklist.updateComplete;
    expect(checklist.value!.answers).to.deep.equal({ 'home.1': 'partly' });
    expect(checklist.renderRoot.querySelector('[part=progress]')!.textContent).to.contain('1');
  });

  it('has them after all where the element comes anew once they can be had', async () => {
    const page = await fixture(html`<div lang="en"><dh-checklist></dh-checklist></div>`);
    const checklist = page.querySelector('dh-checklist')!;
    await checklist.updateComplete;
    isOffline = false;
    checklist.remove();
    page.append(checklist);
    checklist.requestUpdate();
    await checklist.updateComplete;
    expect(checklist.renderRoot.querySelector('[part=scale] label')!.textContent.trim()).to.equal('Yes');
  });
});

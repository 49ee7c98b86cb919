import '@driehoek/elements/checklist/define';
import '@driehoek/elements/class-contacts/define';
import '@driehoek/elements/contact-preferences/define';
import '@driehoek/elements/contact-calendar/define';
import '@driehoek/elements/conversation/define';
import '@driehoek/elements/expectations/define';
import '@driehoek/elements/family-help/define';
import '@driehoek/elements/glossary/define';
import '@driehoek/elements/information-card/define';
import '@driehoek/elements/parent-offers/define';
import '@driehoek/elements/provider/define';
import '@driehoek/elements/report/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import type { ProviderElement } from '@driehoek/elements/provider';
import { registerLanguage, type TextModule } from '@driehoek/sdk/i18n';
import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { deepText, shadowRoots } from '../shared/deep-text.js';

afterEach(() => fixtureCleanup());

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** All that an element says from when it stands in the page, each time that it changes. */
async function hear(element: LitElement, parent: Element): Promise<string[]> {
  const heard: string[] = [];
  parent.append(element);
  const observe = () => {
    for (const root of shadowRoots(element))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  const observer = new MutationObserver(() => {
    heard.push(deepText(element).trim());
    observe();
  });
  observe();
  await element.updateComplete;
  await nextTask();
  observer.disconnect();
  return heard;
}

/** A language whose texts come when the test wants. */
function defer(module: TextModule) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const loader = Object.assign(
    async () => {
      loader.calls += 1;
      await arrived;
      return module;
    },
    { calls: 0, arrive },
  );
  return loader;
}

describe('what a page set before an element was defined', () => {
  it('counts for the texts that it waits for: no other language flashes by', async () => {
    const provider = await fixture<ProviderElement>(html`<dh-provider locale="en"></dh-provider>`);
    const checklist = document.implementation.createHTMLDocument().createElement('dh-checklist') as ChecklistElement;
    checklist.instrument = 'team-skills';
    const heard: string[] = [];
    provider.append(checklist);
    await checklist.updateComplete;
    heard.push(deepText(checklist));
    expect(heard[0]).to.contain('What can our team do?').and.not.contain('Wat kan ons team?');
  });
});

const answers = (checklist: LitElement) =>
  [...checklist.renderRoot.querySelectorAll('[part=scale]:first-of-type label')]
    .slice(0, 3)
    .map((label) => label.textContent.trim());

const cases: readonly { tag: string; dutch: RegExp; english: RegExp; set?: object }[] = [
  { tag: 'dh-checklist', dutch: /Beetje|De directie heeft onderzocht/, english: /Partly[\s\S]*Remark/i },
  {
    tag: 'dh-checklist-report',
    dutch: /Nog niemand/,
    english: /Nobody/,
    set: { responses: [] },
  },
  { tag: 'dh-class-contacts', dutch: /klas/, english: /class/ },
  {
    tag: 'dh-contact-preferences',
    dutch: /Past: dinsdagavond/,
    english: /Suits: Tuesday evening/,
    set: {
      perspective: 'class-teacher',
      value: {
        id: 'a',
        schoolYear: '2026-2027',
        pupil: 'a',
        household: 'parents',
        times: ['tue.evening'],
        channels: {},
      },
    },
  },
  { tag: 'dh-conversation-planner', dutch: /gesprek/, english: /conversation|talk/ },
  {
    tag: 'dh-expectations-form',
    dutch: /Af en toe/,
    english: /Getting in touch/,
    set: { value: { id: 'r', schoolYear: '2026-2027', statements: 'driehoek', parties: {} } },
  },
  { tag: 'dh-family-help', dutch: /hulp/, english: /help/ },
  {
    tag: 'dh-parent-offers',
    dutch: /Wat ik kan doen/,
    english: /What I can do/,
    set: { pupil: 'mila', value: { id: 'o', schoolYear: '2026-2027', offers: [] } },
  },
  { tag: 'dh-information-card', dutch: /kaart/, english: /card/, set: { value: { id: 3 } } },
  {
    tag: 'dh-contact-calendar',
    dutch: /Schooljaar/,
    english: /School year/,
    set: {
      value: { id: 'p', schoolYear: '2026-2027', region: 'midden', timeZone: 'Europe/Amsterdam', entries: [] },
    },
  },
];

describe('an element on a page in English', () => {
  for (const { tag, dutch, english, set } of cases) {
    it(`${tag} says nothing in Dutch, not even at first`, async () => {
      const page = await fixture(html`<div lang="en"></div>`);
      const element = Object.assign(document.createElement(tag), set) as LitElement;
      const said = await hear(element, page);
      expect(said.at(-1)).to.match(english);
      for (const words of said) expect(words).not.to.match(dutch);
    });
  }

  it('dh-term shows its word at once, and explains it in English once that is there', async () => {
    const page = await fixture(html`<div lang="en"><p>An <dh-term>opp</dh-term> is a plan.</p></div>`);
    const term = page.querySelector('dh-term')!;
    expect(term.shadowRoot!.querySelector('slot')).to.exist;
    await term.updateComplete;
    expect(term.shadowRoot!.textContent).to.contain('A plan for a child').and.not.to.contain('Een plan');
  });
});

describe('an element on a page in Dutch', () => {
  it('paints before the page does anything else', async () => {
    const page = await fixture(html`<div lang="nl"></div>`);
    const checklist = document.createElement('dh-checklist');
    let isLater = false;
    setTimeout(() => {
      isLater = true;
    });
    page.append(checklist);
    await checklist.updateComplete;
    expect(isLater).to.equal(false);
    expect(answers(checklist)).to.deep.equal(['Ja', 'Beetje', 'Nee']);
  });
});

describe('an element whose language changes', () => {
  const open = async () => {
    const provider = await fixture<ProviderElement>(
      html`<dh-provider locale="nl"><dh-checklist></dh-checklist></dh-provider>`,
    );
    const checklist = provider.querySelector<ChecklistElement>('dh-checklist')!;
    await checklist.updateComplete;
    return { provider, checklist };
  };

  it('keeps the old words until the new ones are there', async () => {
    const loader = defer({ words: { 'checklist.scale.yes': 'Ja!' } });
    registerLanguage('qca', { checklist: loader });
    const { provider, checklist } = await open();
    provider.locale = 'qca';
    await waitUntil(() => loader.calls === 1);
    await nextTask();
    expect(answers(checklist)).to.deep.equal(['Ja', 'Beetje', 'Nee']);
    loader.arrive();
    await checklist.updateComplete;
    expect(answers(checklist)[0]).to.equal('Ja!');
  });

  it('changes its mind with the page', async () => {
    const loader = defer({ words: { 'checklist.scale.yes': 'Ja?' } });
    registerLanguage('qcb', { checklist: loader });
    const { provider, checklist } = await open();
    provider.locale = 'qcb';
    await waitUntil(() => loader.calls === 1);
    provider.locale = 'nl';
    await provider.updateComplete;
    loader.arrive();
    await checklist.updateComplete;
    expect(answers(checklist)).to.deep.equal(['Ja', 'Beetje', 'Nee']);
  });

  it('keeps what was answered meanwhile', async () => {
    const loader = defer({ words: { 'checklist.scale.yes': 'Ja.' } });
    registerLanguage('qcc', { checklist: loader });
    const { provider, checklist } = await open();
    provider.locale = 'qcc';
    await waitUntil(() => loader.calls === 1);
    checklist.renderRoot.querySelector<HTMLInputElement>('input[value=partly]')!.click();
    expect(checklist.value!.answers).to.deep.equal({ 'home.1': 'partly' });
    loader.arrive();
    await checklist.updateComplete;
    expect(answers(checklist)[0]).to.equal('Ja.');
    expect(checklist.renderRoot.querySelector<HTMLInputElement>('input[value=partly]')!.checked).to.equal(true);
  });
});

describe('an element whose words do not come', () => {
  it('paints with others after a while, and with its own when they come after all', async () => {
    const loader = defer({ words: { 'checklist.scale.yes': 'Jawohl' } });
    registerLanguage('qcd', { checklist: loader });
    const page = await fixture(html`<div lang="qcd"></div>`);
    const checklist = document.createElement('dh-checklist');
    page.append(checklist);
    await nextTask();
    expect(checklist.renderRoot.childElementCount).to.equal(0);
    await checklist.updateComplete;
    expect(answers(checklist)[0]).to.equal('Yes');
    loader.arrive();
    await waitUntil(() => answers(checklist)[0] === 'Jawohl');
    expect(loader.calls).to.equal(1);
  });
});

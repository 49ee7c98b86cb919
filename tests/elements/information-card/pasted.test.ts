import { expect } from '@open-wc/testing';
import '@driehoek/elements/checklist/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import '@driehoek/elements/contact-calendar/define';
import '@driehoek/elements/information-card/define';
import type { InformationCardElement } from '@driehoek/elements/information-card';
import { smallPlan } from '../contact-calendar/plan.js';

const CARD = JSON.stringify(
  {
    id: 'groep-6',
    schoolYear: '2026-2027',
    group: 'Groep 6',
    school: { name: 'Het Kompas & co (verzonnen)' },
    teachers: [{ name: 'Juf Esra', days: ['mon'], contacts: [] }],
    moments: [],
    route: [{ question: 'Zorgen of "niet eens"?', who: 'Eerst juf Esra' }],
  },
  null,
  2,
);
const OPEN = '<script type="application/json">';
const FALLBACK = '<p>Juf Esra is te bellen.</p>';
const card = (content: string) => `<dh-information-card>${content}</dh-information-card>`;
const curly = (json: string) => json.replace(/\\"/g, '\u2019').replace(/"([^"]*)"/g, '“$1”');
/** As text of HTML. */
const asText = (json: string) => json.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What editors make of the lines that a school pastes. */
const EDITED: { readonly [what: string]: string } = {
  'nothing is changed': card(`${OPEN}${CARD}</script>${FALLBACK}`),
  'the script is put in a paragraph': card(`<p>${OPEN}${CARD}</script></p>${FALLBACK}`),
  'quotes are made typographic': card(`${OPEN}${curly(CARD)}</script>${FALLBACK}`),
  'spaces no longer break': card(`${OPEN}${CARD.replaceAll('  ', '&nbsp; ')}</script>${FALLBACK}`),
  'line breaks come in between': card(`${OPEN}${CARD.replaceAll('\n', '<br />\n')}</script>${FALLBACK}`),
  'paragraphs come in between': card(`${OPEN}<p>${CARD.replaceAll('\n', '</p>\n<p>')}</p></script>${FALLBACK}`),
  'quotes are made entities': card(
    `${OPEN}${CARD.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</script>${FALLBACK}`,
  ),
  'a CDATA section is put around it': card(`${OPEN}// <![CDATA[\n${CARD}\n// ]]></script>${FALLBACK}`),
  'the type is taken away': card(`<script>${CARD}</script>${FALLBACK}`),
  'the type is renamed': card(`<script type="mce-application/json">${CARD}</script>${FALLBACK}`),
  'the quotes of the type are made typographic': card(
    `<script type=“application/json”>${curly(CARD)}</script>${FALLBACK}`,
  ),
  'the script tag is taken away': card(`\n  ${asText(CARD)}\n  ${FALLBACK}`),
  'the script tag is taken away, and what is left made up': card(
    `<p>${asText(curly(CARD)).replaceAll('\n', '<br>\n').replaceAll('  ', '&nbsp; ')}</p>${FALLBACK}`,
  ),
  'it is pasted into itself': card(card(`${OPEN}${CARD}</script>${FALLBACK}`)),
};

const hints: string[] = [];
const { warn } = console;
let page: HTMLElement;

async function paste(source: string): Promise<InformationCardElement[]> {
  page = document.createElement('main');
  // As a page has it: parsed, with scripts that do not run.
  page.innerHTML = source;
  document.body.append(page);
  const cards = [...page.querySelectorAll('dh-information-card')];
  for (const each of cards) await each.updateComplete;
  return cards;
}

const titleOf = (element: Element) => element.shadowRoot!.querySelector('h2')?.textContent.replace(/\s+/g, ' ').trim();

describe('lines that went through the editor of a content system', () => {
  beforeEach(() => {
    hints.length = 0;
    console.warn = (...words: unknown[]) => void hints.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    page.remove();
  });

  for (const [what, source] of Object.entries(EDITED))
    it(`show the card all the same, and the console says what was changed: ${what}`, async () => {
      const shown = (await paste(source)).filter((element) => titleOf(element));
      expect(shown.map(titleOf)).to.deep.equal(['Groep 6 · Het Kompas & co (verzonnen)']);
      expect(page.innerText).not.to.contain('schoolYear');
      const isChanged = !/^(nothing|it is pasted)/.test(what);
      expect(hints.length, hints.join()).to.equal(isChanged ? 1 : 0);
      if (isChanged) expect(hints[0]).to.match(/^Driehoek: The JSON in <dh-information-card> was changed by an editor/);
    });

  it('leave its reader with what else stands in the element when the data cannot be read, and the console says why', async () => {
    for (const source of [
      card(`${OPEN}${CARD.slice(1)}</script>${FALLBACK}`),
      card(`${asText(CARD.replace(',', ''))}${FALLBACK}`),
      card(`<p>{“id”: “x”,<br>“school” “y”}</p>${FALLBACK}`),
    ]) {
      hints.length = 0;
      const [element] = await paste(source);
      const text = element!.shadowRoot!.textContent;
      expect(text).to.contain('het is geen JSON');
      expect(page.innerText).not.to.match(/schoolYear|“id”/);
      const fallback = element!.shadowRoot!.querySelector('slot') ? element!.innerText : text;
      expect(fallback).to.contain('Juf Esra is te bellen.');
      expect(hints).to.have.lengthOf(1);
      expect(hints[0]).to.match(/cannot be read: ./);
      page.remove();
    }
  });

  it('may stand on a page more than once, the same or another', async () => {
    const other = CARD.replace('Groep 6', 'Groep 7');
    const script = '<script type="module" src="information-card.js"></script>';
    const cards = await paste(
      [CARD, other, CARD].map((json) => script + card(`${OPEN}${json}</script>${FALLBACK}`)).join('\n'),
    );
    expect(cards.map(titleOf)).to.deep.equal(
      ['Groep 6', 'Groep 7', 'Groep 6'].map((group) => `${group} · Het Kompas & co (verzonnen)`),
    );
    expect(hints).to.deep.equal([]);
  });

  it('may come piece by piece', async () => {
    const [element] = await paste(card(''));
    for (let at = 0; at < CARD.length; at += 40) {
      element!.append(CARD.slice(at, at + 40));
      await new Promise(requestAnimationFrame);
    }
    await element!.updateComplete;
    expect(titleOf(element!)).to.contain('Groep 6');
    expect(element!.shadowRoot!.querySelector('[part=error]')).to.equal(null);
  });

  it('are mended for every element that reads JSON of the page, and words are never taken for it', async () => {
    const response = JSON.stringify({
      id: 'r1',
      instrument: 'handvat',
      instrumentVersion: '1.0.0',
      schoolYear: '2026-2027',
      role: 'parent',
      answers: {},
    });
    await paste(
      `<dh-checklist instrument="handvat">${curly(response)}</dh-checklist>
       <dh-contact-calendar><p>${OPEN}${JSON.stringify(smallPlan)}</script></p></dh-contact-calendar>
       <dh-information-card><p>{Hier komt de kaart}</p></dh-information-card>`,
    );
    const checklist = page.querySelector<ChecklistElement>('dh-checklist')!;
    await checklist.updateComplete;
    expect(checklist.value?.id).to.equal('r1');
    const calendar = page.querySelector('dh-contact-calendar')!;
    await calendar.updateComplete;
    expect(calendar.value?.id).to.equal(smallPlan.id);
    expect(page.innerText).to.contain('Hier komt de kaart');
    expect(hints).to.have.lengthOf(2);
  });
});

import '@driehoek/elements/conversation/define';
import { expect } from '@open-wc/testing';
import { finishedTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { supportTalk } from '../../../stories/support-plans.js';
import { ConversationPage } from './conversation.page.js';

const PREPARE = 'dh-conversation-preparation';
const LONG = 'Sem leest elke avond een hele bladzijde voor aan zijn zusje, en dat gaat steeds beter. '.repeat(6).trim();

/** What would stand on the paper: the styles of paper are the browser's, so what is left out is what is marked so. */
function onPaper(element: HTMLElement): string {
  dispatchEvent(new Event('beforeprint'));
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (
      !(node instanceof Element) ||
      node.matches('[data-print=none], button, .screen-only, style, :is(.chip, .tick):not(:has(:checked))')
    )
      return '';
    if (node instanceof HTMLDetailsElement && !node.open) return '';
    return [...node.childNodes].map(walk).join(' ');
  };
  const said = [...element.shadowRoot!.childNodes].map(walk).join(' ').replaceAll(/\s+/g, ' ');
  dispatchEvent(new Event('afterprint'));
  return said;
}

describe('a conversation on paper', () => {
  it('has the whole of what is written, also of a section that is folded, and nothing to fill in', async () => {
    const strengths = [{ id: 'own', by: 'school', text: LONG } as const, ...progressTalk.strengths];
    const page = await ConversationPage.openPart(PREPARE, { ...progressTalk, strengths });
    for (const section of page.findAll<HTMLDetailsElement>('details')) section.open = false;
    const said = onPaper(page.element);
    expect(said).to.include(LONG).and.include(progressTalk.pupil!).and.include('24 november 2026');
    expect(said).to.match(/^ ?Voortgangsgesprek · /);
    expect(said).to.not.match(/Blad voor|Escalatie|Om aan te denken/);
    expect(page.findAll('.printed, [data-print]'), 'as it was').to.deep.equal([]);
    expect(page.findAll<HTMLDetailsElement>('details').some(({ open }) => open)).to.equal(false);
  });

  it('has no way to take away an agreement to which somebody said yes', async () => {
    const page = await ConversationPage.openPart('dh-conversation-agreements', finishedTalk);
    expect(page.find('.lapse summary')!.textContent).to.include('Haal weg');
    const said = onPaper(page.element);
    expect(said).to.include('Samira leest drie keer per week');
    expect(said).to.not.include('Haal weg');
  });

  it('leaves out rows in which nothing was written', async () => {
    const page = await ConversationPage.openPart('dh-conversation-agreements', supportTalk);
    await page.press('add', 'agreements');
    const rows = page.findAll('[data-list=agreements] > li, .agreements > li');
    dispatchEvent(new Event('beforeprint'));
    const left = rows.filter(({ dataset }) => dataset['print'] !== 'none').length;
    dispatchEvent(new Event('afterprint'));
    expect(left).to.equal(supportTalk.agreements.length);
  });
});

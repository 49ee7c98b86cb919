import { expect } from '@open-wc/testing';
import '@driehoek/elements/conversation-board/define';
import type {
  ConversationsAnnounceEvent,
  ConversationSelectEvent,
  ConversationsPrintEvent,
} from '@driehoek/elements/conversation-board';
import {
  answerConsent,
  answerRecord,
  askConsent,
  confirmPlan,
  type ConversationPlan,
} from '@driehoek/sdk/conversation';
import { startConversations } from '@driehoek/sdk/conversation/board';
import type { DataErrorEvent } from '../../../packages/elements/src/shared/data-error-event.js';
import { planOf } from '../../sdk/conversation/sample-plan.js';
import { ConversationBoardPage } from './conversation-board.page.js';

const NOW = '2027-02-01T10:00:00Z';
let ids = 0;
const drafts = startConversations(
  ['Aya', 'Bo', 'Çelik'].map((name) => ({ id: name, name })),
  { times: { start: '2027-03-11T13:00', minutes: 15 }, type: 'progress-talk', schoolYear: '2026-2027' },
  { teachers: [{ role: 'class-teacher' }], createId: () => `id-${++ids}` },
);
const ended = { phase: 'closing', spent: {}, endedAt: '2027-01-24T15:00:00Z' } as const;
const held = planOf({ id: 'held', pupil: 'Noah', session: ended, followUp: '2027-04-19' });
const no = confirmPlan(held, 'parents', { agrees: false, comment: 'vijf minuten, niet tien', now: NOW });
const twoHomes: ConversationPlan = planOf({
  id: 'two',
  pupil: 'Sem',
  start: '2027-03-12T09:00',
  parties: ['parents', 'parents-2', 'school'],
  participants: [
    { id: 'l', name: 'Lotte', role: 'parent', announced: true },
    { id: 'w', name: 'Wim', role: 'parent', household: 'parents-2', announced: true },
  ],
  agreements: [],
  followUp: undefined,
  agenda: [],
  strengths: [],
  expectations: [
    { id: 'e1', by: 'parents', text: 'ALLEEN VAN LOTTE' },
    { id: 'e2', by: 'parents-2', text: 'rustig praten', sharedWith: ['school'] },
  ],
});

describe('dh-conversation-board', () => {
  it('names next year with what is of next year', async () => {
    const next = { ...drafts[0]!, id: 'next', pupil: 'Zoë', schoolYear: '2027-2028' };
    const page = await ConversationBoardPage.open([drafts[0]!, next]);
    expect(page.text.match(/\d{4}–\d{4}/g)).to.deep.equal(['2027–2028']);
  });

  it('says of a talk that is far that it can be prepared, as the page does, not that there is nothing to do', async () => {
    const bare = { agreements: [], agenda: [], strengths: [], expectations: [], followUp: undefined };
    const far = planOf({ ...bare, id: 'far', pupil: 'Zoë', parties: ['school'], start: '2027-06-11T09:00' });
    const page = await ConversationBoardPage.open([far]);
    expect(page.row('Zoë').slice(-2)).to.deep.equal(['nog niets', 'U kunt dit gesprek voorbereiden']);
  });

  it('says when a talk was held, not when it was planned', async () => {
    const early = planOf({
      id: 'early',
      pupil: 'Zoë',
      session: { ...ended, startedAt: '2027-01-24T15:00:00Z' },
      start: '2027-02-11T15:30',
    });
    const page = await ConversationBoardPage.open([early]);
    expect(page.row('Zoë')[0]).to.match(/^zo 24 januari, 16\.00 geweest/);
  });

  it('is a table with what needs the school on top, a no with its words first', async () => {
    const page = await ConversationBoardPage.open([twoHomes, ...drafts, no]);
    expect(page.names).to.deep.equal(['Noah', 'Aya', 'Bo', 'Çelik', 'Sem']);
    expect(page.columns).to.deep.equal([
      'Kies alle gesprekken',
      'Over wie',
      'Wanneer',
      'Ouders',
      'Leerling',
      'School',
      'Wat nu',
    ]);
    const cells = page.all('tbody tr')[0]!.querySelectorAll('[role=cell], [role=rowheader]');
    expect(cells).to.have.length(page.columns.length);
    expect(page.row('Noah').slice(1)).to.deep.equal([
      'niet mee eens',
      'nog niet bevestigd',
      'bevestigd',
      'Praat dit samen uit ouders: “vijf minuten, niet tien” Wacht op: leerling',
    ]);
    expect(page.row('Aya')).to.deep.equal([
      'do 11 maart, 13.00 concept',
      'nog niets',
      'nog niets',
      'nog niets',
      'Deel de uitnodiging',
    ]);
  });

  it('names who said no to the plan of support, with the reason, and to the record', async () => {
    const part = { id: 'r', by: 'school', text: 'Noah was stil.', sharedWith: ['parents'] } as const;
    const plan = { ...held, agreements: [], goals: [{ id: 'g', text: 'Rust' }], supportPlan: true, record: [part] };
    const asked = answerRecord(askConsent(plan, ['parents'], { now: NOW }), 'parents', false, NOW);
    const refused = answerConsent(asked, 'parents', { answer: 'refused', reason: 'Te veel.', now: NOW });
    const page = await ConversationBoardPage.open([refused]);
    expect(page.row('Noah').at(-1))
      .to.contain('Praat dit samen uit')
      .and.contain('Niet eens met het verslag: ')
      .and.contain('Niet akkoord met het plan: ')
      .and.contain('Nu is de school aan zet')
      .and.contain('Te veel.');
    expect(page.row('Noah')[1], 'a right, no quarrel').to.contain('niet akkoord');
  });

  it('says of each home how far it is, and of who is not in the talk that', async () => {
    const page = await ConversationBoardPage.open([twoHomes]);
    expect(page.row('Sem').slice(1, 3)).to.deep.equal(['Lotte: nog niets Wim: gedeeld', 'doet niet mee']);
  });

  it('holds nothing that a family keeps to itself, whatever the page gives', async () => {
    const page = await ConversationBoardPage.open([twoHomes]);
    expect(JSON.stringify(page.element.value)).not.to.contain('ALLEEN VAN LOTTE');
    expect(page.html).not.to.contain('ALLEEN VAN LOTTE');
    expect(page.row('Sem')[1]).to.contain('Lotte: nog niets');
  });

  it('shows only what needs something when asked, and chooses only what is in sight', async () => {
    const page = await ConversationBoardPage.open([twoHomes, ...drafts]);
    await page.check('Kies alle gesprekken');
    expect(page.status).to.equal('4 gesprekken gekozen');
    await page.check('Alleen wat iets nodig heeft (3)');
    expect(page.names).to.deep.equal(['Aya', 'Bo', 'Çelik']);
    expect(page.status).to.equal('3 gesprekken gekozen');
    await page.give([twoHomes]);
    expect(page.text).to.contain('Geen gesprek heeft nu iets nodig.');
    expect(page.status).to.equal('');
  });

  it('tells the page which conversation is opened, and which are announced: those of which a family does not know all', async () => {
    const page = await ConversationBoardPage.open([twoHomes, ...drafts]);
    await page.press('Bo');
    expect((page.events[0] as ConversationSelectEvent).id).to.equal(drafts[1]!.id);
    await page.check('Kies Sem');
    expect(page.buttons.includes('Deel 1 uitnodiging'), 'Sem’s family knows').to.equal(false);
    await page.check('Kies Aya');
    await page.check('Kies Çelik');
    await page.press('Deel 2 uitnodigingen');
    expect((page.events[1] as ConversationsAnnounceEvent).ids).to.deep.equal([drafts[0]!.id, drafts[2]!.id]);
    expect(page.row('Aya')[0], 'it announces nothing itself').to.contain('concept');
  });

  it('prints the sheets of the chosen sides itself, unless the page does', async () => {
    const page = await ConversationBoardPage.open([twoHomes, drafts[0]]);
    await page.check('Kies alle gesprekken');
    await page.check('voor de leerling');
    page.element.addEventListener('dh-conversations-print', (event) => event.preventDefault(), { once: true });
    await page.press('Druk af');
    const { ids: printed, sides } = page.events[0] as ConversationsPrintEvent;
    expect([printed, sides]).to.deep.equal([
      [drafts[0]!.id, 'two'],
      ['parents', 'school'],
    ]);
    expect(document.querySelector('#dh-print-sheet') === null).to.equal(true);

    const { print } = window;
    const isPrinted = new Promise<void>((resolve) => {
      window.print = () => resolve();
    });
    await page.press('Druk af');
    await isPrinted;
    window.print = print;
    const sheet = document.querySelector('#dh-print-sheet')!.shadowRoot!;
    expect(sheet.querySelectorAll('.sheet')).to.have.length(5);
    expect(sheet.textContent).not.to.contain('ALLEEN VAN LOTTE');
    dispatchEvent(new Event('afterprint'));
  });

  it('keeps what was chosen when the page gives the list again', async () => {
    const page = await ConversationBoardPage.open(drafts);
    await page.check('Kies Bo');
    await page.give([...drafts, twoHomes]);
    expect(page.status).to.equal('1 gesprek gekozen');
    await page.give([drafts[0]]);
    expect(page.status).to.equal('');
  });

  it('says which conversation cannot be used, and shows the others', async () => {
    const page = await ConversationBoardPage.open([{ ...drafts[0], minutes: 'lang' }, drafts[1]]);
    expect(page.names).to.deep.equal(['Bo']);
    const [event] = page.events as DataErrorEvent[];
    expect(event!.issues.map(({ path }) => path)).to.deep.equal(['0.minutes']);
    await page.give([drafts[1]]);
    expect(page.text).not.to.contain('Niet elk gesprek');
    await page.give(undefined);
    expect(page.text).to.contain('Er zijn nog geen gesprekken.');
  });

  it('fits 280 pixels and a wide place, with the same words', async () => {
    const page = await ConversationBoardPage.open([no, twoHomes, ...drafts]);
    for (const width of ['280px', '1100px']) {
      page.element.style.width = width;
      await page.settle();
      expect(page.overflow, width).to.be.lessThan(1);
    }
  });
});

import '@driehoek/elements/conversation/define';
import type { ConversationFinishEvent } from '@driehoek/elements/conversation';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { finishedTalk, heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';
import { schoolTalk } from './own-words.js';

const { open } = ConversationPage;
const secret = { id: 'parents:s9', by: 'parents', text: 'Tussen ons.' } as const;
const heldByTeacher = { ...heldTalk, agenda: schoolTalk.agenda };

describe('dh-conversation-planner around its parts', () => {
  it('tells the page once of each thing, though a part told it first', async () => {
    const page = await open(schoolTalk);
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      page.element.addEventListener(type, () => heard.push(`${type} ${page.plan.agenda[2]!.text}`));
    await page.fill(page.wordsField('agenda', 0), 'Voorlezen');
    await page.remove('agenda', 3);
    expect(heard).to.deep.equal(['input Voorlezen', 'change Voorlezen', 'input Voorlezen', 'change Voorlezen']);
    expect(page.changes.at(-1)!.agenda).to.have.length(3);
  });

  it('shows of a talk that goes on without the reader what is their own, and no shell of the talk', async () => {
    const kept: ConversationPlan = {
      id: 'k',
      type: 'progress-talk',
      schoolYear: '2026-2027',
      pupil: 'Sem',
      title: 'Hoe gaat het?',
      start: '2026-11-24T15:30',
      parties: ['parents-2', 'school'],
      keptFor: ['parents-2'],
      leftOut: [{ party: 'parents-2', languages: ['tr'] }],
      cancelled: true,
      openHouseholds: ['parents-2'],
      minutes: 1,
      medium: 'in-person',
      participants: [],
      expectations: [],
      agenda: [{ id: 'parents-2:a', by: 'parents-2', text: 'Slapen.' }],
      strengths: [],
      agreements: [],
    };
    const page = await open(kept, 'parent', { party: 'parents-2' });
    expect(page.title).to.include('Hoe gaat het?');
    expect(page.text).to.include('U bent er niet meer bij');
    for (const own of ['Slapen.', 'Turks', 'Het andere huis en wij mogen zien'])
      expect(page.wordsOf('kept')).to.include(own);
    expect(page.text).to.not.match(/minu|0 mensen|nog geen/);
    expect(page.has('stage')).to.equal(false);
    const pupil = await open(
      {
        ...kept,
        parties: ['pupil', 'school'],
        keptFor: ['pupil'],
        leftOut: [{ party: 'pupil' }],
        agenda: [],
        openHouseholds: undefined,
        pupilRole: 'presents',
        start: undefined,
      },
      'pupil',
    );
    expect(pupil.text).to.include('Je bent er niet meer bij').and.not.include('nog geen');
    expect(pupil.wordsOf('kept')).to.match(/vertel/);
  });

  it('goes on in each stage with what was changed in another', async () => {
    const page = await open(heldByTeacher);
    await page.press('stage', 'prepare');
    await page.fill(page.wordsField('agenda', 0), 'Voorlezen');
    await page.press('stage', 'hold');
    await page.fill(page.wordsField('agreements', 0), 'Samen lezen');
    await page.press('stage', 'after');
    expect(page.words('agreements')[0]).to.equal('Samen lezen');
    expect(page.wordsOf('letter')).to.include('Samen lezen');
    await page.press('stage', 'prepare');
    expect(page.words('agenda')[0]).to.equal('Voorlezen');
  });

  it('shows in its heading what is changed in a part', async () => {
    const page = await open(progressTalk);
    await page.fill(page.field('pupil'), 'Noor');
    expect(page.title).to.include('Noor');
  });

  it('gives the whole plan when staff round off, also what their copy does not have', async () => {
    const plan: ConversationPlan = {
      ...heldTalk,
      strengths: [secret],
      session: { ...heldTalk.session!, phase: 'closing' },
    };
    const page = await open(plan);
    const finished: ConversationFinishEvent[] = [];
    page.element.addEventListener('dh-conversation-finish', (event) => finished.push(event));
    await page.press('finish');
    expect(finished.map((event) => event.plan)).to.deep.equal([page.plan]);
    expect(page.plan.strengths).to.deep.equal([secret]);
    expect(page.focusedName).to.equal('stage');
  });

  it('mixes nothing of two readers, also when the page says later who looks and gives something newer', async () => {
    const plan = { ...progressTalk, strengths: [secret, ...progressTalk.strengths] };
    const page = await open(plan, 'parent');
    await page.fill(page.wordsField('strengths', 0), 'Alleen van ons.');
    page.element.perspective = 'class-teacher';
    await page.settle();
    expect(page.legible).not.to.include('Alleen van ons.');
    page.element.value = { ...plan, revision: 4, place: 'de gymzaal' };
    await page.settle();
    expect(page.legible).not.to.match(/Alleen van ons|Tussen ons/);
    expect(page.plan.strengths[0]!.text, 'it is still in what the page gets').to.equal('Alleen van ons.');
    expect(page.plan.place).to.equal('de gymzaal');
  });

  it('says that a cancelled conversation does not take place, and asks nobody to prepare, share or hold it', async () => {
    for (const role of ['class-teacher', 'parent', 'pupil'] as const) {
      const page = await open({ ...schoolTalk, cancelled: true }, role);
      expect(page.legible, role).to.include('Dit gesprek gaat niet door.');
      expect(page.has('share-all', 'announce'), role).to.equal(false);
      for (const part of ['sharing', 'advice', 'invitation'])
        expect(page.hasPart(part), `${role} ${part}`).to.equal(false);
      expect(page.stages, role).to.deep.equal(['prepare', 'after']);
    }
    const page = await open({ ...heldTalk, cancelled: true });
    expect(page.hasPart('phase')).to.equal(false);
  });

  it('says that a conversation was moved, and when it was to be, until it was held', async () => {
    const moved = { ...schoolTalk, start: '2026-12-10T16:00', movedFrom: '2026-12-03T15:30' };
    for (const role of ['class-teacher', 'parent', 'pupil'] as const) {
      const page = await open(moved, role);
      expect(page.element.shadowRoot!.textContent).to.include('Eerst was het: 3 december 2026, 15.30.');
    }
    const held = await open({ ...finishedTalk, movedFrom: '2026-11-20' });
    expect(held.element.shadowRoot!.textContent).not.to.include('Eerst was het');
    const cancelled = await open({ ...moved, cancelled: true });
    expect(cancelled.element.shadowRoot!.textContent).not.to.include('Eerst was het');
  });

  it('lets a page that names the conversation itself hide its title', async () => {
    const page = await open(progressTalk);
    expect(page.part('title').textContent).to.include('Voortgangsgesprek');
  });

  it('lets pages style the parts inside its parts', async () => {
    const page = await open(finishedTalk);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dh-conversation-planner::part(letter) { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    try {
      expect(getComputedStyle(page.part('letter')).color).to.equal('rgb(1, 2, 3)');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});

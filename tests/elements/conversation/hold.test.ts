import '@driehoek/elements/conversation/define';
import type { ProviderElement } from '@driehoek/elements/provider';
import { expect } from '@open-wc/testing';
import { finishedTalk, heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

const open = ConversationPage.open;
/** The parents began at 14.38 and have 5 minutes; 7 of the 30 minutes went before. */
const at = (time: string) => ({ now: new Date(`2026-11-24T${time}Z`) });
async function moveClock(page: ConversationPage, time: string): Promise<void> {
  Object.assign(page.element.closest<ProviderElement>('dh-provider')!, at(time));
  await page.settle();
}

describe('the screen of a conversation', () => {
  it('to which the family looks along does not say that the school calls it difficult; its preparation does', async () => {
    const page = await open({ ...heldTalk, type: 'difficult-talk' });
    const title = () => page.element.shadowRoot!.querySelector('[part=title]')!.textContent!.trim();
    expect(title()).to.match(/^Gesprek/);
    expect(page.markup).not.to.match(/moeilijk gesprek|difficult-talk/i);
    await page.press('stage', 'prepare');
    expect(title()).to.match(/^Moeilijk gesprek/);
  });
});

describe('the time of a conversation', () => {
  it('is said in words: left, the last minute, and over', async () => {
    const page = await open(heldTalk, 'class-teacher', at('14:38:00'));
    const phase = () => page.phaseClock;
    expect([page.clock, phase()]).to.deep.equal(['nog 23 minuten', 'nog 5 minuten']);
    await moveClock(page, '14:42:30');
    expect([page.clock, phase()], 'half a minute is a minute still').to.deep.equal(['nog 19 minuten', 'nog 1 minuut']);
    await moveClock(page, '14:44:00');
    expect([page.clock, phase()]).to.deep.equal(['nog 17 minuten', '1 minuut langer']);
    await moveClock(page, '15:03:00');
    expect([page.clock, phase()]).to.deep.equal(['2 minuten langer', '20 minuten langer']);
  });

  it('stands still in a pause, however long', async () => {
    const page = await open(heldTalk, 'class-teacher', at('14:40:00'));
    await page.press('pause');
    expect(page.clock).to.equal('Even pauze');
    await moveClock(page, '15:10:00');
    await page.press('resume');
    expect(page.clock).to.equal('nog 21 minuten');
    expect(page.plan.session).to.deep.equal({
      phase: 'parents',
      spent: { welcome: 180, strengths: 240, parents: 120 },
      runningSince: '2026-11-24T15:10:00.000Z',
    });
  });

  it('goes to whichever phase people like, in a pause too', async () => {
    const page = await open(heldTalk, 'class-teacher', at('14:40:00'));
    await page.press('pause');
    await page.press('phase', 'agreements');
    expect(page.plan.session!.phase).to.equal('agreements');
    expect(page.plan.session).to.not.have.property('runningSince');
    expect(page.currentStep).to.include('Afspraken');
    expect(page.hasPhaseFocus).to.equal(true);
  });

  it('says before it begins that it is planned for another day, or that the family does not know of it', async () => {
    const start = async (plan: typeof progressTalk, time = at('14:30:00')) => {
      const page = await open(plan, 'class-teacher', time);
      page.element.stage = 'hold';
      await page.settle();
      return page.legible;
    };
    const early = 'Dit gesprek staat gepland op 24 november 2026. Is het verzet?';
    expect(await start(progressTalk)).not.to.match(/staat gepland|weet nog niet van dit gesprek/);
    const dayBefore = { now: new Date('2026-11-23T14:30:00Z') };
    expect(await start(progressTalk, dayBefore)).to.include(early);
    // Half past midnight in Amsterdam it is the day itself.
    expect(await start(progressTalk, { now: new Date('2026-11-23T23:30:00Z') })).not.to.include(early);
    expect(await start({ ...progressTalk, draft: true })).to.include('De familie weet nog niet van dit gesprek.');
  });

  it('begins when staff say so, and tells the page each step at once', async () => {
    const page = await open(progressTalk, 'class-teacher', at('14:30:00'));
    page.element.stage = 'hold';
    await page.settle();
    expect(page.hasPart('phase')).to.equal(false);
    await page.press('start');
    expect(page.changes.at(-1)!.session).to.deep.equal({
      phase: 'welcome',
      runningSince: '2026-11-24T14:30:00.000Z',
      spent: {},
      startedAt: '2026-11-24T14:30:00.000Z',
    });
    expect(page.part('phase').textContent).to.include('we weten wat Aya zelf wil');
    await moveClock(page, '14:33:00');
    await page.press('next');
    expect(page.changes.at(-1)!.session).to.deep.equal({
      phase: 'strengths',
      runningSince: '2026-11-24T14:33:00.000Z',
      spent: { welcome: 180 },
      startedAt: '2026-11-24T14:30:00.000Z',
    });
    expect(page.part('phase').textContent).to.include('Aya helpt haar broertje met lezen.');
  });

  it('lets nobody turn the course of a talk that is only read', async () => {
    const page = await open(heldTalk);
    page.element.readonly = true;
    await page.settle();
    expect(page.has('pause', 'next', 'finish', 'add')).to.equal(false);
    const turns = page.turns;
    expect(turns).to.have.length(8 + 4);
    expect(turns.filter((turn) => !turn.matches(':disabled'))).to.deep.equal([]);
  });

  it('is the school’s to hold: a family that is sent there prepares', async () => {
    const page = await open(heldTalk, 'parent');
    page.element.stage = 'hold';
    await page.settle();
    expect(page.hasPart('phase')).to.equal(false);
    expect(page.hasPart('agenda')).to.equal(true);
  });
});

describe('another conversation', () => {
  it('shows as far as it is, also when the one before was rounded off', async () => {
    const page = await open(heldTalk);
    await page.press('stage', 'after');
    expect(page.hasPart('summary')).to.equal(true);
    page.element.value = progressTalk;
    await page.settle();
    expect(page.hasPart('agenda'), 'one to prepare').to.equal(true);
    expect(page.plan).to.deep.equal(progressTalk);
    page.element.value = finishedTalk;
    await page.settle();
    expect(page.hasPart('summary'), 'one that ended').to.equal(true);
    expect(page.words('agreements')).to.include('Juf Noor zoekt een leesmaatje.');
  });

  it('shows at the stage that the page asks for', async () => {
    const page = await open(progressTalk);
    await page.press('stage', 'after');
    Object.assign(page.element, { value: heldTalk, stage: 'prepare' });
    await page.settle();
    expect(page.hasPart('agenda')).to.equal(true);
  });
});

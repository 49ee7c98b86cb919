import '@driehoek/elements/conversation/define';
import type { ConversationFinishEvent } from '@driehoek/elements/conversation';
import { aTimeout, expect } from '@open-wc/testing';
import { heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { twoHomesTalk } from '../../../stories/held-talks.js';
import { watchWhatStays, whatStays } from '../every-element/what-stays.js';
import { ConversationPage } from './conversation.page.js';

watchWhatStays();

const open = (value: unknown, perspective?: Parameters<typeof ConversationPage.openPart>[2]) =>
  ConversationPage.openPart('dh-conversation-talk', value, perspective);
const atTheEnd = { ...heldTalk, session: { ...heldTalk.session!, phase: 'closing' } };

describe('dh-conversation-talk alone', () => {
  it('begins a talk and goes on to the next phase', async () => {
    const page = await open(progressTalk);
    await page.press('start');
    expect(page.phaseTitle).to.equal('Welkom');
    expect(page.hasPhaseFocus).to.equal(true);
    await page.press('next');
    expect(page.plan.session!.phase).to.equal('strengths');
    expect(page.changes).to.have.length(2);
  });

  it('says what a phase is for under its own name alone: that of a talk to repair, and nothing under a name of the school', async () => {
    const hintUnder = async (title?: string) => {
      const school = { id: 'school', minutes: 10, ...(title && { title: { nl: title } }) };
      const session = { ...heldTalk.session!, phase: 'school' };
      const page = await open({ ...heldTalk, session, phases: [school] });
      return page.find('.phase-now .hint')?.textContent;
    };
    expect(await hintUnder()).to.include('in gewone woorden');
    expect(await hintUnder('Wat gebeurde er, en wat had de school anders kunnen doen?')).to.include('haar eigen deel');
    expect(await hintUnder('Onze kijk')).to.equal(undefined);
  });

  it('asks both homes a question to the parents, by the name of neither', async () => {
    const { questions = [] } = twoHomesTalk;
    const asked = {
      ...questions[0]!,
      id: 'q-both',
      by: 'school',
      for: 'parents',
      phase: 'parents',
      text: 'Hoe is het thuis?',
    };
    const shared = { ...asked, sharedWith: ['parents', 'parents-2', 'pupil'] };
    const session = { ...heldTalk.session!, phase: 'parents' };
    const page = await open({ ...twoHomesTalk, session, questions: [shared] });
    expect(page.wordsOf('phase')).to.match(/ouders\s+Hoe is het thuis\?/);
  });

  it('shows once, with all their names, a point that two parties brought', async () => {
    const point = (by: string, text: string) => ({
      id: `${by}:same`,
      by,
      text,
      phase: 'keep-and-change',
      from: { kind: 'expectation', id: 'rest.1' },
      sharedWith: ['parents', 'pupil', 'school'].filter((party) => party !== by),
    });
    const session = { ...heldTalk.session!, phase: 'keep-and-change' };
    const agenda = [point('parents', 'Huiswerk'), point('pupil', 'Mijn huiswerk'), point('school', 'huiswerk')];
    const page = await open({ ...heldTalk, session, agenda });
    expect(page.wordsOf('phase')).to.match(
      /ouders Huiswerk ook van: leerling: Mijn huiswerk ook van: school (?!.*huiswerk)/,
    );
  });

  it('tells the page that the talk is rounded off, after its value says so', async () => {
    const page = await open(atTheEnd);
    const finished: ConversationFinishEvent[] = [];
    page.element.addEventListener('dh-conversation-finish', (event) => finished.push(event));
    await page.press('finish');
    expect(finished.map(({ plan }) => plan)).to.deep.equal([page.plan]);
    expect(page.plan.session!.endedAt).to.equal('2026-11-24T14:40:00.000Z');
    expect(page.changes).to.deep.equal([page.plan]);
  });

  for (const role of ['parent', 'pupil', 'external', undefined] as const) {
    it(`shows nothing of a talk to ${role ?? 'whoever has no role'}`, async () => {
      const page = await open(heldTalk, role as 'parent');
      // Left out when it is opened, it would be a class teacher.
      if (!role) {
        page.element.perspective = undefined;
        await page.settle();
      }
      expect(page.hasPart('phase')).to.equal(false);
      expect(page.canBeChanged).to.equal(false);
    });
  }

  it('looks at the clock while it is on the page: not once it is removed while an update waits, and again when it is back', async () => {
    const page = await open(heldTalk);
    const clocks = () => whatStays().timers.filter((timer) => timer.startsWith('setInterval')).length;
    const { element } = page;
    const parent = element.parentElement!;
    expect(clocks()).to.equal(1);
    element.requestUpdate();
    element.remove();
    await aTimeout(0);
    expect(clocks()).to.equal(0);
    parent.append(element);
    await page.settle();
    expect(clocks()).to.equal(1);
    parent.prepend(element);
    await page.settle();
    expect(clocks()).to.equal(1);
  });

  it('notes an agreement, and puts it back after it was removed', async () => {
    const page = await open(heldTalk);
    const { agreements } = page.plan;
    await page.remove('agreements', 0);
    expect(page.plan.agreements).to.deep.equal([]);
    expect(page.status).to.equal('Weggehaald.');
    await page.press('undo');
    expect(page.plan.agreements).to.deep.equal(agreements);
  });
});

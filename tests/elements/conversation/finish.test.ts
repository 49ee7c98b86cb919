import '@driehoek/elements/conversation/define';
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { finishedTalk, heldTalk } from '../../../stories/conversation-plans.js';
import { openTalk } from '../../../stories/held-talks.js';
import { waitUntil } from '../wait-until.js';
import { ConversationPage } from './conversation.page.js';
import { TalkPage } from './talk.page.js';

describe('rounding off', () => {
  for (const tag of ['dh-conversation-talk', 'dh-conversation-agreements'] as const) {
    it(`says where one presses what is open, and has a field for each (${tag})`, async () => {
      const talk = await TalkPage.open(tag, openTalk);
      expect(talk.openEnds).to.include('Dit staat nog open').and.include('Een leesmaatje zoeken.');
      expect(talk.openEnds, 'what is settled is not asked again').to.not.include('Aya kiest elke week');
      expect(talk.finishLabel).to.equal('Toch afronden');
      const row = () => talk.openRow(1);
      await talk.page.tick(row().querySelector<HTMLInputElement>('[value=school]')!);
      await talk.page.fill(row().querySelector<HTMLInputElement>('[type=date]')!, '2026-12-01');
      expect(talk.plan.agreements[1]).to.include({ who: 'school', by: '2026-12-01' });
      expect(talk.finishLabel, 'no day to look back yet').to.equal('Toch afronden');
      const followUp = (name: string) => talk.page.part('open-ends').querySelector<HTMLInputElement>(`[name=${name}]`)!;
      await talk.page.fill(followUp('followUp'), '2027-01-14');
      await talk.page.fill(followUp('followUp-time'), '15:30');
      expect(talk.plan.followUp).to.equal('2027-01-14T15:30');
      expect(talk.finishLabel).to.equal('Rond het gesprek af');
      expect(row().querySelector('[type=date]') !== null, 'what is filled in stays to be seen').to.equal(true);
      expect(talk.openEnds).to.include('Alles is ingevuld');
    });

    it(`blocks nothing (${tag})`, async () => {
      const talk = await TalkPage.open(tag, openTalk);
      let finished = 0;
      talk.page.element.addEventListener('dh-conversation-finish', () => finished++);
      await talk.page.press('finish');
      expect(talk.plan.session!.endedAt).to.equal('2026-11-24T14:40:00.000Z');
      expect(finished).to.equal(1);
    });
  }

  it('says in the talk that it has ended and when, and lets one go on after all', async () => {
    const talk = await TalkPage.open('dh-conversation-talk', openTalk);
    await talk.page.press('finish');
    await talk.page.settle();
    const shown = () => talk.page.root.textContent!.replace(/\s+/g, ' ');
    expect(shown()).to.include('Dit gesprek is afgerond, op 24 november 2026 om 15.40 uur.');
    expect(talk.page.has('pause', 'resume', 'next', 'finish')).to.equal(false);
    await talk.page.press('start');
    expect(talk.plan.session!.endedAt).to.equal(undefined);
    expect(talk.page.has('pause')).to.equal(true);
  });

  it('asks nothing before the last phase, nor where all is settled', async () => {
    const held = await TalkPage.open('dh-conversation-talk', heldTalk);
    expect(held.page.hasPart('open-ends')).to.equal(false);
    const settled = await TalkPage.open('dh-conversation-talk', {
      ...openTalk,
      agreements: heldTalk.agreements,
      followUp: '2027-01-14T15:30',
    });
    expect(settled.page.hasPart('open-ends')).to.equal(false);
    expect(settled.finishLabel).to.equal('Rond het gesprek af');
    const ended = await TalkPage.open('dh-conversation-agreements', finishedTalk);
    expect(ended.page.has('finish')).to.equal(false);
  });

  it('hears a click though what was typed just before adds rows above it', async () => {
    const talk = await TalkPage.open('dh-conversation-talk', openTalk);
    const { page } = talk;
    await page.add('agreements');
    const index = page.rows('agreements').length - 1;
    await sendKeys({ type: 'Samen lezen' });
    // A driver may answer before the page has drawn what was typed.
    await waitUntil(() => talk.plan.agreements[index]?.text === 'Samen lezen', 'typed');
    await page.settle();
    await nextFrame();
    const chip = page.who('together', page.rows('agreements')[index]!);
    const top = () => chip.getBoundingClientRect().top;
    chip.scrollIntoView({ block: 'center' });
    const before = top();
    // As a mouse does it: what has the focus is left between the press and the click.
    const label = chip.closest('label')!;
    const press = (type: string) => label.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    press('pointerdown');
    const start = performance.now();
    page.focusedField.blur();
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    // A press holds for a second at most, and three frames may take longer on a busy machine.
    if (performance.now() - start < 900) expect(top(), 'nothing moves under the finger').to.be.closeTo(before, 2);
    press('pointerup');
    label.click();
    await page.settle();
    expect(talk.plan.agreements[index]).to.include({ text: 'Samen lezen', who: 'together' });
    expect(talk.openEnds).to.include('Samen lezen');
  });

  it('is one choice in the row and in what is open', async () => {
    const talk = await TalkPage.open('dh-conversation-talk', openTalk);
    await talk.page.tick(talk.page.who('pupil', talk.page.rows('agreements')[1]!));
    expect(talk.openRow(1).querySelector<HTMLInputElement>('[value=pupil]')!.checked).to.equal(true);
    await talk.page.tick(talk.openRow(1).querySelector<HTMLInputElement>('[value=school]')!);
    expect(talk.page.who('school', talk.page.rows('agreements')[1]!).checked).to.equal(true);
  });

  it('is told to the page once, with what the planner was given, from its agreements too', async () => {
    const page = await ConversationPage.open(openTalk);
    await page.press('stage', 'after');
    const plans: unknown[] = [];
    page.element.addEventListener('dh-conversation-finish', ({ plan }) => plans.push(plan));
    await page.press('finish');
    expect(plans).to.deep.equal([page.plan]);
    expect(page.plan.session!.endedAt).to.equal('2026-11-24T14:40:00.000Z');
  });
});

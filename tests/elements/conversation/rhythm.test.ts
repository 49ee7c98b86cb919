import '@driehoek/elements/conversation/define';
import { type ConversationPlan, mergeView, tickCheckIn, viewForPerspective } from '@driehoek/sdk/conversation';
import { answerRhythm, setRhythm } from '@driehoek/sdk/conversation/rhythm';
import { readerFromPerspective } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { finishedTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

// The page's own day is 24 November 2026, a Tuesday.
const rhythm = {
  id: 'r',
  everyDays: 7,
  startOn: '2026-11-10',
  endOn: '2026-12-15',
  caller: 'parents',
  way: 'phone',
} as const;
const agree = (plan: ConversationPlan): ConversationPlan =>
  answerRhythm(plan, 'r', 'parents', { answer: 'given', now: '2026-11-04T12:00:00Z' });
const proposed: ConversationPlan = setRhythm({ ...finishedTalk, checkIns: [] }, rhythm, { today: '2026-11-03' });
const talk = agree(proposed);
/** Of which somebody said that the first two contacts did not come about, and without one today. */
const missedTalk: ConversationPlan = {
  ...talk,
  checkIns: talk
    .checkIns!.filter(({ on }) => on !== '2026-11-24')
    .map((each) => (each.on < '2026-11-24' ? tickCheckIn(each, 'school', false) : each)),
};
const open = (value: unknown, perspective?: Parameters<typeof ConversationPage.openPart>[2]) =>
  ConversationPage.openPart('dh-conversation-agreements', value, perspective);
const ticks = (page: Awaited<ReturnType<typeof open>>) => page.findAll<HTMLInputElement>('input[name=held]');
const doneBy = (plan: ConversationPlan | undefined) => plan?.checkIns?.map(({ on, doneBy: by }) => [on, by]);

describe('the first day of a rhythm', () => {
  const today = { ...rhythm, startOn: '2026-11-24' } as const;

  it('is the same before and after the yes', async () => {
    const asked = setRhythm({ ...finishedTalk, checkIns: [] }, today, { today: '2026-11-24' });
    expect((await open(asked)).wordsOf('next')).to.include('De eerste keer zou zijn: di 24 november');
    const agreed = answerRhythm(asked, 'r', 'parents', { answer: 'given', now: '2026-11-24T08:00:00Z' });
    const page = await open(agreed);
    expect(page.find('.held')!.textContent).to.include('24 november');
  });

  it('says that it is over while a rhythm is made, and which day is the first then', async () => {
    const page = await open({ ...finishedTalk, checkIns: [] });
    await page.press('add-rhythm');
    const from = page.find<HTMLInputElement>('[data-form=new-rhythm] [name=startOn]')!;
    const words = () => page.find('[data-form=new-rhythm] [role=status]')!.textContent!.trim();
    expect(words()).to.equal('');
    from.value = '2026-11-10';
    from.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    from.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await page.settle();
    expect(words()).to.match(/^Deze dag is voorbij\. De eerste keer zou zijn: .*24 november/);
  });
});

describe('short contact as a rhythm', () => {
  it('is said to parents in their words, and ticked by who begins it', async () => {
    const page = await open(viewForPerspective(talk, 'parent'), 'parent');
    expect(page.wordsOf('next')).to.include('U neemt contact op met de school (telefoon).');
    expect(page.has('add-rhythm', 'everyDays', 'stop')).to.equal(false);
    expect(ticks(page)).to.have.length(3);
    ticks(page)[0]!.click();
    await page.settle();
    expect(doneBy(page.changes.at(-1))![0]).to.deep.equal(['2026-11-10', 'parents']);
  });

  it('is asked of the home with which it is, which may say no and take that back', async () => {
    const bySchool = agree(
      setRhythm({ ...finishedTalk, checkIns: [] }, { ...rhythm, caller: 'school' }, { today: '2026-11-03' }),
    );
    const page = await open(viewForPerspective(bySchool, 'parent'), 'parent');
    expect(page.wordsOf('next')).to.include('Is er contact geweest?');
    const no = () => page.findAll<HTMLInputElement>('input[name=not-held]')[0]!;
    no().click();
    await page.settle();
    const [first] = page.changes.at(-1)!.checkIns!;
    expect([first!.done, first!.doneBy]).to.deep.equal([false, 'parents']);
    no().click();
    await page.settle();
    expect(doneBy(page.changes.at(-1))![0]).to.deep.equal(['2026-11-10', undefined]);
  });

  it('is said to the pupil as a pupil, who ticks nothing of the parents', async () => {
    const page = await open(viewForPerspective(talk, 'pupil'), 'pupil');
    expect(page.wordsOf('next')).to.include('Je ouders nemen contact op met de school (telefoon).');
    expect(ticks(page)).to.have.length(0);
    expect(page.wordsOf('next'), 'nothing is asked of who has nothing to do').not.to.include('Is er contact geweest?');
    const [first, ...rest] = talk.checkIns!;
    const said = { ...talk, checkIns: [tickCheckIn(first!, 'parents'), ...rest] };
    expect((await open(viewForPerspective(said, 'pupil'), 'pupil')).wordsOf('next'))
      .to.include('Volgens je ouders is er contact geweest')
      .and.not.include('Is er contact geweest?');
  });

  it('can still be said to have been, after the other side said that it was not', async () => {
    const [first, ...rest] = talk.checkIns!;
    const said = { ...talk, checkIns: [tickCheckIn(first!, 'parents', false), ...rest] };
    const page = await open(said);
    expect(page.wordsOf('next')).to.include('Volgens de ouders was er geen contact');
    ticks(page)[0]!.click();
    await page.settle();
    const [changed] = page.changes.at(-1)!.checkIns!;
    expect([changed!.done, changed!.doneBy]).to.deep.equal([true, 'school']);
  });

  it('that did not work out twice is told to staff alone, with what may fit now', async () => {
    const page = await open(missedTalk);
    expect(page.wordsOf('next')).to.include('kwam er twee keer niet van. Dat kan gebeuren. Wat past nu?');
    expect((await open(talk)).wordsOf('next'), 'asked first')
      .to.include('Is er contact geweest?')
      .and.include('geldt een contact na 7 dagen als niet gelukt')
      .and.not.include('twee keer');
    const family = await open(viewForPerspective(missedTalk, 'parent'), 'parent');
    expect(family.wordsOf('next')).not.to.include('twee keer');
    page.find<HTMLButtonElement>('.missed [name=today]')!.click();
    await page.settle();
    expect(page.find('.missed')).to.equal(null);
    expect(
      page.changes
        .at(-1)!
        .checkIns!.map(({ on }) => on)
        .slice(0, 3),
    ).to.deep.equal(['2026-11-10', '2026-11-17', '2026-11-24']);
  });

  it('that a second time did not work out is told once, until the other side says that there was contact after all', async () => {
    // Of none of them seven days have gone by, after which silence counts as a no.
    const often = { ...rhythm, everyDays: 3, startOn: '2026-11-17', caller: 'school' } as const;
    let plan = agree(setRhythm({ ...finishedTalk, checkIns: [] }, often, { today: '2026-11-03' }));
    const reader = readerFromPerspective('parent')!;
    const family = await open(viewForPerspective(plan, reader), 'parent');
    const teacher = await open(plan);
    const toldTimes = () => teacher.wordsOf('next').split('twee keer').length - 1;
    const sayNo = async (place: number) => {
      const seen = viewForPerspective(plan, reader);
      family.findAll<HTMLInputElement>('input[name=not-held]')[place]!.click();
      await family.settle();
      const merged = mergeView(plan, family.element.value!, reader, seen, { now: '2026-11-24T08:00:00Z' });
      plan = { ...merged, revision: (plan.revision ?? 0) + 1 };
      teacher.element.value = plan;
      await teacher.settle();
      family.element.value = viewForPerspective(plan, reader);
      await family.settle();
    };
    await sayNo(0);
    expect(toldTimes(), 'once is nothing').to.equal(0);
    await sayNo(1);
    expect(toldTimes()).to.equal(1);
    await sayNo(2);
    expect(toldTimes(), 'a third time is told in the same words').to.equal(1);
    expect(teacher.findAll('.missed')).to.have.length(1);
    // As a person does it: between two events of a key the element is drawn again.
    ticks(teacher).at(-1)!.focus();
    await sendKeys({ press: ' ' });
    await teacher.settle();
    const [, , last] = teacher.changes.at(-1)?.checkIns ?? [];
    expect([last?.on, last?.done, last?.doneBy]).to.deep.equal(['2026-11-23', true, 'school']);
    expect(toldTimes()).to.equal(0);
    expect(teacher.focusedName).to.equal('held');
    family.element.value = { ...viewForPerspective(teacher.element.value!, reader), revision: 9 };
    await family.settle();
    expect(family.wordsOf('next')).to.include('is er contact geweest');
    expect(family.findAll('input[name=not-held]')).to.have.length(2);
  });

  it('goes to another day of the week, from today on', async () => {
    const page = await open(missedTalk);
    page.find<HTMLButtonElement>('.missed [name=another-day]')!.click();
    await page.settle();
    expect(page.focusedName).to.equal('weekday');
    await page.fill(page.field<HTMLSelectElement>('weekday'), 'thu');
    // It is Tuesday 24 November.
    expect(page.element.value!.rhythms![0]!.startOn).to.equal('2026-11-26');
    const days = page.element.value!.checkIns!.map(({ on }) => on);
    expect(days).to.include('2026-11-26').and.to.include('2026-11-17').and.not.include('2026-12-01');
  });

  it('can be stopped together: what was planned goes, what was stays', async () => {
    const page = await open(missedTalk);
    page.find<HTMLButtonElement>('.missed [name=stop]')!.click();
    await page.settle();
    expect(page.changes.at(-1)!.checkIns!.map(({ on }) => on)).to.deep.equal(['2026-11-10', '2026-11-17']);
    expect(page.find('.missed')).to.equal(null);
    expect(page.has('stop'), 'it is not offered to end what has ended').to.equal(false);
  });

  it('is not offered to end where none of it is still to come, also while it tells that it did not work out', async () => {
    const passed = missedTalk.checkIns!.filter(({ on }) => on < '2026-11-24');
    const page = await open({ ...missedTalk, checkIns: passed });
    expect(page.find('.missed')).not.to.equal(null);
    expect(page.has('stop')).to.equal(false);
  });

  it('is added and changed by staff, none on a day off', async () => {
    const page = await open({ ...finishedTalk, checkIns: [] });
    page.element.daysOff = [{ start: '2026-12-05', end: '2026-12-11' }];
    await page.settle();
    await page.press('add-rhythm');
    expect(page.focusedName).to.equal('everyDays');
    expect([page.element.value!.rhythms, page.changes.length]).to.deep.equal([undefined, 0]);
    await page.press('save-rhythm');
    expect(page.focusedWords).to.include('Elke week op dinsdag');
    const days = () => page.element.value!.checkIns!.map(({ on }) => on);
    expect(days()).to.deep.equal(['2026-12-01', '2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05']);
    await page.fill(page.find<HTMLSelectElement>('[name=everyDays]')!, '14');
    expect(days()).to.deep.equal(['2026-12-01', '2026-12-15', '2026-12-29']);
    await page.fill(page.find<HTMLSelectElement>('[name=caller]')!, 'pupil');
    expect(page.element.value!.checkIns![0]!.caller).to.equal('pupil');
  });

  it('is in the plan only once it is saved: what is typed before that stays through what happens around it', async () => {
    const page = await open({ ...finishedTalk, checkIns: [] });
    page.element.daysOff = [{ start: '2026-12-01', end: '2026-12-04' }];
    await page.settle();
    await page.press('add-rhythm');
    // The first four days are off, the two after that are a weekend.
    expect(page.field('startOn').value).to.equal('2026-12-07');
    await page.fill(page.field<HTMLSelectElement>('everyDays'), '14');
    page.type(page.field('at'), '15:30');
    page.element.value = { ...page.element.value!, revision: 9 };
    await page.settle();
    expect([page.field<HTMLSelectElement>('everyDays').value, page.field('at').value]).to.deep.equal(['14', '15:30']);
    await page.fill(page.field('endOn'), '2026-12-06');
    await page.press('save-rhythm');
    expect(page.wordsOf('next')).to.include('de laatste dag ligt voor de eerste dag');
    expect([page.focusedName, page.field('endOn').value]).to.deep.equal(['endOn', '2026-12-06']);
    expect([page.element.value!.rhythms, page.changes.length]).to.deep.equal([undefined, 0]);
    await page.fill(page.field('endOn'), '2026-12-21');
    await page.press('save-rhythm');
    expect(page.element.value!.checkIns!.map(({ on, at }) => [on, at])).to.deep.equal([
      ['2026-12-07', '15:30'],
      ['2026-12-21', '15:30'],
    ]);
    await page.press('add-rhythm');
    await page.press('cancel-rhythm');
    expect(page.focusedName).to.equal('add-rhythm');
    expect(page.element.value!.rhythms).to.have.length(1);
  });

  it('is refused a last day before its first, beside the field, and what was typed stays', async () => {
    const page = await open(talk);
    const form = page.find('[data-form=r]')! as HTMLDetailsElement;
    form.open = true;
    await page.fill(page.field('endOn', form), '2026-11-01');
    expect(form.textContent).to.include('de laatste dag ligt voor de eerste dag');
    expect([page.field('endOn', form).value, page.element.value!.rhythms![0]!.endOn]).to.deep.equal([
      '2026-11-01',
      '2026-12-15',
    ]);
    await page.fill(page.field('startOn', form), '2026-10-27');
    expect(form.textContent).not.to.include('de laatste dag ligt');
    expect(page.element.value!.rhythms![0]).to.include({ startOn: '2026-10-27', endOn: '2026-11-01' });
  });

  it('that is stopped before it began is gone, with a way back', async () => {
    const page = await open(
      setRhythm({ ...finishedTalk, checkIns: [] }, { ...rhythm, startOn: '2026-12-01' }, { today: '2026-11-24' }),
    );
    await page.press('stop');
    expect([page.element.value!.rhythms, page.element.value!.checkIns]).to.deep.equal([[], []]);
    expect(page.focusedName).to.equal('undo');
    await page.press('undo');
    expect(page.element.value!.checkIns).to.have.length(3);
    expect(page.focusedWords).to.include('Elke week op dinsdag');
  });

  it('with a home that begins is with that home', async () => {
    const page = await open({ ...talk, parties: ['parents', 'parents-2', 'pupil', 'school'] });
    await page.fill(page.field<HTMLSelectElement>('caller'), 'parents-2');
    expect(page.element.value!.rhythms![0]).to.include({ caller: 'parents-2', household: 'parents-2' });
    await page.fill(page.field<HTMLSelectElement>('household'), 'parents');
    expect(page.element.value!.rhythms![0]).to.include({ caller: 'parents', household: 'parents' });
  });

  it('can be removed while nobody answered on it, and put back', async () => {
    expect((await open(talk)).has('remove-rhythm')).to.equal(false);
    const page = await open(proposed);
    page.find<HTMLButtonElement>('[name=remove-rhythm]')!.click();
    await page.settle();
    expect([page.element.value!.rhythms, page.element.value!.checkIns]).to.deep.equal([[], []]);
    page.find<HTMLButtonElement>('[name=undo]')!.click();
    await page.settle();
    expect(page.element.value!.checkIns).to.have.length(6);
  });

  it('of which somebody said how a day was ends, and does not go with what was said', async () => {
    const page = await open(missedTalk);
    expect(page.has('remove-rhythm')).to.equal(false);
    await page.press('stop');
    expect(page.element.value!.checkIns).to.have.length(2);
    const answers = page.findAll<HTMLInputElement>('input[name=not-held]').map(({ checked }) => checked);
    expect(answers).to.deep.equal([true, true]);
  });

  it('leaves what a family said of a contact in sight, which the school cannot tick or remove', async () => {
    const { from: _from, ...loose } = tickCheckIn(talk.checkIns![0]!, 'parents', false);
    const page = await open({ ...talk, rhythms: [], checkIns: [loose] });
    expect(page.wordsOf('next')).to.match(/: er was geen contact/);
    expect(page.findAll('[data-list=checkIns] :is(input, select, button)')).to.deep.equal([]);
    const said = await open(viewForPerspective({ ...talk, rhythms: [], checkIns: [loose] }, 'parent'), 'parent');
    expect(said.wordsOf('next')).to.include('er was geen contact');
  });

  describe('with a family that said how and when it likes contact', () => {
    const preferences = [
      { household: 'parents', times: ['wed.evening'], channels: { message: 'liked', email: 'not-liked' } },
      { household: 'parents-2', times: ['mon.morning'], channels: { 'in-person': 'liked' } },
    ] as const;
    const plan = { ...finishedTalk, checkIns: [] };
    const openWished = async (value: ConversationPlan, perspective?: Parameters<typeof open>[1]) => {
      const page = await open(value, perspective);
      (page.element as { preferences?: unknown }).preferences = preferences;
      await page.settle();
      return page;
    };
    const fields = (page: Awaited<ReturnType<typeof open>>) =>
      ['weekday', 'way', 'at'].map((name) => page.field(name).value);

    it('begins with that, says so to staff, and can be changed', async () => {
      const page = await openWished(plan);
      await page.press('add-rhythm');
      expect(fields(page)).to.deep.equal(['wed', 'message', '19:00']);
      expect(page.find('[data-form=new-rhythm] .wished')!.textContent)
        .to.include('Dit zei het gezin zelf.')
        .and.include('Graag: bericht')
        .and.include('Liever niet: mail')
        .and.include('woensdagavond')
        .and.include('U kunt het veranderen.')
        .and.not.include('maandag');
      await page.fill(page.field<HTMLSelectElement>('way'), 'phone');
      await page.press('save-rhythm');
      expect(page.element.value!.rhythms![0]).to.include({ startOn: '2026-12-02', way: 'phone', at: '19:00' });
    });

    it('begins a small contact with that too', async () => {
      const page = await openWished(plan);
      page.find<HTMLButtonElement>('[name=add][value=checkIns]')!.click();
      await page.settle();
      // Two weeks from Tuesday 24 November, and then the first Wednesday.
      const { on, way, at } = page.element.value!.checkIns![0]!;
      expect([on, way, at]).to.deep.equal(['2026-12-09', 'message', '19:00']);
      expect(page.find('[data-list=checkIns] [name=at]')!).to.have.property('value', '19:00');
    });

    it('follows the home with which it is, but for what somebody chose', async () => {
      const page = await openWished({ ...plan, parties: ['parents', 'parents-2', 'pupil', 'school'] });
      await page.press('add-rhythm');
      await page.fill(page.field('at'), '18:15');
      await page.fill(page.field<HTMLSelectElement>('household'), 'parents-2');
      expect(fields(page)).to.deep.equal(['mon', 'in-person', '18:15']);
    });

    it('tells a family nothing of it, whatever the page gives', async () => {
      const page = await openWished(viewForPerspective(talk, 'parent'), 'parent');
      expect(page.find('.wished')).to.equal(null);
    });
  });
});

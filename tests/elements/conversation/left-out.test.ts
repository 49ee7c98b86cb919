import '@driehoek/elements/conversation/define';
import {
  type ConversationPlan,
  mergeView,
  removeFor,
  setParties,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { twoHomesTalk } from '../../../stories/conversation-sharing-plans.js';
import { progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';
import { schoolTalk } from './own-words.js';

const { open } = ConversationPage;
const HOME = { role: 'parent', party: 'parents' } as const;
const point = { id: 'parents:a', by: 'parents', text: 'De voetbalsch' } as const;
const shared = { id: 'parents:b', by: 'parents', text: 'Lezen.', sharedWith: ['school', 'pupil'] } as const;
const talk: ConversationPlan = { ...progressTalk, agenda: [point, shared] };
const copyOf = (plan: ConversationPlan) => viewForPerspective(plan, HOME);
const without = (plan: ConversationPlan, party: Party) =>
  setParties(
    plan,
    (['parents', 'pupil', 'school'] as const).filter((each) => each !== party),
  );
const removed = (plan: ConversationPlan) => removeFor({ ...plan, cancelled: true }, 'school')!;
/** The home of a talk that it has words in, of which it shared none: only then can it be left out. */
const ownTalk: ConversationPlan = { ...talk, agenda: [point], strengths: [], expectations: [], questions: [] };
/** A talk of which all were told, and in which nobody of the family shared something. */
const toldTalk: ConversationPlan = {
  ...schoolTalk,
  agenda: [],
  expectations: [],
  strengths: [],
  questions: [],
  participants: schoolTalk.participants.map((person) => ({ ...person, announced: true })),
};
/** Whether words are there for who looks or listens, folded away or not. */
const isInSight = (root: ParentNode, words: string) =>
  [...root.querySelectorAll<HTMLElement>('*')].some(
    (each) => each.children.length === 0 && each.textContent?.includes(words) && !each.closest('[inert], [hidden]'),
  );
const summaryOf = (page: ConversationPage) => page.part('agenda').querySelector('summary')!;

/** Opens a talk as a home that goes on in the words of its first point. */
async function openTyping(plan: ConversationPlan): Promise<ConversationPage> {
  const page = await open(copyOf(plan), 'parent', { party: 'parents' });
  page.wordsField('agenda', 0).focus();
  page.wordsField('agenda', 0).setSelectionRange(99, 99);
  return page;
}

describe('dh-conversation-planner of a talk that goes on with others', () => {
  it('is asked before somebody is taken out of it who was told of it, in words that say what becomes of theirs', async () => {
    const page = await open(toldTalk, 'class-teacher');
    page.unfold('participants');
    const events: string[] = [];
    for (const type of ['input', 'change']) page.element.addEventListener(type, () => void events.push(type));
    await page.tick(page.field('party-pupil'));
    expect(page.dialog!.textContent).to.include('leerling').and.include('blijft van wie het schreef');
    expect(page.plan.parties, 'not before that is answered').to.equal(toldTalk.parties);
    await page.answerLeaving('keep');
    expect(page.field('party-pupil').checked).to.equal(true);
    expect(page.plan.parties).to.equal(toldTalk.parties);
    await page.tick(page.field('party-pupil'));
    page.dialog!.close();
    await page.settle();
    expect(page.plan.parties, 'left with Escape, the answer before counts no more').to.equal(toldTalk.parties);
    await page.tick(page.field('party-pupil'));
    events.length = 0;
    await page.answerLeaving('remove');
    expect(page.plan.parties).to.deep.equal(['parents', 'school']);
    expect(events).to.deep.equal(['input', 'change']);
    expect(page.focused === page.field('party-pupil'), 'the focus is at what was pressed').to.equal(true);
  });

  it('asks nothing before somebody is taken out of it who was not told', async () => {
    const page = await open({ ...toldTalk, draft: true }, 'class-teacher');
    page.unfold('participants');
    await page.tick(page.field('party-pupil'));
    expect(page.dialog === null).to.equal(true);
    expect(page.plan.parties).to.deep.equal(['parents', 'school']);
  });

  it('stays as it is for the school that takes somebody out of it, who can be put back', async () => {
    const page = await open(toldTalk, 'class-teacher');
    page.unfold('participants');
    const box = () => page.field('party-pupil');
    await page.tick(box());
    await page.answerLeaving('remove');
    expect(page.hasPart('kept')).to.equal(false);
    expect(page.has('stage')).to.equal(true);
    expect(box().checked).to.equal(false);
    expect(page.text).to.not.include('haalde u uit');
    await page.tick(box());
    expect(box().checked).to.equal(true);
    expect(page.plan.parties ?? ['parents', 'pupil', 'school']).to.include('pupil');
  });

  it('has nothing left of who was taken out of it where they stayed, since they shared something meanwhile', async () => {
    const page = await open(toldTalk, 'class-teacher');
    page.unfold('participants');
    await page.tick(page.field('party-pupil'));
    await page.answerLeaving('remove');
    const { leftOut: _left, parties: _parties, ...kept } = page.plan;
    page.element.value = { ...kept, revision: 9 };
    await page.settle();
    page.element.value = { ...kept, parties: ['parents', 'school'], revision: 10 };
    await page.settle();
    expect(page.plan.leftOut).to.equal(undefined);
  });

  it('keeps the field in which somebody types who is left out, and then has the words among their own', async () => {
    const page = await openTyping(ownTalk);
    await sendKeys({ type: 'o' });
    page.element.value = copyOf(without(ownTalk, 'parents'));
    await page.settle();
    await sendKeys({ type: 'enkast' });
    expect(page.focusedField.value).to.equal('De voetbalschoenkast');
    expect(page.text).to.include('U bent er niet meer bij.');
    expect(page.plan.leftOut, 'what is changed stays the copy of who is left out').to.have.length(1);
    expect(page.plan.agenda.map(({ text }) => text)).to.deep.equal(['De voetbalschoenkast']);
    page.focusedField.blur();
    await page.settle();
    expect(page.wordsOf('kept')).to.include('De voetbalschoenkast');
    expect(page.find('.part')).to.equal(null);
  });

  it('lets who types go on when the talk takes them back, without rendering over and over', async () => {
    const page = await openTyping(ownTalk);
    page.element.value = copyOf(without(ownTalk, 'parents'));
    await page.settle();
    await sendKeys({ type: 'o' });
    let asked = 0;
    const request = page.element.requestUpdate.bind(page.element);
    // What renders without end would never come back from here.
    page.element.requestUpdate = (...change) => void (++asked < 50 && request(...change));
    page.element.value = { ...copyOf(ownTalk), revision: 9 };
    await page.settle();
    await sendKeys({ type: 'enkast' });
    expect(page.focusedField.value).to.equal('De voetbalschoenkast');
    page.focusedField.blur();
    await page.settle();
    await page.settle();
    expect(page.plan.leftOut).to.equal(undefined);
    expect(page.plan.agenda[0]!.text).to.equal('De voetbalschoenkast');
    expect(asked).to.be.below(50);
  });

  it('says beside the words that they are not shared, which who is left out went to share, and shares them no more by itself', async () => {
    const page = await open(copyOf(ownTalk), 'parent', { party: 'parents' });
    await page.openDialog('share', page.row('agenda', 0));
    await page.tick(page.find<HTMLInputElement>('dialog [name=share-with][value=school]')!);
    await page.confirmSharing();
    const sent = page.plan;
    expect(sent.agenda[0]!.sharedWith).to.include('school');
    const left = mergeView(without(ownTalk, 'parents'), sent, HOME, copyOf(ownTalk));
    page.element.value = { ...copyOf(left), revision: 9 };
    await page.settle();
    expect(page.wordsOf('kept')).to.include(
      'Niet gedeeld: toen u dit deelde, was u niet meer bij dit gesprek. Alleen u leest dit.',
    );
    page.element.value = { ...copyOf(ownTalk), revision: 10 };
    await page.settle();
    expect(page.plan.agenda[0]!.sharedWith).to.equal(undefined);
  });

  it('is told of to who stays in it', async () => {
    const left = without(ownTalk, 'pupil');
    const page = await open(copyOf(left), 'parent', { party: 'parents' });
    expect(page.wordsOf('left')).to.equal('Dit gesprek is veranderd. Niet meer erbij: leerling.');
    expect(page.has('stage')).to.equal(true);
  });

  it('says to a home itself that nobody of it comes any more, not that its own people are gone, and lets it write on', async () => {
    const seen = viewForPerspective(toldTalk, 'class-teacher');
    const people = seen.participants.filter(({ role }) => role !== 'parent');
    const left = mergeView(toldTalk, { ...seen, participants: people }, 'class-teacher', seen, {
      now: '2026-11-24T12:00:00Z',
    });
    const page = await open(copyOf(left), 'parent', { party: 'parents' });
    expect(page.wordsOf('left')).to.match(/^U staat niet meer bij de mensen die naar dit gesprek komen\./);
    expect(page.text).to.not.include('Niet meer erbij');
    expect(page.has('stage')).to.equal(true);
  });

  it('says no longer that it goes on once it may be removed, of which who is left out is not told', async () => {
    const left = without(ownTalk, 'parents');
    const page = await open(copyOf(removed(left)), 'parent', { party: 'parents' });
    expect(page.text).to.include('U bent er niet meer bij.').and.not.include('verder');
  });
});

describe('dh-conversation-planner of a talk that the school removed', () => {
  it('lets somebody who types go on, and press nothing that would reach the school, until it is put back', async () => {
    const page = await openTyping(talk);
    expect(page.has('share', 'share-all')).to.equal(true);
    page.element.value = copyOf(removed(talk));
    await page.settle();
    await sendKeys({ type: 'oenen' });
    expect(page.plan.agenda[0]!.text).to.equal('De voetbalschoenen');
    const pressable = page.root.querySelectorAll<HTMLElement>('button, select, [type=checkbox], [type=radio]');
    expect([...pressable].filter((control) => !control.inert)).to.deep.equal([]);
    expect(page.field('share').checkVisibility({ visibilityProperty: true })).to.equal(false);
    page.element.value = {
      ...copyOf({ ...talk, agenda: [{ ...point, text: 'De voetbalschoenen' }, shared] }),
      revision: 9,
    };
    await page.settle();
    expect(page.focusedField.value).to.equal('De voetbalschoenen');
    await page.openDialog('share', page.row('agenda', 0));
    await page.tick(page.find<HTMLInputElement>('dialog [name=share-with][value=school]')!);
    await page.confirmSharing();
    expect(page.plan.agenda[0]!.sharedWith).to.include('school');
  });

  it('says nothing any more of what was to come or could be chosen, while somebody types and after', async () => {
    const both: ConversationPlan = {
      ...twoHomesTalk,
      agenda: [point, { ...shared, sharedWith: ['school'] }],
      questions: progressTalk.questions!,
    };
    const page = await openTyping(both);
    const ahead = [
      'als het andere huis dat ook kiest',
      'Hier begint het gesprek mee',
      'Ieder kan iets op de lijst zetten',
      'In het gesprek komen ze terug',
      'Een blad om thuis',
      'staat dit niet op het scherm',
    ];
    const listSaid = () => ahead.filter((words) => isInSight(page.root, words));
    expect(listSaid()).to.deep.equal(ahead);
    page.element.value = copyOf(removed(both));
    await page.settle();
    await sendKeys({ type: 'oenen' });
    expect(listSaid()).to.deep.equal([]);
    page.focusedField.blur();
    await page.settle();
    await page.settle();
    expect(page.has('share')).to.equal(false);
    expect(listSaid()).to.deep.equal([]);
  });

  it('closes what somebody was about to share in it', async () => {
    const page = await open(copyOf(talk), 'parent', { party: 'parents' });
    await page.openDialog('share-all');
    page.element.value = copyOf(removed(talk));
    await page.settle();
    await page.settle();
    expect(page.dialog).to.equal(null);
    expect(page.focused?.localName).to.equal('summary');
    expect(page.plan.agenda[0]!.sharedWith).to.equal(undefined);
  });

  it('has nothing to fill in, to begin with or to take back', async () => {
    const cancelled = await open(copyOf({ ...talk, cancelled: true }), 'parent', { party: 'parents' });
    const gone = await open(copyOf(removed(talk)), 'parent', { party: 'parents' });
    for (const page of [cancelled, gone]) {
      expect(page.has('print')).to.equal(false);
      expect(page.text).to.not.match(/Hier begint|rustig in te vullen|Ieder kan iets/);
    }
    expect(cancelled.has('withdraw'), 'readers have it still').to.equal(true);
    expect(gone.has('withdraw')).to.equal(false);
    expect(summaryOf(gone).textContent).to.include('Waarover');
  });
});

describe('the button with which one shares something', () => {
  it('is named after the words as they are by now', async () => {
    const page = await openTyping(talk);
    await sendKeys({ type: 'oenen' });
    expect(page.field('share').ariaLabel).to.equal('Deel: De voetbalschoenen');
  });
});

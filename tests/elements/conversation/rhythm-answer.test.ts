import '@driehoek/elements/conversation/define';
import { type ConversationPlan, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import { answerRhythm, findRhythmStanding, setRhythm } from '@driehoek/sdk/conversation/rhythm';
import { type Party, readerOfParty } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { finishedTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

// The page's own day is 24 November 2026, a Tuesday.
const rhythm = {
  id: 'r',
  everyDays: 7,
  startOn: '2026-11-10',
  endOn: '2026-12-15',
  caller: 'school',
  way: 'phone',
} as const;
const now = '2026-11-24T12:00:00Z';
const bare = { ...finishedTalk, checkIns: [] };
const proposed: ConversationPlan = setRhythm(bare, rhythm, { today: '2026-11-03' });
const refused = answerRhythm(proposed, 'r', 'parents', { answer: 'refused', reason: 'Liever om de week.', now });
const two: ConversationPlan = {
  ...bare,
  parties: ['parents', 'parents-2', 'pupil', 'school'],
  participants: [
    ...bare.participants,
    { id: 'daan', role: 'parent', name: 'Daan', household: 'parents-2', announced: true },
  ],
};
type Page = Awaited<ReturnType<typeof open>>;
const open = (value: unknown, role?: Parameters<typeof ConversationPage.openPart>[2], party?: Party) =>
  ConversationPage.openPart('dh-conversation-agreements', value, role, { ...(party && { party }) });
const openFor = (plan: ConversationPlan, party: Party) => {
  const role = party === 'pupil' ? 'pupil' : 'parent';
  return open(viewForPerspective(plan, readerOfParty(party)), role, party);
};
const press = async (page: Page, answer: 'given' | 'refused', id = 'r') => {
  page.find<HTMLButtonElement>(`[data-rhythm="${id}"] [name=answer][value=${answer}]`)!.click();
  await page.settle();
};
/** What the server keeps of what a party did. */
const send = (plan: ConversationPlan, page: Page, party: Party) =>
  mergeView(plan, page.element.value!, readerOfParty(party), viewForPerspective(plan, readerOfParty(party)), { now });
const statesOf = (plan: ConversationPlan) => plan.rhythms!.map((each) => findRhythmStanding(plan, each).state);

describe('a rhythm of short contacts that the school proposes', () => {
  it('has no answer to press for the school, and says that the parents did not answer yet', async () => {
    const page = await open(proposed);
    expect(page.wordsOf('next'))
      .to.include('Dit is een voorstel van de school. Er is nog geen antwoord van de ouders.')
      .and.not.include('De volgende');
    expect(page.has('answer')).to.equal(false);
    expect(page.has('held', 'not-held'), 'what is not agreed is not asked about').to.equal(false);
  });

  it('is refused by a parent in own words, which the school sees; nothing of it counts', async () => {
    const page = await openFor(proposed, 'parents');
    expect(page.wordsOf('next')).to.include('Past het u?').and.to.include('Nee zeggen mag altijd.');
    expect(page.findAll('[name=answer]').map((each) => each.textContent!.trim())).to.deep.equal([
      'Ja, dit past',
      'Nee, liever niet',
    ]);
    await page.fill(page.field<HTMLTextAreaElement>('reason'), 'Liever om de week.');
    await press(page, 'refused');
    expect(page.focusedWords).to.include('U zei nee. Dit is niet afgesproken.');
    const stored = send(proposed, page, 'parents');
    expect(statesOf(stored)).to.deep.equal(['refused']);
    const school = await open(stored);
    expect(school.wordsOf('next'))
      .to.include('Het antwoord van de ouders is nee. Dit is niet afgesproken.')
      .and.to.include('Liever om de week.')
      .and.to.include('De eerste keer zou zijn')
      .and.not.include('De volgende');
    expect(school.has('held', 'not-held', 'answer', 'remove-rhythm')).to.equal(false);
  });

  it('is agreed once a parent says yes, who may come back to that', async () => {
    const page = await openFor(proposed, 'parents');
    await press(page, 'given');
    expect(page.wordsOf('next')).to.include('U zei ja.').and.to.include('De volgende');
    expect(page.findAll('input[name=held]'), 'not of the days before the yes').to.have.length(1);
    await press(page, 'refused');
    expect(statesOf(send(proposed, page, 'parents'))).to.deep.equal(['refused']);
  });

  it('is asked again when the school changes it, with what was said before', async () => {
    const school = await open(refused);
    await school.fill(school.find<HTMLSelectElement>('[data-form=r] [name=everyDays]')!, '14');
    expect(school.wordsOf('next'))
      .to.include('Er is nog geen antwoord van de ouders.')
      .and.to.include('Het antwoord van de ouders op een eerder voorstel: nee.')
      .and.to.include('Liever om de week.');
    const stored = send(refused, school, 'school');
    const page = await openFor(stored, 'parents');
    expect(page.wordsOf('next')).to.include('Past het u?').and.to.include('Op een eerder voorstel zei u nee.');
    await press(page, 'given');
    expect(statesOf(send(stored, page, 'parents'))).to.deep.equal(['agreed']);
  });

  it('keeps what a parent writes until it is sent, for that parent alone', async () => {
    const page = await openFor(proposed, 'parents');
    await page.fill(page.field<HTMLTextAreaElement>('reason'), 'Liever op');
    const stored = send(proposed, page, 'parents');
    expect((await open(stored)).wordsOf('next')).not.to.include('Liever op');
    const again = await openFor(stored, 'parents');
    expect(again.field<HTMLTextAreaElement>('reason').value).to.equal('Liever op');
    await again.press('drop');
    expect([again.field<HTMLTextAreaElement>('reason').value, again.focusedName]).to.deep.equal(['', 'undo']);
    await again.press('undo');
    expect(again.field<HTMLTextAreaElement>('reason').value).to.equal('Liever op');
  });

  it('has one answer of a parent, also when the server stamped it and the page brings that', async () => {
    const page = await openFor(proposed, 'parents');
    await press(page, 'refused');
    const stored = send(proposed, page, 'parents');
    await page.fill(page.field<HTMLTextAreaElement>('reason'), 'Liever op');
    page.element.value = { ...viewForPerspective(stored, 'parent'), revision: 9 };
    await page.settle();
    const [kept] = page.element.value!.rhythms!;
    expect(kept!.answers!.map(({ by, answer }) => [by, answer])).to.deep.equal([['parents', 'refused']]);
    expect(kept!.drafts, 'with what was typed meanwhile').to.deep.equal([{ by: 'parents', reason: 'Liever op' }]);
  });

  it('is answered by each home for its own', async () => {
    const plan = setRhythm(
      setRhythm(two, { ...rhythm, household: 'parents' }, { today: '2026-11-03' }),
      { ...rhythm, id: 'r2', household: 'parents-2' },
      { today: '2026-11-03' },
    );
    const first = await openFor(plan, 'parents');
    expect(first.find('[data-rhythm=r2]'), 'of the other home it sees nothing').to.equal(null);
    await press(first, 'given');
    const one = send(plan, first, 'parents');
    expect(statesOf(one)).to.deep.equal(['agreed', 'asked']);
    const second = await openFor(one, 'parents-2');
    await press(second, 'refused', 'r2');
    const both = send(one, second, 'parents-2');
    expect(statesOf(both)).to.deep.equal(['agreed', 'refused']);
    const school = await open(both);
    expect(school.find('[data-rhythm=r2] .stand')!.textContent).to.include('Het antwoord van Daan is nee.');
    // Who see each other's answers do not give them.
    const seen = await openFor({ ...both, openHouseholds: ['parents', 'parents-2'] }, 'parents');
    expect(seen.findAll('[data-rhythm=r2] [name=answer]')).to.deep.equal([]);
    expect(seen.find('[data-rhythm=r2] .stand')!.textContent).to.include('Het is niet afgesproken.');
  });

  it('is told to the pupil as it is, without the words of the parents', async () => {
    expect((await openFor(proposed, 'pupil')).wordsOf('next')).to.include('Het is nog niet afgesproken.');
    const page = await openFor(refused, 'pupil');
    expect(page.wordsOf('next')).to.include('Het is niet afgesproken.').and.not.include('Liever om de week.');
    expect(page.has('answer')).to.equal(false);
  });

  it('that is not agreed is not there for somebody from outside', async () => {
    const page = await open(viewForPerspective(refused, 'external'), 'external');
    expect(page.find('.rhythm')).to.equal(null);
  });

  it('addresses the pupil where no home takes part', async () => {
    const plan = setRhythm(
      { ...bare, parties: ['pupil', 'school'] },
      { ...rhythm, caller: 'pupil' },
      { today: '2026-11-03' },
    );
    const page = await openFor(plan, 'pupil');
    expect(page.wordsOf('next')).to.include('Past het jou?');
    await press(page, 'refused');
    expect(page.wordsOf('next')).to.include('Je zei nee.');
  });

  it('that was stored before it was known who proposed it goes on, and asks nothing', async () => {
    const stored = { ...proposed, rhythms: [rhythm] };
    const page = await openFor(stored, 'parents');
    expect(page.has('answer')).to.equal(false);
    expect(page.findAll('input[name=held]')).to.have.length(3);
  });
});

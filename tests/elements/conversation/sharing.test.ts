import '@driehoek/elements/conversation/define';
import {
  confirmPlan,
  type ConversationPlan,
  markRead,
  maySeeConversation,
  startSession,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { suggestQuestions } from '@driehoek/sdk/conversation/questions';
import type { Party } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { difficultTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { draftTalk, preparedTalk, twoHomesTalk, withdrawnTalk } from '../../../stories/conversation-sharing-plans.js';
import { supportTalk } from '../../../stories/support-plans.js';
import { pressKey } from '../press-key.js';
import { ConversationPage } from './conversation.page.js';
import { TalkPage } from './talk.page.js';

const NOW = '2026-11-24T14:40:00.000Z';

const perspectiveOf = (party: Party) => (party === 'school' ? 'class-teacher' : party === 'pupil' ? 'pupil' : 'parent');
const open = (value: unknown, party: Party) =>
  ConversationPage.openPart('dh-conversation-preparation', value, perspectiveOf(party), { party });
/** What a party has of a plan on its own page. */
const copyOf = (plan: ConversationPlan, party: Party) =>
  viewForPerspective(plan, { role: perspectiveOf(party), party });

describe('what a party wrote and did not share', () => {
  it('says that only this party sees it, can be changed and removed, and left out of every other copy', async () => {
    const page = await open(preparedTalk, 'parents');
    expect(page.words('agenda')).to.deep.equal(['Aya slaapt slecht sinds de verhuizing', 'Huiswerk en het schermpje']);
    expect(page.partOf('agenda', 'parents')).to.match(/^Van u\b.*Alleen voor u Deel.*Haal weg/);
    await page.remove('agenda', 1);
    expect(page.plan.agenda.map(({ id }) => id)).to.not.include('parents:a2');
    const school = await open(preparedTalk, 'school');
    expect(school.partOf('agenda', 'parents')).to.equal('');
    expect(school.markup).to.not.include('slaapt slecht');
  });

  it('is counted in one place, which is there before there is anything and does not move', async () => {
    const page = await open({ ...progressTalk, agenda: [] }, 'pupil');
    const prompt = () => page.part('sharing');
    const height = () => Math.round(prompt().getBoundingClientRect().height);
    const before = height();
    expect(page.wordsOf('sharing')).to.equal('Wat je opschrijft, ziet niemand anders, tot je het deelt.');
    await page.add('agenda');
    await page.fill(page.focusedField, 'Mijn plek');
    expect(page.wordsOf('sharing')).to.include('Je hebt 1 punt dat alleen jij ziet.');
    expect(height()).to.equal(before);
  });
});

describe('what the school did not share', () => {
  it('is counted without the questions that came along by themselves, until somebody words one anew', async () => {
    const questions = suggestQuestions('progress-talk');
    const asked = questions.filter((question) => question.for === 'school');
    expect(asked.length).to.equal(2);
    const page = await open({ ...progressTalk, agenda: [], questions: asked }, 'school');
    await page.element.updateComplete;
    expect(page.wordsOf('sharing')).to.include('Wat u opschrijft, ziet alleen de school, tot u het deelt.');
    const [first, ...others] = asked;
    const reworded = { ...first!, text: { nl: 'Wat doet Aya graag?' } };
    const again = await open({ ...progressTalk, agenda: [], questions: [reworded, ...others] }, 'school');
    await again.element.updateComplete;
    expect(again.wordsOf('sharing')).to.include('De school heeft 1 punt dat alleen de school ziet.');
  });
});

describe('an empty row to begin in', () => {
  it('stands before what others said, and is a row from the first letter, with the focus where it was', async () => {
    const page = await open({ ...progressTalk, agenda: progressTalk.agenda.slice(1) }, 'parents');
    expect(page.partiesOf('agenda')).to.deep.equal(['Van u', 'leerling', 'school']);
    const field = page.wordsField('agenda', 0);
    expect(page.plan.agenda).to.have.length(3);
    field.focus();
    page.type(field, 'V');
    page.type(field, 'Vr');
    expect(page.plan.agenda.map(({ text }) => text).slice(3)).to.deep.equal(['Vr']);
    page.element.requestUpdate();
    await page.settle();
    expect(page.hasFocus(field)).to.equal(true);
    page.type(field, 'Vrienden');
    expect(page.plan.agenda.map(({ by, text }) => [by, text]).at(-1)).to.deep.equal(['parents', 'Vrienden']);
    expect(page.plan.agenda).to.have.length(4);
    await page.fill(field, '');
    expect(page.plan.agenda, 'emptied again, it is not there').to.have.length(3);
  });

  it('keeps what is typed at every input, in whatever kind of field', async () => {
    const page = await open({ ...draftTalk, draft: undefined }, 'school');
    page.unfoldAll();
    const meeting = page.part('meeting');
    page.type(page.field('place', meeting), 'de gymzaal');
    expect(page.plan.place).to.equal('de gymzaal');
    page.type(page.field('minutes', meeting), '45');
    expect(page.plan.minutes).to.equal(45);
    page.type(page.field<HTMLSelectElement>('medium', meeting), 'phone');
    expect(page.plan.medium).to.equal('phone');
    page.type(page.wordsField('expectations', 0), 'we iets afspreken');
    expect(page.plan.expectations[0]!.text).to.equal('we iets afspreken');
    page.type(page.wordsField('strengths', 0), 'Aya rekent');
    expect(page.plan.strengths[0]!.text).to.equal('Aya rekent');
    page.field('supportPlan').click();
    expect(page.plan.supportPlan).to.equal(true);
    page.option('pupilRole', 'joins').click();
    expect(page.plan.pupilRole).to.equal('joins');
    page.type(page.field('minutes', page.row('schedule', 0)), '12');
    expect(page.plan.agenda[0]!.minutes).to.equal(12);
    page.type(page.field('name', page.row('participants', 0)), 'Samira B.');
    expect(page.plan.participants[0]!.name).to.equal('Samira B.');
  });
});

describe('sharing', () => {
  it('says that it was done until something else is, and of one thing only where that stands', async () => {
    const page = await open(copyOf(preparedTalk, 'parents'), 'parents');
    await page.openDialog('share-all');
    await page.tick(page.sharingTick('slaapt slecht', 'school')!);
    await page.confirmSharing();
    expect(page.saidLast!.textContent).to.include('Gedeeld met de school.');
    await page.press('withdraw');
    expect(page.status, 'it was taken back').to.equal('Teruggenomen.');
    expect(page.saidLast === null).to.equal(true);
    await page.openDialog('share');
    await page.tick(page.find<HTMLInputElement>('dialog [name=share-with][value=school]')!);
    await page.confirmSharing();
    expect(page.status).to.match(/^Gedeeld met /);
    expect(page.saidLast === null).to.equal(true);
    page.unfold('strengths');
    await page.press('add', 'strengths');
    expect(page.status).to.equal('');
  });

  it('has the points in the order of the page', async () => {
    const page = await open(copyOf(preparedTalk, 'parents'), 'parents');
    await page.openDialog('share-all');
    const kinds = page.findAll('.to-share legend .soft').map((each) => each.textContent!);
    expect([...new Set(kinds)].slice(0, 2)).to.deep.equal(['Wat goed gaat:', 'Waarover we praten:']);
    await page.tick(page.sharingTick('slaapt slecht', 'school')!);
    await page.tick(page.sharingTick('broertje', 'school')!);
    expect(page.preview('school')).to.match(/broertje.*slaapt slecht/);
  });

  it('keeps a tick in its place while the dialog grows below it', async () => {
    const page = await open(copyOf(preparedTalk, 'parents'), 'parents');
    await page.openDialog('share-all');
    const tick = page.sharingTick('slaapt slecht', 'school')!;
    const before = tick.getBoundingClientRect().top;
    await page.tick(tick);
    expect(page.sharingTick('slaapt slecht', 'school')!.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('shows beforehand exactly what each will read, and shares that and no more', async () => {
    const page = await open(copyOf(preparedTalk, 'parents'), 'parents');
    await page.openDialog('share-all');
    expect(page.sharingTick('slaapt slecht', 'school')!.checked, 'nothing is shared by itself').to.equal(false);
    await page.tick(page.sharingTick('slaapt slecht', 'school')!);
    await page.tick(page.sharingTick('broertje', 'pupil')!);
    await page.tick(page.sharingTick('broertje', 'school')!);
    expect(page.preview('pupil')).to.equal(
      'Te lezen voor de leerling Wat goed gaat: Aya helpt haar broertje met lezen.',
    );
    expect(page.preview('school')).to.include('slaapt slecht').and.to.not.include('schermpje');
    expect(page.changes, 'nothing is shared yet').to.deep.equal([]);
    await page.confirmSharing();
    expect(page.dialog === null).to.equal(true);
    expect(page.status).to.equal('Gedeeld met de leerling en de school.');
    expect(page.saidLast!.previousElementSibling === page.part('sharing'), 'in the line of the page').to.equal(true);
    expect(page.changes).to.have.length(1);
    const [slaapt, schermpje] = page.plan.agenda;
    expect(slaapt)
      .to.include({ sharedAt: NOW })
      .and.to.deep.include({ sharedWith: ['school'] });
    expect(schermpje).to.not.have.any.keys('sharedWith', 'sharedAt');
    expect(page.partOf('agenda', 'parents')).to.include('Gedeeld met de school op 24 november 2026');
    expect(page.words('agenda'), 'what is shared has no field any more').to.deep.equal(['Huiswerk en het schermpje']);
    for (const [party, words] of [
      ['school', ['slaapt slecht', 'broertje']],
      ['pupil', ['broertje']],
    ] as const) {
      const other = JSON.stringify(copyOf(page.plan, party));
      const seen = ['slaapt slecht', 'schermpje', 'broertje'].filter((word) => other.includes(word));
      expect(seen, party).to.have.members([...words]);
    }
  });

  it('of one thing shares that alone, and gives the focus to what says who sees it now', async () => {
    const page = await open(preparedTalk, 'parents');
    await page.openDialog('share', page.row('agenda', 1));
    expect(page.find('dialog')!.textContent).to.not.include('slaapt slecht');
    await page.tick(page.sharingTick('schermpje', 'school')!);
    await page.confirmSharing();
    expect(page.plan.agenda.map(({ sharedAt }) => sharedAt === NOW)).to.deep.equal([false, true, false, false, false]);
    expect(page.focusedWords).to.match(/^Gedeeld met .* op 24 november 2026$/);
  });

  it('of several gives the focus to what says how much is not shared yet', async () => {
    const page = await open(preparedTalk, 'parents');
    await page.openDialog('share-all');
    page.sharingTick('schermpje', 'school')!.click();
    await page.settle();
    await page.confirmSharing();
    expect(page.focusedWords).to.include('alleen u ziet');
  });

  it('keeps a tick when the next is pressed before it has been drawn', async () => {
    const page = await open(preparedTalk, 'parents');
    await page.openDialog('share-all');
    for (const [words, party] of [
      ['schermpje', 'school'],
      ['schermpje', 'pupil'],
      ['slaapt slecht', 'school'],
    ] as const)
      page.sharingTick(words, party)!.click();
    await page.settle();
    await page.confirmSharing();
    const shared = page.plan.agenda.filter(({ by }) => by === 'parents').map(({ sharedWith = [] }) => [...sharedWith]);
    expect(shared).to.deep.equal([['school'], ['pupil', 'school']]);
  });

  it('can be taken back when the conversation does not take place any more, as the dialog says', async () => {
    const shared = { id: 'parents:x', by: 'parents', text: 'Slapen', sharedWith: ['school'], sharedAt: NOW };
    const page = await open({ ...preparedTalk, cancelled: true, agenda: [shared] }, 'parents');
    await page.press('withdraw', undefined, page.row('agenda', 0));
    expect(page.plan.agenda[0]!.withdrawnAt).to.equal(NOW);
    expect(page.has('share', 'remove', 'rewrite')).to.equal(false);
  });

  it('says to whose it is that what not all at the table read is not on the screen of the talk', async () => {
    const point = (id: string, sharedWith: readonly Party[]) => ({
      id,
      by: 'parents',
      text: id,
      sharedWith,
      sharedAt: NOW,
    });
    const agenda = [point('parents:1', ['school']), point('parents:2', ['pupil', 'school']), point('parents:3', [])];
    const page = await open({ ...progressTalk, agenda }, 'parents');
    expect(page.row('agenda', 0).textContent).to.include('Alleen de school leest dit.');
    for (const index of [1, 2]) expect(page.row('agenda', index).textContent).to.not.include('het scherm');
    const represented = await open({ ...progressTalk, agenda, pupilRole: 'represented' }, 'parents');
    expect(represented.text, 'the pupil is not at the table').to.not.include('het scherm');
    const school = await open({ ...progressTalk, agenda }, 'school');
    const button = (index: number) => page.row('agenda', index).querySelector('[name=share]')?.textContent?.trim();
    expect([0, 1, 2].map(button)).to.deep.equal(['Deel ook met de leerling', undefined, 'Deel']);
    expect(school.partOf('agenda', 'parents'), 'and to the school, which asks about it in the talk').to.include(
      'niet op het scherm',
    );
  });

  it('names its buttons without a loose space', async () => {
    const page = await open(preparedTalk, 'parents');
    const name = page.row('agenda', 1).querySelector('[name=share]')!.getAttribute('aria-label');
    expect(name).to.equal('Deel: Huiswerk en het schermpje');
  });

  it('shares nothing when the dialog is closed, and begins anew', async () => {
    const page = await open(preparedTalk, 'parents');
    await page.openDialog('share-all');
    await page.tick(page.sharingTick('schermpje', 'school')!);
    await pressKey('Escape');
    await page.settle();
    expect(page.dialog === null).to.equal(true);
    expect(page.changes).to.deep.equal([]);
    await page.openDialog('share-all');
    expect(page.sharingTick('schermpje', 'school')!.checked).to.equal(false);
    await page.press('cancel-sharing');
    expect(page.dialog === null).to.equal(true);
  });

  it('cannot be confirmed while nobody is chosen', async () => {
    const page = await open(preparedTalk, 'parents');
    await page.openDialog('share', page.row('agenda', 1));
    const button = page.field<HTMLButtonElement>('confirm-sharing');
    const ticks = page.findAll<HTMLInputElement>('dialog [name=share-with]');
    expect(ticks.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['pupil', false],
      ['school', false],
    ]);
    expect(button.disabled).to.equal(true);
    expect(button.textContent!.trim()).to.equal('Kies eerst met wie');
  });

  for (const party of ['parents', 'pupil', 'school'] as const)
    it(`begins with nobody, for each side alike: ${party}`, async () => {
      const point = { id: `${party}:n`, by: party, text: 'Na schooltijd' };
      const page = await open({ ...progressTalk, agenda: [point] }, party);
      page.unfoldAll();
      await page.openDialog('share', page.row('agenda', 0));
      const ticks = page.findAll<HTMLInputElement>('dialog [name=share-with]');
      expect(ticks.map(({ checked }) => checked)).to.deep.equal([false, false]);
    });

  it('is done with the keyboard alone', async () => {
    const page = await open(preparedTalk, 'parents');
    page.field<HTMLButtonElement>('share', page.row('agenda', 1)).focus();
    await pressKey('Enter');
    await page.settle();
    expect(page.dialog !== null).to.equal(true);
    expect(page.focused?.getAttribute('value'), 'the first tick').to.equal('pupil');
    await pressKey(' ');
    await page.settle();
    page.sharingTick('schermpje', 'school')!.focus();
    await pressKey(' ');
    await page.settle();
    page.field<HTMLButtonElement>('confirm-sharing').focus();
    await pressKey('Enter');
    await page.settle();
    expect(page.plan.agenda[1]!.sharedWith).to.deep.equal(['pupil', 'school']);
  });

  it('of the school proposes a question to whom it asks, and nothing else', async () => {
    const talk: ConversationPlan = {
      ...difficultTalk,
      questions: [{ id: 'q1', by: 'school', for: 'parents', phase: 'parents', text: 'Wat helpt thuis?' }],
    };
    const proposed = async (type: ConversationPlan['type'], list: 'agenda' | 'questions', words: string) => {
      const page = await open({ ...talk, type }, 'school');
      page.unfoldAll();
      const index = page.plan[list]!.findIndex(({ text }) => String(text).includes(words));
      await page.openDialog('share', page.row(list, index));
      return (['parents', 'pupil'] as const).filter((party) => page.sharingTick(words, party)!.checked);
    };
    expect(await proposed('difficult-talk', 'agenda', 'na de verhuizing')).to.deep.equal([]);
    expect(await proposed('difficult-talk', 'questions', 'Wat helpt thuis?')).to.deep.equal(['parents']);
    expect(await proposed('progress-talk', 'agenda', 'na de verhuizing')).to.deep.equal([]);
    expect(await proposed('progress-talk', 'questions', 'Wat helpt thuis?')).to.deep.equal(['parents', 'pupil']);
  });

  it('says to the school in words at a point of others who may read it, when not everybody may', async () => {
    const point = (id: string, sharedWith: readonly Party[]) => ({
      id: `parents:${id}`,
      by: 'parents',
      text: id,
      sharedWith,
      sharedAt: NOW,
      minutes: 5,
    });
    const agenda = [point('thuis', ['school']), point('klas', ['pupil', 'school'])];
    const value = { ...progressTalk, agenda };
    const page = await open(copyOf(value as unknown as ConversationPlan, 'school'), 'school');
    const rowOf = (list: string, index: number) => page.row(list, index).textContent!.replace(/\s+/g, ' ').trim();
    expect(rowOf('agenda', 0)).to.equal(
      'thuis 5 min. Alleen voor de school. Gedeeld op 24 november 2026 In het gesprek staat dit niet op het scherm waar iedereen naar kijkt. Niet iedereen mag het lezen.',
    );
    expect(rowOf('agenda', 1)).to.equal('klas 5 min. Gedeeld op 24 november 2026');
    expect(rowOf('schedule', 0)).to.include('Alleen voor de school');
    expect(rowOf('schedule', 1)).to.not.include('Alleen voor de school');
    const homes = { ...value, parties: [...twoHomesTalk.parties!] };
    const some = await open({ ...homes, participants: twoHomesTalk.participants }, 'school');
    expect(some.row('agenda', 1).textContent).to.include('Gedeeld met de leerling en de school op');
    const parents = await open(copyOf(value as unknown as ConversationPlan, 'parents'), 'parents');
    expect(parents.row('agenda', 0).textContent).to.include('Gedeeld met de school op');
  });

  it('says plainly what each gets: a question to others is not for the pupil to read', async () => {
    const question = { id: 'q1', by: 'school', for: 'parents', phase: 'parents', text: 'Wat helpt thuis?' } as const;
    const page = await open({ ...progressTalk, questions: [question] }, 'school');
    page.unfoldAll();
    await page.openDialog('share', page.row('questions', 0));
    const nameOf = (party: Party) => page.sharingTick('Wat helpt thuis?', party)!.closest('label')!.textContent!.trim();
    expect([nameOf('parents'), nameOf('pupil')]).to.deep.equal([
      'de ouders',
      'de leerling: leest dit pas in het gesprek, op het scherm',
    ]);
    await page.tick(page.sharingTick('Wat helpt thuis?', 'pupil')!);
    expect(page.preview('pupil'), 'who gets nothing is not told of').to.equal('');
    await page.tick(page.sharingTick('Wat helpt thuis?', 'pupil')!);
    expect(page.preview('parents')).to.equal('Te lezen voor de ouders Vragen (ouders): Wat helpt thuis?');
    expect(page.preview('pupil')).to.equal(
      'Te lezen voor de leerling Niet vooraf. 1 vraag aan anderen mag in het gesprek op het scherm staan.',
    );
  });
});

describe('taking back', () => {
  it('strikes through what was read, and leaves of what was not that there was something', async () => {
    const page = await open(copyOf(withdrawnTalk, 'school'), 'school');
    const [read, unread] = page.said('agenda').filter((words) => words.includes('eruggenomen'));
    expect(read).to.equal('Waarom heeft Aya geen plusklas? Teruggenomen op 5 november 2026');
    expect(page.find('[data-list=agenda] s')!.textContent).to.equal('Waarom heeft Aya geen plusklas?');
    expect(unread).to.equal('Dit punt is teruggenomen voordat de school het las. Teruggenomen op 5 november 2026');
    expect(page.markup).to.not.include('te snel');
    page.unfold('strengths');
    await page.add('strengths');
    await page.fill(page.focusedField, 'Aya zingt.');
    expect(
      page.plan.agenda.map(({ id }) => id),
      'nothing of it is lost in what the page gets',
    ).to.include.members(['parents:w1', 'parents:w2']);
  });

  it('keeps the words for who had read them, and begins a new row with them', async () => {
    const read = markRead(progressTalk, 'school');
    const page = await open(read, 'parents');
    await page.press('withdraw', undefined, page.row('agenda', 0));
    expect(page.status).to.equal('Teruggenomen.');
    expect(page.has('undo'), 'taking back is the undoing').to.equal(false);
    expect(page.plan.agenda[0]).to.include({ withdrawnAt: NOW, text: 'Lezen voor het slapen' });
    expect(copyOf(page.plan, 'school').agenda[0]!.text).to.equal('Lezen voor het slapen');
    expect(copyOf(page.plan, 'pupil').agenda[0]!.text, 'the pupil had not read it').to.equal('');
    expect(page.focusedName).to.equal('rewrite');
    await page.press('rewrite', undefined, page.row('agenda', 0));
    const again = page.plan.agenda.at(-1)!;
    expect(again).to.include({ by: 'parents', text: 'Lezen voor het slapen', minutes: 8 });
    expect(again).to.not.have.any.keys('sharedWith', 'sharedAt', 'readBy', 'withdrawnAt');
    expect(page.hasFocus(page.wordsField('agenda', 0))).to.equal(true);
  });
});

describe('announcing a conversation', () => {
  it('shows what the family will read, takes along what is chosen, and tells everybody at once', async () => {
    const page = await open(draftTalk, 'school');
    expect(page.wordsOf('invitation')).to.include('Alleen de school weet nog van dit gesprek.');
    expect(page.has('share', 'share-all'), 'nothing is shared before the family knows of the talk').to.equal(false);
    await page.openDialog('announce');
    expect(page.preview('family')).to.match(
      /Te lezen voor de ouders en de leerling.*24 november 2026, 15\.30.*lokaal 6.*Juf Noor/,
    );
    expect(page.preview('parents')).to.equal(
      'Te lezen voor de ouders Vragen (ouders): Hoe vertelt Aya thuis over school?Vragen (leerling): Waar ben je trots op?',
    );
    expect(page.preview('pupil')).to.equal(
      'Te lezen voor de leerling Vragen (leerling): Waar ben je trots op? Niet vooraf. 1 vraag aan anderen mag in het gesprek op het scherm staan.',
    );
    const [toPupil, toParents] = ['trots', 'thuis over school'].map((words) =>
      (['parents', 'pupil'] as const).filter((party) => page.sharingTick(words, party)!.checked),
    );
    expect({ toPupil, toParents }).to.deep.equal({ toPupil: ['parents', 'pupil'], toParents: ['parents', 'pupil'] });
    await page.tick(page.sharingTick('maatje', 'parents')!);
    for (const words of ['trots', 'thuis over school']) await page.tick(page.sharingTick(words, 'pupil')!);
    expect(page.preview('pupil')).to.equal('Te lezen voor de leerling Geen punten. Wel de uitnodiging.');
    for (const words of ['trots', 'thuis over school']) await page.tick(page.sharingTick(words, 'pupil')!);
    await page.confirmSharing();
    expect(page.plan).to.not.have.property('draft');
    for (const person of page.plan.participants) expect(person).to.include({ announced: true, announcedAt: NOW });
    expect(page.plan.promises![0]!.sharedWith).to.deep.equal(['parents']);
    const parents = JSON.stringify(copyOf(page.plan, 'parents'));
    expect(parents).to.include('thuis over school').and.to.include('maatje');
    expect(parents).to.not.match(/deze ouders goed|Aya zelf wil|Lezen in de klas/);
    expect(page.hasPart('invitation')).to.equal(false);
  });

  it('takes questions along that come back in the talk, with the ticks as they stand', async () => {
    const page = await open(draftTalk, 'school');
    await page.openDialog('announce');
    expect(page.dialog!.textContent).to.include('Een vraag komt in het gesprek terug op het scherm');
    await page.confirmSharing();
    const talk = await TalkPage.open('dh-conversation-talk', startSession(page.plan, NOW));
    for (const [phase, words] of [
      ['parents', 'Hoe vertelt Aya thuis over school?'],
      ['pupil', 'Waar ben je trots op?'],
    ] as const) {
      await talk.page.press('phase', phase);
      expect(talk.page.find('[part=phase]')!.textContent, phase).to.include(words);
    }
    await talk.page.press('phase', 'school');
    expect(talk.drawn, 'what the school asks itself is its own').to.not.include('Wat doen deze ouders goed');
    const pupil = copyOf(page.plan, 'pupil').questions!.map(({ id }) => id);
    expect(pupil, 'who is not asked does not read it before').to.deep.equal(['q2']);
  });

  it('shows what was planned already, which the family reads with the invitation', async () => {
    const page = await open({ ...supportTalk, draft: true, followUp: '2027-01-19T16:00' }, 'school');
    await page.openDialog('announce');
    expect(page.preview('family'))
      .to.include('Els houdt het overzicht.')
      .and.include('Doel: Aya leest elke dag met plezier. Samen terugkijken op 19 januari 2027.')
      .and.include('Afspraak: Voorlezen voor het slapen.')
      .and.include('We kijken samen terug op 19 januari 2027, 16.00.')
      .and.include('Tussendoor: di 15 december, halverwege bijpraten (telefoon)');
    expect(page.find('dialog .planned li')).to.not.equal(null);
  });

  it('shows also what is for the family already, such as the points with which a follow-up begins', async () => {
    const preset = {
      id: 'from-g',
      by: 'school',
      text: 'Elke dag lezen',
      from: { kind: 'agreement', id: 'g' },
    } as const;
    const agenda = [
      { ...preset, sharedWith: ['parents'] as const },
      { ...preset, id: 'own', text: 'Voor onszelf' },
    ];
    const page = await open({ ...draftTalk, agenda }, 'school');
    await page.openDialog('announce');
    expect(page.preview('parents')).to.include('Elke dag lezen').and.to.not.include('Voor onszelf');
    expect(page.preview('pupil')).to.not.include('Elke dag lezen');
  });

  it('asks the name of who comes and has none, before a family reads of somebody without a name', async () => {
    const participants = draftTalk.participants.map((person) => {
      const { name: _, ...nameless } = person;
      return person.role === 'class-teacher' ? nameless : person;
    });
    const page = await open({ ...draftTalk, participants }, 'school');
    await page.openDialog('announce');
    const field = page.dialog!.querySelector<HTMLInputElement>('[name=person-name]')!;
    expect(page.dialog!.textContent).to.include('Hoe heet de klassenleraar?');
    for (const blank of ['', '  ']) {
      await page.fill(field, blank);
      expect(field.checkValidity()).to.equal(false);
      page.dialog!.querySelector<HTMLButtonElement>('[name=confirm-sharing]')!.click();
      await page.settle();
      expect(page.dialog !== null, 'it waits').to.equal(true);
      expect(page.plan.draft).to.equal(true);
    }
    await page.fill(field, 'Juf Noor');
    expect(page.preview('family')).to.include('Juf Noor');
    await page.confirmSharing();
    expect(page.plan).to.not.have.property('draft');
    expect(page.plan.participants.find(({ role }) => role === 'class-teacher')!.name).to.equal('Juf Noor');
  });

  it('leaves a talk that begins to the school alone until then', async () => {
    const page = await open(undefined, 'school');
    await page.press('type', 'progress-talk');
    expect(page.plan.draft).to.equal(true);
    expect(copyOf(page.plan, 'parents').type).to.equal('progress-talk');
    expect(copyOf(page.plan, 'parents').questions ?? []).to.deep.equal([]);
  });
});

describe('two homes', () => {
  it('are named by their people, the reader’s own first, and a home that shows nothing is not there', async () => {
    const school = await open(twoHomesTalk, 'school');
    expect(school.partiesOf('strengths')).to.deep.equal(['Van de school', 'Samira', 'Karim']);
    expect(school.partiesOf('agenda'), 'Karim keeps his point to himself').to.deep.equal([
      'Van de school',
      'Samira',
      'leerling',
    ]);
    const karim = await open(copyOf(twoHomesTalk, 'parents-2'), 'parents-2');
    expect(karim.partiesOf('strengths')).to.deep.equal(['Van u']);
    expect(karim.words('agenda')).to.deep.equal(['De weekenden bij mij']);
  });

  it('each ask for an interpreter for themselves, of which the school reads, and the other home and the pupil do not', async () => {
    const { interpreter: _none, ...talk } = twoHomesTalk;
    const asked: ConversationPlan = { ...talk, interpreterWishes: ['parents-2'] };
    const school = await open(copyOf(asked, 'school'), 'school');
    expect(school.part('participants').textContent).to.include('Tolk gevraagd door Karim.');
    expect(school.field('interpreter').checked, 'it is not arranged yet').to.equal(false);
    for (const party of ['parents', 'pupil'] as const) {
      const other = await open(copyOf(asked, party), party);
      expect(other.part('participants').textContent).to.not.match(/gevraagd|komt een tolk/);
    }
    const samira = await open(copyOf(asked, 'parents'), 'parents');
    expect(samira.field('interpreter').checked).to.equal(false);
    const karim = await open(copyOf(asked, 'parents-2'), 'parents-2');
    expect(karim.field('interpreter').checked).to.equal(true);
    await karim.tick(karim.field('interpreter'));
    expect(karim.plan.interpreterWishes).to.equal(undefined);
    await karim.tick(karim.field('interpreter'));
    expect(karim.plan.interpreterWishes).to.deep.equal(['parents-2']);
    expect(karim.plan.interpreter, 'the school arranges it').to.equal(undefined);
  });

  it('see each other only when both chose so, and only then can share with each other', async () => {
    const page = await open(copyOf(twoHomesTalk, 'parents-2'), 'parents-2');
    await page.openDialog('share', page.row('agenda', 0));
    expect(page.sharingTick('weekenden', 'parents') === undefined).to.equal(true);
    await page.press('cancel-sharing');
    const choice = page.field('openHousehold');
    expect(choice.checked, 'what Samira chose is not told').to.equal(false);
    await page.tick(choice);
    expect(page.plan.openHouseholds).to.deep.equal(['parents-2']);
    const both = { ...twoHomesTalk, openHouseholds: ['parents', 'parents-2'] as const };
    const opened = await open(copyOf(both, 'parents-2'), 'parents-2');
    await opened.openDialog('share', opened.row('agenda', opened.plan.agenda.length - 1));
    expect(opened.sharingTick('weekenden', 'parents')!.checked, 'possible, and not proposed').to.equal(false);
    await opened.press('cancel-sharing');
    expect(opened.part('participants').textContent).to.include('Dit staat open');
    await opened.tick(opened.field('openHousehold'));
    expect(opened.plan.openHouseholds, 'a home takes back its own choice, and knows no longer of the other’s').to.equal(
      undefined,
    );
  });

  it('are set by staff: with whom the talk is, and of which home a parent is', async () => {
    const page = await open(progressTalk, 'school');
    page.unfold('participants');
    expect(page.has('household'), 'with one home there is nothing to choose').to.equal(false);
    await page.tick(page.field('party-parents-2'));
    expect(page.plan.parties).to.deep.equal(['parents', 'parents-2', 'pupil', 'school']);
    await page.press('add', 'participants');
    await page.fill(page.focusedField, 'Karim');
    await page.fill(page.field<HTMLSelectElement>('role', page.row('participants', 3)), 'parent');
    await page.fill(page.field<HTMLSelectElement>('household', page.row('participants', 3)), 'parents-2');
    expect(page.plan.participants[3]).to.include({ name: 'Karim', household: 'parents-2' });
    expect(page.field('party-parents').disabled, 'who brought something in stays').to.equal(true);
    await page.tick(page.field('party-parents-2'));
    expect(page.plan).to.not.have.property('parties');
  });

  it('has a copy of a talk that the family knows once staff told that it came into it, and the page says so until then', async () => {
    const page = await open(progressTalk, 'school');
    const knows = () => maySeeConversation(page.plan, { role: 'parent', party: 'parents-2' });
    expect(page.has('announce'), 'the family knows of all').to.equal(false);
    page.unfold('participants');
    await page.tick(page.field('party-parents-2'));
    expect(knows()).to.equal(false);
    expect(page.wordsOf('invitation')).to.include('Dit gesprek is nu ook met');
    await page.openDialog('announce');
    await page.press('confirm-sharing');
    expect(knows()).to.equal(true);
    expect(page.has('announce')).to.equal(false);
  });

  it('are named where one chooses between them, and the people of one that is left out do not come', async () => {
    const page = await open({ ...twoHomesTalk, draft: true, agenda: [], strengths: [], expectations: [] }, 'school');
    page.unfold('participants');
    const home = (party: string) => page.field(`party-${party}`);
    const label = () => home('parents-2').closest('label')!.textContent!.trim();
    const before = label();
    const isKarim = (text: string | null) => text?.includes('Karim');
    expect(isKarim(before)).to.equal(true);
    const rows = page.findAll('[data-list=participants] > li').length;
    await page.tick(home('parents-2'));
    expect(label()).to.equal(before);
    expect(page.findAll('[data-list=participants] > li').length).to.equal(rows - 1);
    await page.openDialog('announce');
    expect(isKarim(page.find('.preview')!.textContent)).to.equal(false);
    await page.press('cancel-sharing');
    await page.tick(home('parents-2'));
    expect(page.findAll('[data-list=participants] > li').length).to.equal(rows);
  });

  it('are named once where the family is told that one came into it, as new', async () => {
    const { parties: _both, ...rest } = { ...twoHomesTalk, agenda: [], strengths: [], expectations: [] };
    const page = await open(rest, 'school');
    page.unfold('participants');
    await page.tick(page.field('party-parents-2'));
    await page.openDialog('announce');
    const lines = [...page.find('.preview')!.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
    const ofKarim = lines.filter((line) => line.includes('Karim'));
    expect(ofKarim).to.have.length(1);
    expect(ofKarim[0]).to.include('nieuw');
  });

  it('are not left out of a talk on which they answered, nor are their people, and it says why', async () => {
    const answered = confirmPlan(twoHomesTalk, 'parents-2', { agrees: true, now: '2026-11-25T08:00:00Z' });
    const page = await open(answered, 'school');
    page.unfold('participants');
    expect(page.field('party-parents-2').disabled).to.equal(true);
    expect(page.part('participants').querySelector('fieldset [id=parties-held]')?.textContent).to.include(
      'Wie al iets deelde of antwoordde, blijft erbij.',
    );
    const place = answered.participants.findIndex(({ household }) => household === 'parents-2');
    const row = page.row('participants', place);
    expect(row.querySelector('[name=remove]')).to.equal(null);
    expect(page.field<HTMLSelectElement>('household', row).disabled).to.equal(true);
    expect(row.textContent).to.match(/Blijft staan: .+ gaf al antwoord op dit gesprek/);
    const others = page.row(
      'participants',
      answered.participants.findIndex(({ role }) => role === 'class-teacher'),
    );
    expect(others.querySelector('[name=remove]') !== null).to.equal(true);
  });

  it('each say only their own language', async () => {
    const page = await open(copyOf(twoHomesTalk, 'parents-2'), 'parents-2');
    const fields = page.findAll<HTMLSelectElement>('[name=language]');
    expect(fields).to.have.length(1);
    await page.fill(fields[0]!, 'tr');
    expect(page.plan.participants.map(({ language }) => language).at(-1)).to.equal('tr');
  });

  it('each have their own sheet to print', async () => {
    const page = await open(twoHomesTalk, 'school');
    const sheets = page.findAll<HTMLButtonElement>('[name=print]').map(({ value }) => value);
    expect(sheets.filter((value) => value.endsWith('a4'))).to.deep.equal([
      'parents a4',
      'parents-2 a4',
      'pupil a4',
      'school a4',
    ]);
    expect(page.wordsOf('sheets')).to.include('Blad voor Karim');
  });
});

describe('what a teacher meets on a prepared talk', () => {
  it('is little: what is to be done comes first, and the rest is folded', async () => {
    const page = await ConversationPage.open(progressTalk, 'class-teacher');
    expect(page.controls.length).to.be.at.most(16);
    expect(page.controlsBeforeContent).to.be.at.most(3);
    const [first] = (await open({ ...progressTalk, strengths: [] }, 'school')).findAll<HTMLDetailsElement>(
      '.section:not([part=advice])',
    );
    expect(first!.getAttribute('part')).to.equal('strengths');
    expect(first!.open).to.equal(true);
  });

  it('stays in its place while it is done', async () => {
    const page = await open({ ...progressTalk, strengths: [] }, 'school');
    const order = () => page.findAll('.section').map((section) => section.getAttribute('part'));
    const before = order();
    await page.add('strengths');
    await page.fill(page.focusedField, 'Aya zingt.');
    expect(order()).to.deep.equal(before);
    expect((page.part('strengths') as HTMLDetailsElement).open).to.equal(true);
  });
});

describe('what the other home read and does not see any more', () => {
  const shared = { id: 'parents:x', by: 'parents', text: 'De vakantie', sharedAt: NOW } as const;
  const talk = (sharedWith: Party[], readBy: Party[]): ConversationPlan => ({
    ...twoHomesTalk,
    openHouseholds: ['parents'],
    agenda: [{ ...shared, sharedWith, ...(readBy.length > 0 && { readBy }) }],
  });

  it('says who read it, with whom it is shared now, and that it is one’s own only when nobody read it', async () => {
    const read = await open(talk(['parents-2'], ['parents-2']), 'parents');
    expect(read.partOf('agenda', 'parents')).to.include('Gelezen door Karim. Daar is dit nu niet meer te zien.');
    expect(read.partOf('agenda', 'parents')).to.not.include('Alleen voor u');
    const both = await open(talk(['parents-2', 'school'], ['parents-2']), 'parents');
    expect(both.partOf('agenda', 'parents')).to.match(/Gedeeld met de school op .*\. Gelezen door Karim\./);
    const unread = await open(talk(['parents-2'], []), 'parents');
    expect(unread.partOf('agenda', 'parents')).to.include('Alleen voor u');
  });
});

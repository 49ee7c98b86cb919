import '@driehoek/elements/conversation/define';
import type { ConversationFinishEvent, InvitationSaveEvent } from '@driehoek/elements/conversation';
import { confirmPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { type InvalidDataError, PARTIES } from '@driehoek/sdk/shared';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import {
  difficultTalk,
  finishedTalk,
  heldTalk,
  newcomersTalk,
  progressTalk,
} from '../../../stories/conversation-plans.js';
import { pressKey } from '../press-key.js';
import { ConversationPage } from './conversation.page.js';
import { parentsTalk, schoolTalk } from './own-words.js';

const SCHOOL_ONLY = 'na de verhuizing';
const open = ConversationPage.open;

describe('when a conversation is', () => {
  it('may be a day first, which stays while the time is asked for in its place', async () => {
    const { start: _start, ...rest } = progressTalk;
    const page = await open({ ...rest, startOn: '2027-02-11' });
    expect(page.briefOf('meeting')).to.include('11 februari 2027, tijd nog niet gekozen');
    expect([page.field('start').value, page.field('start-time').value]).to.deep.equal(['2027-02-11', '']);
    await page.fill(page.field('start-time'), '15:30');
    expect(page.plan).to.include({ start: '2027-02-11T15:30' });
    expect('startOn' in page.plan).to.equal(false);
    expect(page.briefOf('meeting')).to.include('11 februari 2027, 15.30');
    // Without the time it is that day again, without the day it is not planned.
    await page.fill(page.field('start-time'), '');
    expect([page.plan.startOn, 'start' in page.plan]).to.deep.equal(['2027-02-11', false]);
    await page.fill(page.field('start'), '');
    expect(['startOn' in page.plan, 'start' in page.plan]).to.deep.equal([false, false]);
    const parent = await open({ ...rest, startOn: '2027-02-11' }, 'parent');
    expect(parent.wordsOf('meeting')).to.include('11 februari 2027, tijd nog niet gekozen');
    expect(parent.has('invite')).to.equal(false);
  });

  it('of a follow-up shows no time that nobody chose', async () => {
    const page = await open({ ...finishedTalk, followUp: '2027-01-19' });
    expect([page.field('followUp').value, page.field('followUp-time').value]).to.deep.equal(['2027-01-19', '']);
    await page.fill(page.field('followUp-time'), '16:00');
    expect(page.plan.followUp).to.equal('2027-01-19T16:00');
  });
});

describe('preparing a conversation', () => {
  it('lets staff set when, where and for how long, and tells the page', async () => {
    const page = await open(progressTalk);
    await page.fillWhen('start', '2026-12-01T16:00');
    await page.fill(page.field('place'), 'de ouderkamer');
    await page.fill(page.field('minutes', page.part('meeting')), '45');
    expect(page.changes.at(-1)).to.include({ start: '2026-12-01T16:00', place: 'de ouderkamer', minutes: 45 });
    await page.fill(page.field('minutes', page.part('meeting')), '');
    expect(page.plan.minutes).to.equal(45);
  });

  it('says since when the family knows who comes, and keeps in which language somebody speaks', async () => {
    const page = await open(progressTalk);
    const [samira, _aya, noor] = page.rows('participants');
    expect(noor!.textContent).to.include('De familie weet het sinds 3 november 2026');
    expect(samira!.textContent, 'the family itself needs no telling').to.not.include('De familie weet het');
    expect(page.has('announced'), 'nobody ticks that a family knows').to.equal(false);
    await page.fill(page.field<HTMLSelectElement>('language', samira), 'ar');
    expect(page.plan.participants[0]).to.include({ announced: true, language: 'ar' });
    expect(page.part('advice').textContent).to.match(/tolk/);
  });

  it('adds a point of the reader’s own party, focused, and leaves an empty one out of the value', async () => {
    const page = await open(progressTalk, 'pupil');
    await page.add('agenda');
    expect(page.focused?.localName).to.equal('textarea');
    expect(page.plan.agenda.length).to.equal(4);
    await page.fill(page.focusedField, 'Mijn spreekbeurt');
    expect(page.plan.agenda.at(-1)).to.include({ by: 'pupil', text: 'Mijn spreekbeurt' });
    expect(page.plan.agenda.at(-1)).to.not.have.property('sharedWith');
  });

  it('lets nobody write in the name of another party', async () => {
    for (const role of ['class-teacher', 'parent', 'pupil'] as const) {
      const page = await open(progressTalk, role);
      const adds = page.findAll<HTMLButtonElement>('[name=add]').map(({ value }) => value);
      expect(new Set(adds).size, `${role}: one button a list`).to.equal(adds.length);
      for (const list of ['strengths', 'expectations', 'agenda'])
        for (const part of page.findAll(`[data-list=${list}] .party:not(.mine)`))
          expect(part.querySelectorAll('textarea, button').length).to.equal(0);
    }
  });

  it('puts back what was taken away, where it was', async () => {
    const page = await open(schoolTalk);
    const before = page.plan.agenda;
    await page.remove('agenda', 2);
    expect(page.plan.agenda.map(({ id }) => id)).to.deep.equal(['a1', 'a2', 'a4']);
    expect(page.focusedName).to.equal('undo');
    await page.press('undo');
    expect(page.plan.agenda).to.deep.equal(before);
    expect(page.words('agenda')[0]).to.equal('De ib’er denkt mee over het opp');
  });

  it('shows after a removal what stands there, not what was typed there', async () => {
    const page = await open(schoolTalk);
    page.type(page.wordsField('agenda', 0), 'iets anders');
    await page.remove('agenda', 2);
    expect(page.words('agenda')).to.deep.equal(['Eerst vragen hoe het thuis was na de verhuizing']);
  });

  it('moves a point and stays on its button', async () => {
    const page = await open(progressTalk);
    page.unfoldAll();
    await page.press('down', undefined, page.row('schedule', 0));
    expect(page.plan.agenda.map(({ id }) => id)).to.deep.equal(['a2', 'a1', 'a3', 'a4']);
    expect(page.hasFocus(page.field('down', page.row('schedule', 1)))).to.equal(true);
  });

  it('weighs the minutes of the agenda against the time there is', async () => {
    const page = await open(progressTalk);
    expect(page.part('agenda').textContent).to.include('23 van de 30 minuten');
    await page.fill(page.field('minutes', page.row('schedule', 3)), '20');
    expect(page.part('agenda').textContent).to.include('43 van de 30 minuten');
    expect(page.part('advice').textContent).to.match(/tijd|minuten/);
  });

  it('takes a question from the bank, in its phase', async () => {
    const page = await open(progressTalk);
    const count = page.plan.questions!.length;
    const pick = page.bankQuestion;
    const { value } = pick;
    pick.click();
    await page.settle();
    expect(page.plan.questions!.length).to.equal(count + 1);
    expect(page.plan.questions!.at(-1)!.id, 'of the school’s own, and of no type').to.match(
      /^school:question-[a-z0-9]+$/,
    );
    expect(page.isInBank(value)).to.equal(false);
  });

  it('asks a question of one’s own of whom and when one likes, and loses none with its phase', async () => {
    const page = await open({ ...progressTalk, questions: [] });
    page.unfold('questions');
    page.unfoldAll();
    await page.press('add', 'questions');
    await page.fill(page.focusedField, 'Wat wil je leren?');
    await page.fill(page.field<HTMLSelectElement>('for', page.rows('questions')[0]), 'pupil');
    await page.fill(page.field<HTMLSelectElement>('phase', page.rows('questions')[0]), 'pupil');
    expect(page.plan.questions![0]).to.include({
      by: 'school',
      for: 'pupil',
      phase: 'pupil',
      text: 'Wat wil je leren?',
    });
    await page.press('remove', undefined, page.rows('phases')[3]);
    expect(page.words('questions')).to.deep.equal(['Wat wil je leren?']);
    // On the screen stands what all may see.
    const questions = page.plan.questions!.map((each) => ({ ...each, sharedWith: ['parents', 'pupil'] as const }));
    page.element.value = { ...page.plan, questions, session: { phase: 'keep-and-change', spent: {} } };
    page.element.stage = 'hold';
    await page.settle();
    expect(page.part('phase').textContent).to.include('Wat wil je leren?');
  });

  it('marks the terms that are typed, and no longer advises on one that was explained', async () => {
    const page = await open({ ...progressTalk, agenda: [] });
    await page.add('agenda');
    await page.fill(page.focusedField, 'Het opp-gesprek met de ib’er');
    expect(page.terms('agenda')).to.deep.equal(['opp', "ib'er"]);
    await page.tick(page.option('explained', 'opp', page.part('agenda')));
    expect(page.plan.explainedTerms).to.deep.equal(['opp']);
    // Of what the school shared, the parents read it.
    const shared = await open(progressTalk);
    const advised = () => shared.part('advice').textContent!.includes('opp');
    expect(advised()).to.equal(true);
    await shared.tick(shared.option('explained', 'opp', shared.part('agenda')));
    expect(advised()).to.equal(false);
  });

  it('advises on a difficult talk that is planned by mail, and keeps nothing of a choice on the ladder', async () => {
    const page = await open(difficultTalk);
    expect(page.part('advice').textContent).to.include('Slecht of moeilijk nieuws hoort niet in een bericht.');
    await page.tick(page.rung(5));
    expect(page.ladderHelp).to.match(/buiten het conflict/);
    expect(page.changes).to.deep.equal([]);
    expect(JSON.stringify(page.plan)).to.not.match(/escalation|stage/);
  });

  it('starts a new conversation of the type that staff choose, with questions', async () => {
    const page = await open(undefined);
    await page.press('type', 'home-visit');
    expect(page.plan).to.include({ type: 'home-visit', schoolYear: '2026-2027' });
    expect(page.plan.questions!.length).to.be.greaterThan(0);
    expect(page.changes.length).to.equal(1);
  });
});

describe('what each perspective sees and changes', () => {
  for (const role of ['parent', 'pupil', 'external', null, 'nobody'] as const) {
    it(`shows ${role ?? 'whoever has no role'} nothing that the school keeps to itself, even of a whole plan`, async () => {
      const page = await open(progressTalk, role as 'parent');
      // Nobody can share with somebody from outside.
      const isOutside = role === 'external' || role === 'nobody';
      expect(page.text.includes('De ib’er'), 'what is shared').to.equal(!isOutside);
      expect(page.markup).to.not.include(SCHOOL_ONLY);
      expect(page.hasPart('advice')).to.equal(false);
      expect(page.hasStage('hold')).to.equal(false);
    });
  }

  it('gives back the copy that it was given, without what is not in it', async () => {
    const page = await open(viewForPerspective(progressTalk, 'parent'), 'parent');
    await page.add('strengths');
    await page.fill(page.focusedField, 'Aya zingt.');
    expect(page.plan.strengths.at(-1)).to.include({ by: 'parents', text: 'Aya zingt.' });
    expect(JSON.stringify(page.plan)).to.not.include(SCHOOL_ONLY);
  });

  it('gives back the whole plan that it was given, with the parents’ part in it', async () => {
    const page = await open(parentsTalk, 'parent');
    await page.fill(page.wordsField('agenda', 0), 'Lezen op zondag');
    expect(page.plan.agenda.map(({ text }) => text)).to.deep.equal([
      'Lezen op zondag',
      'Mijn plek in de klas',
      'De ib’er denkt mee over het opp',
      'Eerst vragen hoe het thuis was na de verhuizing',
    ]);
  });

  it('lets parents change their own part alone, ask for an interpreter and say their language', async () => {
    const page = await open(parentsTalk, 'parent');
    expect(page.words('agenda')).to.deep.equal(['Lezen voor het slapen']);
    expect(page.words('strengths')).to.deep.equal(['Aya helpt haar broertje met lezen.']);
    expect(page.has('start', 'announced', 'role')).to.equal(false);
    await page.tick(page.field('interpreter'));
    await page.fill(page.field<HTMLSelectElement>('language'), 'tr');
    expect(page.plan.interpreterWishes).to.deep.equal(['parents']);
    expect(page.plan.interpreter, 'the school arranges it').to.equal(parentsTalk.interpreter);
    expect(page.plan.participants[0]!.language).to.equal('tr');
  });

  it('lets nobody change anything where the page does not say who reads', async () => {
    const page = await open(progressTalk, null as never);
    expect(page.element.matches(':state(editable)')).to.equal(false);
    expect(page.has('add', 'remove', 'interpreter', 'pupilRole')).to.equal(false);
    await page.press('stage', 'after');
    expect(page.confirmation).to.equal(null);
  });

  it('lets staff read, and not change, what parents shared with the school alone', async () => {
    const [mine] = progressTalk.strengths;
    const strengths = [{ id: 's9', by: 'parents', text: 'Tussen ons.', sharedWith: ['school'] }, mine];
    const page = await open({ ...progressTalk, strengths });
    expect(page.text).to.include('Tussen ons.');
    expect(page.words('strengths')).to.not.include('Tussen ons.');
  });

  it('lets the pupil choose what to do', async () => {
    const page = await open(progressTalk, 'pupil');
    const choices = page.findAll<HTMLInputElement>('[name=pupilRole]');
    expect(choices.find(({ checked }) => checked)?.value).to.equal('presents');
    await page.tick(choices.find(({ value }) => value === 'joins')!);
    expect(page.plan.pupilRole).to.equal('joins');
  });

  it('keeps for the own party what it did not share', async () => {
    const page = await open(progressTalk, 'parent');
    await page.add('strengths');
    await page.fill(page.focusedField, 'Aya zingt.');
    expect(page.partOf('strengths', 'parents')).to.include('Alleen voor u');
    expect(page.plan.strengths.at(-1)).to.not.have.property('sharedWith');
    expect(JSON.stringify(viewForPerspective(page.plan, 'class-teacher'))).to.not.include('Aya zingt.');
  });

  it('calls a difficult talk just a conversation to the family', async () => {
    const page = await open(difficultTalk, 'parent');
    expect(page.title).to.match(/^\s*Gesprek/);
  });

  it('speaks the reader’s language, whatever that of the school', async () => {
    const page = await open(newcomersTalk, 'parent', { locale: 'en' });
    expect(page.text).to.include('What goes well');
    expect(page.text).to.not.include('Wat goed gaat');
  });
});

describe('holding a conversation', () => {
  it('tells the page whether the preparation shows, so that what is for that alone can leave the screen', async () => {
    const page = await open(progressTalk);
    expect(page.element.matches(':state(preparing)')).to.equal(true);
    await page.press('stage', 'hold');
    expect(page.element.matches(':state(preparing)')).to.equal(false);
    await page.press('stage', 'after');
    expect(page.element.matches(':state(preparing)')).to.equal(false);
  });

  it('goes from phase to phase, and is finished by staff', async () => {
    const page = await open(progressTalk);
    const finished: ConversationFinishEvent[] = [];
    page.element.addEventListener('dh-conversation-finish', (event) => finished.push(event));
    await page.press('stage', 'hold');
    await page.press('start');
    const seen = [page.phaseTitle];
    while (page.has('next')) {
      await page.press('next');
      seen.push(page.phaseTitle);
      expect(page.hasPhaseFocus).to.equal(true);
    }
    expect(seen).to.deep.equal([
      'Welkom',
      'Wat gaat er goed?',
      'Ouders aan het woord',
      'De leerling aan het woord',
      'De school aan het woord',
      'Houden en veranderen',
      'Afspraken',
      'Afronden',
    ]);
    await page.press('finish');
    expect(finished.length).to.equal(1);
    expect(finished[0]!.plan.session!.endedAt).to.equal('2026-11-24T14:40:00.000Z');
    expect(page.hasPart('summary')).to.equal(true);
  });

  it('says in whole minutes what is left, of the phase and of the whole', async () => {
    // 3 and 4 minutes went before, and the clock has run for 2 since: 9 of the 30, and 2 of the 5 of this phase.
    const page = await open(heldTalk);
    expect(page.clock).to.include('nog 21 minuten');
    expect(page.part('phase').textContent).to.include('nog 3 minuten');
  });

  it('takes a pause and goes on, each with the other button in its place', async () => {
    const page = await open(heldTalk);
    await page.press('pause');
    expect(page.plan.session!.runningSince).to.equal(undefined);
    expect(page.plan.session!.spent['parents']).to.equal(120);
    expect(page.focusedName).to.equal('resume');
    await page.press('resume');
    expect(page.plan.session!.runningSince).to.equal('2026-11-24T14:40:00.000Z');
  });

  it('looks at one thing when the talk gets stuck', async () => {
    const page = await open(heldTalk);
    await page.tick(page.option('focus', 'feeling'));
    expect(page.plan.session!.focus).to.equal('feeling');
    expect(page.focusHint).to.include('Hoe is dit voor ieder?');
    await page.press('no-focus');
    expect(page.plan.session!.focus).to.equal(undefined);
  });

  it('offers no point that the family does not see as that of which an agreement comes', async () => {
    const own = { id: 'school:own', by: 'school', text: 'Hoe is het thuis?' } as const;
    const agenda = [...finishedTalk.agenda.map((item) => ({ ...item, sharedWith: [...PARTIES] })), own];
    const page = await open({ ...finishedTalk, agenda });
    page.element.stage = 'after';
    await page.settle();
    const offered = () => [...page.field<HTMLSelectElement>('from', page.rows('agreements')[0]!).options];
    expect(offered().map(({ value }) => value)).to.deep.equal(['', ...finishedTalk.agenda.map(({ id }) => id)]);
  });

  it('notes who does what by when, and of which point it comes', async () => {
    const page = await open(heldTalk);
    await page.press('add', 'agreements');
    await page.fill(page.focusedField, 'Samen naar de bieb');
    const row = page.rows('agreements')[1]!;
    await page.tick(page.who('together', row));
    await page.fill(page.field('by', row), '2026-12-11');
    await page.fill(page.field<HTMLSelectElement>('from', row), 'a1');
    const { id: _id, ...agreement } = page.plan.agreements[1]!;
    expect(agreement).to.deep.equal({
      text: 'Samen naar de bieb',
      who: 'together',
      by: '2026-12-11',
      status: 'open',
      from: { kind: 'agenda-item', id: 'a1' },
    });
  });
});

describe('by keyboard alone', () => {
  it('a talk is begun, paused, agreed in and gone on with', async () => {
    const page = await open(progressTalk);
    await page.press('stage', 'hold');
    page.field<HTMLButtonElement>('start').focus();
    await pressKey('Enter');
    await page.settle();
    page.field<HTMLButtonElement>('pause').focus();
    await pressKey(' ');
    await page.settle();
    expect(page.plan.session!.runningSince).to.equal(undefined);
    await pressKey('Enter');
    await page.settle();
    expect(page.plan.session!.runningSince).to.be.a('string');
    page.addButton('agreements').focus();
    await pressKey('Enter');
    await page.settle();
    await sendKeys({ type: 'Samen lezen' });
    await pressKey('Tab');
    await pressKey(' ');
    await pressKey('ArrowRight');
    await page.settle();
    expect(page.plan.agreements[0]).to.include({ text: 'Samen lezen', who: 'pupil' });
    page.field<HTMLButtonElement>('next').focus();
    await pressKey('Enter');
    await page.settle();
    expect(page.plan.session!.phase).to.equal('strengths');
    expect(page.hasPhaseFocus).to.equal(true);
  });
});

describe('after a conversation', () => {
  it('keeps how each agreement stands, what came of it, and when all look back', async () => {
    const page = await open(finishedTalk);
    const row = page.rows('agreements')[0]!;
    await page.fill(page.field<HTMLSelectElement>('status', row), 'done');
    await page.fill(page.field<HTMLTextAreaElement>('evaluation', row), 'Zes boeken gelezen.');
    await page.fillWhen('followUp', '2027-01-21T16:00');
    expect(page.plan.agreements[0]).to.include({ status: 'done', evaluation: 'Zes boeken gelezen.' });
    expect(page.plan.followUp).to.equal('2027-01-21T16:00');
  });

  it('words the summary for whom and in the language that is chosen, without what is private', async () => {
    const page = await open(finishedTalk);
    const letter = () => page.part('letter').textContent!;
    expect(letter()).to.include('vrijdag 18 december 2026');
    await page.fill(page.field<HTMLSelectElement>('summaryLanguage'), 'en');
    expect(letter()).to.match(/Friday,? 18 December 2026/);
    await page.fill(page.field<HTMLSelectElement>('audience'), 'record');
    expect(letter()).to.not.include(SCHOOL_ONLY);
    expect(page.changes).to.deep.equal([]);
  });

  it('lets parents say whether this is what was agreed', async () => {
    const page = await open({ ...finishedTalk, confirmations: [] }, 'parent');
    await page.fillConfirmation('differs', 'Het was op dinsdag.');
    await page.sendConfirmation();
    const answer = { agrees: false, comment: 'Het was op dinsdag.', now: '2026-11-24T14:40:00Z' };
    expect(page.plan.confirmations).to.deep.equal(
      confirmPlan({ ...finishedTalk, confirmations: [] }, 'parents', answer).confirmations,
    );
    expect(page.text).to.include('De school ziet uw antwoord.');
  });

  it('offers the moment as a calendar file, which a page can keep in its own way', async () => {
    const page = await open(progressTalk, 'parent');
    const saved = new Promise<InvitationSaveEvent>((resolve) =>
      page.element.addEventListener('dh-invitation-save', (event) => {
        event.preventDefault();
        resolve(event);
      }),
    );
    await page.press('invite');
    const { file } = await saved;
    // As neutral as its title: others see the name of a file too.
    expect(file.name.toLowerCase()).to.match(/^gesprek[ -]ouders[ -]en[ -]school.*2026-11-24\.ics$/);
    expect(file.name.toLowerCase()).to.not.include('voortgang');
    expect(await file.text()).to.include('DTSTART;TZID=Europe/Amsterdam:20261124T153000');
  });

  it('says that points have no time yet to who can give them one', async () => {
    const [first, ...rest] = progressTalk.agenda;
    const { minutes: _minutes, ...point } = first!;
    const plan = { ...progressTalk, agenda: [point, ...rest] };
    const said = /p?unt(en)? he(eft|bben) nog geen tijd/;
    expect((await open(plan)).wordsOf('agenda')).to.match(said);
    expect((await open({ ...plan, cancelled: true })).wordsOf('agenda')).to.not.match(said);
    for (const role of ['parent', 'pupil'] as const)
      expect((await open(plan, role)).wordsOf('agenda')).to.not.match(said);
  });

  it('offers of a talk that is off no more than a file that says so, also of the copy that a family kept', async () => {
    for (const off of [{ cancelled: true }, { cancelled: true, keptFor: ['parents'] as const }]) {
      const page = await open({ ...progressTalk, ...off }, 'parent');
      expect(page.wordsOf('sheets'))
        .to.include('Zet in mijn agenda dat het niet doorgaat')
        .and.not.include('Een blad om');
      const saved = new Promise<InvitationSaveEvent>((resolve) =>
        page.element.addEventListener('dh-invitation-save', (event) => {
          event.preventDefault();
          resolve(event);
        }),
      );
      await page.press('invite');
      expect(await (await saved).file.text()).to.include('STATUS:CANCELLED');
    }
  });

  it('promises no calendar of a talk that is off and never had a time', async () => {
    const { start: _start, ...rest } = progressTalk;
    const page = await open({ ...rest, cancelled: true }, 'parent');
    expect(page.wordsOf('sheets')).to.not.include('agenda kan').and.not.include('in de agenda.');
    expect(page.has('invite')).to.equal(false);
  });
});

describe('dh-conversation-planner in a page', () => {
  it('leaves focus and text alone when the page gives back what it heard', async () => {
    const page = await open(schoolTalk);
    page.unfold('agenda');
    const field = page.wordsField('agenda', 0);
    field.focus();
    await page.fill(field, 'Lezen ');
    page.element.value = structuredClone(page.plan);
    await page.settle();
    expect(page.hasFocus(field)).to.equal(true);
    expect(field.value).to.equal('Lezen ');
  });

  it('keeps a row that is still empty when the page gives back what it heard under a new revision', async () => {
    const page = await open(progressTalk);
    await page.add('agenda');
    // A store counts, and may order keys in its own way.
    const stored = Object.fromEntries(Object.entries({ ...structuredClone(page.plan), revision: 2 }).reverse());
    page.element.value = stored as never;
    await page.settle();
    expect(page.rows('agenda').length).to.equal(5);
    expect(page.hasFocus(page.field('text', page.row('agenda', 4)))).to.equal(true);
    expect(page.plan.revision).to.equal(2);
    page.element.value = { ...page.plan, minutes: 25 };
    await page.settle();
    expect(page.plan.minutes).to.equal(25);
  });

  it('says what is wrong with data that cannot be used, and keeps the plan before', async () => {
    const page = await open(progressTalk);
    const errors: InvalidDataError['issues'][] = [];
    page.element.addEventListener('dh-error', ({ issues }) => errors.push(issues));
    page.element.value = { ...progressTalk, minutes: 'lang' } as never;
    await page.settle();
    expect(errors[0]!.map(({ path }) => path)).to.deep.equal(['minutes']);
    expect(page.part('error').textContent).to.include('Dit gesprek kunnen we niet tonen.');
    expect(page.plan).to.deep.equal(progressTalk);
  });

  it('is a field of a form: JSON, up to date within the input event, and back at a reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <fieldset>
        <dh-conversation-planner name="talk" perspective="class-teacher" .value=${schoolTalk}></dh-conversation-planner>
      </fieldset>
    </form>`);
    const page = new ConversationPage(form.querySelector('dh-conversation-planner')!);
    await page.settle();
    let heard = '';
    form.addEventListener('input', () => {
      heard = String(new FormData(form).get('talk'));
    });
    await page.fill(page.wordsField('agenda', 0), 'Voorlezen');
    expect(JSON.parse(heard).agenda[2].text).to.equal('Voorlezen');
    form.reset();
    await page.settle();
    expect(page.words('agenda')[0]).to.equal('De ib’er denkt mee over het opp');
    form.querySelector('fieldset')!.disabled = true;
    await page.settle();
    expect(page.canBeChanged).to.equal(false);
  });

  it('changes nothing while readonly', async () => {
    const page = await open(finishedTalk);
    page.element.readonly = true;
    page.element.stage = 'prepare';
    await page.settle();
    expect(page.canBeChanged).to.equal(false);
  });

  it('keeps each stage on one line on a narrow phone', async () => {
    const page = await open(finishedTalk);
    page.element.style.inlineSize = '312px';
    await page.settle();
    const stages = page.findAll('[name=stage]');
    expect(new Set(stages.map((each) => each.getBoundingClientRect().top)).size, 'side by side').to.equal(1);
    for (const stage of stages) {
      const range = document.createRange();
      range.selectNodeContents(stage);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      expect(lines.size, stage.textContent!).to.equal(1);
    }
  });

  for (const [stage, width] of [
    ['prepare', 280],
    ['hold', 280],
    ['hold', 640],
    ['after', 280],
  ] as const) {
    it(`fits ${width} pixels (${stage})`, async () => {
      const page = await open(stage === 'after' ? finishedTalk : heldTalk);
      page.element.stage = stage;
      await page.settle();
      page.unfoldAll();
      expect(page.overflow(width)).to.be.at.most(0);
    });
  }
});

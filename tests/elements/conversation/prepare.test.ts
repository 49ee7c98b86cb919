import '@driehoek/elements/conversation/define';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { difficultTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';
import { schoolTalk } from './own-words.js';

const open = ConversationPage.open;
/** What staff have begun and nobody filled in yet. */
const fresh = { ...progressTalk, start: undefined, participants: [], promises: [] };

/** Longer than the pause after which what was typed is looked at. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('preparing a conversation, step by step', () => {
  it('keeps day and time while another is half typed', async () => {
    const page = await open({ ...fresh, start: '2026-12-01T16:00' });
    for (const name of ['start', 'start-time']) {
      const field = page.field(name) as HTMLInputElement;
      const { value } = field;
      // As a browser has a field in which not all of a date or time stands; which keys lead to it differs.
      Object.defineProperty(field, 'validity', { configurable: true, value: { badInput: true } });
      await page.fill(field, '');
      expect(page.plan.start, name).to.equal('2026-12-01T16:00');
      Reflect.deleteProperty(field, 'validity');
      await page.fill(field, value);
    }
    await page.fillWhen('start', '');
    expect(page.plan.start, 'taken out').to.equal(undefined);
  });

  it('keeps the time while a day is typed key by key', async () => {
    const page = await open({ ...fresh, start: '2026-12-01T16:00' });
    (page.part('meeting') as HTMLDetailsElement).open = true;
    page.field('start').focus();
    const seen = new Set<string | undefined>();
    for (const key of '03032027') {
      await sendKeys({ press: key });
      await page.settle();
      expect(page.plan.start, `after ${key}`).to.match(/^\d{4}-\d\d-\d\dT16:00$/);
      seen.add(page.plan.start);
    }
    // What the keys make of a date differs by browser; that they reach it does not.
    expect(seen.size).to.be.greaterThan(1);
  });

  it('does not fold away the part in which somebody is at work', async () => {
    const page = await open(fresh);
    const [meeting, people] = [page.part('meeting'), page.part('participants')] as HTMLDetailsElement[];
    expect([meeting!.open, people!.open]).to.deep.equal([true, true]);
    page.field('start').focus();
    await page.fillWhen('start', '2026-12-01T16:00');
    expect(meeting!.open, 'after a date').to.equal(true);
    expect(page.hasFocus(page.field('start'))).to.equal(true);

    await page.press('add', 'participants');
    expect(people!.open, 'after somebody was added').to.equal(true);
    expect(page.hasFocus(page.field('name', page.rows('participants')[0]))).to.equal(true);
  });

  it('says of a person that the family knows as the invitation does: of a draft of nobody, and of the pupil’s own teacher always', async () => {
    const people = async (plan: ConversationPlan) => {
      const page = await open(plan);
      return page.part('participants').textContent!;
    };
    expect(await people({ ...progressTalk, draft: true })).to.not.include('De familie weet het sinds');
    const participants = progressTalk.participants.map(({ announcedAt: _at, ...person }) =>
      person.role === 'class-teacher' ? { ...person, announced: false } : person,
    );
    const known = await people({ ...progressTalk, participants });
    expect(known).to.include('De familie weet dat deze persoon komt');
    expect(known).to.not.include('weet nog niet');
  });

  it('adds somebody of whom the family does not know yet', async () => {
    const page = await open(progressTalk);
    page.unfold('participants');
    await page.press('add', 'participants');
    const row = page.rows('participants')[3]!;
    await page.fill(page.focusedField, 'Joris');
    await page.fill(page.field<HTMLSelectElement>('role', row), 'care-professional');
    const { id, ...person } = page.plan.participants[3]!;
    expect(person).to.deep.equal({ name: 'Joris', role: 'care-professional', announced: false });
    expect(progressTalk.participants.map((each) => each.id)).to.not.include(id);
    expect(page.part('advice').textContent).to.include('Weet het gezin dat Joris komt, en waarom?');
    expect(row.textContent).to.include('De familie weet nog niet dat deze persoon komt');
    expect(page.wordsOf('invitation')).to.include('De familie weet nog niet dat Joris komt.');
    await page.openDialog('announce');
    expect(page.preview('family')).to.include('Joris zorgprofessional nieuw');
    expect(page.preview('family'), 'what all read of the pupil').to.match(/Wat de leerling doet: De leerling/);
    await page.confirmSharing();
    expect(page.plan.participants[3]).to.include({ announced: true, announcedAt: '2026-11-24T14:40:00.000Z' });
    expect(row.textContent).to.include('De familie weet het sinds 24 november 2026');
    expect(page.hasPart('invitation')).to.equal(false);
    expect(page.part('advice').textContent).to.not.include('Joris');
    expect(page.briefOf('participants')).to.include('4 mensen');
  });

  it('gives the focus back to what was put back', async () => {
    const page = await open(schoolTalk);
    page.unfold('agenda');
    await page.remove('agenda', 2);
    expect(page.status).to.equal('Weggehaald.');
    await page.press('undo');
    expect(page.hasFocus(page.field('text', page.row('agenda', 2)))).to.equal(true);
    expect(page.has('undo')).to.equal(false);
  });

  it('says what was removed where it stood, over nothing, until something else is pressed', async () => {
    const page = await open(schoolTalk);
    page.unfold('agenda');
    await page.remove('agenda', 2);
    const line = page.saidLast!;
    expect(line.previousElementSibling!.matches('[data-list=agenda]')).to.equal(true);
    expect(getComputedStyle(line).position).to.equal('static');
    expect(page.hasFocus(page.undo)).to.equal(true);
    page.type(page.wordsField('agenda', 0), 'iets anders');
    await page.settle();
    expect(page.undo === null, 'it can still be put back').to.equal(false);
    await page.press('add', 'agenda');
    expect(page.saidLast === null).to.equal(true);
  });

  it('stays where it is at either end of the list', async () => {
    const page = await open(progressTalk);
    await page.press('up', undefined, page.rows('schedule')[0]);
    await page.press('down', undefined, page.rows('schedule')[3]);
    expect(page.plan.agenda.map(({ id }) => id)).to.deep.equal(['a1', 'a2', 'a3', 'a4']);
    expect(page.changes).to.deep.equal([]);
  });

  it('marks a term while somebody pauses, without leaving the field', async () => {
    const page = await open({ ...progressTalk, agenda: [{ id: 'a1', by: 'school', text: '' }] });
    page.unfold('agenda');
    const field = page.field<HTMLTextAreaElement>('text', page.rows('agenda')[0]);
    field.focus();
    field.value = 'het handelingsdeel ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(page.terms('agenda')).to.deep.equal([]);
    await pause();
    await page.settle();
    expect(page.terms('agenda')).to.deep.equal(['handelingsdeel']);
    expect(page.hasFocus(field)).to.equal(true);
    expect(field.value).to.equal('het handelingsdeel ');
    expect(page.changes).to.deep.equal([]);
  });

  it('takes back that a term was explained', async () => {
    const page = await open({ ...progressTalk, explainedTerms: ['opp', "ib'er"] });
    const explained = page.option('explained', 'opp', page.part('agenda'));
    expect(explained.checked).to.equal(true);
    await page.tick(explained);
    expect(page.plan.explainedTerms).to.deep.equal(["ib'er"]);
    expect(page.part('advice').textContent).to.include('Ouders lezen hier ‘opp’.');
  });

  it('advises nothing when all was thought of', async () => {
    const page = await open({ ...progressTalk, explainedTerms: ['opp', "ib'er"] });
    expect(page.hasPart('advice')).to.equal(false);
    expect(page.text).to.include('Dit gesprek is goed voorbereid.');
  });

  it('gives each type of talk its own phases once staff let go of their order', async () => {
    // A support talk takes 3, 4, 8, 5, 6, 8, 7 and 4 minutes: 45.
    const { phases: _own, ...plan } = progressTalk;
    const page = await open({ ...plan, type: 'support-talk', minutes: 40 });
    const brief = () => page.briefOf('phases');
    expect(brief()).to.include('45 van de 40 minuten');
    expect(page.has('own-phases')).to.equal(false);

    await page.press('down', undefined, page.rows('phases')[0]);
    expect(page.plan.phases!.map(({ id }) => id).slice(0, 2)).to.deep.equal(['strengths', 'welcome']);
    await page.fill(page.field('minutes', page.rows('phases')[0]), '2');
    await page.press('remove', undefined, page.rows('phases')[7]);
    // Without the 4 of the last, and 2 less for the first.
    expect(brief()).to.include('39 van de 40 minuten');

    await page.press('own-phases');
    expect(page.plan).to.not.have.property('phases');
    expect(brief()).to.include('45 van de 40 minuten');
  });

  it('says honestly what the school can and cannot do', async () => {
    const page = await open(progressTalk);
    await page.add('promises');
    const row = page.rows('promises')[2]!;
    await page.fill(page.field<HTMLSelectElement>('can', row), 'no');
    expect(page.plan.promises, 'without words it is not there yet').to.have.length(2);
    await page.fill(page.field<HTMLTextAreaElement>('text', row), 'Een eigen juf.');
    const { id: _id, ...promise } = page.plan.promises![2]!;
    expect(promise).to.deep.equal({ can: false, text: 'Een eigen juf.' });
  });

  it('helps with what fits the rung of the ladder, and forgets it with the conversation', async () => {
    const page = await open(difficultTalk);
    const help = () => page.ladderHelp!;
    expect(help().trim()).to.equal('');
    await page.tick(page.rung(4));
    expect(help()).to.include('Praat met de ander in plaats van over de ander.');
    await page.tick(page.rung(6));
    expect(help()).to.include('Antwoord niet op een dreigement met een dreigement.');
    expect(help()).to.not.include('in plaats van over de ander');
    expect(page.plan).to.deep.equal(difficultTalk);

    page.element.value = { ...difficultTalk, id: 'talk-of-others' };
    await page.settle();
    expect(page.findAll('[name=escalation]:checked')).to.deep.equal([]);
    expect(help().trim()).to.equal('');
  });
});

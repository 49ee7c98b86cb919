import type { ContactCalendarEditorElement } from '@driehoek/elements/contact-calendar/editor';
import { expect, oneEvent } from '@open-wc/testing';
import { ContactCalendarPage } from './contact-calendar.page.js';
import { entry, planOf, smallPlan } from './plan.js';

const open = (options = {}) => ContactCalendarPage.open({ value: smallPlan, perspective: 'class-teacher', ...options });

describe('dh-contact-calendar for staff', () => {
  it('may be changed by staff, and by nobody when readonly', async () => {
    const page = await open();
    expect(page.element.matches(':state(editable)')).to.equal(true);
    await page.update({ readonly: true });
    expect(page.button('add')).to.equal(null);
  });

  it('moves a moment without dragging, keeps its hours, and tells the page', async () => {
    const page = await open();
    await page.press('open', 'progress');
    const heard = oneEvent(page.element, 'change');
    await page.move('progress', 7);
    await heard;
    const { start, end, sequence } = page.entry('progress')!;
    expect([start, end, sequence]).to.deep.equal(['2026-11-26T19:00', '2026-11-26T20:30', 1]);
    expect(page.said).to.equal('Verplaatst: voortgangsgesprek, naar do 26 november.');
    expect(page.focused).to.equal(page.button('open', 'progress'));
  });

  it('moves a moment that is dragged to another day', async () => {
    const page = await open({ view: 'month' });
    await page.drag('progress', '2026-11-24');
    expect(page.entry('progress')!.start).to.equal('2026-11-24T19:00');
    expect(page.chosenDay).to.equal('2026-11-24');
  });

  it('moves no moment that does not go ahead or is over, by dragging or asked by the page', async () => {
    const plan = planOf(
      entry({ id: 'off', start: '2026-11-24T19:00', end: '2026-11-24T20:30', cancelled: true }),
      entry({ id: 'past', start: '2026-11-03T19:00', end: '2026-11-03T20:30' }),
      entry({ id: 'ahead', start: '2026-11-25T19:00', end: '2026-11-25T20:30' }),
    );
    const page = await open({ value: plan, view: 'month' });
    expect(page.draggable).to.deep.equal(['ahead']);
    await page.drag('off', '2026-11-26');
    await page.drag('past', '2026-11-26');
    const { host } = page.editor!;
    (host as ContactCalendarEditorElement).apply({ type: 'move-to', id: 'off', day: '2026-11-26' });
    (host as ContactCalendarEditorElement).apply({ type: 'move-by', id: 'past', days: 30 });
    await page.settle();
    expect(page.element.value).to.deep.equal(plan);
    expect(page.said).to.equal('');
  });

  it('moves no moment out of the school year, by button or by dragging, and says why', async () => {
    const last = entry({ id: 'last', title: 'afscheid', start: '2027-07-30', end: '2027-07-31' });
    const plan = planOf(last);
    const page = await open({ value: plan });
    const stays = 'afscheid blijft waar het staat. Op die dag past het niet meer in schooljaar 2026–2027.';
    await page.press('open', 'last');
    await page.move('last', 1);
    expect(page.element.value).to.deep.equal(plan);
    expect(page.said).to.equal(stays);
    expect(page.button('undo')!.disabled).to.equal(true);
    await page.move('last', -7);
    expect(page.entry('last')).to.include({ start: '2027-07-23', end: '2027-07-24' });
    const month = await open({ value: plan, view: 'month', now: '2027-07-20T09:00:00Z' });
    await month.drag('last', '2027-07-31');
    expect(month.entry('last')).to.include({ start: '2027-07-30', end: '2027-07-31' });
    expect(month.said).to.equal(stays);
  });

  it('brings a moment back that another program put outside the school year', async () => {
    const page = await open({ value: planOf(entry({ id: 'beyond', start: '2027-08-05', end: '2027-08-05' })) });
    (page.editor!.host as ContactCalendarEditorElement).apply({ type: 'move-by', id: 'beyond', days: -1 });
    expect(page.entry('beyond')!.start).to.equal('2027-08-04');
  });

  it('calls off a moment so that everybody still sees it, and lets it go ahead after all', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.press('cancel', 'progress');
    expect(page.entry('progress')!.cancelled).to.equal(true);
    expect(page.rows.join()).to.contain('gaat niet door');
    await page.press('cancel', 'progress');
    expect(page.entry('progress')!.cancelled ?? false).to.equal(false);
  });

  it('takes a moment away, with the focus on the way back', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.press('remove', 'progress');
    expect(page.entry('progress')).to.equal(undefined);
    expect(page.focused).to.equal(page.button('undo'));
    await page.press('undo');
    expect(page.element.value).to.deep.equal(smallPlan);
  });

  it('goes back several steps, also when the page gives back what it stored', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.move('progress', 1);
    await page.update({ value: { ...structuredClone(page.element.value!), revision: 2 } });
    await page.move('progress', 1);
    await page.press('undo');
    await page.press('undo');
    expect(page.entry('progress')!.start).to.equal('2026-11-19T19:00');
    expect(page.button('undo')!.disabled).to.equal(true);
    expect(page.element.value!.revision).to.equal(2);
  });

  it('forgets the way back when the page shows another plan', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.move('progress', 1);
    await page.update({ value: { ...planOf(entry({ id: 'other' })), id: 'another-plan' } });
    expect(page.button('undo')!.disabled).to.equal(true);
  });

  it('keeps the way back when the page changes another part of the plan, and takes back its own part alone', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.move('progress', 1);
    const added = entry({ id: 'added', start: '2026-12-10T19:00', end: '2026-12-10T20:00' });
    await page.update({
      value: { ...page.element.value!, revision: 3, entries: [...page.element.value!.entries, added] },
    });
    await page.press('undo');
    expect(page.element.value).to.deep.equal({ ...smallPlan, revision: 3, entries: [...smallPlan.entries, added] });
  });

  it('has nothing to take back after a reset of its form', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.move('progress', 1);
    page.element.formResetCallback();
    await page.settle();
    expect(page.element.value).to.deep.equal(smallPlan);
    expect(page.button('undo')!.disabled).to.equal(true);
    await page.move('progress', 7);
    expect(page.entry('progress')!.start).to.equal('2026-11-26T19:00');
  });

  it('takes what somebody else made of a moment after the page has it, and not what was edited here before', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.move('progress', 1);
    await page.update({ value: structuredClone(page.element.value!) });
    const elsewhere = page.element.value!.entries.map((each) =>
      each.id === 'progress' ? { ...each, start: '2026-12-03T19:00', end: '2026-12-03T20:30' } : each,
    );
    await page.update({ value: { ...page.element.value!, revision: 2, entries: elsewhere } });
    await page.press('cancel', 'progress');
    expect(page.entry('progress')).to.include({ start: '2026-12-03T19:00', cancelled: true });
  });

  it('adds a moment', async () => {
    const page = await open();
    await page.press('add', '');
    expect(page.form).to.exist;
    expect(page.focused).to.equal(page.field('title'));
    await page.fill('title', 'inloopochtend');
    await page.fill('kind', 'look-in');
    expect(page.field('formal').checked).to.equal(false);
    await page.fill('day', '2026-12-01');
    await page.fill('from', '08:30');
    await page.fill('to', '09:00');
    const heard = oneEvent(page.element, 'change');
    await page.press('save-entry');
    await heard;
    expect(page.form).to.equal(null);
    const added = page.element.value!.entries.find(({ title }) => title === 'inloopochtend')!;
    expect(added).to.include({
      kind: 'look-in',
      formal: false,
      level: 'school',
      start: '2026-12-01T08:30',
      end: '2026-12-01T09:00',
    });
    expect(page.said).to.equal('Toegevoegd: inloopochtend.');
  });

  it('has an end before the begin as a mistake beside its field, and not as an evening of 23 hours', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.press('change', 'progress');
    await page.fill('from', '19:00');
    await page.fill('to', '18:00');
    await page.press('save-entry');
    expect(page.entry('progress')).to.include({ start: '2026-11-19T19:00', end: '2026-11-19T20:30' });
    expect(page.focused).to.equal(page.field('to'));
    expect(page.problemOf('to')).to.match(/^Dit is eerder dan het begin\./);
    await page.fill('to', '20:00');
    await page.press('save-entry');
    expect(page.entry('progress')).to.include({ start: '2026-11-19T19:00', end: '2026-11-19T20:00' });
  });

  it('refuses a day outside the school year, a web address that is none and days below zero, all at once', async () => {
    const page = await open();
    await page.press('add', '');
    await page.fill('level', 'class');
    await page.fill('group', '');
    await page.fill('day', '2028-11-30');
    await page.fill('link', 'klik hier');
    await page.fill('daysBefore', '-3');
    const before = page.element.value!.entries.length;
    await page.press('save-entry');
    expect(page.problemOf('title')).to.equal('Vul dit in.');
    expect(page.problemOf('group')).to.equal('Vul dit in.');
    expect(page.problemOf('day')).to.equal('Deze dag valt niet in schooljaar 2026–2027.');
    expect(page.problemOf('link')).to.contain('https://');
    expect(page.problemOf('daysBefore')).to.contain('0 of meer');
    expect(page.focused).to.equal(page.field('title'));
    await page.fill('title', 'koffie');
    await page.fill('group', '6a');
    await page.fill('link', 'www.school.nl/koffie');
    await page.fill('daysBefore', '3');
    await page.press('save-entry');
    expect(page.focused).to.equal(page.field('day'));
    expect([page.problemOf('title'), page.problemOf('link')]).to.deep.equal(['', '']);
    await page.fill('day', '2027-07-31');

    page.field('allDay').click();
    await page.fill('last', '2027-08-01');
    await page.press('save-entry');
    expect(page.problemOf('last')).to.contain('2026–2027');
    expect(page.element.value!.entries.length).to.equal(before);
    await page.fill('last', '2027-07-31');
    await page.press('save-entry');
    expect(page.element.value!.entries.length).to.equal(before + 1);
  });

  it('ends a moment at midnight, and on the day after where it is said to go on', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.press('change', 'progress');
    await page.fill('to', '00:00');
    await page.press('save-entry');
    expect(page.entry('progress')).to.include({ start: '2026-11-19T19:00', end: '2026-11-20T00:00' });
    await page.press('change', 'progress');
    expect(page.field('later').checked).to.equal(false);
    page.field('later').click();
    expect(page.field('last').value).to.equal('2026-11-20');
    await page.fill('to', '00:30');
    await page.press('save-entry');
    expect(page.entry('progress')).to.include({ start: '2026-11-19T19:00', end: '2026-11-20T00:30' });
  });

  it('keeps all days of a moment that lasts a weekend', async () => {
    const camp = entry({ id: 'camp', start: '2026-11-20T16:00', end: '2026-11-22T11:00' });
    const page = await open({ value: planOf(camp) });
    await page.press('open', 'camp');
    await page.press('change', 'camp');
    await page.fill('place', 'hei');
    await page.press('save-entry');
    expect(page.entry('camp')).to.include({ start: '2026-11-20T16:00', end: '2026-11-22T11:00', place: 'hei' });
  });

  it('has the last day go along with a first day that is later', async () => {
    const page = await open();
    await page.press('add', '');
    await page.fill('title', 'projectweek');
    await page.fill('day', '2026-12-07');
    page.field('allDay').click();
    expect(page.field('last').value).to.equal('2026-12-07');
    await page.fill('last', '2026-12-04');
    await page.press('save-entry');
    expect(page.focused).to.equal(page.field('last'));
    expect(page.problemOf('last')).to.equal('Deze dag is eerder dan de eerste dag.');
  });

  it('tells the page what is typed in the form of a moment, and not as a change of the plan', async () => {
    const page = await open({ drafts: [{ id: 'progress', fields: 'title=eerst' }] });
    const heard: string[] = [];
    for (const type of ['input', 'change', 'dh-entry-draft'])
      page.element.addEventListener(type, () => heard.push(type));
    await page.press('open', 'progress');
    await page.press('change', 'progress');
    const title = page.field<HTMLInputElement>('title');
    expect(title.value).to.equal('eerst');
    title.value = 'dan';
    title.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal(['dh-entry-draft']);
  });

  it('changes only what was typed, in the language of the reader', async () => {
    const page = await open({ locale: 'en' });
    await page.press('open', 'progress');
    await page.press('change', 'progress');
    await page.fill('title', 'talk about progress');
    await page.press('save-entry');
    expect(page.entry('progress')).to.deep.equal({
      ...smallPlan.entries[1],
      title: { nl: 'voortgangsgesprek', en: 'talk about progress' },
      sequence: 1,
    });
  });

  it('says why a moment cannot be saved, and keeps what was typed', async () => {
    const page = await open();
    await page.press('add', '');
    await page.fill('goal', 'elkaar zien');
    await page.fill('to', '18:00');
    await page.press('save-entry');
    expect(page.focused).to.equal(page.field('title'));
    expect(page.problemOf('title')).to.equal('Vul dit in.');
    expect(page.problemOf('to')).to.contain('eerder dan het begin');
    expect(page.problemOf('from')).to.equal('');
    expect(page.field('goal').value).to.equal('elkaar zien');
    await page.press('close-form');
    expect(page.form).to.equal(null);
    await page.press('add', '');
    expect(page.field('goal').value).to.equal('elkaar zien');
    expect(page.form!.textContent).to.contain('Dit had u al getypt');
    await page.press('start-again');
    expect(page.field('goal').value).to.equal('');
  });

  it('adds and takes away reminders without losing what else was typed', async () => {
    const page = await open();
    await page.press('open', 'progress');
    await page.press('change', 'progress');
    await page.fill('place', 'aula');
    await page.press('add-reminder');
    await page.press('remove-reminder', '0');
    expect(page.field('place').value).to.equal('aula');
    await page.press('save-entry');
    expect(page.entry('progress')!.reminders).to.deep.equal([{ daysBefore: 7, channel: 'message' }]);
  });

  it('shows the reminders that are to be sent with their text, until each is done', async () => {
    const reminders = [
      { daysBefore: 14, channel: 'letter' },
      { daysBefore: 7, channel: 'message' },
      { daysBefore: 1, channel: 'pupil' },
    ];
    const page = await open({ value: planOf(entry({ id: 'talk', reminders })) });
    expect(page.due.length).to.equal(2);
    expect(page.due[0]).to.contain('talk').and.to.contain('brief, 14 dagen ervoor');
    expect(page.editor!.querySelector('textarea')!.value).to.contain('We zien u graag bij ‘talk’');
    const heard = oneEvent(page.element, 'change');
    await page.press('reminded');
    await heard;
    expect(page.said).to.equal('Gedaan: talk, brief, 14 dagen ervoor.');
    expect(page.entry('talk')!.reminders[0]!.sentFor).to.equal('2026-11-19T19:00');
    expect(page.due.length).to.equal(1);
    expect(page.focused).to.equal(page.button('reminded'));
    await page.press('reminded');
    expect(page.due).to.deep.equal([]);
    expect(page.focused).to.equal(page.button('undo'));
    await page.press('undo');
    expect(page.due.length).to.equal(1);
    const family = await open({ value: planOf(entry({ id: 'talk', reminders })), perspective: 'parent' });
    expect(family.due).to.deep.equal([]);
  });

  it('says per family whether it comes', async () => {
    const families = [
      { family: 'a', name: 'Aya', people: 2 },
      { family: 'b', name: 'Bo', people: 0 },
      { family: 'c', name: 'Çem' },
    ];
    const attendance = { total: { answers: 2, people: 2 }, families };
    const page = await open({ value: planOf(entry({ id: 'talk', attendance })) });
    await page.press('open', 'talk');
    expect(page.details).to.contain('1 gezin komt · 1 gezin komt niet · 1 gezin zonder antwoord');
    expect(page.details).to.contain('Aya (2)').and.to.contain('Bo').and.to.contain('Çem');
  });

  it('says apart which families said nothing since the moment was moved', async () => {
    const families = [
      { family: 'a', name: 'Aya', people: 2 },
      { family: 'b', name: 'Bo', peopleBefore: 3 },
      { family: 'c', name: 'Çem' },
    ];
    const page = await open({ value: planOf(entry({ id: 'talk', attendance: { families } })) });
    await page.press('open', 'talk');
    expect(page.details).to.contain('1 gezin zonder antwoord sinds het is verzet · 1 gezin zonder antwoord');
    expect(page.details).to.contain('Bo (eerst 3)');
  });

  it('calls a pupil whose name the page does not know a pupil', async () => {
    const attendance = {
      families: [
        { family: 'pupil-18', name: '', people: 2 },
        { family: 'pupil-19', name: '' },
      ],
    };
    const page = await open({ value: planOf(entry({ id: 'talk', attendance })) });
    await page.press('open', 'talk');
    expect(page.details).to.contain('een leerling (2)');
    expect(page.details).not.to.contain('pupil-');
  });

  it('gives advice beside the plan, with the way to the moment', async () => {
    const page = await open({ value: planOf(entry({ id: 'bare' })) });
    expect(page.advice.length).to.be.greaterThan(1);
    await page.press('go', 'bare');
    expect(page.focused).to.equal(page.button('open', 'bare'));
    expect(page.details).not.to.equal('');
  });

  it('takes over last year, says what it had to move, and takes it back in one step', async () => {
    const value = { ...planOf(), schoolYear: '2027-2028' };
    const previous = planOf(entry({ id: 'autumn', start: '2026-10-29T19:00', end: '2026-10-29T20:00' }));
    const page = await open({ value, previous });
    await page.press('copy');
    expect(page.element.value!.entries.map(({ id, start }) => [id, start])).to.deep.equal([
      ['autumn@2027-2028', '2027-10-28T19:00'],
    ]);
    expect(page.said).to.equal('1 moment overgenomen uit 2026–2027.');
    await page.press('copy');
    expect(page.element.value!.entries.length).to.equal(1);
    await page.press('undo');
    expect(page.element.value!.entries).to.deep.equal([]);
  });

  it('takes all of it back when the page counted who comes meanwhile, and says no more what was moved', async () => {
    const value = { ...planOf(), schoolYear: '2027-2028' };
    const previous = planOf(
      entry({ id: 'autumn', start: '2026-10-29T19:00', end: '2026-10-29T20:00', attendance: {} }),
      entry({ id: 'holiday', start: '2026-10-21T19:00', end: '2026-10-21T20:00' }),
    );
    const page = await open({ value, previous });
    await page.press('copy');
    const taken = page.element.value!;
    expect(taken.entries.length).to.equal(2);
    const total = { answers: 0, people: 0 };
    // As a page does that keeps the layers of a plan one by one.
    for (const count of [1, 2]) {
      const entries = taken.entries.slice(0, count);
      page.element.value = {
        ...taken,
        entries: entries.map((each) => (each.attendance ? { ...each, attendance: { total, families: [] } } : each)),
      };
      await page.element.updateComplete;
    }
    await page.press('undo');
    expect(page.element.value!.entries).to.deep.equal([]);
    expect(page.copied).to.equal('');
  });

  it('minds the days off that the school has set in the new year', async () => {
    const studyDay = { name: 'studiedag', start: '2027-11-04', end: '2027-11-04' };
    const value = { ...planOf(), schoolYear: '2027-2028', daysOff: [studyDay] };
    const previous = planOf(entry({ id: 'talk', start: '2026-11-05T19:00', end: '2026-11-05T20:00' }));
    const page = await open({ value, previous });
    await page.press('copy');
    expect(page.element.value!.entries[0]!.start).to.equal('2027-11-11T19:00');
    expect(page.copied).to.contain('do 4 november (studiedag) → do 11 november');
  });
});

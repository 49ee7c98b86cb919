import { expect, oneEvent } from '@open-wc/testing';
import type {
  AttendanceChangeEvent,
  CalendarSaveEvent,
  EntryActionEvent,
  EntrySelectEvent,
} from '@driehoek/elements/contact-calendar';
import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import { waitUntil } from '../wait-until.js';
import { ContactCalendarPage } from './contact-calendar.page.js';
import { entry, planOf, smallPlan } from './plan.js';

const open = ContactCalendarPage.open;

describe('dh-contact-calendar, moments of several days', () => {
  const camp = entry({ id: 'camp', start: '2026-11-19', end: '2026-11-24' });
  const talks = entry({ id: 'talks', start: '2026-11-20', end: '2026-11-21' });
  const evening = entry({ id: 'evening', start: '2026-11-20T19:00', end: '2026-11-20T20:00' });

  /** The moments of a day as drawn: where a bar begins, goes on or ends, and what it says. */
  const drawn = (page: ContactCalendarPage, date: string) =>
    [...page.day(date).querySelectorAll('.mark')].map((mark) =>
      [
        mark.matches('.gap') ? 'free' : mark.matches('.several') ? 'bar' : 'mark',
        mark.matches('.begins') ? 'begins' : '',
        mark.matches('.ends') ? 'ends' : '',
        mark.textContent.trim(),
      ]
        .filter(Boolean)
        .join(' '),
    );

  it('are bars at one height over their days, which say their name again in another week', async () => {
    const page = await open({ value: planOf(talks, camp, evening), view: 'month', perspective: 'parent' });
    expect(drawn(page, '2026-11-19')).to.deep.equal(['bar begins camp']);
    expect(drawn(page, '2026-11-20')).to.deep.equal(['bar', 'bar begins talks', 'mark evening']);
    expect(drawn(page, '2026-11-21')).to.deep.equal(['bar', 'bar ends']);
    expect(drawn(page, '2026-11-22')).to.deep.equal(['bar']);
    expect(drawn(page, '2026-11-23')).to.deep.equal(['bar camp']);
    expect(drawn(page, '2026-11-24')).to.deep.equal(['bar ends']);
    expect(page.heard('2026-11-22')).to.contain('camp');
  });

  it('show in a week, which turns by seven days within the school year', async () => {
    const page = await open({ value: planOf(talks, camp, evening), view: 'week', perspective: 'parent' });
    expect(page.monthTitle).to.contain('16 november').and.to.contain('22 november');
    expect(page.root.querySelectorAll('[role=gridcell]').length).to.equal(7);
    expect(drawn(page, '2026-11-20')).to.deep.equal(['bar', 'bar begins talks', 'mark evening']);
    await page.press('month', '1');
    expect(page.chosenDay).to.equal('2026-11-23');
    expect(drawn(page, '2026-11-24')).to.deep.equal(['bar ends']);
    const last = await open({ value: smallPlan, view: 'week', perspective: 'parent', now: '2027-07-31T09:00:00Z' });
    expect(last.button('month', '1')!.disabled).to.equal(true);
    expect(last.button('month', '-1')!.disabled).to.equal(false);
  });
});

describe('dh-contact-calendar for a pupil', () => {
  it('asks the pupil to choose who comes along, and speaks of what the pupil does', async () => {
    const page = await open({ value: smallPlan, perspective: 'pupil' });
    await page.press('open', 'progress');
    expect(page.details).to.contain('Kies wie er met je meekomt.').and.to.contain('Je vertelt zelf.');
    expect(page.text).not.to.match(/\b[Uu]w? (kind|ziet|krijgt|kunt)/);
    const parent = await open({ value: smallPlan, perspective: 'parent' });
    await parent.press('open', 'progress');
    expect(parent.details).to.contain('Laat uw kind kiezen.').and.to.contain('Uw kind vertelt zelf.');
  });
});

describe('dh-contact-calendar for the school and somebody from outside', () => {
  for (const perspective of ['external', 'class-teacher', 'leadership'] as const)
    it(`speaks of parents and pupil, and to neither: ${perspective}`, async () => {
      const [talk] = smallPlan.entries.filter(({ id }) => id === 'progress');
      const value = { ...smallPlan, entries: [{ ...talk!, expectedOfParents: 'Neem iets te eten mee.' }] };
      const page = await open({ value, perspective });
      await page.press('open', 'progress');
      expect(page.details).to.contain('De leerling vertelt zelf.').and.to.contain('Wat ouders kunnen doen');
      expect(page.text)
        .to.contain('we verwachten ouders')
        .and.to.not.match(/verwachten (u|je)\b|[Uu]w kind|kom gerust/);
    });
});

describe('dh-contact-calendar, a moment that is over or does not go ahead', () => {
  const fields = {
    pupilRole: 'presents',
    expectedOfParents: 'Bedenk een vraag.',
    attendance: { coming: ['oma'], total: { people: 3, answers: 2 } },
  } as const;
  const past = entry({ id: 'past', start: '2026-11-10T19:00', end: '2026-11-10T20:00', formal: false, ...fields });
  const off = entry({ id: 'off', formal: false, cancelled: true, ...fields });
  const heardOf = (page: ContactCalendarPage, id: string) => page.button('open', id)!.textContent;

  it('asks a parent nothing any more, and says what was answered', async () => {
    const page = await open({ value: planOf(past), perspective: 'parent' });
    expect(heardOf(page, 'past')).to.contain('ouders waren welkom').and.not.to.contain('kom gerust');
    await page.press('open', 'past');
    expect(page.details).to.contain('Vooraf gezegd wie meekwam: oma.').and.not.to.contain('Bedenk een vraag.');
    expect([page.button('coming'), page.button('save', 'past')]).to.deep.equal([null, null]);
  });

  it('is not moved or called off by staff, who read how many would come', async () => {
    const page = await open({ value: planOf(past), perspective: 'class-teacher' });
    await page.press('open', 'past');
    expect(page.details)
      .to.contain('3 mensen zouden komen')
      .and.not.to.match(/Tot nu toe|Vraag leerlingen/);
    expect([page.button('move'), page.button('cancel'), page.button('save', 'past')]).to.deep.equal([null, null, null]);
    expect(page.button('change')).not.to.equal(null);
  });

  it('is not moved while it does not go ahead, and reminds nobody', async () => {
    const reminders = [{ daysBefore: 3, channel: 'message' }] as const;
    const before = await open({ value: planOf({ ...off, cancelled: false, reminders }), perspective: 'class-teacher' });
    await before.press('open', 'off');
    expect(before.details).to.contain('3 dagen ervoor');
    expect(before.button('move')).not.to.equal(null);
    const page = await open({ value: planOf({ ...off, reminders }), perspective: 'class-teacher' });
    await page.press('open', 'off');
    expect(page.details).not.to.match(/Herinnering|3 dagen ervoor/);
    expect(page.button('move')).to.equal(null);
    expect(page.button('cancel')).not.to.equal(null);
  });

  for (const perspective of ['parent', 'class-teacher'] as const)
    it(`welcomes nobody to what is cancelled, and takes it out of a calendar: ${perspective}`, async () => {
      const page = await open({ value: planOf(off), perspective });
      expect(heardOf(page, 'off'))
        .to.contain('gaat niet door')
        .and.not.to.match(/kom gerust|welkom/);
      await page.press('open', 'off');
      expect(page.details).not.to.match(/vertelt zelf|Bedenk een vraag|In mijn agenda/);
      expect(page.button('save', 'off')!.textContent).to.equal('Haal uit mijn agenda');
      const saved = oneEvent(page.element, 'dh-calendar-save');
      page.element.addEventListener('dh-calendar-save', (event) => event.preventDefault());
      await page.press('save', 'off');
      const { file } = (await saved) as unknown as CalendarSaveEvent;
      const text = await file.text();
      expect(text)
        .to.contain('STATUS:CANCELLED')
        .and.not.to.match(/^DESCRIPTION.*(zelf|vraag)/m);
    });

  it('welcomes nobody to what is done at home, or answered during whole days', async () => {
    const days = { formal: false, start: '2026-11-19', end: '2026-11-20' };
    const value = planOf(
      entry({ id: 'ask', kind: 'evaluation', ...days }),
      entry({ id: 'home', kind: 'home-assignment', ...days }),
      entry({ id: 'evening', kind: 'evaluation', formal: false }),
    );
    const page = await open({ value, perspective: 'parent' });
    const isWelcomed = (id: string) => heardOf(page, id)!.includes('kom gerust');
    expect(['ask', 'home', 'evening'].map(isWelcomed)).to.deep.equal([false, false, true]);
    const sign = (id: string) =>
      getComputedStyle(page.button('open', id)!.querySelector('.title')!, '::before').content;
    expect(sign('ask')).to.equal('none');
    expect(sign('evening')).not.to.equal('none');
  });
});

describe('dh-contact-calendar, the menus', () => {
  const menus = (page: ContactCalendarPage) => [...page.root.querySelectorAll<HTMLDetailsElement>('.menu')];
  const opened = (page: ContactCalendarPage) => menus(page).map((menu) => menu.open);

  it('are open one at a time, and not over what the reader goes on with', async () => {
    const page = await open({ value: smallPlan, perspective: 'class-teacher' });
    const [, save, print] = menus(page);
    save!.querySelector('summary')!.click();
    print!.querySelector('summary')!.click();
    await waitUntil(() => !save!.open);
    expect(opened(page)).to.deep.equal([false, false, true]);
    page.button('open')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(opened(page)).to.deep.equal([false, false, false]);
  });

  it('close after a file was made, so that how it went is in sight', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    page.element.addEventListener('dh-calendar-save', (event) => event.preventDefault());
    const [, save] = menus(page);
    save!.querySelector('summary')!.click();
    const saved = oneEvent(page.element, 'dh-calendar-save');
    await page.press('save', '');
    await saved;
    expect(save!.open).to.equal(false);
    expect(page.focused).to.equal(save!.querySelector('summary'));
  });
});

describe('dh-contact-calendar, the list', () => {
  it('says per month when, what and where', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    expect(page.rows).to.include('do 19 voortgangsgesprek 19.00–20.30 · in de klas');
    expect(page.rows).to.include('vr 8 koffie 8.30–9.15');
  });

  it('folds away what is past, and opens there for today', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    expect(page.earlier!.open).to.equal(false);
    expect(page.earlier!.querySelector('summary')!.textContent).to.contain('1 moment');
    await page.press('today');
    expect(page.focused).to.equal(page.button('open', 'progress'));
  });

  it('folds away what has passed of this month too, and nothing that still goes on', async () => {
    const value = planOf(
      entry({ id: 'gone', start: '2026-11-10T19:00', end: '2026-11-10T20:00' }),
      entry({ id: 'weeks', start: '2026-10-26', end: '2026-11-20' }),
      entry({ id: 'today', start: '2026-11-16T08:30', end: '2026-11-16T09:00' }),
    );
    const page = await open({ value, perspective: 'parent' });
    const titles = [...page.root.querySelectorAll('.month-list .row .title')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(['gone', 'weeks', 'today']);
    expect(page.earlier!.textContent).to.contain('gone').and.not.to.contain('weeks').and.not.to.contain('today');
  });

  it('opens the moment that the page asks for, in view, also when the plan comes later', async () => {
    const page = await open({ perspective: 'parent', entry: 'talk' });
    await page.update({ value: smallPlan });
    expect(page.earlier!.open).to.equal(true);
    expect(page.button('open', 'talk')!.getAttribute('aria-expanded')).to.equal('true');
    await page.press('open', 'talk');
    expect(page.button('open', 'talk')!.getAttribute('aria-expanded')).to.equal('false');
    await page.update({ entry: 'coffee', view: 'month' });
    expect(page.chosenDay).to.equal('2027-01-08');
    expect(page.button('open', 'coffee')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows what the page offers at a moment, and tells what was pressed', async () => {
    const offers = ({ kind }: CalendarEntry) =>
      kind === 'progress-talk' ? [{ name: 'prepare', text: 'Voorbereiden' }] : [];
    const page = await open({ value: smallPlan, perspective: 'parent', offers });
    await page.press('open', 'talk');
    expect(page.button('offer')).to.equal(null);
    await page.press('open', 'progress');
    const heard = oneEvent(page.element, 'dh-entry-action') as Promise<EntryActionEvent>;
    await page.press('offer', 'prepare');
    const { entry: about, name } = await heard;
    expect([about.id, name]).to.deep.equal(['progress', 'prepare']);
  });

  it('folds nothing away of a year that is past', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent', now: '2028-01-10T09:00:00Z' });
    expect(page.earlier).to.equal(null);
  });

  it('names holidays of the region, and days off of the school itself', async () => {
    const daysOff = [{ name: 'studiedag', start: '2026-11-11', end: '2026-11-11' }];
    const page = await open({ value: { ...smallPlan, daysOff }, perspective: 'parent' });
    expect(page.rows).to.include('wo 11 studiedag');
    expect(page.rows).to.include('za 19 – zo 3 kerstvakantie');
  });

  it('takes today from the time zone of the plan, not of the reader', async () => {
    // Half past midnight on 1 December in Amsterdam.
    const page = await open({ value: smallPlan, perspective: 'parent', now: '2026-11-30T23:30:00Z' });
    expect(page.earlier!.textContent).to.contain('voortgangsgesprek');
  });

  it('shows a cancelled moment as cancelled', async () => {
    const page = await open({ value: planOf(entry({ id: 'off', cancelled: true })), perspective: 'parent' });
    expect(page.rows).to.include('do 19 off gaat niet door · 19.00–20.30');
  });

  it('speaks the language of the reader', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent', locale: 'en' });
    expect(page.rows).to.include('Thu 19 progress talk 19:00–20:30 · in de klas');
  });

  it('shows the school’s moments and those of one class', async () => {
    const value = planOf(
      ...smallPlan.entries,
      entry({ id: 'other', title: 'elders', level: 'class', group: 'Groep 7', start: '2026-12-01', end: '2026-12-01' }),
    );
    const page = await open({ value, group: 'Groep 6', perspective: 'parent' });
    expect(page.text).to.contain('koffie').and.not.to.contain('elders');
  });
});

describe('dh-contact-calendar, a moment', () => {
  it('opens in place with goal, the pupil’s role and what parents can do', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    const heard = oneEvent(page.element, 'dh-entry-select');
    await page.press('open', 'progress');
    expect(((await heard) as unknown as EntrySelectEvent).entry.id).to.equal('progress');
    expect(page.details)
      .to.contain('Wat gaat goed?')
      .and.to.contain('Uw kind vertelt zelf.')
      .and.to.contain('Bedenk een vraag.');
    expect(page.button('open', 'progress')!.ariaExpanded).to.equal('true');
    await page.press('open', 'progress');
    expect(page.details).to.equal('');
  });

  it('leaves it to the page when that prevents the default', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    page.element.addEventListener('dh-entry-select', (event) => event.preventDefault());
    await page.press('open', 'progress');
    expect(page.details).to.equal('');
  });

  it('shows no reminders to parents, and no way to change', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    await page.press('open', 'progress');
    expect(page.details).not.to.contain('brief');
    for (const name of ['add', 'change', 'remove', 'cancel', 'move']) expect(page.button(name), name).to.equal(null);
    expect(page.element.matches(':state(editable)')).to.equal(false);
  });

  it('never makes a link of an address that is not safe', async () => {
    const page = await open({
      value: planOf(entry({ id: 'bad', link: 'javascript:alert(1)' })),
      perspective: 'parent',
    });
    await page.press('open', 'bad');
    expect(page.root.querySelector('[part=details] a')).to.equal(null);
    expect(page.details).to.contain('javascript:alert(1)');
  });

  it('lets a pupil say who comes along, by name', async () => {
    const page = await open({ value: smallPlan, perspective: 'pupil' });
    await page.press('open', 'progress');
    page.root.querySelector<HTMLInputElement>('[name=person]')!.value = 'opa Ton';
    const heard = oneEvent(page.element, 'dh-attendance-change');
    await page.press('add-person');
    const { entry: about, coming } = (await heard) as unknown as AttendanceChangeEvent;
    expect([about.id, coming]).to.deep.equal(['progress', ['opa Ton']]);
    expect(page.details).to.contain('Komt mee: opa Ton.');
    const { start: answeredFor, attendance } = page.entry('progress')!;
    expect(attendance).to.deep.equal({ coming: ['opa Ton'], answeredFor });
    await page.press('coming');
    expect(page.details).to.contain('Er kan niemand komen.');
  });

  it('keeps a name when the next is pressed before it has been drawn', async () => {
    const { entries } = smallPlan;
    const names = (coming: string[]) => entries.map((each) => ({ ...each, attendance: { coming } }));
    const page = await open({ value: { ...smallPlan, entries: names(['Noor', 'opa Ton']) }, perspective: 'parent' });
    await page.press('open', 'progress');
    await page.press('nobody');
    for (const name of page.root.querySelectorAll<HTMLElement>('[part=details] [name=coming]')) name.click();
    await page.settle();
    expect(page.entry('progress')!.attendance!.coming).to.deep.equal(['Noor', 'opa Ton']);
  });

  it('takes an answer of a family for an edit: a newer plan of the page leaves it, a reset takes it back', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    const coming = () => page.entry('progress')!.attendance!.coming;
    await page.press('open', 'progress');
    await page.press('nobody');
    await page.update({ value: { ...structuredClone(smallPlan), revision: 2 } });
    expect(coming()).to.deep.equal([]);
    page.element.formResetCallback();
    await page.settle();
    expect(coming()).to.equal(undefined);
  });

  it('takes no answers in a form that is disabled', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent', disabled: true });
    await page.press('open', 'progress');
    expect(page.details).to.contain('Wat gaat goed?');
    expect(page.changing).to.deep.equal([]);
  });

  it('can only be read where the page does not say who reads', async () => {
    const page = await open({ value: smallPlan });
    expect(page.element.matches(':state(editable)')).to.equal(false);
    await page.press('open', 'progress');
    expect(page.changing).to.deep.equal([]);
  });

  it('says a family who reads whom it names', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    await page.press('open', 'progress');
    expect(page.details).to.contain('De namen leest de school niet.');
  });

  it('asks a family again that answered before the moment was moved, and says when it was', async () => {
    const attendance = { coming: ['mama', 'oma'], answeredFor: '2026-12-17T10:00' };
    const page = await open({ value: planOf(entry({ id: 'a', attendance })), perspective: 'parent' });
    const row = () => page.button('open', 'a')!.textContent;
    const pressed = () => page.root.querySelectorAll('[part=attendance] [aria-pressed=true]').length;
    expect(row()).to.contain('Verzet, was do 17 december 10.00 uur');
    await page.press('open', 'a');
    expect(page.details).to.contain('Zeg opnieuw wie er komt. Eerder gezegd wie meekwam: mama en oma.');
    expect(page.details).not.to.contain('Komt mee: ');
    expect(pressed()).to.equal(0);
    // Who is pressed first is the first of the new answer.
    await page.press('coming');
    expect(page.details).to.contain('Komt mee: mama.');
    expect(row()).not.to.contain('Verzet');
    expect(pressed()).to.equal(1);
  });

  it('says of whole days that were moved no hour, and nothing of one that does not go ahead', async () => {
    const attendance = { coming: [], answeredFor: '2026-12-17' };
    const moved = entry({ id: 'a', attendance });
    const page = await open({ value: planOf(moved, { ...moved, id: 'b', cancelled: true }), perspective: 'parent' });
    expect(page.button('open', 'a')!.textContent).to.match(/Verzet, was do 17 december\s*·/);
    expect(page.button('open', 'b')!.textContent).not.to.contain('Verzet');
    await page.press('open', 'a');
    expect(page.details).to.contain('Eerder gezegd: er kon niemand komen.');
  });

  it('names nobody to who comes from outside, whatever the plan has', async () => {
    const value = planOf(entry({ id: 'a', attendance: { coming: ['mama'] } }));
    const page = await open({ value, perspective: 'external' });
    await page.press('open', 'a');
    expect(page.root.textContent).not.to.contain('mama');
    expect(page.details).not.to.contain('wie er komt');
  });

  it('says of one that they come alone', async () => {
    const value = planOf(entry({ id: 'a', attendance: { total: { answers: 2, people: 1 } } }));
    const page = await open({ value, perspective: 'class-teacher' });
    await page.press('open', 'a');
    expect(page.details).to.contain('Tot nu toe komt er 1 persoon, uit 2 gezinnen met een antwoord.');
  });

  it('counts for staff how many come, and names nobody', async () => {
    const value = planOf(entry({ id: 'a', attendance: { total: { answers: 12, people: 19 } } }));
    const page = await open({ value, perspective: 'class-teacher' });
    await page.press('open', 'a');
    expect(page.details).to.contain('19 mensen').and.to.contain('12 gezinnen');
    expect(page.root.querySelector('[part=attendance]')).to.equal(null);
  });
});

describe('dh-contact-calendar, filters', () => {
  it('leaves out a kind, says how many show, and brings it back', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    await page.tick('[name=filter][value=informal]');
    expect(page.text).not.to.contain('8.30–9.15');
    expect(page.text).to.contain('U ziet 2 van 3 momenten.');
    await page.press('show-all');
    expect(page.text).to.contain('8.30–9.15');
  });

  it('leaves out a level', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    await page.tick('[name=filter][value=class]');
    expect(page.rows.join()).not.to.contain('koffie');
  });
});

describe('dh-contact-calendar, the month', () => {
  it('is a grid in which one day is in the tab order', async () => {
    const page = await open({ value: smallPlan, view: 'month', perspective: 'parent' });
    expect(page.monthTitle).to.equal('november 2026');
    expect(page.root.querySelectorAll('[role=grid] [tabindex="0"]').length).to.equal(1);
    expect(page.chosenDay).to.equal('2026-11-16');
    expect(page.day('2026-11-16').getAttribute('aria-current')).to.equal('date');
    expect(page.heard('2026-11-19')).to.equal('donderdag 19 november, voortgangsgesprek 19.00–20.30');
  });

  const keys: [string, KeyboardEventInit, string][] = [
    ['ArrowRight', {}, '2026-11-17'],
    ['ArrowLeft', {}, '2026-11-15'],
    ['ArrowDown', {}, '2026-11-23'],
    ['ArrowUp', {}, '2026-11-09'],
    ['End', {}, '2026-11-22'],
    ['Home', {}, '2026-11-16'],
    ['PageDown', {}, '2026-12-16'],
    ['PageUp', {}, '2026-10-16'],
    ['PageDown', { shiftKey: true }, '2027-07-31'],
  ];
  for (const [key, options, day] of keys) {
    it(`goes with ${options.shiftKey ? 'Shift and ' : ''}${key} to ${day}`, async () => {
      const page = await open({ value: smallPlan, view: 'month', perspective: 'parent' });
      page.day('2026-11-16').focus();
      await page.key(key, options);
      expect(page.chosenDay).to.equal(day);
      expect(page.focused).to.equal(page.day(day));
    });
  }

  it('goes from a day to its moments with Enter', async () => {
    const page = await open({ value: smallPlan, view: 'month', perspective: 'parent' });
    page.day('2026-11-19').click();
    await page.settle();
    expect(page.rows).to.deep.equal(['do 19 voortgangsgesprek 19.00–20.30 · in de klas']);
    await page.key('Enter');
    expect(page.focused!.textContent).to.equal('donderdag 19 november');
  });

  it('turns to the next month and stays within the school year', async () => {
    const page = await open({ value: smallPlan, view: 'month', perspective: 'parent', now: '2027-06-30T10:00:00Z' });
    await page.press('month', '1');
    expect(page.monthTitle).to.equal('juli 2027');
    expect(page.button('month', '1')!.disabled).to.equal(true);
  });
});

describe('dh-contact-calendar, the year', () => {
  it('says per month what the ribbon shows', async () => {
    const page = await open({ value: smallPlan, view: 'year', perspective: 'parent' });
    expect(page.strips).to.have.length(12);
    expect(page.strips[1]).to.equal('september 2026: 1 keer verwachten we u, 0 keer is u welkom');
    expect(page.strips[2]).to.equal('oktober 2026: geen momenten');
    expect(page.root.querySelectorAll('.ribbon .now').length).to.equal(1);
  });
});

describe('dh-contact-calendar, its data', () => {
  it('says what is wrong, in place and to the page', async () => {
    const page = await open({ perspective: 'parent' });
    const heard = oneEvent(page.element, 'dh-error');
    await page.update({ value: { ...smallPlan, region: 'oost' } as never });
    expect((await heard) as unknown as { issues: unknown[] }).to.have.property('issues');
    expect(page.error).to.contain('region').and.to.contain('oost');
    expect(page.element.matches(':state(error)')).to.equal(true);
    await page.update({ value: smallPlan });
    expect(page.error).to.equal('');
    expect(page.rows.length).to.be.greaterThan(2);
  });

  it('reads an address', async () => {
    const page = await open({ perspective: 'parent' });
    const url = URL.createObjectURL(new Blob([JSON.stringify(smallPlan)], { type: 'application/json' }));
    page.element.src = url;
    await waitUntil(() => page.element.value);
    expect(page.element.value).to.deep.equal(smallPlan);
  });

  it('keeps what the page set while an address was being read', async () => {
    const page = await open({ perspective: 'parent' });
    page.element.src = URL.createObjectURL(
      new Blob([JSON.stringify(planOf(entry({ id: 'late' })))], { type: 'application/json' }),
    );
    await page.element.updateComplete;
    expect(page.element.matches(':state(loading)')).to.equal(true);
    await page.update({ value: smallPlan });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.element.value).to.deep.equal(smallPlan);
    expect(page.element.matches(':state(loading)')).to.equal(false);
  });

  it('reads a script of JSON inside it, and says why one cannot be read', async () => {
    const write = async (text: string) => {
      const element = document.createElement('dh-contact-calendar');
      element.innerHTML = `<script type="application/json">${text}</script>`;
      document.body.append(element);
      await element.updateComplete;
      const page = new ContactCalendarPage(element);
      element.remove();
      return page;
    };
    expect((await write(JSON.stringify(smallPlan))).element.value).to.deep.equal(smallPlan);
    expect((await write('{')).error).to.contain('geen JSON');
  });

  it('takes a moment alone to a calendar, without saying that it is the whole plan', async () => {
    const page = await open({ value: smallPlan, perspective: 'parent' });
    const files: CalendarSaveEvent[] = [];
    page.element.addEventListener('dh-calendar-save', (event) => {
      event.preventDefault();
      files.push(event);
    });
    await page.press('open', 'progress');
    await page.press('save', 'progress');
    await waitUntil(() => files.length === 1);
    await page.press('save', '');
    await waitUntil(() => files.length === 2);
    const [one, all] = await Promise.all(files.map(async ({ file }) => parseIcs(await file.text())));
    expect(one!.entries.map(({ id }) => id)).to.deep.equal(['progress']);
    expect(one!.plan).to.equal(undefined);
    expect(files[0]!.plan.entries.length).to.equal(1);
    expect(all!.plan).to.deep.equal(smallPlan);
  });

  it('keeps the fields that it does not know', async () => {
    const value = { ...smallPlan, vendor: { any: 1 } };
    const page = await open({ value, perspective: 'leadership' });
    await page.press('open', 'progress');
    await page.move('progress', 7);
    expect(page.element.value).to.have.deep.property('vendor', { any: 1 });
  });

  it('offers to subscribe only at a safe web address', async () => {
    const page = await open({ value: smallPlan, subscribe: 'https://kompas.example/6.ics', perspective: 'parent' });
    expect(page.root.querySelector('[part=subscribe]')!.getAttribute('href')).to.equal('webcal://kompas.example/6.ics');
    await page.update({ subscribe: 'javascript:alert(1)' });
    expect(page.root.querySelector('[part=subscribe]')).to.equal(null);
  });
});

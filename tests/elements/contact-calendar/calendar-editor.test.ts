import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@driehoek/elements/contact-calendar/editor/define';
import type {
  CalendarEntryToolsElement,
  ContactCalendarEditorElement,
  EntryDraft,
  EntrySelectEvent,
  PlanChangeEvent,
  PlanEditEvent,
} from '@driehoek/elements/contact-calendar/editor';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Role } from '@driehoek/sdk/shared';
import { describeEditable } from '../shared/editable-claims.js';
import { CalendarEditorPage } from './calendar-editor.page.js';
import { entry, planOf, smallPlan } from './plan.js';
import { putInProvider } from './put-in-provider.js';

const value: YearPlan = { ...smallPlan, revision: 1 };
const entriesOf = (plan: object) => (plan as YearPlan).entries;
const startOf = (plan: object, id: string) => entriesOf(plan).find((each) => each.id === id)?.start;

describeEditable<YearPlan, ContactCalendarEditorElement>({
  tag: 'dh-contact-calendar-editor',
  prepare: putInProvider,
  value,
  newer: {
    ...value,
    revision: 2,
    entries: value.entries.map((each) => (each.id === 'coffee' ? { ...each, place: 'aula' } : each)),
  },
  other: { ...planOf(entry({ id: 'other' })), id: 'another-plan' },
  edit: (element) => new CalendarEditorPage(element).add('maanwandeling'),
  hasEdit: (plan) => entriesOf(plan).some(({ title }) => title === 'maanwandeling'),
  hasNewer: (plan) => entriesOf(plan).some(({ id, place }) => id === 'coffee' && place === 'aula'),
  control: (element) => new CalendarEditorPage(element).button('add'),
  undoable: {
    change: async (element) => element.apply({ type: 'move-by', id: 'progress', days: 7 }),
    isChanged: (plan) => startOf(plan, 'progress') !== startOf(value, 'progress'),
    undo: (element) => new CalendarEditorPage(element).button('undo'),
  },
});

async function open(plan: YearPlan, perspective: Role = 'class-teacher') {
  const root = await fixture<HTMLElement>(html`<dh-provider
    .perspective=${perspective}
    .now=${new Date('2026-11-16T09:00:00Z')}
    ><dh-contact-calendar-editor .value=${plan}></dh-contact-calendar-editor
    ><dh-contact-calendar-entry-tools .value=${plan.entries[0]}></dh-contact-calendar-entry-tools
  ></dh-provider>`);
  const element = root.querySelector<ContactCalendarEditorElement>('dh-contact-calendar-editor')!;
  const tools = root.querySelector<CalendarEntryToolsElement>('dh-contact-calendar-entry-tools')!;
  return { page: new CalendarEditorPage(element), element, tools };
}

describe('dh-contact-calendar-editor alone', () => {
  it('has nothing for who may not change a plan, and does nothing for them', async () => {
    const { page, element } = await open(smallPlan, 'parent');
    element.apply({ type: 'remove', id: 'progress' });
    await page.settle();
    expect(page.button('add')).to.equal(null);
    expect(element.value).to.deep.equal(smallPlan);
  });

  it('tells what is typed in the form, and goes on with it on another page, until it is saved', async () => {
    const { page, element } = await open(smallPlan);
    const heard: (readonly EntryDraft[])[] = [];
    element.addEventListener('dh-entry-draft', ({ drafts }) => heard.push(drafts));
    await page.press('add');
    await page.press('add-reminder');
    page.type('title', 'maanwan');
    page.type('title', 'maanwandeling');
    expect(heard.length).to.equal(3);

    const { page: next, element: later } = await open(smallPlan);
    // As a page keeps it: as JSON.
    later.drafts = JSON.parse(JSON.stringify(heard.at(-1)));
    await next.press('add');
    expect(next.field('title').value).to.equal('maanwandeling');
    expect(next.form!.querySelectorAll('[name=daysBefore]').length).to.equal(3);
    later.addEventListener('dh-entry-draft', ({ drafts }) => heard.push(drafts));
    await next.press('save-entry');
    expect(entriesOf(later.value!).at(-1)!.title).to.equal('maanwandeling');
    expect(heard.at(-1)).to.deep.equal([]);
    expect(later.drafts).to.deep.equal([]);
  });

  it('saves only what this person changed of a moment, and shows both where somebody else changed the same', async () => {
    const { page, element } = await open(smallPlan);
    element.apply({ type: 'change', id: 'progress' });
    await page.settle();
    page.type('title', 'Mijn naam');
    const newer = (changes: object) => ({
      ...smallPlan,
      entries: entriesOf(smallPlan).map((entry) => (entry.id === 'progress' ? { ...entry, ...changes } : entry)),
    });
    const saved = () => entriesOf(element.value!).find(({ id }) => id === 'progress')!;
    element.value = newer({ place: 'lokaal 9', title: 'Hun naam' });
    await page.settle();
    await page.press('save-entry');
    expect(saved().title).to.equal('Hun naam');
    expect(page.field('title').value).to.equal('Mijn naam');
    expect(page.form!.textContent).to.contain('Hun naam');
    await page.press('save-entry');
    expect([saved().title, saved().place]).to.deep.equal(['Mijn naam', 'lokaal 9']);
  });

  it('has nothing to keep of a moment that says what it said before', async () => {
    const { page, element } = await open(smallPlan);
    element.apply({ type: 'change', id: 'progress' });
    await page.settle();
    const before = page.field('title').value;
    page.type('title', 'anders');
    expect(element.drafts.map(({ id }) => id)).to.deep.equal(['progress']);
    page.type('title', before);
    expect(element.drafts).to.deep.equal([]);
    page.type('title', 'anders');
    await page.press('close-form');
    expect(element.drafts.map(({ id }) => id)).to.deep.equal(['progress']);
    // What the page does not know takes nothing away.
    element.drafts = undefined;
    element.apply({ type: 'change', id: 'progress' });
    await page.settle();
    expect(page.field('title').value).to.equal('anders');
    await page.press('start-again');
    expect(page.field('title').value).to.equal(before);
    expect(element.drafts).to.deep.equal([]);
  });

  it('says of which moment a change is', async () => {
    const { element } = await open(smallPlan);
    const heard = oneEvent(element, 'change');
    element.apply({ type: 'move-to', id: 'progress', day: '2026-11-24' });
    expect(((await heard) as unknown as PlanChangeEvent).entry).to.equal('progress');
    expect(startOf(element.value!, 'progress')).to.equal('2026-11-24T19:00');
  });

  it('carries out what the tools of a moment ask', async () => {
    const { page, element, tools } = await open(planOf(entry({ id: 'only' })));
    tools.addEventListener('dh-plan-edit', (event: PlanEditEvent) => element.apply(event.edit));
    tools.shadowRoot!.querySelector<HTMLButtonElement>('[name=cancel]')!.click();
    await page.settle();
    expect(entriesOf(element.value!)[0]!.cancelled).to.equal(true);
    expect(page.said).to.equal('only gaat niet door. Ouders blijven dat zien.');
  });

  it('passes over a moment that is not in the plan, without telling of a change', async () => {
    const { element } = await open(smallPlan);
    let heard = 0;
    element.addEventListener('change', () => heard++);
    for (const type of ['change', 'cancel', 'remove'] as const) element.apply({ type, id: 'elsewhere' });
    element.apply({ type: 'undo' });
    expect(heard).to.equal(0);
    expect(element.value).to.deep.equal(smallPlan);
  });

  it('gives advice about the class that shows', async () => {
    const { page, element } = await open(planOf(entry({ id: 'bare', level: 'class', group: 'Groep 6' })));
    element.group = 'Groep 6';
    await page.settle();
    const hasAdvice = () => page.button('go') !== null;
    expect(hasAdvice()).to.equal(true);
    element.group = 'Groep 7';
    await page.settle();
    expect(hasAdvice()).to.equal(false);
  });

  it('opens the form of the moment that an advice is about, unless the page shows it', async () => {
    const { page, element } = await open(planOf(entry({ id: 'bare' })));
    const heard = oneEvent(element, 'dh-entry-select');
    await page.press('go');
    expect(((await heard) as unknown as EntrySelectEvent).entry.id).to.equal('bare');
    expect(page.form).not.to.equal(null);
    await page.press('close-form');
    element.addEventListener('dh-entry-select', (event) => event.preventDefault());
    await page.press('go');
    expect(page.form).to.equal(null);
  });
});

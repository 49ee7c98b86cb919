import '@driehoek/elements/contact-calendar/define';
import type { ContactCalendarElement } from '@driehoek/elements/contact-calendar';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import { describeEditable } from '../shared/editable-claims.js';
import { ContactCalendarPage } from './contact-calendar.page.js';
import { entry, planOf, smallPlan } from './plan.js';
import { putInProvider } from './put-in-provider.js';

const value: YearPlan = { ...smallPlan, revision: 1 };
const entriesOf = (plan: object) => (plan as YearPlan).entries;
const startOf = (plan: object, id: string) => entriesOf(plan).find((each) => each.id === id)?.start;

/** Adds a moment by its form. */
async function addMoment(element: ContactCalendarElement): Promise<void> {
  const page = new ContactCalendarPage(element);
  await page.press('add');
  await page.fill('title', 'maanwandeling');
  await page.press('save-entry');
}

describeEditable<YearPlan, ContactCalendarElement>({
  tag: 'dh-contact-calendar',
  prepare: putInProvider,
  isReadAgain: true,
  value,
  newer: {
    ...value,
    revision: 2,
    entries: value.entries.map((each) => (each.id === 'coffee' ? { ...each, place: 'aula' } : each)),
  },
  other: { ...planOf(entry({ id: 'other' })), id: 'another-plan' },
  edit: addMoment,
  hasEdit: (plan) => entriesOf(plan).some(({ title }) => title === 'maanwandeling'),
  hasNewer: (plan) => entriesOf(plan).some(({ id, place }) => id === 'coffee' && place === 'aula'),
  control: (element) => new ContactCalendarPage(element).button('add'),
  undoable: {
    change: async (element) => {
      const page = new ContactCalendarPage(element);
      await page.press('open', 'progress');
      await page.move('progress', 7);
    },
    isChanged: (plan) => startOf(plan, 'progress') !== startOf(value, 'progress'),
    undo: (element) => new ContactCalendarPage(element).button('undo'),
  },
});

import { expect, nextFrame } from '@open-wc/testing';
import '@driehoek/elements/provider/define';
import type { CalendarSaveEvent, ContactCalendarElement } from '@driehoek/elements/contact-calendar';
import type { ClassContactsElement } from '@driehoek/elements/class-contacts';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import { addDays, type Role } from '@driehoek/sdk/shared';
import '../../../packages/portal/src/class/class-page.js';
import { PortalState } from '../../../packages/portal/src/state.js';
import { waitUntil } from '../wait-until.js';
import { examplePlans } from '../../../packages/portal/src/year/example-plan.js';
import '../../../packages/portal/src/year/year-page.js';
import { ContactCalendarPage } from '../contact-calendar/contact-calendar.page.js';

// The portal's other tests walk through it in Chromium; these hold its year and class in every engine.

async function openPage<T extends HTMLElement>(tag: string, role: Role): Promise<{ state: PortalState; page: T }> {
  const state = await PortalState.open();
  await state.clear();
  state.look({ role, language: 'nl' });
  // What this role may have is there before the page is: it would begin with that of another.
  await waitUntil(() => !state.isBusy);
  const provider = document.createElement('dh-provider');
  provider.locale = 'nl';
  provider.perspective = role;
  const page = document.createElement(tag) as T & { state: PortalState };
  page.state = state;
  provider.append(page);
  document.body.append(provider);
  await waitUntil(() => page.querySelector('h1'));
  return { state, page };
}

/** Everything has been drawn, also what is loaded on use. */
async function settle(page: HTMLElement): Promise<ContactCalendarElement> {
  const calendar = page.querySelector('dh-contact-calendar')!;
  await calendar.updateComplete;
  await nextFrame();
  await calendar.updateComplete;
  return calendar;
}

const press = async (page: HTMLElement, name: string, value: string) => {
  const calendar = await settle(page);
  calendar.shadowRoot!.querySelector<HTMLButtonElement>(`button[name="${name}"][value="${value}"]`)!.click();
  return settle(page);
};

afterEach(() => {
  for (const provider of document.querySelectorAll('dh-provider')) provider.remove();
});

describe('the portal’s year, in this browser', () => {
  it('shows every view, and moves a moment that stays moved', async () => {
    const { state, page } = await openPage('portal-year', 'class-teacher');
    for (const view of ['month', 'year', 'agenda']) {
      const calendar = await press(page, 'view', view);
      expect(calendar.view).to.equal(view);
    }
    const { id } = state.layersOf(state.thisYear).school.entries.find((entry) => entry.id.startsWith('winter-market'))!;
    await press(page, 'open', id);
    const calendar = await settle(page);
    await new ContactCalendarPage(calendar).move(id, 7);
    await settle(page);
    await state.settle();
    const again = await PortalState.open();
    const { entries } = again.layersOf(again.thisYear).school;
    const market = (plan: readonly { id: string; start: string }[]) =>
      plan.find(({ id }) => id.startsWith('winter-market'))!;
    const { start } = market(examplePlans(again.thisYear).school.entries);
    expect(market(entries).start).to.equal(addDays(start.slice(0, 10), 7) + start.slice(10));
    expect(entries.find(({ id }) => id.startsWith('winter-market'))!.sequence).to.equal(1);
  });

  it('gives a calendar file from which the plan comes back', async () => {
    const { page } = await openPage('portal-year', 'parent');
    const calendar = await settle(page);
    const saving = new Promise<CalendarSaveEvent>((resolve) => {
      calendar.addEventListener('dh-calendar-save', (event) => {
        event.preventDefault();
        resolve(event);
      });
    });
    calendar.shadowRoot!.querySelector<HTMLButtonElement>('[name=save][value=""]')!.click();
    const { file, plan } = await saving;
    expect(file.name).to.match(/^Groep-6-.*\.ics$/);
    expect(parseIcs(await file.text()).plan).to.deep.equal(plan);
  });
});

describe('the portal’s class, in this browser', () => {
  it('keeps a contact in two presses', async () => {
    const { state, page } = await openPage('portal-class', 'class-teacher');
    const contacts = page.querySelector<ClassContactsElement>('dh-class-contacts')!;
    await contacts.updateComplete;
    const count = () => contacts.value!.pupils.reduce((sum, pupil) => sum + pupil.contacts.length, 0);
    const before = count();
    const root = contacts.shadowRoot!;
    [...root.querySelectorAll('button')].find((button) => /Daan/.test(button.textContent + button.ariaLabel))!.click();
    await contacts.updateComplete;
    [...root.querySelectorAll('button')].find((button) => /gesproken|praat/i.test(button.textContent))!.click();
    await contacts.updateComplete;
    expect(count()).to.equal(before + 1);
    await state.settle();
    const again = await PortalState.open();
    const logged = (pupils: ClassContacts['pupils']) => pupils.map((pupil) => [pupil.id, pupil.contacts]);
    expect(logged(again.classes[0]!.pupils)).to.deep.equal(logged(contacts.value!.pupils));
    // What follows from the families' own words is shown, and is not what the teacher said.
    const known = (pupils: ClassContacts['pupils']) =>
      pupils.filter(({ topics }) => topics['contact-wishes'] === 'known').map(({ id }) => id);
    expect(known(contacts.value!.pupils).length).to.be.greaterThan(known(again.classes[0]!.pupils).length);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright';
import { finishedTalk, progressTalk } from '../../stories/conversation-plans.js';
import { preparedTalk } from '../../stories/conversation-sharing-plans.js';
import { recordedTalk } from '../../stories/recorded-talk.js';
import { supportTalk } from '../../stories/support-plans.js';
import { classOf, contact, pupil } from '../sdk/class-contacts/small-class.js';
import { smallPlan } from '../elements/contact-calendar/plan.js';
import { launchBrowser } from '../launch-browser.js';
import { countUpdates, withPage } from './open-page.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** A part that is loaded on use, and an element that asks for it. */
interface Case {
  readonly part: string;
  readonly name: string;
  readonly element:
    | 'dh-checklist'
    | 'dh-class-contacts'
    | 'dh-contact-calendar'
    | 'dh-conversation-agreements'
    | 'dh-conversation-planner';
  readonly role: 'parent' | 'class-teacher';
  readonly value: unknown;
  /** Asks for the part; left out where the element does that by itself. */
  readonly ask?: (element: Locator, page: Page) => Promise<unknown>;
  /** What still works without the part. */
  readonly works: (element: Locator) => Promise<unknown>;
  /** Settles when the part shows that it is there. */
  readonly shows: (element: Locator, page: Page) => Promise<unknown>;
  /** Prepares for what the part will do, before it is asked for again. */
  readonly expectFile?: true;
}

const press = (element: Locator, name: string) => element.getByRole('button', { name, exact: true }).first().click();
const addRow = (element: Locator) => element.locator('button[name=add]').first().click();
const openMenu = (element: Locator, name: string) =>
  element.locator('summary').getByText(name, { exact: true }).click();
const printed = (_element: Locator, page: Page) => page.locator('#dh-print-sheet').waitFor({ state: 'attached' });

/** The file of each element. */
const FILE_OF: { readonly [element in Case['element']]: string } = {
  'dh-checklist': 'checklist',
  'dh-class-contacts': 'class-contacts',
  'dh-contact-calendar': 'contact-calendar',
  'dh-conversation-agreements': 'conversation',
  'dh-conversation-planner': 'conversation',
};

/** A class in which the teacher promised to come back to something. */
const promisingClass = classOf(
  pupil('aya', { contacts: [{ ...contact('2026-11-20', 'other', 'email'), comeBackOn: '2026-11-24' }] }),
);

const CASES: readonly Case[] = [
  {
    part: 'checklist-steps',
    name: 'Uitleg bij deze stap',
    element: 'dh-checklist',
    role: 'parent',
    value: {
      id: 'r1',
      instrument: 'handvat',
      instrumentVersion: '1.0.0',
      schoolYear: '2026-2027',
      role: 'parent',
      answers: {},
    },
    ask: (element) => openMenu(element.locator('[part=explanation]').first(), 'Waarom deze stap, en hoe?'),
    works: async (element) => {
      await press(element, 'Klaar');
      await element.locator('[part=open-statements]').waitFor();
    },
    shows: (element) => element.locator('[part=ways]').first().waitFor(),
  },
  {
    part: 'print-checklist',
    name: 'Afdrukken',
    element: 'dh-checklist',
    role: 'class-teacher',
    value: {
      id: 'r1',
      instrument: 'handvat',
      instrumentVersion: '1.0.0',
      schoolYear: '2026-2027',
      role: 'class-teacher',
      answers: { 'home.2': 'yes' },
    },
    ask: (element) => element.locator('button[name=print]').first().click(),
    works: async (element) => {
      await press(element, 'Klaar');
      await element.locator('[part=open-statements]').waitFor();
    },
    shows: printed,
  },
  {
    part: 'contact-calendar-editor',
    name: 'Het jaar plannen',
    element: 'dh-contact-calendar',
    role: 'class-teacher',
    value: smallPlan,
    works: (element) => press(element, 'Maand'),
    shows: (element) => element.getByRole('button', { name: 'Nieuw moment' }).first().waitFor(),
  },
  {
    part: 'contact-calendar-print',
    name: 'Afdrukken',
    element: 'dh-contact-calendar',
    role: 'parent',
    value: smallPlan,
    ask: async (element) => {
      await openMenu(element, 'Afdrukken');
      await press(element, 'Jaarposter op A4');
    },
    works: (element) => press(element, 'Maand'),
    shows: printed,
  },
  {
    part: 'icalendar',
    name: 'Bestand voor de agenda',
    element: 'dh-contact-calendar',
    role: 'parent',
    value: smallPlan,
    ask: async (element) => {
      await openMenu(element, 'In mijn agenda');
      await press(element, 'Zet het hele jaar in mijn agenda');
    },
    works: (element) => press(element, 'Maand'),
    shows: () => Promise.resolve(),
    expectFile: true,
  },
  {
    part: 'icalendar-import',
    name: 'Een agenda inlezen',
    element: 'dh-contact-calendar',
    role: 'class-teacher',
    value: smallPlan,
    ask: (element) =>
      element.locator('input[type=file]').setInputFiles({
        name: 'agenda.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from('BEGIN:VEVENT\r\nUID:1@elders\r\nDTSTART:20261105T083000\r\nEND:VEVENT'),
      }),
    works: (element) => press(element, 'Maand'),
    shows: (element) => element.getByText('1 moment is erbij gekomen.').waitFor(),
  },
  {
    part: 'conversation-terms',
    name: 'Uitleg en samenvatting',
    element: 'dh-conversation-planner',
    role: 'parent',
    value: progressTalk,
    works: addRow,
    shows: (element) => element.locator('[part=difficult]').waitFor(),
  },
  {
    part: 'conversation-terms',
    name: 'Uitleg en samenvatting',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: finishedTalk,
    works: async (element) => {
      await element.locator('[part=agreements]').waitFor();
      assert.equal(await element.locator('button:is([name=copy], [value=summary])').count(), 0, 'nothing to keep');
    },
    shows: (element) => element.locator('button[value=summary]').waitFor(),
  },
  {
    part: 'conversation-staff',
    name: 'Hulp voor de school',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: progressTalk,
    works: (element) => press(element, 'Afspraken').then(() => press(element, 'Voorbereiden')),
    shows: (element) => element.locator('[part=phases]').waitFor(),
  },
  {
    part: 'conversation-staff',
    name: 'Hulp voor de school',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: undefined,
    works: (element) => element.getByText('Er is nog geen gesprek.').waitFor(),
    shows: (element) => element.locator('button[name=type]').first().waitFor(),
  },
  {
    part: 'conversation-ways',
    name: 'Hulp voor de school',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: undefined,
    works: (element) => element.locator('button[name=type]').first().waitFor(),
    shows: (element) => element.locator('button[name=way]').first().waitFor(),
  },
  {
    part: 'conversation-sharing',
    name: 'Delen',
    element: 'dh-conversation-planner',
    role: 'parent',
    value: preparedTalk,
    works: addRow,
    shows: async (element) => {
      await element.locator('button[name=share-all]').click();
      await element.locator('dialog[open]').waitFor();
    },
  },
  {
    part: 'conversation-rhythm',
    name: 'Vast kort contact',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: finishedTalk,
    works: (element) => element.locator('[part=letter]').waitFor(),
    shows: (element) => element.locator('button[name=add-rhythm]').waitFor(),
  },
  {
    part: 'class-contacts-promises',
    name: 'Hier kom ik op terug',
    element: 'dh-class-contacts',
    role: 'class-teacher',
    value: promisingClass,
    ask: (element) => element.locator('button[name=open]').filter({ visible: true }).first().click(),
    works: (element) => element.locator('[part=log]').waitFor(),
    shows: (element) => element.locator('[part=promises]').waitFor(),
  },
  {
    part: 'conversation-talk',
    name: 'Het gesprek zelf',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: progressTalk,
    ask: (element) => press(element, 'In gesprek'),
    works: (element) => press(element, 'Afspraken').then(() => press(element, 'In gesprek')),
    shows: (element) => press(element, 'Begin het gesprek'),
  },
  {
    part: 'conversation-written',
    name: 'Het verslag en wat meegaat',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: recordedTalk,
    works: (element) => element.locator('[part=agreements]').waitFor(),
    shows: (element) => element.locator('[part=record]').waitFor(),
  },
  {
    part: 'conversation-goals',
    name: 'Plan voor hulp',
    element: 'dh-conversation-agreements',
    role: 'class-teacher',
    value: supportTalk,
    works: (element) => element.locator('[part=agreements]').waitFor(),
    shows: (element) => element.locator('[part=consent]').waitFor(),
  },
  {
    part: 'conversation-print',
    name: 'Afdrukken',
    element: 'dh-conversation-planner',
    role: 'parent',
    value: progressTalk,
    ask: (element) =>
      element.evaluate((planner) => (planner as HTMLElement & { print(what: string): void }).print('parents a4')),
    works: addRow,
    shows: printed,
  },
  {
    part: 'conversation-print',
    name: 'Afdrukken',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: finishedTalk,
    ask: (element) => element.locator('button[name=print][value=summary]').click(),
    works: (element) => element.locator('[part=letter]').waitFor(),
    shows: printed,
  },
  {
    part: 'conversation-print',
    name: 'Afdrukken',
    element: 'dh-conversation-planner',
    role: 'class-teacher',
    value: progressTalk,
    ask: async (element) => {
      await element.locator('[part=sheets] > summary').click();
      await element.locator('button[name=print][value="pupil a5"]').click();
    },
    works: (element) => element.locator('[part=meeting]').waitFor(),
    shows: printed,
  },
  {
    part: 'conversation-invite',
    name: 'Bestand voor de agenda',
    element: 'dh-conversation-planner',
    role: 'parent',
    value: { ...progressTalk, start: '2026-11-24T15:30' },
    ask: (element) => element.locator('button[name=invite]').first().click(),
    works: addRow,
    shows: () => Promise.resolve(),
    expectFile: true,
  },
];

describe('a part that cannot be loaded', () => {
  for (const { part, name, element: tag, role, value, ask, works, shows, expectFile } of CASES) {
    const what = value === finishedTalk ? ' after a talk' : value ? '' : ' before there is a plan';
    it(`${part} leaves the rest of ${tag} for a ${role} working${what}, says so in place, and comes when it is tried again`, async () => {
      const html = `<script type="module" src="${FILE_OF[tag]}.js"></script>
<dh-provider locale="nl" perspective="${role}"><${tag}></${tag}></dh-provider>`;
      await withPage(browser, { html, missing: `chunks/${part}-` }, async ({ page, errors, requests }) => {
        await page.evaluate(() => {
          window.print = () => undefined;
        });
        const element = page.locator(tag);
        await element.evaluate(
          async (each, data) => {
            await customElements.whenDefined(each.localName);
            (each as HTMLElement & { value: unknown }).value = data;
          },
          value as object | undefined,
        );
        await ask?.(element, page);
        const message = element.locator('[part=missing]').first();
        await message.waitFor();
        assert.match(
          (await message.textContent())!,
          new RegExp(`^\\s*${name}: dit kon niet worden geladen. Is er internet\\?`),
        );
        assert.ok((await countUpdates(page, tag)) <= 1, 'it draws itself over and over');
        await works(element);
        const attempts = () => requests.filter((path) => path.startsWith(`chunks/${part}-`)).length;
        assert.equal(attempts(), 1, 'it is not asked for again by itself');

        // Still not there: the message stays.
        const refused = page.waitForResponse((response) => response.url().includes(`chunks/${part}-`));
        await message.getByRole('button').click();
        await refused;
        await element.locator('[part=missing] [aria-disabled=false]').first().waitFor();
        assert.equal(attempts(), 2);

        await page.unrouteAll();
        const file = expectFile && page.waitForEvent('download');
        await message.getByRole('button').click();
        if (file) assert.match((await file).suggestedFilename(), /\.ics$/);
        await shows(element, page);
        await message.waitFor({ state: 'detached' });
        assert.deepEqual(errors, []);
      });
    });
  }

  it('gives the focus to the button to try again, where a menu that lay over it had the focus', async () => {
    const html = `<script type="module" src="contact-calendar.js"></script><dh-contact-calendar></dh-contact-calendar>`;
    await withPage(browser, { html, missing: 'chunks/icalendar-' }, async ({ page }) => {
      const calendar = page.locator('dh-contact-calendar');
      await calendar.evaluate((each, data) => Object.assign(each, { value: data }), smallPlan as object);
      await openMenu(calendar, 'In mijn agenda');
      await press(calendar, 'Zet het hele jaar in mijn agenda');
      await calendar.locator('[part=missing] button:focus').waitFor();
      await page.unrouteAll();
      const file = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      assert.match((await file).suggestedFilename(), /\.ics$/);
    });
  });

  it('comes by itself when the browser is online again', async () => {
    const html = `<script type="module" src="contact-calendar.js"></script><dh-provider perspective="class-teacher"><dh-contact-calendar></dh-contact-calendar></dh-provider>`;
    await withPage(browser, { html, missing: 'chunks/contact-calendar-editor-' }, async ({ page, errors }) => {
      const calendar = page.locator('dh-contact-calendar');
      await calendar.evaluate((each, data) => Object.assign(each, { value: data }), smallPlan as object);
      await calendar.locator('[part=missing]').waitFor();
      await page.unrouteAll();
      await page.context().setOffline(true);
      await page.context().setOffline(false);
      await calendar.getByRole('button', { name: 'Nieuw moment' }).first().waitFor();
      assert.deepEqual(errors, []);
    });
  });

  it('is read in another language once its file can be had, though the browser remembers that it could not', async () => {
    const html = `<script type="module" src="checklist.js"></script><div lang="en"><dh-checklist></dh-checklist></div>`;
    await withPage(browser, { html, missing: 'chunks/en-handvat-' }, async ({ page, errors }) => {
      const checklist = page.locator('dh-checklist');
      await checklist.getByText('De directie heeft onderzocht wie de leerlingen zijn.').waitFor();
      await page.unrouteAll();
      await checklist.evaluate((each) => each.replaceWith(each.cloneNode()));
      await checklist.getByText('The leadership has studied who the pupils are.').waitFor({ timeout: 10_000 });
      assert.deepEqual(errors, []);
    });
  });
});

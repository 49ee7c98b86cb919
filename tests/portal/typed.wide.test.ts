import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal, type Visit } from './portal.js';
import { answer, chooseSchool, heading, reload, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

/** Half a second after the last key, with the focus still in the field. */
const pause = (page: Page) => page.waitForTimeout(600);

/** A page on which something is typed, without leaving the field, and where it is found again. */
interface Place {
  readonly path: string;
  readonly role: string;
  type(page: Page): Promise<void>;
  find(page: Page): Promise<string>;
}

const WORDS = 'Wat ik hier typ';
const planner = (page: Page) => new FamilyTalk(page);
const openForm = async (page: Page) => {
  await page.locator('dh-contact-calendar').getByRole('button', { name: 'Nieuw moment' }).click();
  return page.locator('dh-contact-calendar').getByRole('dialog').locator('[name=title]');
};
const offer = (page: Page) => page.locator('dh-parent-offers form textarea');
const reply = (page: Page) => page.locator('dh-offer-answers form textarea');
const newHelp = async (page: Page) => {
  await page.getByRole('button', { name: 'Werk de lijst bij' }).click();
  const editor = page.locator('dh-family-help-editor');
  await editor.getByRole('button', { name: 'Hulp toevoegen' }).click();
  return editor.getByLabel('Wat doen ze?');
};
const remark = (page: Page) => page.locator('dh-expectations-form').getByRole('textbox').first();

const PLACES: { readonly [name: string]: Place } = {
  'a remark with an expectation': {
    path: '#/expectations',
    role: 'ouder',
    async type(page) {
      await page.locator('dh-expectations-form').getByRole('button', { name: 'Opmerking' }).first().click();
      await remark(page).pressSequentially(WORDS);
    },
    find: (page) => remark(page).inputValue(),
  },
  'what goes well, in a conversation': {
    path: '#/conversations',
    role: 'ouder',
    async type(page) {
      await planner(page).open('Voortgangsgesprek · Noah');
      await (await planner(page).startRow('strengths')).pressSequentially(WORDS);
    },
    async find(page) {
      await planner(page).unfold('strengths');
      return planner(page).part('strengths').locator('.party.mine textarea').last().inputValue();
    },
  },
  'what was different from what stands there as agreed': {
    path: '#/conversations',
    role: 'ouder',
    async type(page) {
      await planner(page).open('Startgesprek · Noah');
      const answer = planner(page).part('confirmation');
      const other = answer.getByText('Iets anders laten weten');
      if (await other.count()) await other.click();
      await answer.getByRole('radio', { name: 'Nee, het was anders' }).check();
      await answer.locator('textarea[name=comment]').fill('');
      await answer.locator('textarea[name=comment]').pressSequentially(WORDS);
      // A look at the preparation, and back.
      await planner(page).stage('Voorbereiden');
      await planner(page).stage('Afspraken');
    },
    async find(page) {
      await planner(page).stage('Afspraken');
      const answer = planner(page).part('confirmation');
      await answer.getByText('Dit hebt u nog niet verstuurd.').waitFor();
      const isChosen = await answer.getByRole('radio', { name: 'Nee, het was anders' }).isChecked();
      return isChosen ? answer.locator('textarea[name=comment]').inputValue() : 'nothing is chosen';
    },
  },
  'the name of a moment, in its form': {
    path: '#/year',
    role: 'klassenleraar',
    type: async (page) => (await openForm(page)).pressSequentially(WORDS),
    find: async (page) => (await openForm(page)).inputValue(),
  },
  'a remark in a checklist': {
    path: '#/checklist',
    role: 'klassenleraar',
    async type(page) {
      await answer(page, 0);
      await page.locator('dh-checklist').getByRole('button', { name: 'Opmerking' }).first().click();
      await page.locator('dh-checklist').getByRole('textbox').first().pressSequentially(WORDS);
    },
    find: (page) => page.locator('dh-checklist').getByRole('textbox').first().inputValue(),
  },
  'what a parent offers': {
    path: '#/together',
    role: 'ouder',
    type: (page) => offer(page).pressSequentially(WORDS),
    find: (page) => offer(page).inputValue(),
  },
  'an answer to what a parent offers': {
    path: '#/together',
    role: 'klassenleraar',
    async type(page) {
      await page.locator('dh-offer-answers button[name=answer]').first().click();
      await reply(page).pressSequentially(WORDS);
    },
    find: (page) => reply(page).inputValue(),
  },
  'help around families that is not on the list yet': {
    path: '#/together',
    role: 'klassenleraar',
    async type(page) {
      await (await newHelp(page)).pressSequentially(WORDS);
    },
    find: async (page) => (await newHelp(page)).inputValue(),
  },
  'an information card': {
    path: '#/card/make',
    role: 'klassenleraar',
    async type(page) {
      await chooseSchool(page);
      await page.getByLabel('Klas of groep').pressSequentially(WORDS);
    },
    async find(page) {
      await chooseSchool(page);
      return page.getByLabel('Klas of groep').inputValue();
    },
  },
};

async function visiting({ path, role }: Place, body: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await portal.visit(path);
  await selectRole(visit.page, role);
  await body(visit);
}

describe('what somebody types, without leaving the field', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    it(`is there when the page is loaded again half a second later: ${name}`, () =>
      visiting(place, async ({ page, leave }) => {
        await place.type(page);
        await pause(page);
        await reload(page);
        assert.equal(await place.find(page), WORDS);
        await leave();
      }));

    it(`is there when the page is loaded again at once: ${name}`, () =>
      visiting(place, async ({ page, leave }) => {
        await place.type(page);
        await reload(page);
        assert.equal(await place.find(page), WORDS);
        await leave();
      }));
  }

  it('is there when the browser ended half a second later', () =>
    visiting(PLACES['a remark with an expectation']!, async ({ page }) => {
      await PLACES['a remark with an expectation']!.type(page);
      await pause(page);
      const next = await page.context().newPage();
      const devtools = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void devtools.send('Page.crash').catch(() => undefined);
      await crashed;
      await next.goto(`${portal.url}#/expectations`);
      await heading(next).waitFor();
      assert.equal(await remark(next).inputValue(), WORDS);
      await page.context().close();
    }));

  it('is stored without rendering the page at every key', () =>
    visiting(PLACES['what goes well, in a conversation']!, async ({ page, leave }) => {
      await page.evaluate(() => {
        const count = { value: 0 };
        Object.assign(globalThis, { count });
        const App = customElements.get('portal-app')!.prototype as { render(): unknown };
        const { render } = App;
        App.render = function (this: unknown) {
          count.value += 1;
          return render.call(this);
        };
      });
      const rendered = () => page.evaluate(() => (globalThis as unknown as { count: { value: number } }).count.value);
      await planner(page).open('Voortgangsgesprek · Noah');
      const field = await planner(page).startRow('strengths');
      const before = await rendered();
      await field.pressSequentially(WORDS);
      await pause(page);
      // The words have more letters than this; they are stored once in a third of a second.
      assert.ok((await rendered()) - before <= 4, `rendered ${(await rendered()) - before} times`);
      await leave();
    }));

  it('a contact in the class list is there when the page is loaded again at once', async () => {
    const { page, leave } = await portal.visit('#/class');
    const list = page.locator('dh-class-contacts');
    const logged = () => list.evaluate((element) => JSON.stringify((element as unknown as { value: unknown }).value));
    const before = await logged();
    await list.locator('button[name=choose]').first().click();
    await list.locator('.choice button[name=record]').first().click();
    const after = await logged();
    assert.notEqual(after, before);
    await reload(page);
    await list.locator('button[name=choose]').first().waitFor();
    assert.equal((await logged()).replace(/"revision":\d+,?/, ''), after.replace(/"revision":\d+,?/, ''));
    await leave();
  });
});

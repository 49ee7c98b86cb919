import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from './portal.js';
import { answer, answers, people, reload } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('by keyboard alone', () => {
  it('goes from the start of the page to an answer and on to the report', () =>
    portal.during('#/card', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Naar de inhoud');
      // The school's name, the pages home, card, year, expectations, conversations, class and joining in, then this one.
      for (let step = 0; step < 9; step++) await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Checklist');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      // Person, questionnaire, school year, then the checklist's own controls.
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        const isAnswer = await page.evaluate(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | null;
          return inner?.type === 'radio';
        });
        if (isAnswer) break;
      }
      await page.keyboard.press('Space');
      assert.ok(await answers(page).nth(0).isChecked());
      await page.getByText('1 van 33 beantwoord').first().waitFor();
    }));

  it('finds a school and fills in a class', () =>
    portal.during('#/card/make', async (page) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('marnix');
      await page.getByText('1 school').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'chosen-title');
      // Past the two buttons to the first field.
      for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
      await page.keyboard.type('Groep 8');
      await page.locator('dh-information-card').getByText('Groep 8 · Marnix Gymnasium').waitFor();
    }));

  it('erases everything only after asking', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      await page.getByRole('button', { name: 'Wis alles' }).first().press('Enter');
      assert.match((await page.locator('dialog :focus').getAttribute('class'))!, /primary/, 'what is safe comes first');
      await page.keyboard.press('Enter');
      assert.ok(await answers(page).nth(0).isChecked());
      await page.getByRole('button', { name: 'Wis alles' }).first().press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Wis alles' }).press('Enter');
      await page.waitForFunction(() => !document.querySelector('.person button'));
      await reload(page);
      assert.equal(await people(page).count(), 1);
    }));
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { openPortal, type Portal } from './portal.js';
import { chooseSchool } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const source = (page: Page) => page.getByLabel('HTML van de pagina');
const linesOf = (page: Page) => page.locator('portal-paste-lines pre').first().textContent();

describe('the lines of a card that a school pastes', () => {
  it('are checked, said what an editor did to them, and given anew', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      const lines = (await linesOf(page)) ?? '';
      await page.getByRole('link', { name: /Kijk uw pagina na/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Kijk uw pagina na' }).waitFor();
      const damaged = `<h1>Welkom</h1>\n${lines.replace(/"([^"\n]*)":/g, '“$1”:')}`;
      await source(page).fill(damaged);
      await page.getByRole('button', { name: 'Kijk na' }).click();
      await page.getByRole('heading', { name: 'De kaart is te lezen' }).waitFor();
      const finding = page.locator('.findings li', { hasText: 'De editor heeft de gegevens veranderd' });
      assert.match((await finding.textContent()) ?? '', /aanhalingstekens zijn gekruld/);
      await finding.getByRole('button', { name: 'Regel 4' }).click();
      const selected = await source(page).evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
      assert.equal(selected, damaged.split('\n')[3]);
      assert.equal((await linesOf(page))?.trim(), lines.trim());
    }));

  it('are told apart from what is not to be read, and what was pasted stays', () =>
    portal.during('#/card/check', async (page) => {
      const text =
        '<script type="module" src="information-card.js"></script><dh-information-card></dh-information-card>';
      await source(page).fill(text);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'De kaart is zo niet te lezen' }).waitFor();
      await page.getByText('Deze kaart heeft geen gegevens').waitFor();
      await page
        .getByRole('link', { name: /De koelkastkaart/ })
        .first()
        .click();
      await page.getByRole('link', { name: /Kijk uw pagina na/ }).click();
      assert.equal(await source(page).inputValue(), text);
    }));

  it('are not called readable when their data are in a file that nobody looked at', () =>
    portal.during('#/card/check', async (page) => {
      const script = '<script type="module" src="information-card.js"></script>';
      await source(page).fill(`${script}<dh-information-card src="card.json"></dh-information-card>`);
      await page.getByRole('button', { name: 'Kijk na' }).click();
      await page.getByRole('heading', { name: 'een ander bestand keken wij niet na' }).waitFor();
      assert.equal(await page.getByRole('heading', { name: 'De kaart is te lezen' }).count(), 0);
    }));

  it('are checked by a part that may be missing', async () => {
    const visit = await portal.visit('#/card/check');
    const { page } = visit;
    await page.route(/check-page/, (route) => route.fulfill({ status: 404 }));
    await source(page).fill('<p>');
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('Dit deel kon niet worden geladen').waitFor();
    await page.unroute(/check-page/);
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('Er staat geen kaart op deze pagina').waitFor();
    assert.equal(await page.getByText('Dit deel kon niet worden geladen').count(), 0);
    await page.context().close();
  });

  it('also come as plain HTML with all that is on the card, without script, style or class', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      await page.getByLabel('Klas of groep').pressSequentially('2B');
      await page.getByText('Lukt plakken niet?').click();
      await page.getByRole('button', { name: /Toon de gewone tekst/ }).click();
      const html = (await page.locator('.static pre').textContent()) ?? '';
      // What was typed is stored meanwhile: the same card, as another object.
      await page.locator('portal-paste-lines').evaluate(async (lines) => {
        const { card } = lines as HTMLElement & { card: object };
        Object.assign(lines, { card: structuredClone(card) });
        await (lines as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      });
      assert.equal(await page.locator('.static pre').textContent(), html);
      const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
      const other = await context.newPage();
      await other.setContent(html);
      const plain = await other.evaluate(() => {
        const all = [...document.body.querySelectorAll('*')];
        return {
          tags: [...new Set(all.map((each) => each.localName))].sort(),
          attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))].sort(),
          words: document.body.textContent.replace(/\s+/g, ''),
        };
      });
      await context.close();
      for (const tag of plain.tags)
        assert.ok(/^(article|header|footer|section|div|h2|h3|p|dl|dt|dd|ol|li|time|a|bdi|br)$/.test(tag), tag);
      for (const name of plain.attributes) assert.ok(['href', 'datetime', 'lang', 'dir'].includes(name), name);
      const card = page.locator('.preview dh-information-card');
      const parts = await card.evaluate((element) =>
        [
          ...element.shadowRoot!.querySelectorAll('header, [part=reach], [part=moments], [part=route], .help, .meta'),
        ].map(({ textContent }) => textContent!.replace(/\s+/g, '')),
      );
      assert.ok(parts.length >= 3);
      for (const part of parts) assert.ok(plain.words.includes(part), part);
      const address = await card.locator('[part=scan] a').getAttribute('href');
      assert.ok(html.includes(`href="${address}"`));
      assert.doesNotMatch(html, /Scan|<(div|p)><\/\1>/);
      assert.match(plain.words, /2B·/);
    }));

  it('also come as a file that shows the card by itself, with scripts off', async () => {
    const visit = await portal.visit('#/card/make');
    await chooseSchool(visit.page);
    await visit.page.getByText('Lukt plakken niet?').click();
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('button', { name: 'Bewaar haar als los bestand' }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^[\p{L}\p{N}-]+\.html$/u);
    const text = readFileSync(await download.path(), 'utf8');
    const context = await visit.page.context().browser()!.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(text);
    assert.ok(await page.getByRole('heading', { level: 2 }).isVisible());
    assert.equal(await page.title(), (await page.getByRole('heading', { level: 2 }).textContent())?.trim());
    await context.close();
    await visit.leave();
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../launch-browser.js';
import { withPage } from './open-page.js';

const FOLDER = 'packages/elements/themes';
const readTheme = (name: string) => readFileSync(`${FOLDER}/${name}.css`, 'utf8');

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Shows a checklist in a theme, answers one statement, and gives what is chosen and what it stands on. */
async function lookAt(
  classes: string,
  css: string,
  use: (look: Look, page: Page) => void | Promise<void>,
): Promise<void> {
  const html = `<style>${css}</style><div class="${classes}"><dh-checklist instrument="parent-experience"></dh-checklist></div>
    <script type="module" src="checklist.js"></script>`;
  await withPage(browser, { html }, async ({ page, errors }) => {
    await page.getByRole('radio', { name: 'Ja', exact: true }).first().check({ force: true });
    const look = await page.locator('dh-checklist').evaluate((element) => {
      const chosen = element.shadowRoot!.querySelector('.scale label:has(:checked)')!;
      const other = element.shadowRoot!.querySelector('.scale label:not(:has(:checked))')!;
      const { backgroundColor: fill, color: onFill, borderTopLeftRadius: radius } = getComputedStyle(chosen);
      const { borderTopColor: line } = getComputedStyle(other);
      const { color: ink, fontFamily: font, fontSize: size } = getComputedStyle(element);
      return { fill, onFill, radius, line, ink, font, size };
    });
    await use(look, page);
    assert.deepEqual(errors, []);
  });
}
interface Look {
  readonly fill: string;
  readonly onFill: string;
  readonly radius: string;
  readonly line: string;
  readonly ink: string;
  readonly font: string;
  readonly size: string;
}

describe('a theme', () => {
  it('is made with tokens alone, and needs a class', () => {
    for (const file of readdirSync(FOLDER)) {
      const rules = readTheme(file.replace('.css', '')).replace(/\/\*[^]*?\*\//g, '');
      const [, selector, body] = /^\s*([^{]+?)\s*\{([^}]+)\}\s*$/.exec(rules) ?? [];
      assert.equal(selector, `.dh-theme-${file.replace('.css', '')}`);
      for (const declaration of body!
        .split(';')
        .map((each) => each.trim())
        .filter(Boolean))
        assert.match(declaration, /^(--dh-[a-z-]+|color-scheme):/);
    }
  });

  it('of a portal’s own reaches colour, type and corners', () =>
    lookAt('dh-theme-school-square', readTheme('school-square'), (look) => {
      assert.equal(look.fill, 'rgb(47, 107, 31)');
      assert.equal(look.radius, '0px');
      assert.equal(look.size, '16px');
      assert.match(look.font, /Trebuchet/);
    }));

  it('of high contrast is black on white', () =>
    lookAt('dh-theme-high-contrast', readTheme('high-contrast'), (look) => {
      assert.equal(look.ink, 'rgb(0, 0, 0)');
      assert.equal(look.line, 'rgb(0, 0, 0)');
    }));

  it('of NL Design System has the colours, letters and corners of the theme that the page has', async () => {
    const theme = readFileSync(
      'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
      'utf8',
    );
    const probe = `<p id=probe style="color: var(--utrecht-button-primary-action-color); background: var(--utrecht-button-primary-action-background-color); border: 1px solid var(--utrecht-textbox-border-color); border-radius: var(--utrecht-button-border-radius); font-family: var(--utrecht-paragraph-font-family); font-size: var(--utrecht-paragraph-font-size)">`;
    await lookAt(
      'voorbeeld-theme dh-theme-nl-design-system',
      theme + readTheme('nl-design-system'),
      async (look, page) => {
        const theirs = await page.evaluate((html) => {
          const place = document.querySelector('.voorbeeld-theme')!;
          place.insertAdjacentHTML('beforeend', html);
          const style = getComputedStyle(document.querySelector('#probe')!);
          return {
            fill: style.backgroundColor,
            onFill: style.color,
            line: style.borderTopColor,
            font: style.fontFamily,
            size: style.fontSize,
          };
        }, probe);
        assert.notEqual(theirs.fill, 'rgba(0, 0, 0, 0)');
        const { fill, onFill, line, font, size } = look;
        assert.deepEqual({ fill, onFill, line, font, size }, theirs);
      },
    );
  });
});

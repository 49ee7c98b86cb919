import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { hetKompas } from '../sdk/information-card/het-kompas.js';
import { launchBrowser } from '../launch-browser.js';
import { serveFolder } from './serve-folder.js';

const bundle = 'packages/elements/cdn/information-card.js';
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const skip = !existsSync(bundle) && `${bundle} is not built`;
const skipPaper = skip || (spawnSync('pdfinfo', ['-v']).error ? 'pdfinfo (poppler-utils) is not installed' : false);

const school = { ...hetKompas.school, logo: undefined };
const card = { ...hetKompas, school };

/** A school's page as a content system makes it: other things around the card, and a stylesheet with strong opinions. */
const PAGE = `<!doctype html><html lang="nl"><title>Het Kompas</title><link rel="stylesheet" href="page.css">
<script type="module" src="information-card.js"></script>
<h1>Welkom op school</h1>
<main><dh-information-card><script type="application/json">${JSON.stringify(card).replaceAll('<', '\\u003c')}</script></dh-information-card></main>
<p>Andere tekst van de pagina.</p>`;
const STYLES = `body { margin: 3cm; background: navy } body > * { display: block !important; padding: 20px } @page { margin: 2cm }`;

describe('the fridge card from one script tag, under a strict Content-Security-Policy', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    cpSync(bundle, join(folder, 'information-card.js'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'page.css'), STYLES);
    writeFileSync(join(folder, 'favicon.ico'), '');
    writeFileSync(join(folder, 'card.json'), JSON.stringify({ ...card, group: 'Groep 7' }));
    server = await serveFolder(folder, { 'Content-Security-Policy': POLICY });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Groep 6' }).waitFor();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the card with its own look', async () => {
    const heading = page.getByRole('heading', { name: 'Groep 6 · Het Kompas' });
    assert.ok(Number.parseFloat(await heading.evaluate((element) => getComputedStyle(element).fontSize)) > 24);
  });

  it('tells search engines about the school', async () => {
    const facts = await page.locator('head script[type="application/ld+json"]').textContent();
    assert.equal(JSON.parse(facts!).name, 'Het Kompas');
  });

  it('saves the contact as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Zet in contacten' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Groep-6-Het-Kompas.vcf');
    assert.match(readFileSync(await download.path(), 'utf8'), /^BEGIN:VCARD\r\n/);
  });

  for (const [paper, width, height] of [
    ['a6', 148, 105],
    ['a5', 210, 148],
    ['a4', 297, 210],
  ] as const) {
    it(`prints on one sheet of ${paper}, and nothing else of the page`, { skip: skipPaper }, async () => {
      await page.evaluate(async (choice) => {
        window.print = () => {};
        const element = document.querySelector('dh-information-card')! as HTMLElement & {
          paper: string;
          print(): Promise<void>;
        };
        element.paper = choice;
        await element.print();
      }, paper);
      const file = join(folder, `${paper}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true });
      const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const [, across, down] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(about)!.map(Number);
      const points = 72 / 25.4;
      assert.match(about, /Pages:\s+1\n/);
      assert.ok(
        Math.abs(across! - width * points) < 1.5 && Math.abs(down! - height * points) < 1.5,
        `${across} × ${down} points`,
      );
      assert.match(text, /Groep 6 · Het Kompas/);
      assert.match(text, /hetkompas\.example/);
      assert.doesNotMatch(text, /Welkom|Andere tekst|Print de kaart|Zet in contacten/);
      // Printing to PDF ends as printing on paper does.
      assert.equal(await page.locator('#dh-print-sheet').count(), 0);
    });
  }

  it('prints the card with the page when the whole page is printed, without its buttons', {
    skip: skipPaper,
  }, async () => {
    const file = join(folder, 'page.pdf');
    await page.pdf({ path: file });
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    assert.match(text, /Welkom op school/);
    assert.match(text, /Groep 6/);
    assert.doesNotMatch(text, /Print de kaart/);
  });

  it('fetches another card', async () => {
    await page.evaluate(() => document.querySelector('dh-information-card')!.setAttribute('src', 'card.json'));
    await page.getByRole('heading', { name: 'Groep 7 · Het Kompas' }).waitFor();
  });

  it('does nothing that the policy forbids', () => assert.deepEqual(complaints, []));

  it('does without facts for search engines where the page does not allow our policy', async () => {
    const strict = await serveFolder(folder, { 'Content-Security-Policy': `${POLICY}; trusted-types lit-html` });
    try {
      const other = await browser.newPage();
      await other.goto(strict.url);
      await other.getByRole('heading', { name: 'Groep 6' }).waitFor();
      assert.equal(await other.locator('head script[type="application/ld+json"]').count(), 0);
    } finally {
      await strict.close();
    }
  });
});

import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { handvat } from '@driehoek/sdk/checklist';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../launch-browser.js';
import { readCommand, readQuickStarts } from './quick-starts.js';
import { serveFolder } from './serve-folder.js';

const blocks = readQuickStarts();
const root = process.cwd();
let folder: string;
let browser: Browser;

const block = (file: string) => {
  const text = blocks.get(file);
  assert.ok(text, `the README has a block named ${file}`);
  return text;
};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
  execSync(`npm pack --silent -w @driehoek/sdk -w @driehoek/elements --pack-destination ${folder}`, { stdio: 'pipe' });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-portal', private: true, type: 'module' }));
  execSync(`${readCommand('install ./driehoek-sdk-0.1.0.tgz ./')} --prefer-offline --no-audit --no-fund`, {
    cwd: folder,
    stdio: 'pipe',
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Bundles a quick start as a page's bundler does and opens it; `wrong` is what went wrong in it. */
async function openQuickStart(name: string, body: (page: Page, wrong: string[]) => Promise<void>): Promise<void> {
  writeFileSync(join(folder, `${name}.html`), block(`${name}.html`));
  writeFileSync(join(folder, `${name}-source.js`), block(`${name}.js`));
  const options = { bundle: true, splitting: true, format: 'esm', outdir: folder, logLevel: 'error' } as const;
  await build({ entryPoints: { [name]: join(folder, `${name}-source.js`) }, ...options });
  const server = await serveFolder(folder);
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${server.url}/${name}.html`);
    await body(page, wrong);
  } finally {
    await server.close();
  }
}

describe('the quick starts of the README', () => {
  it('puts a checklist into a form, whose answers come out as JSON', async () => {
    writeFileSync(join(folder, 'source.js'), block('checklist.js'));
    writeFileSync(join(folder, 'checklist.html'), block('checklist.html'));
    const outfile = join(folder, 'checklist.js');
    await build({ entryPoints: [join(folder, 'source.js')], bundle: true, format: 'esm', outfile, logLevel: 'error' });
    const server = await serveFolder(folder);
    try {
      const page = await browser.newPage();
      const printed: string[] = [];
      page.on('console', (message) => printed.push(message.text()));
      await page.goto(`${server.url}/checklist.html`);
      await page.getByRole('group', { name: 'Ik zoek op' }).getByText('Beetje', { exact: true }).click();
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.waitForFunction(() => true);
      assert.match(printed.join('\n'), /class-teacher \{home\.2: partly\}/);
    } finally {
      await server.close();
    }
  });

  it('are typed: define.js alone tells what the elements and rows are', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      `import '@driehoek/elements/checklist/define';
import '@driehoek/elements/information-card/define';
import '@driehoek/elements/report/define';
import { handvat, readResponses } from '@driehoek/sdk/checklist';
const checklist = document.querySelector('dh-checklist')!;
const answers: { readonly [id: string]: string } | undefined = checklist.value?.answers;
checklist.addEventListener('dh-checklist-complete', ({ response }) => console.log(response.role, answers));
document.querySelector('dh-checklist-report')!.minGroupSize = 5;
document.querySelector('dh-information-card')!.print();
document.querySelector('dh-provider')!.texts = { tr: { 'checklist.finish.button': 'Bitti' } };
for await (const row of readResponses([], { format: 'csv', instrument: handvat })) {
  if (row.issues) console.log(row.text.length);
  else console.log(row.response.answers);
}
`,
    );
    for (const moduleResolution of ['bundler', 'nodenext']) {
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      const options = [
        '--strict',
        '--noEmit',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
      ];
      execFileSync(join(root, 'node_modules/.bin/tsc'), [...options, 'typed.ts'], { cwd: folder, stdio: 'pipe' });
    }
  });

  it('shows the fridge card from one script tag on a strict page', async () => {
    writeFileSync(join(folder, 'card.html'), block('card.html'));
    copyFileSync(join(root, 'packages/elements/cdn/information-card.js'), join(folder, 'information-card.js'));
    const server = await serveFolder(folder, {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
    });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(`${server.url}/card.html`);
      const card = page.locator('dh-information-card');
      await card.getByText('Groep 6').first().waitFor();
      assert.match(
        await card.evaluate((element) => element.shadowRoot!.textContent ?? ''),
        /donderdag 10 september|do 10 sep/i,
      );
      assert.equal(await page.getByText('Juf Esra is te bereiken op').isVisible(), false, 'the fallback gave way');
      assert.deepEqual(
        problems.filter((text) => !text.includes('favicon')),
        [],
      );
    } finally {
      await server.close();
    }
  });

  it('shows the year to a parent, and tells the page who comes along', async () => {
    for (const file of ['year.html', 'plan.json']) writeFileSync(join(folder, file), block(file));
    writeFileSync(join(folder, 'year-source.js'), block('year.js'));
    const options = { bundle: true, splitting: true, format: 'esm', outdir: folder, logLevel: 'error' } as const;
    await build({ entryPoints: { year: join(folder, 'year-source.js') }, ...options });
    const server = await serveFolder(folder);
    try {
      const page = await browser.newPage();
      // Who comes along is asked before the moment.
      await page.clock.setFixedTime(new Date('2026-08-27T12:00:00Z'));
      const printed: string[] = [];
      page.on('console', (message) => printed.push(message.text()));
      await page.goto(`${server.url}/year.html`);
      const calendar = page.locator('dh-contact-calendar');
      await calendar.getByText('Schooljaar 2026–2027').waitFor();
      await calendar.getByRole('button', { name: 'startgesprekken' }).click();
      await calendar.getByRole('button', { name: 'Niemand kan komen' }).click();
      assert.match(printed.join('\n'), /startgesprekken \[\]/);
    } finally {
      await server.close();
    }
  });

  it('merges layers, finds reminders and writes a calendar on a server', async () => {
    writeFileSync(join(folder, 'subscribe.js'), block('subscribe.js'));
    const { calendarFor } = await import(join(folder, 'subscribe.js'));
    const school = JSON.parse(block('plan.json'));
    const group = { ...school, id: 'groep', group: 'Groep 6', entries: [] };
    const { reminders, ics } = calendarFor(school, group, new Date('2026-08-27T12:00:00Z'));
    assert.deepEqual(
      reminders.map(({ channel, daysBefore }: { channel: string; daysBefore: number }) => [channel, daysBefore]),
      [['letter', 14]],
    );
    assert.match(ics, /UID:startgesprekken@portal\.example/);
  });

  it('lets parents answer what they expect, and tells the page when they hand in', async () => {
    await openQuickStart('expectations', async (page, wrong) => {
      const form = page.locator('dh-expectations-form');
      const comparison = page.locator('dh-expectations-comparison');
      await form.getByRole('radio', { name: 'Beetje' }).first().check({ force: true });
      for (let step = 1; step <= 8; step += 1) {
        await form.getByRole('button', { name: /^(Verder|Nakijken)/ }).click();
        await form.locator(`section:nth-of-type(${step + 1}) h3`).waitFor();
      }
      await form.getByRole('button', { name: 'Inleveren' }).click();
      await comparison.getByText('We zijn nog niet compleet').waitFor();
      assert.deepEqual(wrong, []);
    });
  });

  it('lets a parent put a point on the agenda, which comes back merged', async () => {
    await openQuickStart('conversation', async (page, wrong) => {
      const planner = page.locator('dh-conversation-planner');
      await planner.getByLabel('Hier wil ik over praten').fill('Lezen thuis');
      await page.locator('dh-term').first().getByRole('button').click();
      await page.getByText('intern begeleider').first().waitFor();
      const value = await planner.evaluate((element) => (element as unknown as { value: unknown }).value);
      assert.match(JSON.stringify(value), /"text":"Lezen thuis"/);
      assert.deepEqual(wrong, []);
    });
  });

  it('reviews, words and invites to a conversation on a server', async () => {
    writeFileSync(join(folder, 'after.js'), block('after.js'));
    const { afterTalk } = await import(join(folder, 'after.js'));
    const plan = {
      id: 'talk',
      type: 'progress-talk',
      schoolYear: '2026-2027',
      participants: [],
      start: '2026-11-24T15:30',
      minutes: 30,
      medium: 'in-person',
      expectations: [],
      agenda: [],
      strengths: [],
      agreements: [{ id: 'a', text: 'Samen lezen', who: 'parents', status: 'open' }],
    };
    const { advice, letter, invitation } = afterTalk(plan, new Date('2026-11-20T12:00:00Z'));
    const codes = advice.map(({ code }: { code: string }) => code);
    for (const code of ['no-good-news', 'agreement-without-date', 'no-follow-up'])
      assert.ok(codes.includes(code), code);
    assert.match(letter, /Samen lezen/);
    assert.match(invitation, /UID:talk@portal\.example/);
    assert.match(invitation, /DTSTART;TZID=Europe\/Amsterdam:20261124T153000/);
  });

  it('shows the calendar from script tags on a strict page, with what it loads on use in the folder beside it', async () => {
    writeFileSync(
      join(folder, 'strict.html'),
      `<!doctype html><html lang="nl"><title>x</title><script type="module" src="cdn/contact-calendar.js"></script>
<dh-provider perspective="class-teacher"><dh-contact-calendar src="plan.json"></dh-contact-calendar></dh-provider></html>`,
    );
    writeFileSync(join(folder, 'plan.json'), block('plan.json'));
    cpSync(join(root, 'packages/elements/cdn'), join(folder, 'cdn'), { recursive: true });
    const server = await serveFolder(folder, {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    });
    try {
      const page = await browser.newPage({ acceptDownloads: true });
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(`${server.url}/strict.html`);
      const calendar = page.locator('dh-contact-calendar');
      await calendar.getByRole('button', { name: 'Nieuw moment' }).first().waitFor();
      for (const view of ['Maand', 'Jaar', 'Agenda'])
        await calendar.getByRole('button', { name: view, exact: true }).click();
      const waiting = page.waitForEvent('download');
      await calendar.getByText('In mijn agenda', { exact: true }).first().click();
      await calendar.getByRole('button', { name: 'Zet het hele jaar in mijn agenda' }).click();
      assert.match((await waiting).suggestedFilename(), /\.ics$/);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await calendar.getByText('Afdrukken', { exact: true }).click();
      await calendar.getByRole('button', { name: 'Jaarposter op A4' }).click();
      await page.locator('#dh-print-sheet').waitFor({ state: 'attached' });
      assert.deepEqual(
        problems.filter((text) => !text.includes('favicon')),
        [],
      );
    } finally {
      await server.close();
    }
  });

  it('have packages whose own names give everything, register nothing, and are typed', async () => {
    writeFileSync(
      join(folder, 'by-name.ts'),
      `import { ChecklistElement } from '@driehoek/elements';
import { checklist, informationCard } from '@driehoek/sdk';
const element: typeof ChecklistElement = ChecklistElement;
const steps: number = checklist.handvat.sections.length;
console.log(element.name, steps, typeof informationCard.parseInformationCard);
`,
    );
    const types = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext'];
    execFileSync(join(root, 'node_modules/.bin/tsc'), [...types, 'by-name.ts'], { cwd: folder, stdio: 'pipe' });
    const script = `const { ChecklistElement } = await import('@driehoek/elements');
      const { checklist } = await import('@driehoek/sdk');
      console.log(typeof ChecklistElement, checklist.handvat.id, customElements.get('dh-checklist'));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(printed.trim(), 'function handvat undefined');
  });

  it('scores a file of answers', () => {
    copyFileSync('packages/portal/public/samples/responses-fictional.csv', join(folder, 'responses-fictional.csv'));
    writeFileSync(join(folder, 'score.js'), block('score.js'));
    const output = execFileSync(process.execPath, ['score.js'], { cwd: folder, encoding: 'utf8' });
    const [first = ''] = output.split('\n');
    assert.match(first, /^all \d+ home \d+, organisation \d+, reciprocity \d+, cooperation \d+, tailored-support \d+$/);
    assert.ok(output.split('\n').filter((line) => line.startsWith('- ')).length >= 2, 'advice in words');
    assert.equal(handvat.sections.length, 5);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { openPortal, type Portal } from './portal.js';
import { choose } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const PAGES = [
  'home',
  'card',
  'year',
  'expectations',
  'conversations',
  'together',
  'class',
  'checklist',
  'report',
] as const;
const STAFF = ['class-teacher', 'leadership', 'care-professional', 'parent-worker'] as const;

/** The pages in the menu of each role. */
const MENUS = {
  'class-teacher': PAGES,
  // A conversation with one family is of those who work with the pupil.
  leadership: ['home', 'card', 'year', 'together', 'checklist', 'report'],
  'care-professional': PAGES,
  'parent-worker': ['home', 'card', 'year', 'together', 'checklist', 'report'],
  parent: PAGES,
  // None of the lists is for pupils.
  pupil: PAGES.filter((page) => page !== 'class' && page !== 'checklist'),
  external: ['home', 'card', 'year', 'conversations', 'together', 'checklist', 'report'],
} as const;

/** What only who works at school is told or given, in both languages. */
const OF_STAFF = [
  /Kleinste groep|Smallest group/,
  /Deel een overzicht pas|Share a report only/,
  /Een kaart voor uw school|A card for your school/,
  /Wie ken ik nog niet|Whom do I not know yet/,
  /als verschillende mensen|as several people/,
  /wat u wijzigt, zien ouders|What you change, parents see/i,
  /400 (verzonnen|invented)/,
  /Maak een kaart|Make a card/,
  /Nieuwe gespreksronde|Nieuw gesprek|New conversation/,
];

/**
 * What stands on the page, in the elements on it too, without what somebody wrote: the card that the school gives to parents, its
 * list of help, the titles of moments, and words that are quoted. The names of lists to choose from are those of the lists.
 */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    const todo: Node[] = [document.body];
    for (let node = todo.pop(); node; node = todo.pop()) {
      if (node instanceof Element) {
        if (
          node.matches(
            'dh-information-card, [part=entry], .title, .goal, q, blockquote, option, script, noscript, style, dialog:not([open])',
          )
        )
          continue;
        said.push(node.getAttribute('aria-label') ?? '');
        todo.push(...[...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].reverse());
      } else if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
    }
    return said.join(' ').replaceAll(/\s+/g, ' ');
  });

async function goTo(page: Page, name: string): Promise<string> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${name}`);
  await page.locator(`main > portal-${name}`).waitFor();
  await page.waitForFunction(() => document.querySelector('main[aria-busy=false] h1') !== null);
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('main > *, main > * *'))
      await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise(requestAnimationFrame);
  });
  return readPage(page);
}

const look = (page: Page, role: string) => choose(page.locator('.who select'), role);
const around = (text: string, pattern: RegExp) => {
  const place = text.search(pattern);
  return place < 0 ? [] : [text.slice(Math.max(0, place - 60), place + 60)];
};

describe('every page speaks to who reads it', () => {
  for (const language of ['nl', 'en']) {
    it(`with a menu of what there is for them (${language})`, () =>
      portal.during('#/card', async (page) => {
        if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
        for (const [role, menu] of Object.entries(MENUS)) {
          await look(page, role);
          const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
          assert.deepEqual(
            links,
            menu.map((name) => `#/${name}`),
            role,
          );
        }
      }));

    it(`without instructions and controls of the school, for who is not of it (${language})`, () =>
      portal.during('#/card', async (page) => {
        if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
        const wrong: string[] = [];
        for (const role of ['parent', 'pupil', 'external'] as const) {
          await look(page, role);
          for (const name of PAGES) {
            const text = await goTo(page, name);
            const found = OF_STAFF.flatMap((pattern) => around(text, pattern));
            wrong.push(...found.map((words) => `${role} ${name}: ${words}`));
          }
        }
        assert.deepEqual(wrong, []);
      }));
  }

  it('with the words of a child to a pupil, whatever family it is of', () =>
    portal.during('#/card', async (page) => {
      await look(page, 'pupil');
      const formal: string[] = [];
      for (const name of PAGES) {
        const text = await goTo(page, name);
        formal.push(...around(text, /\b([Uu]w?|[Uu]zelf)\b/).map((words) => `${name}: ${words}`));
        // Others are spoken of; nobody speaks to them.
        formal.push(...around(text, /\b[Uu]w kind\b|\byour child\b/).map((words) => `${name}: ${words}`));
      }
      assert.deepEqual(formal, []);
    }));

  it('with what a page of a family says first, in their own words', () =>
    portal.during('#/conversations', async (page) => {
      const first = {
        'class-teacher': [
          /^Gesprekken met de gezinnen/,
          /^(U vult dit (in|eerst in) voor de school|Ieder vult dit los .* Dan kunt u )/,
        ],
        parent: [
          /^Bereid het gesprek voor zoals u wilt/,
          /^(U en de school|De school vult dit eerst in\. U|Ieder vult dit los .* Dan kunt u )/,
        ],
        pupil: [
          /^Het gaat over jou/,
          /^(Je vult dit zelf in|De school vult dit eerst in\. Je|Ieder vult dit los .* Dan kunnen jullie )/,
        ],
        external: [/^U komt van buiten de school/],
      } as const;
      for (const [role, says] of Object.entries(first)) {
        await look(page, role);
        for (const [index, name] of (['conversations', 'expectations'] as const).slice(0, says.length).entries()) {
          await goTo(page, name);
          assert.match(
            (await page.locator('main p.lead').first().innerText()).trim(),
            says[index]!,
            `${role}: ${name}`,
          );
        }
      }
    }));

  it('with what is theirs to who works at school', () =>
    portal.during('#/card', async (page) => {
      for (const role of STAFF) {
        await look(page, role);
        assert.match(await goTo(page, 'card'), /Een kaart voor uw school/);
        assert.match(await goTo(page, 'report'), /Kleinste groep/);
        assert.match(await goTo(page, 'year'), /Wat u wijzigt, zien ouders meteen/);
      }
    }));
});

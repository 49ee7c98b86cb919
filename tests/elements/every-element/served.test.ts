import { hydrate } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { allStories } from '../../all-stories.js';
import { settle } from '../../settle.js';
import { findOurs } from './what-stays.js';

/** What went wrong on the page: in an element, or by what Lit says of it. */
const wrong: unknown[] = [];
for (const type of ['error', 'unhandledrejection'] as const) addEventListener(type, (event) => wrong.push(event));
for (const kind of ['error', 'warn'] as const) {
  const say = console[kind];
  console[kind] = (...words: unknown[]) => {
    // Lit's own word about its build for development.
    if (!String(words[0]).startsWith('Lit is in dev mode')) wrong.push(words);
    say(...words);
  };
}

/** Node words dates and times as Chromium does; other engines have other commas, zeros and digits in some languages. */
const INEXACT = navigator.userAgent.includes('Chrome/') ? /\s+/g : /[^\p{L}]+/gu;

/** The words that stand in an element, and in those in it. */
function wordsOf(root: ParentNode): string {
  return [...root.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      // What stands in a field is a property of it in a browser.
      if (!(node instanceof Element) || /^(STYLE|SCRIPT|TEMPLATE|TEXTAREA)$/.test(node.tagName)) return '';
      return ` ${node.shadowRoot ? wordsOf(node.shadowRoot) : ''} ${wordsOf(node)} `;
    })
    .join('')
    .replace(INEXACT, ' ')
    .trim();
}

/** What somebody sees of an element: its words, and what is on. */
const seenIn = (root: ParentNode): string => `${wordsOf(root)} [${ticksOf(root).join()}]`;

/** What is seen of an element at the moment at which it replaces what the server sent. */
function seenAtFirst(element: Element): Promise<string> {
  return new Promise((resolve) => {
    const root = element.shadowRoot!;
    const observer = new MutationObserver(async () => {
      observer.disconnect();
      // Before anything is painted, elements inside draw themselves too.
      const inside = findOurs(root) as (HTMLElement & { hasUpdated?: boolean })[];
      for (let turn = 0; turn < 50 && !inside.every(({ hasUpdated }) => hasUpdated); turn++) await undefined;
      resolve(seenIn(root));
    });
    observer.observe(root, { childList: true });
  });
}

/** Which ticks and radio buttons are on in an element, and in those in it. */
function ticksOf(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) && element.checked
      ? [`${element.name}=${element.value}`]
      : []),
    ...(element.shadowRoot ? ticksOf(element.shadowRoot) : []),
  ]);
}

/** Where two lists of words part, for a message that one can read; `''` when they are the same. */
function whereTheyPart(a: readonly string[], b: readonly string[]): string {
  const [one, other] = [a.join(' | '), b.join(' | ')];
  if (one === other) return '';
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 40);
  return `…${one.slice(from, from + 120)}… became …${other.slice(from, from + 120)}…`;
}

const components = [...new Set(allStories.map(({ component }) => component))];

describe('what a server rendered', () => {
  for (const component of components) {
    it(`of ${component} can be read before any script runs, and says the same when the element takes over, in each of its states`, async function () {
      this.timeout(0);
      let count = 0;
      for (const [place, story] of allStories.entries()) {
        if (story.component !== component) continue;
        for (const locale of ['nl', 'en']) {
          // A server sees neither the page around the element nor its language, nor what stands in the element; and in English
          // some words need no explanation.
          const label = `${story.name} (${locale})`;
          const served = await (await fetch(`/served-story?place=${place}&locale=${locale}`)).text();
          // Elements of another document are not defined: it is as the browser has it before a script runs.
          const { body } = (Document as unknown as Parsing).parseHTMLUnsafe(served);
          const read = [...body.querySelectorAll(component)].map(({ shadowRoot }) => seenIn(shadowRoot!));
          if (body.querySelector('div[lang], script') || read.length === 0) continue;
          count += 1;
          const canvas = document.createElement('main');
          document.body.append(canvas);
          (canvas as unknown as Parsing).setHTMLUnsafe(served);
          const first = [...canvas.querySelectorAll(component)].map(seenAtFirst);
          hydrate(story.render({ ...story.args, locale }), canvas);
          expect(whereTheyPart(read, await Promise.all(first)), label).to.equal('');
          await settle(canvas);
          for (const element of findOurs(canvas))
            expect(
              element.shadowRoot?.querySelector(':scope > style'),
              `${label}: nothing of the server is left`,
            ).to.equal(null);
          canvas.remove();
          expect(wrong.splice(0), label).to.deep.equal([]);
        }
      }
      expect(count).to.be.greaterThan(1);
    });
  }
});

/** What the types of the DOM do not have yet. */
interface Parsing {
  parseHTMLUnsafe(html: string): Document;
  setHTMLUnsafe(html: string): void;
}

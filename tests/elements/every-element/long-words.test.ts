import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import { allStories } from '../../all-stories.js';
import { settle } from '../../settle.js';
import type { ListedStory } from '../../story.js';
import { addLongWords, LONG_WORD } from './long-words.js';
import { findOurs } from './what-stays.js';

/** Phones, a small and a very small one. */
const WIDTHS = [390, 280];

/**
 * A window can be made small in Chromium alone, and what is wider than its place hardly depends on the engine: others look at
 * one state of each element, in a box as wide as a phone.
 */
const isChromium = navigator.userAgent.includes('Chrome/');

/** What holds choices alone: how and when a household likes to be in contact, and no words about it. */
const WORDLESS = new Set(['dh-contact-preferences']);

interface Seen {
  /** How wide the page is, or the box that stands for it, its overflow with it. */
  readonly page: number;
  /** The elements of ours that are wider inside than outside. */
  readonly wide: readonly string[];
  /** How many boxes scroll sideways by themselves. */
  readonly scrolling: number;
  /** How many messages there are that data cannot be used. */
  readonly errors: number;
  readonly hasLongWord: boolean;
}

const all = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);

async function look(story: ListedStory, args: object, width: number): Promise<Seen> {
  const canvas = document.createElement('main');
  if (isChromium) await setViewport({ width, height: 844 });
  else canvas.style.inlineSize = `${width}px`;
  // The sentence that a term stands in is the page's.
  if (story.component === 'dh-term') canvas.style.overflowWrap = 'anywhere';
  document.body.append(canvas);
  try {
    render(story.render(args), canvas);
    await settle(canvas);
    const inside = all(canvas);
    const scrolls = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
    return {
      page: (isChromium ? document.documentElement : canvas).scrollWidth,
      wide: findOurs(canvas)
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ localName, scrollWidth }) => `${localName}: ${scrollWidth}`),
      scrolling: inside.filter(scrolls).length,
      errors: inside.filter((element) => element.matches('[part=error]')).length,
      hasLongWord: inside.some((element) => element.shadowRoot?.textContent.includes(LONG_WORD)),
    };
  } finally {
    canvas.remove();
  }
}

const components = [...new Set(allStories.map(({ component }) => component))];

describe('a long word, or an address, in every text that somebody wrote', () => {
  before(() => {
    document.body.style.margin = '0';
  });
  after(async () => {
    document.body.style.margin = '';
    if (isChromium) await setViewport({ width: 800, height: 600 });
  });

  for (const component of components) {
    const stories = allStories.filter((each) => each.component === component);

    it(`makes neither ${component} nor the page scroll sideways on a phone`, async () => {
      let shown = 0;
      for (const width of WIDTHS) {
        for (const story of isChromium ? stories : stories.slice(0, 1)) {
          const plain = await look(story, story.args, width);
          const { hasLongWord, ...long } = await look(story, addLongWords(story.args), width);
          if (hasLongWord) shown += 1;
          expect(long, `${story.name} at ${width}`).to.deep.equal({
            page: width,
            wide: [],
            scrolling: plain.scrolling,
            errors: plain.errors,
          });
        }
      }
      // A claim about words that do not show would hold for any element.
      if (isChromium && !WORDLESS.has(component)) expect(shown).to.be.above(0);
    });
  }
});

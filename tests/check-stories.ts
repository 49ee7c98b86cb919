import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { render } from 'lit';
import { type ListedStory, listStories, type StoryModule } from './story.js';
import { settle } from './settle.js';

const { axe: engine } = globalThis as unknown as { axe: typeof axe };

/** Every story in both schemes against all rules in this engine too: `npm run verify`. */
const wide = Boolean(process.env['WIDE']);
const isChromium = navigator.userAgent.includes('Chrome/');

/** The rules that stand on of themselves and look at colours. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What a story is: a part of a page, not a page. */
const RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

/**
 * Claims that every story of a file renders, plays, and keeps nobody out. What axe finds does not depend on the engine, and
 * in the dark only the rules about colours can say something else: so Chromium reckons for all, unless `wide`.
 */
export function checkStories(file: string, module: StoryModule): void {
  /** Runs `check` while the story is on the page. */
  async function show(
    story: ListedStory,
    scheme: string,
    check: (canvas: HTMLElement) => Promise<void>,
  ): Promise<void> {
    const canvas = document.createElement('main');
    document.documentElement.style.colorScheme = scheme;
    canvas.style.background = 'Canvas';
    document.body.append(canvas);
    try {
      render(story.render(), canvas);
      await settle(canvas);
      await story.play?.(canvas);
      await settle(canvas);
      expect(canvas.querySelector(story.component), story.component).to.exist;
      await check(canvas);
    } finally {
      render('', canvas);
      canvas.remove();
      document.documentElement.style.colorScheme = '';
    }
  }

  describe(file, () => {
    for (const story of listStories(module)) {
      const { name } = story;
      if (isChromium || wide) {
        it(`${name} has nothing that keeps people out (light)`, () => show(story, 'light', expectNoBarriers));
        it(`${name} has nothing that keeps people out (dark)`, () =>
          show(story, 'dark', wide ? expectNoBarriers : expectReadableColors));
      } else {
        it(`${name} renders and plays`, () => show(story, 'light', async () => {}));
      }
    }
  });
}

const expectNoBarriers = (canvas: HTMLElement) => expectNoViolations(canvas, { rules: RULES });
const expectReadableColors = (canvas: HTMLElement) =>
  expectNoViolations(canvas, { runOnly: { type: 'rule', values: COLOR_RULES } });

async function expectNoViolations(canvas: HTMLElement, options: axe.RunOptions): Promise<void> {
  const { violations } = await engine.run(canvas, { resultTypes: ['violations'], ...options });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => target.join(' ')).join('\n  ')}`,
  );
  expect(found, found.join('\n')).to.be.empty;
}

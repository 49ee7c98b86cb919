import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { render, type TemplateResult } from 'lit';

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement; args: object }) => Promise<void>;
}

/** A story file: what its stories share, and each of them. */
interface StoryModule {
  readonly default: Story & { readonly component: string };
  readonly [name: string]: Story;
}

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
export function checkStories(file: string, { default: meta, ...stories }: StoryModule): void {
  /** Runs `check` while the story is on the page. */
  async function show(story: Story, scheme: string, check: (canvas: HTMLElement) => Promise<void>): Promise<void> {
    const canvas = document.createElement('main');
    document.documentElement.style.colorScheme = scheme;
    canvas.style.background = 'Canvas';
    document.body.append(canvas);
    try {
      const args = { ...meta.args, ...story.args };
      render((story.render ?? meta.render)!(args), canvas);
      await settle(canvas);
      await story.play?.({ canvasElement: canvas, args });
      await settle(canvas);
      expect(canvas.querySelector(meta.component), meta.component).to.exist;
      await check(canvas);
    } finally {
      render('', canvas);
      canvas.remove();
      document.documentElement.style.colorScheme = '';
    }
  }

  describe(file, () => {
    for (const [name, story] of Object.entries(stories)) {
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

/** Waits until every element inside has rendered, those in shadow roots too. */
async function settle(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')) {
    await element.updateComplete;
    if (element.shadowRoot) await settle(element.shadowRoot);
  }
}

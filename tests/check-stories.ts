import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { render } from 'lit';
import { expectNoFailures, unfold } from './equal-access.js';
import { type ListedStory, listStories, type StoryModule } from './story.js';
import { settle } from './settle.js';

const { axe: engine } = globalThis as unknown as { axe: typeof axe };

/** Every story in both schemes against all rules in this engine too: `npm run verify`. */
const wide = Boolean(process.env['WIDE']);
const isChromium = navigator.userAgent.includes('Chrome/');
/** Its driver gives a window no other size, and what is out of sight is measured where it does not stand. */
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

/** The rules that stand on of themselves and look at colours. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What a story is: a part of a page, not a page. */
const RULES = {
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  // Off by itself: WCAG 2.2, 2.5.8.
  'target-size': { enabled: true },
};

/** A phone and a desk, in pixels: what stands beside and below each other differs, and so do the places to tap. */
const WIDTHS = [390, 1280] as const;

/** What is asked at which widths: all rules on a phone, and at a desk what depends on where things stand; all there too when `wide`. */
const PASSES: readonly { readonly width?: number; readonly options: axe.RunOptions }[] = isWebKit
  ? [{ options: { rules: { ...RULES, 'target-size': { enabled: false } } } }]
  : [
      { width: WIDTHS[0], options: { rules: RULES } },
      { width: WIDTHS[1], options: wide ? { rules: RULES } : { runOnly: ['target-size'] } },
    ];

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
        if (isChromium && wide)
          it(`${name} has nothing that keeps people out, says the second engine`, () =>
            show(story, 'light', expectNoFailuresOnPhone));
      } else {
        it(`${name} renders and plays`, () => show(story, 'light', async () => {}));
      }
    }
  });
}

async function expectNoBarriers(canvas: HTMLElement): Promise<void> {
  for (const { width, options } of PASSES) {
    if (width !== undefined) await showWhole(canvas, width);
    await expectNoViolations(canvas, options);
  }
}

/** Names and groups depend on neither colours nor widths: a phone in light will do. What is folded is shown first. */
async function expectNoFailuresOnPhone(canvas: HTMLElement): Promise<void> {
  unfold(canvas);
  await showWhole(canvas, WIDTHS[0]);
  await expectNoFailures(canvas);
}

/** Makes the window as high as what is in it. */
async function showWhole(canvas: HTMLElement, width: number): Promise<void> {
  await setViewport({ width, height: 900 });
  await settle(canvas);
  // What is out of sight may be left out of the layout, and is then measured where it does not stand.
  await setViewport({ width, height: Math.min(16_000, 2 * canvas.scrollHeight + 200) });
  await settle(canvas);
  // What comes in sight is laid out in the frame after the one in which that was seen.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

const expectReadableColors = (canvas: HTMLElement) =>
  expectNoViolations(canvas, { runOnly: { type: 'rule', values: COLOR_RULES } });

async function expectNoViolations(canvas: HTMLElement, options: axe.RunOptions): Promise<void> {
  const { violations } = await engine.run(canvas, { resultTypes: ['violations'], ...options });
  const found = violations
    .map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.filter((node) => !isInSentence(id, node) && !isCovered(id, node)),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => target.join(' ')).join('\n  ')}`);
  expect(found, found.join('\n')).to.be.empty;
}

/**
 * Whether a small target is a term in running text, which WCAG exempts (2.5.8, inline): the engine sees the shadow root of the
 * term alone, and not the sentence around it.
 */
const isInSentence = (rule: string, { target }: axe.NodeResult) =>
  rule === 'target-size' && String(target.flat().at(-1)).includes('.term');

/** Whether a small target lies below what a press opened: it is reached after that has closed. */
const isCovered = (rule: string, { target }: axe.NodeResult) => {
  if (rule !== 'target-size') return false;
  const path = target.flat().map(String);
  const root = path
    .slice(0, -1)
    .reduce<ParentNode | null | undefined>((within, host) => within?.querySelector(host)?.shadowRoot, document);
  const row = root?.querySelector(path.at(-1) ?? '')?.closest('[role=row]');
  return Boolean(row && !row.querySelector('.choice') && root?.querySelector('[role=row] .choice'));
};

import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { DriehoekElement } from '../../../packages/elements/src/shared/base-element.js';
import { LazyPart } from '../../../packages/elements/src/shared/lazy-part.js';
import { allStories } from '../../all-stories.js';
import { settle } from '../../settle.js';
import type { ListedStory } from '../../story.js';
import { waitUntil } from '../wait-until.js';
import { collectGarbage, findOurs, watchWhatStays, whatCameSince, whatStays } from './what-stays.js';

const thrown: unknown[] = [];
addEventListener('error', ({ error }) => thrown.push(error));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(reason));
watchWhatStays();
window.print = () => void dispatchEvent(new Event('afterprint'));

/**
 * How often each element is put on the page and removed: 1,000 times in `npm run verify`, in the engine that can be asked to collect garbage,
 * and so says what is held.
 */
const MOUNTS = process.env['WIDE'] && 'gc' in globalThis ? 1000 : 60;

/** The ways in which an element may leave the page. */
const WAYS = ['as it stands', 'while an update waits', 'before it was drawn', 'while it draws itself'] as const;

type Updating = HTMLElement & { requestUpdate?(): void };

/** Puts a story on the page and removes it in one of the ways; gives its elements, not to be held. */
async function mount(story: ListedStory, way: (typeof WAYS)[number], plays: boolean): Promise<WeakRef<HTMLElement>[]> {
  const canvas = document.createElement('main');
  document.body.append(canvas);
  render(story.render(), canvas);
  if (way !== 'before it was drawn') await settle(canvas);
  if (plays) await story.play?.(canvas);
  const ours = findOurs(canvas) as Updating[];
  if (way !== 'as it stands') for (const element of ours) element.requestUpdate?.();
  // In the middle of the microtasks in which elements draw themselves and what they are made of.
  if (way === 'while it draws itself') await Promise.resolve().then(() => undefined);
  canvas.remove();
  return ours.map((element) => new WeakRef(element));
}

/** Waits until no short timer is left; one that runs on is found by the claims after it. */
const calm = () => waitUntil(() => !whatStays().timers.some((timer) => /^setTimeout \d{1,4} /.test(timer)), 'timers');

const components = [...new Set(allStories.map(({ component }) => component))];

describe('an element that comes and goes', () => {
  for (const component of components) {
    const stories = allStories.filter((story) => story.component === component);

    it(`${component} leaves no listener, no timer and nothing of itself behind, in each of its states`, async function () {
      this.timeout(0);
      // What a page has once, however many elements come: texts, parts, the listeners of the first.
      for (const story of stories) await mount(story, 'as it stands', true);
      await calm();
      const before = whatStays();
      const gone: WeakRef<HTMLElement>[] = [];
      for (let count = 0; count < MOUNTS; count++) {
        const story = stories[count % stories.length]!;
        const way = WAYS[Math.floor(count / stories.length) % WAYS.length]!;
        gone.push(...(await mount(story, way, false)));
      }
      await calm();
      const after = whatStays();
      expect(after.listeners, 'listeners').to.deep.equal(before.listeners);
      expect(after.timers.filter((timer) => timer.startsWith('setInterval'))).to.be.empty;
      const isCollected = await collectGarbage();
      expect(thrown.splice(0), 'nobody hears of an error in an element that has gone').to.be.empty;
      const held = isCollected ? gone.flatMap((each) => each.deref()?.localName ?? []) : [];
      expect(held, `of ${gone.length}`).to.be.empty;
    });
  }
});

/** An element with a part that comes when the test says so. */
class WaitingElement extends DriehoekElement {
  static loading: Promise<string>;
  readonly late = new LazyPart<string>(this, { name: 'part.name.print', load: () => WaitingElement.loading });

  protected override render() {
    return this.late.renderMissing({});
  }
}
customElements.define('test-waiting', WaitingElement);

describe('an element that leaves while a part of it loads', () => {
  for (const outcome of ['comes', 'cannot be had'] as const) {
    it(`does nothing, leaves nothing and is not held when the part ${outcome}`, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      let settlePart = () => {};
      WaitingElement.loading = new Promise((resolve, reject) => {
        settlePart = () => (outcome === 'comes' ? resolve('module') : reject(new Error('offline')));
      });
      const before = whatStays();
      let done = 0;
      const gone = Array.from({ length: MOUNTS }, () => {
        const element = document.createElement('test-waiting') as WaitingElement;
        document.body.append(element);
        void element.late.run(() => done++);
        element.remove();
        return new WeakRef(element);
      });
      settlePart();
      const isCollected = await collectGarbage();
      console.warn = warn;
      expect(done).to.equal(0);
      expect(whatCameSince(before)).to.be.empty;
      expect(isCollected ? gone.filter((each) => each.deref()).length : 0).to.equal(0);
    });
  }
});

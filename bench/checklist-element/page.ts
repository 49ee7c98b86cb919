import '@driehoek/elements/checklist/define';
import type { Kind } from '../browser-time.js';
import { drawn } from '../drawn.js';
import { createHandWrittenChecklist } from './hand-written.js';
import { PlainLitChecklist } from './plain-lit.js';
import { createSurvey } from './survey-js.js';
import { createWebAwesome } from './web-awesome.js';

/** Ours, the lower bound, and peers. */
export type ChecklistKind = Kind | 'plain-lit' | 'survey-js' | 'web-awesome';

const makers: Record<ChecklistKind, () => HTMLElement> = {
  element: () => document.createElement('dh-checklist'),
  'hand-written': createHandWrittenChecklist,
  'plain-lit': () => new PlainLitChecklist(),
  'survey-js': createSurvey,
  'web-awesome': createWebAwesome,
};

/** What the bench calls from outside; each call ends when the browser has drawn. */
const bench = {
  async show(kind: ChecklistKind, count: number): Promise<void> {
    const fragment = document.createDocumentFragment();
    for (let made = 0; made < count; made += 1) fragment.append(makers[kind]());
    document.body.append(fragment);
    await drawn();
  },

  /** Answers one statement after another, as clicks do, and lets the browser draw each. */
  async answer(count: number): Promise<void> {
    const root = document.body.lastElementChild!.shadowRoot!;
    const statements = [...root.querySelectorAll('.statement')];
    for (let at = 0; at < count; at += 1) {
      const choices = statements[at % statements.length]!.querySelectorAll<HTMLInputElement>('input');
      choices[Math.floor(at / statements.length) % 3]!.click();
      await drawn();
    }
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });

import '@driehoek/elements/checklist/define';
import type { Kind } from '../browser-time.js';
import { drawn } from '../drawn.js';
import { createHandWrittenChecklist } from './hand-written.js';

const makers: Record<Kind, () => HTMLElement> = {
  element: () => document.createElement('dh-checklist'),
  'hand-written': createHandWrittenChecklist,
};

/** What the bench calls from outside; each call ends when the browser has drawn. */
const bench = {
  async show(kind: Kind, count: number): Promise<void> {
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

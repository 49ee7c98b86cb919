import '@driehoek/elements/conversation/define';
import { CONVERSATION_PLAN_SCHEMA_VERSION, type ConversationPlan } from '@driehoek/sdk/conversation';
import { drawn } from '../drawn.js';
import type { Kind } from '../browser-time.js';
import { createHandWrittenAgenda } from './hand-written.js';

const plan: ConversationPlan = {
  id: 'bench',
  schemaVersion: CONVERSATION_PLAN_SCHEMA_VERSION,
  type: 'progress-talk',
  schoolYear: '2026-2027',
  participants: [],
  minutes: 60,
  medium: 'in-person',
  expectations: [],
  agenda: Array.from({ length: 40 }, (_, at) => ({
    id: `item-${at}`,
    by: 'school',
    text: `Punt ${at + 1}`,
    minutes: 5,
  })),
  strengths: [],
  agreements: [],
};

/** What the bench calls from outside; each call ends when the browser has drawn. */
const bench = {
  async show(kind: Kind): Promise<void> {
    if (kind === 'hand-written') document.body.append(createHandWrittenAgenda(plan));
    else {
      const element = Object.assign(document.createElement('dh-conversation-planner'), {
        value: plan,
        perspective: 'class-teacher',
      });
      document.body.append(element);
      await element.updateComplete;
    }
    await drawn();
  },

  /** Types letters into one agenda item after another, as a keyboard does, and lets the browser draw each. */
  async type(count: number): Promise<void> {
    const root = document.body.lastElementChild!.shadowRoot!;
    const part = root.querySelector('dh-conversation-preparation')?.shadowRoot ?? root;
    const fields = [...part.querySelectorAll<HTMLTextAreaElement>('[data-list=agenda] textarea')];
    if (fields.length !== 40) throw new Error(`Expected 40 fields, found ${fields.length}`);
    for (let at = 0; at < count; at += 1) {
      const field = fields[Math.floor(at / 12) % fields.length]!;
      field.focus();
      document.execCommand('insertText', false, 'abcdefghijkl'[at % 12]);
      await drawn();
    }
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });

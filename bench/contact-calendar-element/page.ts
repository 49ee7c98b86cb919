import '@driehoek/elements/contact-calendar/define';
import type { Kind } from '../browser-time.js';
import { drawn } from '../drawn.js';
import { createHandWrittenCalendar } from './hand-written.js';
import { plan, today } from './plan.js';

/** What the bench calls from outside; each call ends when the browser has drawn. */
const bench = {
  async show(kind: Kind, view: 'agenda' | 'month'): Promise<void> {
    document.body.append(kind === 'element' ? createElement(view) : createHandWrittenCalendar(view));
    await drawn();
  },

  /** Turns to the next month, so many times, and lets the browser draw each. */
  async turn(count: number): Promise<void> {
    const root = (document.body.querySelector('dh-contact-calendar') ?? document.body.lastElementChild!).shadowRoot!;
    for (let at = 0; at < count; at += 1) {
      root.querySelector<HTMLButtonElement>('[name=month][value="1"]')!.click();
      await drawn();
    }
  },
};

function createElement(view: 'agenda' | 'month'): HTMLElement {
  const provider = document.createElement('dh-provider');
  provider.perspective = 'parent';
  provider.now = new Date(`${today}T10:00:00Z`);
  const calendar = document.createElement('dh-contact-calendar');
  calendar.view = view;
  calendar.value = plan;
  provider.append(calendar);
  return provider;
}

export type Bench = typeof bench;
Object.assign(globalThis, { bench });

import '@driehoek/elements/contact-calendar/define';
import type { Kind } from '../browser-time.js';
import { drawn } from '../drawn.js';
import { createFullCalendar } from './full-calendar.js';
import { createHandWrittenCalendar } from './hand-written.js';
import { PlainLitCalendar } from './plain-lit.js';
import { plan, today } from './plan.js';

/** Ours, the lower bound, and peers. */
export type CalendarKind = Kind | 'plain-lit' | 'full-calendar';

const CREATE: { readonly [kind in CalendarKind]: (view: 'agenda' | 'month') => HTMLElement } = {
  element: createElement,
  'hand-written': createHandWrittenCalendar,
  'plain-lit': createPlainLit,
  'full-calendar': createFullCalendar,
};

/** What the bench calls from outside; each call ends when the browser has drawn. */
const bench = {
  /** Has the browser load its data about languages and time zones, which takes longer than a calendar and is nobody's. */
  prepare(): void {
    for (const language of ['nl', 'sv-SE']) new Date(0).toLocaleString(language, { timeZone: 'Europe/Amsterdam' });
  },

  async show(kind: CalendarKind, view: 'agenda' | 'month'): Promise<void> {
    document.body.append(CREATE[kind](view));
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

function createPlainLit(view: 'agenda' | 'month'): HTMLElement {
  const calendar = new PlainLitCalendar();
  calendar.view = view;
  return calendar;
}

export type Bench = typeof bench;
Object.assign(globalThis, { bench });

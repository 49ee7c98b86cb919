import { type ConversationPlan, PHASES } from '@driehoek/sdk/conversation';
import type { CSSResult } from 'lit';
import { ConversationPreparationElement } from '@driehoek/elements/conversation';

/**
 * The lower bound: what somebody would write who needs this one agenda in Dutch: the same controls with the same style
 * sheets, and what is typed kept and offered; no other sections, no languages, no perspectives, no terms.
 */
export function createHandWrittenAgenda(given: ConversationPlan): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = ConversationPreparationElement.styles.map((style) => (style as CSSResult).styleSheet!);
  let plan = given;
  const list = create('ul', { class: 'rows', 'data-list': 'agenda' });
  plan.agenda.forEach(({ by, text, minutes }, index) => {
    const words = create('textarea', {
      class: 'field',
      name: 'text',
      rows: '1',
      'aria-label': 'Hier wil ik over praten',
    });
    (words as HTMLTextAreaElement).value = String(text);
    const time = create('input', { class: 'field', name: 'minutes', type: 'number', min: '1', value: String(minutes) });
    const label = create('label', { class: 'inline' }, time, create('span', {}, 'min.'));
    const tag = create('span', { class: 'tag' }, by);
    const phase = create('select', { class: 'field', name: 'phase' }, ...PHASES.map((id) => create('option', {}, id)));
    const moves = ['↑', '↓'].map((sign) => create('button', { type: 'button', class: 'button' }, sign));
    const tools = create(
      'p',
      { class: 'tools' },
      label,
      create('label', { class: 'inline' }, phase),
      create('span', { class: 'moves' }, ...moves),
      create('button', { type: 'button', class: 'link', name: 'remove' }, 'Haal weg'),
    );
    list.append(
      create('li', { class: 'row', 'data-index': String(index) }, create('div', { class: 'point' }, tag, words), tools),
    );
  });
  list.addEventListener('input', (event) => {
    const field = event.target as HTMLTextAreaElement;
    const row = Number(field.closest<HTMLElement>('[data-index]')!.dataset['index']);
    plan = {
      ...plan,
      agenda: plan.agenda.map((item, at) => (at === row ? { ...item, [field.name]: field.value } : item)),
    };
    host.dataset['value'] = String(plan.agenda.length);
  });
  root.append(create('div', { class: 'conversation' }, list));
  return host;
}

function create(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}

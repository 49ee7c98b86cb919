import { answerItem, findOpenItems, handvat, listItems } from '@driehoek/sdk/checklist';
import { checklist } from '@driehoek/sdk/i18n/nl/checklist';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import { checklistStyles, dutch, emptyResponse, TRIANGLES } from './shared.js';

/**
 * The lower bound: what somebody would write who needs this one checklist in Dutch, with the same controls
 * and the same style sheet, and none of the rest (no languages, no filter, no validation, no readonly).
 */
export function createHandWrittenChecklist(): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;

  const items = listItems(handvat);
  let response = emptyResponse();

  const status = create('span', { role: 'status' });
  const bar = createSvg('rect', { height: '100%' });
  const track = createSvg('svg', { 'aria-hidden': 'true' });
  track.append(createSvg('rect', { class: 'track', width: '100%', height: '100%' }), bar);
  const showProgress = () => {
    const count = items.length - findOpenItems(response, items).length;
    status.textContent = `${count} van ${items.length} beantwoord`;
    bar.setAttribute('width', `${(100 * count) / items.length}%`);
    host.dataset['value'] = JSON.stringify(response);
  };

  const form = create('fieldset', { class: 'yes-partly-no', role: 'presentation' });
  form.append(
    create(
      'div',
      { class: 'intro' },
      create('h2', {}, dutch(handvat.title)),
      create('p', { class: 'soft' }, dutch(handvat.description)),
    ),
    create('div', { class: 'progress' }, status, track),
    ...handvat.sections.map((section) =>
      create(
        'section',
        {},
        create('h3', {}, create('span', { class: 'step' }, String(section.step)), dutch(section.title)),
        create(
          'ul',
          { class: 'success-factors' },
          ...(section.successFactors ?? []).map(({ text }) => create('li', {}, dutch(text))),
        ),
        ...section.items.map(({ id, actor, text }) =>
          create(
            'fieldset',
            { class: 'statement' },
            create('legend', {}, create('span', { class: 'actor' }, roles[`roles.${actor!}`]), dutch(text)),
            create(
              'div',
              { class: 'scale' },
              ...handvat.scale.options.map(({ value, label }, index) =>
                createChoice(id, value, dutch(label), create('span', { class: `triangle ${TRIANGLES[index]}` })),
              ),
            ),
            create(
              'div',
              { class: 'quiet' },
              createChoice(id, 'unknown', checklist['checklist.answer.unknown']),
              createChoice(id, 'not-applicable', checklist['checklist.answer.not-applicable']),
              create(
                'span',
                { class: 'tools' },
                createButton('link', 'clear', id, checklist['checklist.answer.clear']),
                createButton('link', 'remark', id, checklist['checklist.remark.add']),
              ),
            ),
          ),
        ),
        create(
          'div',
          { class: 'action-points' },
          create('h4', {}, checklist['checklist.action-point.title']),
          create('ul', {}),
          createButton('button', 'add', section.id, checklist['checklist.action-point.add']),
        ),
      ),
    ),
    create(
      'div',
      { class: 'finish' },
      createButton('button primary', 'finish', '', checklist['checklist.finish.button']),
    ),
  );
  form.addEventListener('input', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    response = answerItem(response, name, value);
    showProgress();
  });
  showProgress();
  root.append(form);
  return host;
}

const sheets = checklistStyles.map(({ styleSheet }) => styleSheet!);

function create(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}

function createSvg(tag: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  return element;
}

function createChoice(name: string, value: string, label: string, ...sign: HTMLElement[]): HTMLElement {
  return create('label', {}, create('input', { type: 'radio', name, value }), ...sign, label);
}

function createButton(className: string, name: string, value: string, text: string): HTMLElement {
  return create('button', { type: 'button', class: className, name, value }, text);
}

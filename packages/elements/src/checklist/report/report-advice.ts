import type { ChecklistAdvice, ItemReport } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCounts } from './report-counts.js';
import { findShownGroup, formatWhose } from './report-groups.js';
import { type ReportView, renderMake, subjectOf } from './report-view.js';
import { renderStartWays } from './report-ways.js';

/** How many statements are shown before the rest is collapsed. */
const FIRST = 3;

const isStrength = ({ code }: ChecklistAdvice) => code === 'strong-section' || code === 'strong-statement';

/** Renders the strengths; every report starts with them (P5). */
export function renderStrengths(view: ReportView): TemplateResult | typeof nothing {
  const { translate, advice } = view;
  const strengths = advice.filter(isStrength);
  if (strengths.length === 0) return nothing;
  return html`<section class="strengths" part="strengths">
    <h3>${translate('checklist.report.strengths')}</h3>
    ${renderWhose(view)}
    <ul role="list">
      ${strengths.map(({ text }) => html`<li><span class="triangle full" aria-hidden="true"></span>${text}</li>`)}
    </ul>
  </section>`;
}

/** Whether the advice says at which section to begin, so that ways of working are shown. */
export function advisesOnStart({ advice }: ReportView): boolean {
  return advice.some(({ code }) => code === 'start-here');
}

/** Renders the advice on where to begin, with its reasons. */
export function renderNext(view: ReportView): TemplateResult {
  const { translate, advice } = view;
  const statements = advice.filter(({ code }) => code === 'look-at-statement');
  const rest = advice.filter((one) => !isStrength(one) && !statements.includes(one));
  const [head, ...later] = rest;
  const folded = statements.slice(FIRST);
  return html`<section class="next" part="advice">
    <h3>${translate('checklist.report.next')}</h3>
    ${renderWhose(view)}
    ${head ? renderNote(view, head) : nothing}
    ${head?.code === 'start-here' ? renderStartWays(view, head.about) : nothing}
    ${renderStatements(view, statements.slice(0, FIRST))}
    ${
      folded.length > 0
        ? html`<details ?open=${view.paper}>
            <summary>${translate('checklist.report.more', { count: folded.length })}</summary>
            ${renderStatements(view, folded)}
          </details>`
        : nothing
    }
    ${later.map((one) => renderNote(view, one))}
  </section>`;
}

/** Whose answers the advice is about, when these are not everyone's. */
function renderWhose(view: ReportView): TemplateResult | typeof nothing {
  const group = findShownGroup(view);
  return group?.role ? html`<p class="soft" part="advised">${formatWhose(group, view.translate)}</p>` : nothing;
}

function renderNote(view: ReportView, one: ChecklistAdvice): TemplateResult {
  return html`<div class="note">
    <span class="triangle half" aria-hidden="true"></span>
    <div>
      <p>${one.text}</p>
      ${one.about ? renderMake(view, one.about, one.code) : nothing}
    </div>
  </div>`;
}

function renderStatements(view: ReportView, statements: readonly ChecklistAdvice[]): TemplateResult {
  return html`<ol role="list">
    ${statements.map(
      ({ about, code, marks }) => html`<li>
        <p>${subjectOf(view, about)}</p>
        ${renderCounts(view, findItem(view, about))}
        ${
          marks.length > 0
            ? html`<ul role="list" class="marks">
                ${marks.map(({ mark, text }) => html`<li data-mark=${mark}>${text}</li>`)}
              </ul>`
            : nothing
        }
        ${renderMake(view, about, code)}
      </li>`,
    )}
  </ol>`;
}

function findItem(view: ReportView, itemId: string): ItemReport | undefined {
  return findShownGroup(view)
    ?.report.sections.flatMap(({ items }) => items)
    .find(({ id }) => id === itemId);
}

import type { WrittenText, WrittenWords } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { formatGroup } from './report-groups.js';
import { type ReportView, subjectOf } from './report-view.js';

/** Renders what people wrote beside their answers: what they would do, as proposals to choose from, and their remarks. */
export function renderWords(view: ReportView): TemplateResult | typeof nothing {
  const { words, translate, report } = view;
  if (!words) return nothing;
  const { actionPoints, remarks, withheld } = words;
  if (actionPoints.length + remarks.length === 0 && !withheld) return nothing;
  return html`<section class="words" part="words">
    <h3>${translate('checklist.report.words')}</h3>
    ${
      withheld
        ? html`<p class="soft" part="withheld-words">${translate('checklist.report.words.withheld', { minimum: report.minGroupSize })}</p>`
        : nothing
    }
    ${
      actionPoints.length > 0
        ? html`<h4>${translate('checklist.report.proposals')}</h4>
            <ul role="list" class="rows" part="proposals">
              ${actionPoints.map((part) => renderPart(view, part, (text) => renderPropose(view, part, text)))}
            </ul>`
        : nothing
    }
    ${
      remarks.length > 0
        ? html`<details part="remarks" ?open=${view.paper}>
            <summary>${translate('checklist.report.remarks', { count: remarks.reduce((sum, { texts }) => sum + texts.length, 0) })}</summary>
            <h4 class="print-only">${translate('checklist.report.words.remarks')}</h4>
            <ul role="list" class="rows">
              ${remarks.map((part) => renderPart(view, part))}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

function renderPart(
  view: ReportView,
  { about, texts }: WrittenWords,
  renderTool: (text: string) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  return html`<li>
    <p>${subjectOf(view, about)}</p>
    <ul role="list" class="written">
      ${texts.map((written) => html`<li>${renderText(view, written)} ${renderTool(written.text)}</li>`)}
    </ul>
  </li>`;
}

function renderText({ translate }: ReportView, { text, office }: WrittenText): TemplateResult {
  return html`<q dir="auto">${text}</q>${office ? html` <span class="soft">${formatGroup({ role: office, office: true }, translate)}</span>` : nothing}`;
}

/** Renders the button with which who may plan makes somebody's proposal an action point of the school. */
function renderPropose(
  { translate, mayPlan }: ReportView,
  { about }: WrittenWords,
  text: string,
): TemplateResult | typeof nothing {
  if (!mayPlan) return nothing;
  const make = translate('checklist.report.action.make');
  return html`<button
    type="button"
    class="link screen-only"
    name="propose"
    value=${about}
    data-text=${text}
    aria-label="${make}: ${text}"
  >
    ${make}
  </button>`;
}

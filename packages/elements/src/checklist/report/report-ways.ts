import { ACTION_POINT_SCHEMA_VERSION, type ActionPoint, findSection, type Way } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { findExplained, renderStep, type StepPart } from '../steps/step-part.js';
import type { ReportView } from './report-view.js';

/** Renders what a section is, why it matters and how a school goes about it, folded. */
export function renderReportStep(view: ReportView, id: string): TemplateResult | typeof nothing {
  const { instrument, steps, translate } = view;
  const section = findSection(instrument, id);
  if (!section) return nothing;
  const summary = translate('checklist.steps.explain');
  return renderStep(section, { instrument, steps, wording: view, summary, actions: actionsOf(view) });
}

/** Renders the ways of working of the section to begin with: the advice in words of how. */
export function renderStartWays(view: ReportView, id: string): TemplateResult | typeof nothing {
  const { instrument, steps, translate } = view;
  const { ways = [] } = findExplained(instrument, steps, id) ?? {};
  if (!steps.module || ways.length === 0) return steps.renderMissing(view);
  return html`<details class="how" open>
    <summary>${translate('checklist.report.how')}</summary>
    ${steps.module.renderWays(ways, view, actionsOf(view))}
  </details>`;
}

/**
 * Creates the buttons of a way, for who may plan: an action point that can be written first, and what it becomes at once. Who may not begin a talk is
 * told who does, and nobody is led to a part that the page has not for them.
 */
const actionsOf =
  ({ translate, language, mayPlan, mayLead, wayParts }: ReportView) =>
  (way: Way, label: string | undefined): TemplateResult | typeof nothing => {
    const button = (name: 'make-way' | 'choose-way', text: string) => html`<button
      type="button"
      class="link"
      name=${name}
      value=${way.id}
      aria-label="${text}: ${localizeText(way.title, language)}"
    >
      ${text}
    </button>`;
    const isForOthers = !mayLead && way.leadsTo?.kind === 'conversation';
    const isMissing = way.leadsTo?.kind === 'part' && wayParts?.includes(way.leadsTo.of) === false;
    if (!mayPlan) return nothing;
    return html`${button('make-way', translate('checklist.report.action.make'))}
    ${isForOthers ? html`<span class="soft">${translate('checklist.report.talk-by')}</span>` : nothing}
    ${!isForOthers && !isMissing && label !== undefined ? button('choose-way', label) : nothing}`;
  };

/** A way that was chosen in a report, and the action point that it makes. */
export interface ChosenWay {
  readonly way: Way;
  /** The action point of this way that is there already. */
  readonly known: ActionPoint | undefined;
  readonly fresh: ActionPoint;
}

/** Finds the way with this id, and its action point among those there are; `undefined` while ways are not loaded. */
export function findChosenWay(
  id: string,
  { instrument, steps, language }: Pick<ReportView, 'instrument' | 'language'> & { readonly steps: StepPart },
  points: readonly ActionPoint[],
  createId: () => string,
): ChosenWay | undefined {
  const { module } = steps;
  const found = module?.findWay(module.explainInstrument(instrument), id);
  if (!found) return undefined;
  const { section, way } = found;
  return {
    way,
    known: points.find(({ from }) => from?.kind === 'way' && from.id === id),
    fresh: {
      id: createId(),
      schemaVersion: ACTION_POINT_SCHEMA_VERSION,
      text: localizeText(way.title, language),
      about: section.id,
      from: { kind: 'way', id },
    },
  };
}

import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';

/** What staff see besides the route for complaints. */
interface Ladder {
  readonly title: string;
  readonly content: TemplateResult;
}

/** Help for when it gets difficult: for staff a ladder to choose a next step from, and for all the route for complaints. */
export function renderDifficult(view: ConversationView, ladder: Ladder | undefined): TemplateResult | typeof nothing {
  const { terms, translate, missingTerms } = view;
  if (!terms) return missingTerms;
  return renderSection(
    'difficult',
    ladder?.title ?? translate('conversation-planner.difficult.route'),
    '',
    [ladder?.content ?? nothing, renderRoute(view)],
    false,
  );
}

function renderRoute({ terms, translate, language }: ConversationView): TemplateResult | typeof nothing {
  if (!terms) return nothing;
  const { steps, beside } = terms.localizeComplaintRoute(terms.complaintRoute);
  return html`<h4>${translate('conversation-planner.difficult.route')}</h4>
    <ol>${steps.map((step) => html`<li>${localizeText(step.text, language)}</li>`)}</ol>
    <h4>${translate('conversation-planner.difficult.beside')}</h4>
    <ul>${beside.map((step) => html`<li>${localizeText(step.text, language)}</li>`)}</ul>`;
}

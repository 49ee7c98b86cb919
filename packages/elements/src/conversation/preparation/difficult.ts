import type { ComplaintRoute, ComplaintStep } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { contactLink } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';

/** What staff see besides the route for complaints. */
interface Ladder {
  readonly title: string;
  readonly content: TemplateResult;
}

/** Help for when it gets difficult: for staff a ladder to choose a next step from, and for all the route for complaints. */
export function renderDifficult(
  view: ConversationView,
  ladder: Ladder | undefined,
  route: ComplaintRoute | undefined,
): TemplateResult | typeof nothing {
  const { terms, translate, missingTerms } = view;
  if (!terms) return missingTerms;
  return renderSection(
    'difficult',
    ladder?.title ?? translate('conversation-planner.difficult.route'),
    '',
    [ladder?.content ?? nothing, renderRoute(view, route, ladder !== undefined)],
    false,
  );
}

/** The school's own route, else that of Dutch schools; `isBelow` other help in its section, it has a heading of its own. */
function renderRoute(
  view: ConversationView,
  route: ComplaintRoute | undefined,
  isBelow: boolean,
): TemplateResult | typeof nothing {
  const { terms, translate, party } = view;
  if (!terms) return nothing;
  const { steps, beside } = terms.localizeComplaintRoute(route ?? terms.complaintRoute, party);
  // Staff read to whom they can point parents.
  const reader = party === 'school' ? '.school' : '';
  return html`${isBelow ? html`<h4>${translate(`conversation-planner.difficult.route${reader}`)}</h4>` : nothing}
    <ol role="list">${steps.map((step) => renderStep(step, view))}</ol>
    <h4>${translate(`conversation-planner.difficult.beside${reader}`)}</h4>
    <ul role="list">${beside.map((step) => renderStep(step, view))}</ul>`;
}

function renderStep({ text, who, contact }: ComplaintStep, { language }: ConversationView): TemplateResult {
  const link = contact === undefined ? undefined : contactLink(contact);
  return html`<li>
    ${localizeText(text, language)} ${who ? html`<strong>${localizeText(who, language)}</strong>` : nothing}
    ${link ? html`<a href=${link}>${contact}</a>` : contact}
  </li>`;
}

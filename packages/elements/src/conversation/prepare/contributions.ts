import type { Contribution, PlanList } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection, renderTick, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { canAddFor, canChangeItem, type PlannerScene } from '../planner-scene.js';

/** The lists in which each party has a part of its own. */
export type PartyList = Extract<PlanList, 'strengths' | 'expectations' | 'agenda'>;

/** Parents are asked first (P7), the pupil next. */
export const ASKED_IN_ORDER: readonly Party[] = ['parents', 'pupil', 'school'];

/** What each party brings in, side by side. */
export function renderContributions(list: 'strengths' | 'expectations', scene: PlannerScene): TemplateResult {
  const { plan, texts } = scene;
  const brief = texts('conversation-planner.count', { count: plan[list].length });
  return renderSection(list, texts(`conversation-planner.${list}.title`), brief, [
    html`<p class="soft">${texts(`conversation-planner.${list}.hint`)}</p>`,
    html`<div class="parties" data-list=${list}>${ASKED_IN_ORDER.map((party) => renderParty(party, list, scene))}</div>`,
  ]);
}

function renderParty(party: Party, list: PartyList, scene: PlannerScene): TemplateResult | typeof nothing {
  const { plan, texts } = scene;
  const canAdd = canAddFor(scene, party);
  const own = [...plan[list].entries()].filter(([, { by }]) => by === party);
  if (own.length === 0 && !canAdd) return nothing;
  const isMine = party === scene.party;
  return html`<section class="party ${isMine ? 'mine' : ''}">
    <h4>${isMine && party !== 'school' ? texts('conversation-planner.mine') : texts(`conversation.party.${party}`)}</h4>
    <ul class="rows">
      ${own.map(([index, item]) => renderContribution(item, index, list, scene))}
    </ul>
    ${canAdd ? renderAdd(list, party, texts('conversation-planner.add'), scene) : nothing}
  </section>`;
}

/** The button with which a party's part grows. */
export function renderAdd(list: PartyList, party: Party, label: string, { texts }: PlannerScene): TemplateResult {
  return html`<button type="button" class="link add" name="add" value=${list} data-by=${party}>
    ${label}<span class="visually-hidden">: ${texts(`conversation.party.${party}`)}</span>
  </button>`;
}

/** One contribution: a field for who may change it, else the words. `beside` is what a list has more per row. */
function renderContribution(
  item: Contribution,
  index: number,
  list: PartyList,
  scene: PlannerScene,
  beside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { texts, language, party } = scene;
  if (!canChangeItem(scene, item)) return html`<li class="said">${renderMarked(item.text, scene)}</li>`;
  const isPrivate = item.sharedWith !== undefined;
  return html`<li class="row" data-index=${index}>
    ${renderWords('text', texts(`conversation-planner.${list}.field`), item.text, language)}
    ${renderTermsOf(item.text, scene)}
    <p class="tools">
      ${beside} ${item.by === party ? renderTick('private', texts('conversation-planner.private'), isPrivate) : nothing}
      <button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button>
    </p>
  </li>`;
}

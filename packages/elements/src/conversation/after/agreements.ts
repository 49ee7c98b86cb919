import { AGREEMENT_PARTIES, AGREEMENT_STATUSES, type Agreement } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderInput, renderLabelled, renderSelect, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import type { PlannerScene } from '../planner-scene.js';

/** Who does what by when; afterwards also how it stands and what came of it. */
export function renderAgreements(scene: PlannerScene, stage: 'hold' | 'after'): TemplateResult {
  const { plan, texts, isStaff, canEdit } = scene;
  const canChange = isStaff && canEdit;
  return html`<ul class="rows agreements" data-list="agreements">
      ${plan.agreements.map((agreement, index) =>
        canChange ? renderRow(agreement, index, stage, scene) : renderAgreement(agreement, scene),
      )}
    </ul>
    ${plan.agreements.length === 0 ? html`<p class="soft">${texts('conversation-planner.agreements.none')}</p>` : nothing}
    ${canChange ? html`<button type="button" class="button" name="add" value="agreements">${texts('conversation-planner.agreements.add')}</button>` : nothing}`;
}

function renderRow(agreement: Agreement, index: number, stage: 'hold' | 'after', scene: PlannerScene): TemplateResult {
  const { texts, language } = scene;
  const { text, by, status, evaluation } = agreement;
  const statuses = AGREEMENT_STATUSES.map((each) => [each, texts(`conversation.status.${each}`)] as const);
  return html`<li class="row" data-index=${index}>
    ${renderWords('text', texts('conversation-planner.agreements.field'), text, language)} ${renderTermsOf(text, scene)}
    ${renderWho(agreement, index, scene)}
    <div class="grid">
      ${renderLabelled(texts('conversation-planner.agreements.by'), renderInput('by', 'date', by))}
      ${renderOrigin(agreement, scene)}
      ${stage === 'after' ? renderLabelled(texts('conversation-planner.agreements.status'), renderSelect('status', statuses, status)) : nothing}
    </div>
    ${
      stage === 'after'
        ? renderLabelled(
            texts('conversation-planner.agreements.evaluation'),
            renderWords('evaluation', texts('conversation-planner.agreements.evaluation'), evaluation, language),
          )
        : nothing
    }
    <p class="tools"><button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button></p>
  </li>`;
}

/** Who does it, as a choice of four that one can tap. */
function renderWho({ id, who }: Agreement, index: number, { texts }: PlannerScene): TemplateResult {
  return html`<fieldset class="chips who">
    <legend>${texts('conversation-planner.agreements.who')}</legend>
    ${AGREEMENT_PARTIES.map(
      (party) => html`<label class="chip"
        ><input type="radio" name="who-${id || index}" data-field="who" value=${party} .checked=${party === who} />
        <span>${texts(`conversation.party.${party}`)}</span></label
      >`,
    )}
  </fieldset>`;
}

/** Which point of the agenda it answers, so that it can be followed back. */
function renderOrigin({ from }: Agreement, { plan, texts, language }: PlannerScene): TemplateResult | typeof nothing {
  if (plan.agenda.length === 0) return nothing;
  const points = plan.agenda.map(({ id, text }) => [id, localizeText(text, language)] as const);
  const chosen = from?.kind === 'agenda-item' ? from.id : '';
  const none = ['', texts('conversation-planner.agreements.no-point')] as const;
  return renderLabelled(texts('conversation-planner.agreements.from'), renderSelect('from', [none, ...points], chosen));
}

function renderAgreement({ text, who, by, status, evaluation }: Agreement, scene: PlannerScene): TemplateResult {
  const { texts, language } = scene;
  return html`<li class="said agreement">
    <span class="tag">${who ? texts(`conversation.party.${who}`) : texts('conversation-planner.agreements.nobody')}</span>
    <span>${renderMarked(text, scene)}</span>
    <span class="soft">
      ${by ? texts('conversation-planner.agreements.before', { date: formatDate(by, language) }) : nothing}
      ${status === 'open' ? nothing : html`<span class="status">${texts(`conversation.status.${status}`)}</span>`}
    </span>
    ${evaluation ? html`<p>${renderMarked(evaluation, scene)}</p>` : nothing}
  </li>`;
}

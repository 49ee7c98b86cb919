import {
  AGREEMENT_STATUSES,
  type Agreement,
  type AgreementStatus,
  type ItemOf,
  listAgreementReaders,
  listChanges,
  listConfirming,
  listDisagreements,
  listParties,
  nameDoer,
  type ChangeOf,
  viewOnScreen,
  type WordingChange,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { may, partyOfReader } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { orNothing, rewordTyped } from '../field-values.js';
import { renderInput, renderLabelled, renderRemove, renderSelect, renderWords } from '../fields.js';
import { renderLeaderField, renderLeaderName } from '../leader.js';
import { listRows } from '../list-rows.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { nameAudience } from '../name-audience.js';
import type * as dropModule from './drop.js';
import { formatDay, formatLapsed, isLapsed, lapse } from './lapse.js';
import { renderObjection, renderObjections } from './objections.js';
import { renderWho } from './who.js';

/** With which staff let an agreement lapse, and count again; loaded for staff alone. */
type StaffModule = Pick<typeof dropModule, 'renderDrop' | 'renderRevive'>;

/**
 * The agreements: who does what by when. After the talk also how each stands and what came of it. One to which somebody said yes does
 * not lapse without `staff`, what only staff do.
 */
export function renderAgreements(view: ConversationView, stage: 'hold' | 'after', staff?: StaffModule): TemplateResult {
  const { plan, translate, isStaff, canEdit, editor } = view;
  const canChange = isStaff && canEdit;
  const changed = findChanged(view);
  const render = (agreement: Agreement, index: number) =>
    canChange && !isLapsed(agreement, view)
      ? renderRow(agreement, index, stage, view, staff)
      : renderAgreement(
          agreement,
          changed.get(agreement.id),
          view,
          canChange ? staff?.renderRevive(agreement, view) : undefined,
        );
  const isGrouped = view.support !== undefined && (plan.goals?.length ?? 0) > 0;
  return html`${isGrouped ? view.support.renderGoalGroups(view, render) : view.missingSupport}
    <ul role="list" class="rows agreements" data-list="agreements">
      ${isGrouped ? nothing : listRows(plan.agreements, render)} ${renderRemoved(changed, view)}
    </ul>
    ${plan.agreements.length === 0 && !plan.movedAgreements?.length ? html`<p class="soft">${translate('conversation-planner.agreements.none')}</p>` : nothing}
    ${
      canChange
        ? html`<button type="button" class="button" name="add" value="agreements" @click=${() => editor.addItem('agreements')}>
            ${translate('conversation-planner.agreements.add')}
          </button>`
        : nothing
    }`;
}

/** What was removed, or handed over to the child's other home, since this party answered, or since a party said no to it: the *no* stays, with what the party read. */
function renderRemoved(changed: Changed, view: ConversationView): TemplateResult[] {
  const { plan, translate, language } = view;
  const present = new Set(plan.agreements.map(({ id }) => id));
  const disagreements = listDisagreements(plan);
  const refused = disagreements.flatMap(({ read }) => read.filter(({ id }) => !present.has(id)));
  const own = [...changed.values()].flatMap(({ id, was, now }) =>
    id !== undefined && was && !now ? { ...was, id } : [],
  );
  const removed = new Map([...own, ...refused].map((part) => [part.id, part]));
  return [...removed.values()].map(({ id, text }) => {
    const words = localizeText(text, language);
    const isMoved = plan.movedAgreements?.includes(id) === true;
    return html`<li class="said removed">
      ${isMoved ? html`<span>${words}</span>` : html`<s>${words}</s>`}
      <span class="soft">${translate(`conversation-planner.agreements.${isMoved ? 'moved' : 'removed'}`)}</span>
      ${disagreements.filter(({ read }) => read.some((each) => each.id === id)).map((each) => renderObjection(each, view))}
    </li>`;
  });
}

/** By the id of an agreement, what was changed of it since this party answered. */
type Changed = ReadonlyMap<string | undefined, WordingChange>;

/** The agreements that were changed, added or removed since this party answered; none for a party that is not asked to. */
function findChanged({ plan, reader }: ConversationView): Changed {
  const party = partyOfReader(reader);
  const own = may(reader, 'conversation', 'confirm') && plan.confirmations?.find(({ by }) => by === party);
  const changes = own ? listChanges(plan, own).filter(({ kind }) => kind === 'agreement') : [];
  return new Map(changes.map((change) => [change.id, change]));
}

function renderRow(
  agreement: Agreement,
  index: number,
  stage: 'hold' | 'after',
  view: ConversationView,
  staff: StaffModule | undefined,
): TemplateResult {
  const { translate, language, editor } = view;
  const { text, by } = agreement;
  const fill = (change: (before: Agreement) => ChangeOf<ItemOf<'agreements'>>) =>
    editor.fillItem('agreements', agreement, change);
  const handleText = (value: string) => fill((before) => ({ text: rewordTyped(before.text, language, value) ?? '' }));
  return html`<li class="row" data-index=${index} data-id=${agreement.id}>
    ${renderObjections(agreement.id, view)}
    ${renderWords('text', translate('conversation-planner.agreements.field'), text, language, handleText)}
    ${renderTermsOf(text, view)} ${renderWho(agreement, index, view)} ${renderReaders(agreement, view)}
    <div class="grid">
      ${renderLabelled(
        translate('conversation-planner.agreements.by'),
        renderInput('by', 'date', by, (value) => fill(() => ({ by: orNothing(value) }))),
      )}
      ${renderOrigin(agreement, view)}
      ${stage === 'after' ? renderStatus(agreement, view) : nothing}
    </div>
    ${view.support?.renderAgreementFields(agreement, index, view) ?? html`<div class="grid">${renderLeaderField(agreement, view)}</div>`}
    ${stage === 'after' ? renderEvaluation(agreement, view) : nothing}
    <p class="tools">
      ${
        listConfirming(view.plan, agreement.id).length > 0
          ? staff?.renderDrop(agreement, view)
          : renderRemove(translate('conversation-planner.remove'), () => editor.removeItem('agreements', agreement))
      }
    </p>
  </li>`;
}

/** Of what only one of two homes reads, that the other does not: who does it decides that, and nobody would see it. */
function renderReaders(agreement: Agreement, view: ConversationView): TemplateResult {
  const { plan, translate, party } = view;
  const readers = listAgreementReaders(plan, agreement);
  const others = listParties(plan).filter((each) => !readers.includes(each));
  const said = () =>
    translate('conversation-planner.agreements.read-by', {
      who: nameAudience(
        readers.filter((each) => each !== party),
        view,
      ),
      others: nameAudience(others, view),
    });
  return html`<p class="soft readers" role="status">${others.length > 0 ? said() : nothing}</p>`;
}

/**
 * The point of the agenda that it answers, so that it can be traced back. The family reads it beside the agreement: a point that
 * not everybody at the table may see is not offered.
 */
function renderOrigin(
  agreement: Agreement,
  { plan, translate, language, editor }: ConversationView,
): TemplateResult | typeof nothing {
  const { from } = agreement;
  const chosen = from?.kind === 'agenda-item' ? from.id : '';
  const shown = new Set(viewOnScreen(plan).agenda.map(({ id }) => id));
  const points = plan.agenda
    .filter(({ id }) => shown.has(id) || id === chosen)
    .map(({ id, text }) => [id, localizeText(text, language)] as const);
  if (points.length === 0) return nothing;
  const none = ['', translate('conversation-planner.agreements.no-point')] as const;
  const choose = (id: string) =>
    editor.fillItem('agreements', agreement, () => ({ from: id ? { kind: 'agenda-item', id } : undefined }));
  const choice = renderSelect('from', [none, ...points], chosen, choose);
  return renderLabelled(translate('conversation-planner.agreements.from'), choice);
}

function renderStatus(agreement: Agreement, view: ConversationView): TemplateResult {
  const { translate, editor } = view;
  const statuses = AGREEMENT_STATUSES.map((each) => [each, translate(`conversation.status.${each}`)] as const);
  const choose = (value: string) =>
    value === 'dropped'
      ? lapse(agreement, view)
      : editor.fillItem('agreements', agreement, () => ({ status: value as AgreementStatus, droppedOn: undefined }));
  return renderLabelled(
    translate('conversation-planner.agreements.status'),
    renderSelect('status', statuses, agreement.status, choose),
  );
}

function renderEvaluation(agreement: Agreement, { translate, language, editor }: ConversationView): TemplateResult {
  const label = translate('conversation-planner.agreements.evaluation');
  const handle = (value: string) =>
    editor.fillItem('agreements', agreement, (before) => ({
      evaluation: rewordTyped(before.evaluation, language, value),
    }));
  return renderLabelled(label, renderWords('evaluation', label, agreement.evaluation, language, handle));
}

function renderAgreement(
  agreement: Agreement,
  change: WordingChange | undefined,
  view: ConversationView,
  revive?: TemplateResult,
): TemplateResult {
  const { id, text, status, evaluation } = agreement;
  const { plan, translate, wording } = view;
  const isOff = status === 'dropped';
  return html`<li class="said agreement" data-id=${id}>
    <span class="tag">${nameDoer(plan, agreement, wording) ?? translate('conversation-planner.agreements.nobody')}</span>
    <span>${isOff ? html`<s>${renderMarked(text, view)}</s>` : renderMarked(text, view)}</span>
    <span class="soft">
      ${(!isOff && formatDay(agreement, view)) || nothing}
      ${status === 'open' ? nothing : html`<span class="status">${isOff ? formatLapsed(agreement, view) : translate(`conversation.status.${status}`)}</span>`}
    </span>
    ${view.support?.renderAgreementFacts(agreement, view) ?? renderLeaderName(agreement, view)}
    ${evaluation ? html`<p>${renderMarked(evaluation, view)}</p>` : nothing}
    ${renderObjections(id, view)}
    ${
      change
        ? html`<p class="changed">${translate(`conversation-planner.agreements.${change.was ? 'changed' : 'added'}`)}</p>`
        : nothing
    }
    ${revive ?? nothing}
  </li>`;
}

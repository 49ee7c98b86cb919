import { type AgendaItem, type ConversationPlan, groupAgenda } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderObjections } from '../agreements/objections.js';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { renderParties } from './contributions.js';
import type { SharingView } from './item-rows.js';

/** What the agenda needs besides the plan. */
interface AgendaOptions {
  /** What who leads the conversation sets: the order and the time of the points. */
  readonly schedule: TemplateResult | typeof nothing;
  /** The conversation that this one follows. */
  readonly previous: ConversationPlan | undefined;
}

/** What each party wants to talk about; beside what was agreed before stands who does not agree with it. */
export function renderAgenda(
  view: SharingView,
  { schedule, previous }: AgendaOptions,
  isOpen: boolean,
): TemplateResult {
  const { plan, translate, party } = view;
  const brief = translate('conversation-planner.agenda.balance', {
    asked: minutesAsked(plan.agenda),
    minutes: plan.minutes,
  });
  const points = new Map(groupAgenda(plan.agenda, party).map((point) => [point.item, point]));
  const after = (item: AgendaItem) => {
    const { from } = item;
    const minutes = points.get(item)?.minutes;
    return html`${
      minutes ? html`<span class="soft">${minutes} ${translate('conversation-planner.agenda.minutes')}</span>` : nothing
    }${previous && from?.kind === 'agreement' ? renderObjections(from.id, { ...view, plan: previous }) : nothing}`;
  };
  return renderSection(
    'agenda',
    translate('conversation-planner.agenda.title'),
    brief,
    [
      plan.cancelled ? nothing : html`<p class="soft" data-ahead>${translate('conversation-planner.agenda.hint')}</p>`,
      renderBalance(view),
      renderParties('agenda', view, {
        label: translate('conversation-planner.agenda.field'),
        after,
        same: (item) => points.get(item)?.same,
      }),
      schedule,
    ],
    isOpen,
  );
}

function renderBalance({ plan, translate, isStaff, canEdit }: ConversationView): TemplateResult {
  const asked = minutesAsked(plan.agenda);
  // To whom has no field for it, it would ask something that they cannot do.
  const canSetTimes = isStaff && canEdit;
  const open = groupAgenda(plan.agenda).filter(
    ({ minutes, item }) => minutes === undefined && item.withdrawnAt === undefined,
  ).length;
  return html`<p class="balance ${asked > plan.minutes ? 'over' : ''}">
    <meter min="0" max=${Math.max(plan.minutes, asked)} value=${asked} aria-hidden="true"></meter>
    <span>${translate('conversation-planner.agenda.balance', { asked, minutes: plan.minutes })}</span>
    ${canSetTimes && open > 0 ? html`<span class="soft">${translate('conversation-planner.agenda.open', { count: open })}</span>` : nothing}
  </p>`;
}

/** How many minutes the points ask together; none for what was taken back. */
export const minutesAsked = (agenda: readonly AgendaItem[]): number =>
  groupAgenda(agenda).reduce((sum, { minutes = 0, item }) => sum + (item.withdrawnAt === undefined ? minutes : 0), 0);

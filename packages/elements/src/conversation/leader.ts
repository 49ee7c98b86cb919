import { type Agreement, findParticipant, listLeaderCandidates, nameLeader } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from './conversation-view.js';
import { orNothing } from './field-values.js';
import { renderLabelled, renderSelect } from './fields.js';

/** Who leads the conversation, whom the family can turn to: staff choose it, everybody reads it. */
export function renderTalkLeader(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, isStaff, canEdit, translate, editor } = view;
  if (!isStaff || !canEdit) {
    const name = nameLeader(plan, plan);
    return name ? html`<p>${translate('conversation-planner.leader.of-talk', { name })}</p>` : nothing;
  }
  const leader = findParticipant(plan, plan.leader)?.id;
  const choice = renderChoice(leader, view, (value) => editor.fillPlan({ leader: value }));
  return html`<div class="grid">${renderLabelled(translate('conversation-planner.leader.talk'), choice)}</div>
    <p class="soft">${translate('conversation-planner.leader.talk-hint')}</p>`;
}

/** To staff, in the row of an agreement: who sees to it, also somebody of the family. */
export function renderLeaderField(agreement: Agreement, view: ConversationView): TemplateResult {
  const { plan, translate, editor } = view;
  const leader = findParticipant(plan, agreement.leader)?.id;
  const choose = (value: string | undefined) => editor.fillItem('agreements', agreement, () => ({ leader: value }));
  return renderLabelled(
    translate('conversation-planner.leader.agreement'),
    renderChoice(leader, view, choose, { withFamily: true }),
  );
}

/** Who sees to an agreement, for everybody who reads it. */
export function renderLeaderName(
  agreement: Agreement,
  { plan, translate }: ConversationView,
): TemplateResult | typeof nothing {
  const name = nameLeader(plan, agreement);
  return name ? html`<p class="soft">${translate('conversation-planner.leader.of-agreement', { name })}</p>` : nothing;
}

/** A choice of who leads, or sees to an agreement (`withFamily`): see `listLeaderCandidates`. Who was chosen stays in it. */
function renderChoice(
  leader: string | undefined,
  { plan, translate }: ConversationView,
  handle: (leader: string | undefined) => void,
  options?: { readonly withFamily: boolean },
): TemplateResult {
  const candidates = listLeaderCandidates(plan, options);
  const people = plan.participants.filter((person) => person.id === leader || candidates.includes(person));
  const choices = people.map(
    ({ id, name, role }) => [id, name?.trim() ? name.trim() : translate(`roles.${role}`)] as const,
  );
  const nobody = ['', translate('conversation-planner.leader.nobody')] as const;
  return renderSelect('leader', [nobody, ...choices], leader ?? '', (value) => handle(orNothing(value)));
}

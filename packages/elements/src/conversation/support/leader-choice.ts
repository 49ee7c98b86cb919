import { isFamily } from '@driehoek/sdk/shared';
import type { TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { orNothing } from '../field-values.js';
import { renderSelect } from '../fields.js';
import { supportTexts } from './support-texts.js';

/**
 * A choice of who leads: the people of school and from outside. With `withFamily` also the family, for what somebody of it sees to.
 */
export function renderLeaderChoice(
  leader: string | undefined,
  view: ConversationView,
  handle: (leader: string | undefined) => void,
  { withFamily = false } = {},
): TemplateResult {
  const { plan, translate } = view;
  const people = plan.participants.filter(({ id, role }) => withFamily || !isFamily(role) || id === leader);
  const options = people.map(
    ({ id, name, role }) => [id, name?.trim() ? name.trim() : translate(`roles.${role}`)] as const,
  );
  const nobody = ['', supportTexts(view)('conversation-planner.leader.nobody')] as const;
  return renderSelect('leader', [nobody, ...options], leader ?? '', (value) => handle(orNothing(value)));
}

import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { changedTalk, finishedTalk } from './conversation-plans.js';

export default { title: 'Conversation agreements', component: 'dh-conversation-agreements', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  html`<dh-provider locale="nl" .now=${NOW}>
    <dh-conversation-agreements .value=${value} .perspective=${perspective} ?readonly=${readonly}></dh-conversation-agreements>
  </dh-provider>`;

/** Staff keep how the agreements stand. */
export const ForTheTeacher = { args: { value: finishedTalk }, render };

/** Parents say whether this is what was agreed. */
export const ForParents = {
  args: { value: viewForPerspective({ ...finishedTalk, confirmations: [] }, 'parent'), perspective: 'parent' },
  render,
};

/** The school changed an agreement that the parents had confirmed: they look at it again. */
export const ChangedSince = {
  args: { value: viewForPerspective(changedTalk, 'parent'), perspective: 'parent' },
  render,
};

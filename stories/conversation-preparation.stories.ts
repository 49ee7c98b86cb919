import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { progressTalk } from './conversation-plans.js';

export default { title: 'Conversation preparation', component: 'dh-conversation-preparation', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  html`<dh-provider locale="nl" .now=${NOW}>
    <dh-conversation-preparation .value=${value} .perspective=${perspective} ?readonly=${readonly}></dh-conversation-preparation>
  </dh-provider>`;

/** Staff prepare. */
export const ForTheTeacher = { args: { value: progressTalk }, render };

/** Parents prepare what is theirs. */
export const ForParents = {
  args: { value: viewForPerspective(progressTalk, 'parent'), perspective: 'parent' },
  render,
};

/** Staff begin a conversation. */
export const New = { args: { value: undefined }, render };

/** Nothing can be changed. */
export const Readonly = { args: { value: progressTalk, readonly: true }, render };

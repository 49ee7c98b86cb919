import '@driehoek/elements/conversation/define';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { heldTalk, progressTalk } from './conversation-plans.js';

export default { title: 'Conversation talk', component: 'dh-conversation-talk', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  html`<dh-provider locale="nl" .now=${NOW}>
    <dh-conversation-talk .value=${value} .perspective=${perspective} ?readonly=${readonly}></dh-conversation-talk>
  </dh-provider>`;

/** The talk goes on. */
export const Holding = { args: { value: heldTalk }, render };

/** Ready to begin. */
export const BeforeItBegins = { args: { value: progressTalk }, render };

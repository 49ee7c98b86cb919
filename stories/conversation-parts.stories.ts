import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import type { Role } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { finishedTalk, heldTalk, progressTalk } from './conversation-plans.js';

export default { title: 'Conversation parts', component: 'dh-conversation-preparation', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const NOW = new Date('2026-11-24T14:40:00Z');
const within = (part: TemplateResult) => html`<dh-provider locale="nl" .now=${NOW}>${part}</dh-provider>`;

const renderPreparation = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  within(html`<dh-conversation-preparation
    .value=${value}
    .perspective=${perspective}
    ?readonly=${readonly}
  ></dh-conversation-preparation>`);

const renderTalk = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  within(
    html`<dh-conversation-talk .value=${value} .perspective=${perspective} ?readonly=${readonly}></dh-conversation-talk>`,
  );

const renderAgreements = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  within(html`<dh-conversation-agreements
    .value=${value}
    .perspective=${perspective}
    ?readonly=${readonly}
  ></dh-conversation-agreements>`);

/** The preparation alone, for staff. */
export const Preparation = { args: { value: progressTalk }, render: renderPreparation };

/** The preparation alone, for parents. */
export const PreparationForParents = {
  args: { value: viewForPerspective(progressTalk, 'parent'), perspective: 'parent' },
  render: renderPreparation,
};

/** Staff begin a conversation. */
export const NoConversationYet = { args: { value: undefined }, render: renderPreparation };

/** The talk alone, while it goes on. */
export const Talk = { args: { value: heldTalk }, render: renderTalk };

/** The agreements alone, for staff. */
export const Agreements = { args: { value: finishedTalk }, render: renderAgreements };

/** The agreements alone, for parents, who say whether this is what was agreed. */
export const AgreementsForParents = {
  args: { value: viewForPerspective({ ...finishedTalk, confirmations: [] }, 'parent'), perspective: 'parent' },
  render: renderAgreements,
};

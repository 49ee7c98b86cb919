import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import type { Party, Role } from '@driehoek/sdk/shared';
import { html, nothing } from 'lit';
import { progressTalk } from './conversation-plans.js';
import {
  changedPeopleTalk,
  draftTalk,
  preparedTalk,
  twoHomesTalk,
  withdrawnTalk,
} from './conversation-sharing-plans.js';
import { supportTalk } from './support-plans.js';

export default { title: 'Conversation preparation', component: 'dh-conversation-preparation', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly party?: Party;
  readonly readonly?: boolean;
}

interface Played {
  readonly canvasElement: HTMLElement;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, perspective = 'class-teacher', party, readonly = false }: Args) =>
  html`<dh-provider locale="nl" .now=${NOW}>
    <dh-conversation-preparation .value=${value} perspective=${perspective} party=${party ?? nothing} ?readonly=${readonly}></dh-conversation-preparation>
  </dh-provider>`;

/** Opens a dialog with the button of this name. */
const press =
  (name: string) =>
  async ({ canvasElement }: Played) => {
    const element = canvasElement.querySelector('dh-conversation-preparation');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLButtonElement>(`button[name=${name}]`)?.click();
    await element?.updateComplete;
  };

/** Staff prepare: what is still to be done comes first, and the rest is folded. */
export const ForTheTeacher = { args: { value: progressTalk }, render };

/** Staff have begun, and no family knows of it. */
export const Draft = { args: { value: draftTalk }, render };

/** Staff look at what the family will read before they share the invitation. */
export const Inviting = { args: { value: draftTalk }, render, play: press('announce') };

/** Somebody comes of whom the family does not know. */
export const SomebodyNew = { args: { value: changedPeopleTalk }, render };

/** Parents have written things down that only they see. */
export const ForParents = {
  args: { value: viewForPerspective(preparedTalk, 'parent'), perspective: 'parent' },
  render,
};

/** Parents choose what to share, and see what each will read. */
export const Sharing = {
  args: { value: viewForPerspective(preparedTalk, 'parent'), perspective: 'parent' },
  render,
  play: press('share-all'),
};

/** Parents who shared what they brought in. */
export const Shared = {
  args: { value: viewForPerspective(progressTalk, 'parent'), perspective: 'parent' },
  render,
};

/** The second home of the child: its own words, and none of the other home. */
export const SecondHome = {
  args: {
    value: viewForPerspective(twoHomesTalk, { role: 'parent', party: 'parents-2' }),
    perspective: 'parent',
    party: 'parents-2',
  },
  render,
};

/** Staff with two homes: each is called by its people. */
export const TwoHomesForTheTeacher = { args: { value: twoHomesTalk }, render };

/** The pupil prepares. */
export const ForThePupil = {
  args: { value: viewForPerspective(progressTalk, 'pupil'), perspective: 'pupil' },
  render,
};

/** What parents took back: read by the school, and not. */
export const TakenBackForTheTeacher = {
  args: { value: viewForPerspective(withdrawnTalk, 'class-teacher') },
  render,
};

/** The same for the parents themselves, who can say it in other words. */
export const TakenBack = {
  args: { value: viewForPerspective(withdrawnTalk, 'parent'), perspective: 'parent' },
  render,
};

/** Staff begin a conversation. */
export const New = { args: { value: undefined }, render };

/** Nothing can be changed. */
export const Readonly = { args: { value: progressTalk, readonly: true }, render };

/** The goals of a plan of support, which the school leads. */
export const SupportPlan = { args: { value: { ...supportTalk, goals: supportTalk.goals?.slice(0, 1) } }, render };

/** A home reads the goals, who leads, and since when it knows what the school cannot do. */
export const SupportPlanForParents = {
  args: {
    value: viewForPerspective(supportTalk, { role: 'parent', party: 'parents' }),
    perspective: 'parent',
    party: 'parents',
  },
  render,
};

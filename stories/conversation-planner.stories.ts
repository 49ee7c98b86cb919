import '@driehoek/elements/conversation/define';
import type { Stage } from '@driehoek/elements/conversation';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing } from 'lit';
import { difficultTalk, finishedTalk, heldTalk, newcomersTalk, progressTalk } from './conversation-plans.js';

export default { title: 'Conversation planner', component: 'dh-conversation-planner', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly stage?: Stage;
  readonly readonly?: boolean;
  readonly locale?: string;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, perspective = 'class-teacher', stage, readonly = false, locale = 'nl' }: Args) =>
  html`<dh-provider locale=${locale} .now=${NOW}>
    <dh-conversation-planner
      .value=${value}
      perspective=${perspective}
      stage=${stage ?? nothing}
      ?readonly=${readonly}
    ></dh-conversation-planner>
  </dh-provider>`;

/** Staff prepare: everything can be changed, and what is worth a thought stands on top. */
export const ForTheTeacher = { args: { value: progressTalk }, render };

/** Parents prepare: what is theirs can be changed, the rest they read. */
export const ForParents = {
  args: { value: viewForPerspective(progressTalk, 'parent'), perspective: 'parent' },
  render,
};

/** The pupil prepares, and chooses what to do in the talk. */
export const ForThePupil = {
  args: { value: viewForPerspective(progressTalk, 'pupil'), perspective: 'pupil' },
  render,
};

/** The talk goes on: one phase, large and calm. */
export const Holding = { args: { value: heldTalk }, render };

/** A pause is allowed. */
export const Paused = {
  args: { value: { ...heldTalk, session: { phase: 'parents', spent: { welcome: 180 }, focus: 'feeling' } } },
  render,
};

/** Ready to begin. */
export const BeforeItBegins = { args: { value: progressTalk, stage: 'hold' }, render };

/** Afterwards, for staff. */
export const Afterwards = { args: { value: finishedTalk }, render };

/** Afterwards, for parents, who say whether this is what was agreed. */
export const AfterwardsForParents = {
  args: {
    value: viewForPerspective({ ...finishedTalk, confirmations: [] }, 'parent'),
    perspective: 'parent',
    stage: 'after',
  },
  render,
};

/** A difficult talk by mail, with too many people who were not announced. */
export const Difficult = { args: { value: difficultTalk }, render };

/** Parents read in their own language. */
export const InEnglish = {
  args: { value: viewForPerspective(newcomersTalk, 'parent'), perspective: 'parent', locale: 'en' },
  render,
};

/** Nothing can be changed. */
export const Readonly = { args: { value: finishedTalk, stage: 'prepare', readonly: true }, render };

/** No plan yet: staff choose the kind of talk. */
export const New = { args: { value: undefined }, render };

/** Data that cannot be used. */
export const Unusable = { args: { value: { ...progressTalk, minutes: 'lang', type: 'preek' } }, render };

import '@driehoek/elements/conversation/define';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { heldTalk, progressTalk } from './conversation-plans.js';
import { disagreedTalk, followUpTalk, notedTalk, openTalk, twoHomesTalk } from './held-talks.js';

export default { title: 'Conversation talk', component: 'dh-conversation-talk', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly previous?: ConversationPlan;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, previous, perspective = 'class-teacher', readonly = false }: Args) =>
  html`<dh-provider locale="nl" .now=${NOW}>
    <dh-conversation-talk .value=${value} .previous=${previous} perspective=${perspective} ?readonly=${readonly}></dh-conversation-talk>
  </dh-provider>`;

/** The talk goes on. */
export const Holding = { args: { value: heldTalk }, render };

/** Ready to begin. */
export const BeforeItBegins = { args: { value: progressTalk }, render };

/** What each party said is noted in its name. */
export const Noted = { args: { value: notedTalk }, render };

/** At the end it says what is still open, with fields to fill it in. */
export const RoundingOff = { args: { value: openTalk }, render };

/** With both homes of a child. */
export const TwoHomes = {
  args: { value: { ...twoHomesTalk, session: { phase: 'parents', spent: {}, runningSince: '2026-11-24T14:38:00Z' } } },
  render,
};

/** A talk that looks back on agreements, of which one is not agreed. */
export const FollowUp = { args: { value: followUpTalk, previous: disagreedTalk }, render };

interface Play {
  readonly canvasElement: HTMLElement;
}

const press =
  (...names: string[]) =>
  async ({ canvasElement }: Play): Promise<void> => {
    const talk = canvasElement.querySelector('dh-conversation-talk')!;
    for (const name of names) {
      await talk.updateComplete;
      talk.shadowRoot!.querySelector<HTMLElement>(`[name=${name}]`)!.click();
    }
    await talk.updateComplete;
  };

/** Before the holder sees what the others may not. */
export const AskingForOwnNotes = {
  args: { value: { ...heldTalk, session: { ...heldTalk.session, phase: 'keep-and-change' } } },
  render,
  play: press('own-notes'),
};

/** What only the holder may see, for half a minute. */
export const OwnNotes = { ...AskingForOwnNotes, play: press('own-notes', 'own-show') };

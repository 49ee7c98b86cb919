import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import { answerRhythm, setRhythm } from '@driehoek/sdk/conversation/rhythm';
import type { Party, Role } from '@driehoek/sdk/shared';
import { html, nothing } from 'lit';
import { changedTalk, finishedTalk, heldTalk, progressTalk } from './conversation-plans.js';
import { askedTalk, outdatedTalk, refusedTalk, supportTalk } from './support-plans.js';
import { correctedTalk, disagreedTalk, settledTalk, typedTalk, twoHomesTalk } from './held-talks.js';
import { recordedTalk } from './recorded-talk.js';

export default { title: 'Conversation agreements', component: 'dh-conversation-agreements', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly party?: Party;
  readonly readonly?: boolean;
}

const NOW = new Date('2026-11-24T14:40:00Z');

const render = ({ value, perspective = 'class-teacher', party, readonly = false }: Args) =>
  html`<dh-provider locale="nl" .now=${NOW}>
    <dh-conversation-agreements .value=${value} perspective=${perspective} party=${party ?? nothing} ?readonly=${readonly}></dh-conversation-agreements>
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

/** What was said, with what the parents meant. */
export const SaidAndCorrected = { args: { value: correctedTalk }, render };

/** The parents read what was noted in their name, and correct it. */
export const SaidForParents = {
  args: { value: viewForPerspective(correctedTalk, 'parent'), perspective: 'parent' },
  render,
};

/** A no stays: staff see it first, with room to write beside it. */
export const Disagreed = { args: { value: disagreedTalk }, render };

/** Who said no sees what stands there now, and says when it was talked over. */
export const DisagreedForParents = {
  args: { value: viewForPerspective(disagreedTalk, 'parent'), perspective: 'parent' },
  render,
};

/** The others see it too. */
export const DisagreedForThePupil = {
  args: { value: viewForPerspective(disagreedTalk, 'pupil'), perspective: 'pupil' },
  render,
};

/** An answer that was typed and not sent, to words that the school changed since: the parents choose again. */
export const ChosenBefore = {
  args: { value: viewForPerspective(typedTalk, 'parent'), perspective: 'parent' },
  render,
};

/** A no that was talked over stays legible, folded away, with what the school wrote beside it. */
export const TalkedOver = {
  args: { value: viewForPerspective(settledTalk, 'parent'), perspective: 'parent' },
  render,
};

/** A talk to come: the family is asked after it. */
export const ToCome = {
  args: { value: viewForPerspective({ ...progressTalk, start: '2026-11-26T15:30' }, 'parent'), perspective: 'parent' },
  render,
};

/** Two homes, each with its own answer. */
export const TwoHomes = { args: { value: twoHomesTalk }, render };

/** The second of two homes sees what is its own to see. */
export const SecondHome = {
  args: {
    value: viewForPerspective(twoHomesTalk, { role: 'parent', party: 'parents-2' }),
    perspective: 'parent',
    party: 'parents-2',
  },
  render,
};

/** Rounded off here, with what is still open. */
export const RoundingOff = { args: { value: heldTalk }, render };

/** A plan of support: staff see what is done per goal, and ask each home whether it consents. */
export const SupportPlan = { args: { value: supportTalk }, render };

/** A home is asked whether it consents, and reads what it is asked about. */
export const ConsentAsked = {
  args: {
    value: viewForPerspective(askedTalk, { role: 'parent', party: 'parents' }),
    perspective: 'parent',
    party: 'parents',
  },
  render,
};

/** After a no: what can come next, for the home that said it. */
export const ConsentRefused = {
  args: {
    value: viewForPerspective(refusedTalk, { role: 'parent', party: 'parents' }),
    perspective: 'parent',
    party: 'parents',
  },
  render,
};

/** And for staff, who have no field for an answer. */
export const ConsentRefusedForStaff = { args: { value: refusedTalk }, render };

/** The plan was changed after a yes: the home reads it again. */
export const ConsentOutdated = {
  args: {
    value: viewForPerspective(outdatedTalk, { role: 'parent', party: 'parents' }),
    perspective: 'parent',
    party: 'parents',
  },
  render,
};

/** The pupil reads the goals and what is done, and nothing of what parents answer. */
export const SupportPlanForThePupil = {
  args: { value: viewForPerspective(refusedTalk, 'pupil'), perspective: 'pupil' },
  render,
};

/** School and family write the record together; the school waits with copying until all said yes. */
export const RecordForTheTeacher = { args: { value: recordedTalk }, render };

/** The parents read the school's draft, write beside it, and choose what goes along to the next teacher. */
export const RecordForParents = {
  args: { value: viewForPerspective(recordedTalk, 'parent'), perspective: 'parent' },
  render,
};

/** The pupil does so as a pupil. */
export const RecordForThePupil = {
  args: { value: viewForPerspective(recordedTalk, 'pupil'), perspective: 'pupil' },
  render,
};

const proposedWeekly = setRhythm(
  { ...finishedTalk, checkIns: [] },
  {
    id: 'weekly',
    everyDays: 7,
    startOn: '2026-11-10',
    endOn: '2026-12-15',
    caller: 'school',
    way: 'phone',
    at: '15:30',
  },
  { today: '2026-11-03' },
);

const answeredAt = '2026-11-04T18:30:00Z';
const weeklyTalk = answerRhythm(proposedWeekly, 'weekly', 'parents', { answer: 'given', now: answeredAt });

/** The school proposes a short contact every week: the parents say yes or no, and what suits better. */
export const RhythmProposed = {
  args: { value: viewForPerspective(proposedWeekly, 'parent'), perspective: 'parent' },
  render,
};

/** After a no the school reads what suits better; nothing of it is agreed. */
export const RhythmRefused = {
  args: {
    value: answerRhythm(proposedWeekly, 'weekly', 'parents', {
      answer: 'refused',
      reason: 'Elke week is veel. Liever om de week, met een bericht.',
      now: answeredAt,
    }),
  },
  render,
};

/** A short contact every week; it did not work out twice, which is said kindly, to staff alone. */
export const RhythmForTheTeacher = { args: { value: weeklyTalk }, render };

/** Parents see when there is a short contact, and who begins. */
export const RhythmForParents = {
  args: { value: viewForPerspective(weeklyTalk, 'parent'), perspective: 'parent' },
  render,
};

/** So does the pupil, who is addressed as a pupil. */
export const RhythmForThePupil = {
  args: { value: viewForPerspective(weeklyTalk, 'pupil'), perspective: 'pupil' },
  render,
};

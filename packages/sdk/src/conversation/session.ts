import { findOwn } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan, ConversationSession, Focus } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';

/** How much time there is; whole seconds, below 0 when it takes longer. */
export interface TimeLeft {
  /** Of the phase that goes on. */
  readonly phase: number;
  /** Of the minutes of the whole conversation. */
  readonly total: number;
  /** Spent so far, pauses left out. */
  readonly elapsed: number;
}

/** The plan with its conversation begun, at the first phase. One that goes on is not begun anew; one that ended is. */
export function startSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  const phase = phasesOf(plan)[0]?.id;
  if (isGoingOn(plan.session) || phase === undefined) return resumeSession(plan, now);
  return { ...plan, session: { phase, runningSince: toIso(now), spent: {} } };
}

/** The plan in another phase, in whichever order people like; a pause goes on. Unchanged for a phase that it has not. */
export function goToPhase(plan: ConversationPlan, phaseId: string, now: Instant): ConversationPlan {
  if (!phasesOf(plan).some(({ id }) => id === phaseId)) return plan;
  return editSession(plan, (session) => {
    const next = { ...stopClock(session, now), phase: phaseId };
    return session.runningSince === undefined ? next : { ...next, runningSince: toIso(now) };
  });
}

/**
 * The plan in the phase after the one that goes on; in the first when the plan no longer has that one. Unchanged in the
 * last phase, and before the conversation begins.
 */
export function goToNextPhase(plan: ConversationPlan, now: Instant): ConversationPlan {
  const phases = phasesOf(plan);
  const index = phases.findIndex(({ id }) => id === plan.session?.phase);
  const next = phases[index + 1];
  return next ? goToPhase(plan, next.id, now) : plan;
}

/** The plan with the clock stopped: a pause is always allowed. */
export function pauseSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  return editSession(plan, (session) => stopClock(session, now));
}

/** The plan with the clock running again. */
export function resumeSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  return editSession(plan, (session) =>
    session.runningSince === undefined ? { ...session, runningSince: toIso(now) } : session,
  );
}

/** The plan with what people look at now that the talk got stuck; `undefined` when it goes on as usual. */
export function chooseFocus(plan: ConversationPlan, focus: Focus | undefined): ConversationPlan {
  return editSession(plan, ({ focus: _before, ...session }) => (focus ? { ...session, focus } : session));
}

/** The plan with its conversation finished. One that was held without the clock can be finished too. */
export function endSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  const phase = phasesOf(plan).at(-1)?.id ?? 'closing';
  const { session = { phase, spent: {} } } = plan;
  return editSession({ ...plan, session }, () => ({ ...stopClock(session, now), endedAt: toIso(now) }));
}

/** How much time there is at this moment. Before it begins that is all of it. Throws `RangeError` when `now` is no moment. */
export function timeLeft(plan: ConversationPlan, now: Instant): TimeLeft {
  const phases = phasesOf(plan);
  const session = plan.session && stopClock(plan.session, now);
  const phase = session ? phases.find(({ id }) => id === session.phase) : phases[0];
  const inPhase = session ? spentIn(session, session.phase) : 0;
  const elapsed = Math.floor(Object.values(session?.spent ?? {}).reduce((sum, seconds) => sum + seconds, 0));
  return {
    phase: Math.round((phase?.minutes ?? 0) * 60) - Math.floor(inPhase),
    total: Math.round(plan.minutes * 60) - elapsed,
    elapsed,
  };
}

const toIso = (now: Instant) => new Date(now).toISOString();
const isGoingOn = (session?: ConversationSession) => session !== undefined && session.endedAt === undefined;
const spentIn = ({ spent }: ConversationSession, phase: string) => findOwn(spent, phase) ?? 0;

function editSession(
  plan: ConversationPlan,
  edit: (session: ConversationSession) => ConversationSession,
): ConversationPlan {
  const { session } = plan;
  return session && isGoingOn(session) ? { ...plan, session: edit(session) } : plan;
}

/** With the time since the clock was started counted to its phase. A clock that was set back takes nothing away. */
function stopClock({ runningSince, ...session }: ConversationSession, now: Instant): ConversationSession {
  if (runningSince === undefined) return session;
  const seconds = Math.max(0, (Date.parse(toIso(now)) - new Date(runningSince).getTime()) / 1000);
  const { phase, spent } = session;
  return { ...session, spent: { ...spent, [phase]: spentIn(session, phase) + seconds } };
}

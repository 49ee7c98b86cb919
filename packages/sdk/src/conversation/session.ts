import { findOwn } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan, ConversationSession, Focus } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';

/** The time left, in whole seconds; negative when it took longer. */
export interface TimeLeft {
  /** For the present phase. */
  readonly phase: number;
  /** For the whole conversation. */
  readonly total: number;
  /** Spent so far, pauses left out. */
  readonly elapsed: number;
}

/**
 * Starts the conversation at the first phase. Restarts one that has ended, which then was still first begun when it was; does not
 * restart one that is being held.
 */
export function startSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  const phase = phasesOf(plan)[0]?.id;
  if (isGoingOn(plan.session) || phase === undefined) return resumeSession(plan, now);
  const startedAt = findStart(plan.session) ?? toIso(now);
  return { ...plan, session: { phase, runningSince: toIso(now), spent: {}, startedAt } };
}

/** Goes to another phase, in any order; a pause continues. Returns the plan unchanged for an unknown phase. */
export function goToPhase(plan: ConversationPlan, phaseId: string, now: Instant): ConversationPlan {
  if (!phasesOf(plan).some(({ id }) => id === phaseId)) return plan;
  return editSession(plan, (session) => {
    const next = { ...stopClock(session, now), phase: phaseId };
    return session.runningSince === undefined ? next : { ...next, runningSince: toIso(now) };
  });
}

/**
 * Goes to the next phase, or to the first when the plan no longer has the present one. Returns the plan unchanged in
 * the last phase and before the conversation begins.
 */
export function goToNextPhase(plan: ConversationPlan, now: Instant): ConversationPlan {
  const phases = phasesOf(plan);
  const index = phases.findIndex(({ id }) => id === plan.session?.phase);
  const next = phases[index + 1];
  return next ? goToPhase(plan, next.id, now) : plan;
}

/** Pauses the clock. */
export function pauseSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  return editSession(plan, (session) => stopClock(session, now));
}

/** Resumes the clock. */
export function resumeSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  return editSession(plan, (session) =>
    session.runningSince === undefined ? { ...session, runningSince: toIso(now) } : session,
  );
}

/** Sets the focus for a conversation that got stuck; `undefined` removes it. */
export function chooseFocus(plan: ConversationPlan, focus: Focus | undefined): ConversationPlan {
  return editSession(plan, ({ focus: _before, ...session }) => (focus ? { ...session, focus } : session));
}

/** Ends the conversation, also one that was held without the clock. */
export function endSession(plan: ConversationPlan, now: Instant): ConversationPlan {
  const phase = phasesOf(plan).at(-1)?.id ?? 'closing';
  const { session = { phase, spent: {} } } = plan;
  return editSession({ ...plan, session }, () => ({ ...stopClock(session, now), endedAt: toIso(now) }));
}

/**
 * Calculates the time left. Before the conversation begins that is all of its time. Throws `RangeError` when `now` is
 * no moment.
 */
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

/** When a session that has ended was begun, as well as it tells: the clock counts no pauses. */
function findStart(session: ConversationSession | undefined): string | undefined {
  if (session?.endedAt === undefined || session.startedAt !== undefined) return session?.startedAt;
  const spent = Object.values(session.spent).reduce((sum, seconds) => sum + seconds, 0);
  return toIso(new Date(new Date(session.endedAt).getTime() - spent * 1000));
}

function editSession(
  plan: ConversationPlan,
  edit: (session: ConversationSession) => ConversationSession,
): ConversationPlan {
  const { session } = plan;
  return session && isGoingOn(session) ? { ...plan, session: edit(session) } : plan;
}

/** Adds the time since the clock was started to its phase. A system clock that was set back subtracts nothing. */
function stopClock({ runningSince, ...session }: ConversationSession, now: Instant): ConversationSession {
  if (runningSince === undefined) return session;
  const seconds = Math.max(0, (Date.parse(toIso(now)) - new Date(runningSince).getTime()) / 1000);
  const { phase, spent } = session;
  return { ...session, spent: { ...spent, [phase]: spentIn(session, phase) + seconds } };
}

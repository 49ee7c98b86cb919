import type { PlannedPhase } from './conversation-plan.js';

/** The phases that every conversation keeps, however short it is. */
const ALWAYS: readonly string[] = ['strengths', 'agreements'];

/**
 * The phases spread over another time: whole minutes of at least 1 that add up to exactly `minutes`, in proportion to
 * what each had; a longer phase never becomes shorter than a shorter one. With fewer minutes than phases, what goes
 * well and the agreements stay, and of the rest the longest. Throws `RangeError` when `minutes` is not a whole number
 * of at least 1. Expects phases of at least 1 minute.
 */
export function scalePhases(phases: readonly PlannedPhase[], minutes: number): readonly PlannedPhase[] {
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`Not a whole number of minutes: ${minutes}`);
  const kept = phases.length > minutes ? keepPhases(phases, minutes) : phases;
  const spare = minutes - kept.length;
  // Every phase gets one minute; the rest is distributed in proportion to what each had beyond that (largest remainder
  // method).
  const beyond = kept.map((phase) => Math.max(phase.minutes - 1, 0));
  const total = beyond.reduce((sum, each) => sum + each, 0);
  const shares = beyond.map((each) => (spare * (total ? each : 1)) / (total || kept.length));
  const whole = shares.map(Math.floor);
  const over = spare - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, rest: share - Math.floor(share), share }))
    .sort((a, b) => b.rest - a.rest || b.share - a.share || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, over).map(({ index }) => index));
  return kept.map((phase, index) => ({ ...phase, minutes: 1 + (whole[index] ?? 0) + (lucky.has(index) ? 1 : 0) }));
}

function keepPhases(phases: readonly PlannedPhase[], count: number): readonly PlannedPhase[] {
  const weight = (phase: PlannedPhase) => (ALWAYS.includes(phase.id) ? Number.POSITIVE_INFINITY : phase.minutes);
  const stay = new Set([...phases].sort((a, b) => compare(weight(b), weight(a))).slice(0, count));
  return phases.filter((phase) => stay.has(phase));
}

// Subtracting would give `NaN` for two infinite values.
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

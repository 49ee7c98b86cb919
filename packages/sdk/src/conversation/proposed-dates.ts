import { addDays, compareText, weekdayOf } from '../shared/calendar-day.js';
import { isLocalDate, type LocalDate } from '../shared/local-time.js';
import { findOwn } from '../shared/same-data.js';
import { type DaysOff, findSchoolDay } from '../shared/school-day.js';
import { type CheckIn, type ContactRhythm, MOST_DAYS_BETWEEN } from './check-in.js';
import type { ConversationPlan, ProposedDate } from './conversation-plan.js';
import { UNTIL_CHECK_IN } from './create-item.js';
import { addTo } from './edit-plan.js';
import { setRhythm } from './rhythm/plan-check-ins.js';

/** The key in `proposedDates` of the day on which all look back; a short contact has its id, and a rhythm the keys of its days. */
export const FOLLOW_UP = 'followUp';
/** The keys of a rhythm's first and last day. */
export const keysOfRhythm = (id: string) => ({ startOn: `${id}.startOn`, endOn: `${id}.endOn` });

/** Adds to a plan that a date of it was proposed, and not chosen: `days` after the talk. */
export function addProposed(plan: ConversationPlan, key: string, proposed: ProposedDate): ConversationPlan {
  return { ...plan, proposedDates: { ...plan.proposedDates, [key]: proposed } };
}

/** Adds a short contact as it was proposed two weeks after the talk (`createItem`): until somebody chooses its day it follows the talk. */
export function addContact(plan: ConversationPlan, checkIn: CheckIn): ConversationPlan {
  const { id, on } = checkIn;
  return addProposed(addTo(plan, 'checkIns', checkIn), id, { days: UNTIL_CHECK_IN, on });
}

/** The days that a plan that gets another day may know. */
export interface FollowOptions {
  /** The day that it is: contacts of earlier days stay as they are. */
  readonly today?: LocalDate;
  /** Days without school, such as holidays, on which nothing is proposed. */
  readonly daysOff?: readonly DaysOff[];
}

/**
 * Moves the dates that were proposed and that nobody changed along with the day of the talk; a goal that looks back on the same
 * day as all goes with that. What people chose, and contacts that have been, stay.
 */
export function followTalk(plan: ConversationPlan, talkOn: LocalDate, options: FollowOptions = {}): ConversationPlan {
  const { proposedDates } = plan;
  if (!proposedDates) return plan;
  const moved = new Map<string, ProposedDate>();
  /** The date of now when somebody chose it, else that of the new day. */
  const follow = (key: string, present: LocalDate, isOnWeekday = false): LocalDate => {
    const proposed = findOwn(proposedDates, key);
    // Days are data: a date cannot be counted with every number.
    if (proposed?.on !== present || Math.abs(proposed.days) > MOST_DAYS_BETWEEN) return present;
    const on = findDay(addDays(talkOn, proposed.days), isOnWeekday ? present : undefined, options.daysOff);
    if (!isLocalDate(on)) return present;
    moved.set(key, { ...proposed, on });
    return on;
  };
  const { followUp, goals, checkIns, rhythms = [] } = plan;
  const lookBackOn = followUp && follow(FOLLOW_UP, followUp);
  const next: ConversationPlan = {
    ...plan,
    ...(lookBackOn && { followUp: lookBackOn }),
    ...(lookBackOn &&
      goals && {
        goals: goals.map((goal) =>
          goal.evaluateOn === followUp && !goal.evaluations?.length ? { ...goal, evaluateOn: lookBackOn } : goal,
        ),
      }),
    ...(checkIns && {
      checkIns: sortDays(
        checkIns.map((each) => (each.done ? each : { ...each, on: follow(each.id, each.on, each.at !== undefined) })),
      ),
    }),
  };
  const planned = rhythms.reduce((before, rhythm) => {
    const keys = keysOfRhythm(rhythm.id);
    const startOn = follow(keys.startOn, rhythm.startOn, rhythm.at !== undefined);
    const endOn = follow(keys.endOn, rhythm.endOn);
    return startOn > endOn ? before : replan(before, rhythm, { ...rhythm, startOn, endOn }, options);
  }, next);
  return { ...planned, proposedDates: { ...proposedDates, ...Object.fromEntries(moved) } };
}

function replan(
  plan: ConversationPlan,
  before: ContactRhythm,
  rhythm: ContactRhythm,
  { today, daysOff }: FollowOptions,
): ConversationPlan {
  if (before.startOn === rhythm.startOn && before.endOn === rhythm.endOn) return plan;
  const first = before.startOn < rhythm.startOn ? before.startOn : rhythm.startOn;
  return setRhythm(plan, rhythm, { today: today ?? first, ...(daysOff && { daysOff }) });
}

/** The next school day; of what suited a household on a day of the week the next one of those. */
function findDay(from: LocalDate, weekdayLike: LocalDate | undefined, daysOff?: readonly DaysOff[]): LocalDate {
  const days = weekdayLike === undefined ? [] : Array.from({ length: 21 }, (_, count) => addDays(from, count));
  const alike = days.find(
    (day) => weekdayOf(day) === weekdayOf(weekdayLike ?? day) && findSchoolDay(day, daysOff) === day,
  );
  return alike ?? findSchoolDay(from, daysOff);
}

const sortDays = (checkIns: readonly CheckIn[]) => [...checkIns].sort((a, b) => compareText(a.on, b.on));

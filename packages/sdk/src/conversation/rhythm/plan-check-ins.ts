import { addDays, compareText, countDays } from '../../shared/calendar-day.js';
import { isLocalDate, type LocalDate } from '../../shared/local-time.js';
import type { Party } from '../../shared/parties.js';
import type { DaysOff } from '../../shared/school-day.js';
import type { CheckIn, ContactRhythm } from '../check-in.js';
import { findHeldAnswer } from '../check-ins.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { isAnsweredRhythm, proposeInPlaceOf } from './rhythm-answer.js';

/** The options of {@link planCheckIns}. */
export interface RhythmOptions {
  /** Days without school, such as holidays, on which there is no contact. */
  readonly daysOff?: readonly DaysOff[];
}

/** The most contacts that a rhythm plans. */
const MOST_CHECK_INS = 100;

/**
 * Plans the short contacts of a rhythm: one every `everyDays` days from its first day to its last, the last included; a day
 * off is left out and moves no other. No more than a hundred, and none after 2199. Ids follow from rhythm and day, so two
 * pages that plan the same rhythm plan the same contacts.
 */
export function planCheckIns(rhythm: ContactRhythm, { daysOff = [] }: RhythmOptions = {}): CheckIn[] {
  const { id, everyDays, startOn, endOn, caller, household, way, at } = rhythm;
  const planned: CheckIn[] = [];
  const step = Math.max(1, everyDays);
  for (
    let on = startOn, turn = 0;
    on <= endOn && planned.length < MOST_CHECK_INS;
    turn += 1, on = addDays(startOn, turn * step)
  ) {
    // Past the span of dates a day no longer moves on.
    if (!isLocalDate(on) || (turn > 0 && on <= startOn)) break;
    if (daysOff.some(({ start, end }) => start <= on && on <= end)) continue;
    planned.push({
      id: `${id}.${on}`,
      on,
      kind: 'short-contact',
      way,
      caller,
      ...(household && { household }),
      ...(at !== undefined && { at }),
      from: { kind: 'rhythm', id },
    });
  }
  return planned;
}

/** Whether a short contact comes from this rhythm. */
export const isOfRhythm = ({ from }: CheckIn, id: string): boolean => from?.kind === 'rhythm' && from.id === id;

/** When {@link setRhythm} is called, and on which days there is no contact. */
export interface SetRhythmOptions extends RhythmOptions {
  /** Contacts of earlier days stay as they are, and none is planned on them. */
  readonly today: LocalDate;
  /** Who proposes it: the school, when left out. */
  readonly by?: Party;
}

/**
 * Proposes a rhythm, or another one in place of the one with its id, and plans its contacts from today on: they are agreed once the
 * other side says yes (`answerRhythm`). What was answered on it stays beside it until that side answers again. Contacts that have
 * been, and those of earlier days, stay as they are.
 */
export function setRhythm(plan: ConversationPlan, rhythm: ContactRhythm, options: SetRhythmOptions): ConversationPlan {
  const stored = plan.rhythms?.find(({ id }) => id === rhythm.id);
  return planAnew(plan, proposeInPlaceOf(stored, rhythm, options.by ?? 'school'), options);
}

/** Sets a rhythm as it is, and plans its contacts from today on. */
function planAnew(plan: ConversationPlan, rhythm: ContactRhythm, options: SetRhythmOptions): ConversationPlan {
  const { rhythms = [], checkIns = [] } = plan;
  const isKept = (checkIn: CheckIn) =>
    !isOfRhythm(checkIn, rhythm.id) || findHeldAnswer(checkIn) !== undefined || checkIn.on < options.today;
  const kept = checkIns.filter(isKept);
  const ids = new Set(kept.map(({ id }) => id));
  const held = new Set(kept.filter((each) => isOfRhythm(each, rhythm.id)).map(({ on }) => on));
  const planned = planCheckIns(rhythm, options).filter(
    ({ id, on }) => on >= options.today && !ids.has(id) && !held.has(on),
  );
  const isKnown = rhythms.some(({ id }) => id === rhythm.id);
  return {
    ...plan,
    rhythms: isKnown ? rhythms.map((each) => (each.id === rhythm.id ? rhythm : each)) : [...rhythms, rhythm],
    checkIns: [...kept, ...planned].sort((a, b) => compareText(a.on, b.on)),
  };
}

/**
 * Ends a rhythm before today, by common consent: contacts that were still planned are removed. One of which no day has come yet
 * is removed as a whole, unless it was answered: what was said stays. One that would begin anew later, begins with its first contact
 * that has been.
 */
export function stopRhythm(plan: ConversationPlan, id: string, today: LocalDate): ConversationPlan {
  const rhythm = plan.rhythms?.find((each) => each.id === id);
  if (!rhythm) return plan;
  const endOn = addDays(today, -1);
  if (rhythm.startOn <= endOn) return planAnew(plan, { ...rhythm, endOn }, { today });
  const [first] = (plan.checkIns ?? [])
    .filter((each) => isOfRhythm(each, id) && (findHeldAnswer(each) !== undefined || each.on < today))
    .map(({ on }) => on)
    .sort(compareText);
  if (first === undefined && !isAnsweredRhythm(rhythm)) return removeRhythm(plan, id);
  if (first === undefined) return planAnew(plan, { ...rhythm, startOn: stepBack(rhythm, endOn), endOn }, { today });
  return planAnew(plan, { ...rhythm, startOn: first, endOn: first > endOn ? first : endOn }, { today });
}

/** The last day on or before another that is a whole number of steps from the first one. */
function stepBack({ startOn, everyDays }: ContactRhythm, on: LocalDate): LocalDate {
  const step = Math.max(1, everyDays);
  return addDays(startOn, -Math.ceil(countDays(on, startOn) / step) * step);
}

/**
 * Removes a rhythm with its contacts, except those of which somebody said whether they have been. One that was answered stays as it
 * is: it can be ended (`stopRhythm`), and what was said stays.
 */
export function removeRhythm(plan: ConversationPlan, id: string): ConversationPlan {
  const { rhythms = [], checkIns = [] } = plan;
  const rhythm = rhythms.find((each) => each.id === id);
  if (!rhythm || isAnsweredRhythm(rhythm)) return plan;
  const kept = checkIns.filter((checkIn) => !isOfRhythm(checkIn, id) || findHeldAnswer(checkIn) !== undefined);
  const free = kept.map((checkIn) => {
    if (!isOfRhythm(checkIn, id)) return checkIn;
    const { from: _from, ...rest } = checkIn;
    return rest;
  });
  return { ...plan, rhythms: rhythms.filter((each) => each !== rhythm), checkIns: free };
}

import {
  addEarlierPlan,
  addEntry,
  type CalendarEntry,
  cancelEntry,
  changeEntry,
  type ExtendedPlan,
  markReminder,
  moveEntry,
  removeEntry,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { addDays, formatDay, formatSchoolYear, type LocalDate } from '@driehoek/sdk/shared';
import { isMovable } from '../entry-words.js';
import { describeReminder } from './describe-reminder.js';
import { findOutside } from './entry-problems.js';
import type { EditorTexts } from './editor-texts.js';
import type { PlanEdit } from './plan-edit.js';

/** A changed plan, and in words what changed. */
export interface EditedPlan {
  readonly plan: YearPlan;
  readonly said: string;
}

/** What an edit starts from. */
export interface EditContext {
  readonly plan: YearPlan;
  readonly translate: EditorTexts;
  readonly language: Language;
  readonly today: LocalDate;
}

/** An edit of one moment that needs no form. */
export type EntryEdit = Extract<PlanEdit, { readonly type: 'cancel' | 'remove' | 'move-by' | 'move-to' | 'remind' }>;

/** Carries out an edit of a moment that is in the plan. */
export function applyEntryEdit(edit: EntryEdit, entry: CalendarEntry, context: EditContext): EditedPlan {
  switch (edit.type) {
    case 'cancel':
      return cancelOrRestore(entry, context);
    case 'remove':
      return remove(entry, context);
    case 'move-by':
      return moveToDay(entry, addDays(entry.start.slice(0, 10), edit.days), context);
    case 'move-to':
      return moveToDay(entry, edit.day, context);
    case 'remind':
      return markSent(edit, entry, context);
    default:
      return edit satisfies never;
  }
}

/** Puts a moment as it was filled in in the plan: a new one, or in the place of what it was. */
export function applyForm(
  entry: CalendarEntry,
  isNew: boolean,
  { plan, translate, language }: EditContext,
): EditedPlan {
  const title = localizeText(entry.title, language);
  return {
    plan: isNew ? addEntry(plan, entry) : changeEntry(plan, entry.id, changeTo(entry, plan)),
    said: translate(`contact-calendar.edit.said.${isNew ? 'add' : 'change'}`, { title }),
  };
}

/** Adds the moments of an earlier plan. */
export function applyCopy(
  previous: YearPlan,
  { plan, translate }: EditContext,
): EditedPlan & { readonly extended: ExtendedPlan } {
  const extended = addEarlierPlan(plan, previous);
  const said = translate('contact-calendar.edit.said.copy', {
    count: extended.added.length,
    year: formatSchoolYear(previous.schoolYear),
  });
  return { plan: extended.plan, said, extended };
}

function cancelOrRestore(entry: CalendarEntry, { plan, translate, language }: EditContext): EditedPlan {
  const cancelled = !entry.cancelled;
  const title = localizeText(entry.title, language);
  const said = translate(`contact-calendar.edit.said.${cancelled ? 'cancel' : 'restore'}`, { title });
  return { plan: cancelEntry(plan, entry.id, cancelled), said };
}

function remove(entry: CalendarEntry, { plan, translate, language }: EditContext): EditedPlan {
  const title = localizeText(entry.title, language);
  return { plan: removeEntry(plan, entry.id), said: translate('contact-calendar.edit.said.remove', { title }) };
}

function markSent(
  reminder: Extract<PlanEdit, { readonly type: 'remind' }>,
  { id, title }: CalendarEntry,
  { plan, translate, language }: EditContext,
): EditedPlan {
  const said = translate('contact-calendar.edit.said.remind', {
    title: localizeText(title, language),
    how: describeReminder(reminder, translate),
  });
  return { plan: markReminder(plan, id, reminder, true), said };
}

/**
 * A moment keeps its hours on another day. It stays where it is when it would reach outside the school year, as a form refuses it;
 * one that already does, from another program, can be brought back by steps.
 */
function moveToDay(entry: CalendarEntry, day: LocalDate, context: EditContext): EditedPlan {
  const { plan, translate, language } = context;
  // Nothing offers it; a page may still ask it, or somebody else called it off meanwhile.
  if (!isMovable(entry, context)) return { plan, said: '' };
  const title = localizeText(entry.title, language);
  const moved = moveEntry(plan, entry.id, day + entry.start.slice(10));
  const isOutside = moved.entries.some((each) => each.id === entry.id && findOutside(each, plan));
  if (isOutside && !findOutside(entry, plan)) {
    const year = formatSchoolYear(plan.schoolYear);
    return { plan, said: translate('contact-calendar.edit.outside', { title, year }) };
  }
  return { plan: moved, said: translate('contact-calendar.edit.said.move', { title, when: formatDay(day, language) }) };
}

/** A whole entry as a change: what it no longer has goes. */
function changeTo(entry: CalendarEntry, plan: YearPlan): Partial<CalendarEntry> {
  const before = plan.entries.find(({ id }) => id === entry.id) ?? {};
  return { ...Object.fromEntries(Object.keys(before).map((key) => [key, undefined])), ...entry };
}

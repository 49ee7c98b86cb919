import {
  addEarlierPlan,
  type CalendarEntry,
  cancelEntry,
  type ExtendedPlan,
  moveEntry,
  removeEntry,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { addDays, formatDay, formatSchoolYear } from '@driehoek/sdk/shared';
import type { EditorTexts } from './editor-texts.js';

/** A changed plan, and in words what changed. */
export interface Edit {
  readonly plan: YearPlan;
  readonly said: string;
}

export interface EditContext {
  readonly plan: YearPlan;
  readonly texts: EditorTexts;
  readonly language: Language;
}

/** Takes away, calls off, or lets go ahead after all. */
export function editEntry(
  action: 'cancel' | 'remove',
  entry: CalendarEntry,
  { plan, texts, language }: EditContext,
): Edit {
  const title = localizeText(entry.title, language);
  if (action === 'remove') {
    return { plan: removeEntry(plan, entry.id), said: texts('contact-calendar.edit.said.remove', { title }) };
  }
  const cancelled = !entry.cancelled;
  const said = texts(`contact-calendar.edit.said.${cancelled ? 'cancel' : 'restore'}`, { title });
  return { plan: cancelEntry(plan, entry.id, cancelled), said };
}

/** Moves a moment to another day, at the same hours. */
export function moveToDay(entry: CalendarEntry, day: string, { plan, texts, language }: EditContext): Edit {
  const title = localizeText(entry.title, language);
  return {
    plan: moveEntry(plan, entry.id, day + entry.start.slice(10)),
    said: texts('contact-calendar.edit.said.move', { title, when: formatDay(day, language) }),
  };
}

/** Moves a moment by so many days. */
export function moveByDays(entry: CalendarEntry, days: number, context: EditContext): Edit {
  return moveToDay(entry, addDays(entry.start.slice(0, 10), days), context);
}

/** Adds the moments of an earlier plan, and says how many came in. */
export function editWithEarlierPlan(
  previous: YearPlan,
  { plan, texts }: EditContext,
): Edit & { readonly extended: ExtendedPlan } {
  const extended = addEarlierPlan(plan, previous);
  const said = texts('contact-calendar.edit.said.copy', {
    count: extended.added.length,
    year: formatSchoolYear(previous.schoolYear),
  });
  return { plan: extended.plan, said, extended };
}

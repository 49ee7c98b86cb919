import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { beginOf, type EntryTime } from './entry-time.js';
import type { CalendarEntry } from './year-plan.js';

/** Whether an answer to who is coming was given to the moment as it stands: one that was given before it was moved is asked again. */
export function isStandingAnswer(
  { answeredFor }: { readonly answeredFor?: LocalDate | LocalDateTime },
  entry: EntryTime,
): boolean {
  return answeredFor === undefined || answeredFor === beginOf(entry);
}

/** The people who come along as the family answered to the moment as it stands; `undefined` where it did not, or not since it was moved. */
export function findComing(entry: CalendarEntry): readonly string[] | undefined {
  const { attendance } = entry;
  return attendance && isStandingAnswer(attendance, entry) ? attendance.coming : undefined;
}

/** When a moment was that was moved since the family answered who is coming; `undefined` where its answer stands, or there is none. */
export function findMovedFrom(entry: CalendarEntry): LocalDate | LocalDateTime | undefined {
  const { attendance } = entry;
  return attendance?.coming && !isStandingAnswer(attendance, entry) ? attendance.answeredFor : undefined;
}

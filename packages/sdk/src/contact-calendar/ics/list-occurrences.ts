import { expandRule } from '../../icalendar/expand-rule.js';
import type { FileMoment } from '../../icalendar/read-moment.js';
import { addDays, compareText } from '../../shared/calendar-day.js';
import type { StepLimit } from '../../icalendar/step-limit.js';
import type { LocalDate, LocalDateTime } from '../../shared/local-time.js';
import { FOUND_STEPS } from './file-limits.js';
import type { FileEvent, UnplacedReason } from './read-event.js';

/** One occurrence of an event. */
export interface Occurrence {
  readonly event: FileEvent;
  readonly start: FileMoment;
  /** When it would begin by the rule, on the wall clock of the plan; left out for an event that does not come back. */
  readonly planned?: LocalDate | LocalDateTime;
}

export interface OccurrenceOptions {
  /** The days from which occurrences are wanted, both included; a year from the event's beginning when left out. */
  readonly span?: { readonly start: LocalDate; readonly end: LocalDate } | undefined;
  /** What the clock of the plan shows. */
  readonly toLocal: (moment: FileMoment) => LocalDate | LocalDateTime;
  readonly limit: StepLimit;
}

/**
 * Lists the occurrences of an event: one, or those of its rules and extra dates without the excluded ones. An event
 * with a `RECURRENCE-ID` replaces that occurrence; `THISANDFUTURE` is treated as that one day.
 */
export function listOccurrences(
  event: FileEvent,
  replacements: readonly FileEvent[],
  options: OccurrenceOptions,
): readonly Occurrence[] | UnplacedReason {
  const { start, rules, extra } = event;
  const { toLocal } = options;
  if (event.replaces) return [{ event, start, planned: toLocal(event.replaces) }];
  const replaced = new Map(replacements.map((each) => [toLocal(each.replaces ?? each.start), each]));
  const own = rules.length + extra.length > 0 ? expand(event, options) : [start];
  if (typeof own === 'string') return own;
  if (own.length === 1 && own[0] === start && replaced.size === 0) return [{ event, start }];
  const kept = own
    .map((moment): Occurrence => ({ event, start: moment, planned: toLocal(moment) }))
    .filter(({ planned = '' }) => !replaced.has(planned));
  const others = [...replaced].map(([planned, each]): Occurrence => ({ event: each, start: each.start, planned }));
  return kept.length + others.length > 0 ? [...kept, ...others] : 'no-occurrence';
}

function expand(event: FileEvent, { span, toLocal, limit }: OccurrenceOptions): FileMoment[] | UnplacedReason {
  const { start, rules, extra, excluded } = event;
  const first = start.local.slice(0, 10);
  const { start: from, end: to } = span ?? { start: first, end: addDays(first, 365) };
  const beginnings = new Map([[toLocal(start), { ...start }]]);
  for (const rule of rules) {
    const found = expandRule(rule, { start, from, to, toLocal, limit });
    if (!found) return 'unreadable-rule';
    limit.take(found.length * FOUND_STEPS);
    for (const local of found) beginnings.set(toLocal({ ...start, local }), { ...start, local });
  }
  for (const moment of extra) beginnings.set(toLocal(moment), moment);
  const left = new Set(excluded.map(toLocal));
  return (
    [...beginnings]
      .filter(([local]) => local.slice(0, 10) >= from && local.slice(0, 10) <= to)
      // An excluded date without time excludes every occurrence that begins on that day.
      .filter(([local]) => !left.has(local) && !left.has(local.slice(0, 10)))
      .sort(([a], [b]) => compareText(a, b))
      .map(([, moment]) => moment)
  );
}

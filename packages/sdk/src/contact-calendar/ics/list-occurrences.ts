import { expandRule } from '../../icalendar/expand-rule.js';
import { type ConvertMoment, readMoment } from '../../icalendar/read-moment.js';
import { addDays } from '../../shared/calendar-day.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { FileEvent, UnplacedReason } from './read-event.js';

/** An event on one of its days. */
export interface Occurrence {
  readonly event: FileEvent;
  /** When it would begin by the event's rule, on the event's wall clock; left out for an event that does not come back. */
  readonly planned?: string;
}

/** Which days of what comes back are wanted, both included. */
export interface OccurrenceOptions {
  /** A year from the beginning of the event when left out. */
  readonly span?: { readonly start: LocalDate; readonly end: LocalDate };
  readonly convert: ConvertMoment;
}

/**
 * The days on which an event is: one, or as many as its rules and extra dates give, without the excluded ones. An event
 * that stands for one of these (`RECURRENCE-ID`) takes its place. `THISANDFUTURE` is taken for that one day.
 */
export function listOccurrences(
  event: FileEvent,
  replacements: readonly FileEvent[],
  { span, convert }: OccurrenceOptions,
): readonly Occurrence[] | UnplacedReason {
  const { start, rules, extra, excluded } = event;
  if (rules.length === 0 && extra.length === 0) return replacements.length === 0 ? [{ event }] : withReplacements([{ event, planned: start.local }]);
  const first = start.local.slice(0, 10);
  const [from, to] = span ? [span.start, span.end] : [first, addDays(first, 365)];
  const zone = start.zone ?? '';
  const own = (moment: FileEvent['start']) => cut(zone ? convert(moment, zone) : moment.local);
  const cut = (local: string) => local.slice(0, start.local.length);
  const untilOf = (value: string) => {
    const until = readMoment(value, { parameters: {} });
    return until && own(until);
  };
  const beginnings = new Set([start.local]);
  for (const rule of rules) {
    const found = expandRule(rule, { start: start.local, from, to, untilOf });
    if (!found) return 'unreadable-rule';
    for (const each of found) beginnings.add(each);
  }
  for (const each of extra) beginnings.add(own(each));
  for (const each of excluded) beginnings.delete(own(each));
  const planned = [...beginnings].filter((each) => each.slice(0, 10) >= from && each.slice(0, 10) <= to).sort();
  const occurrences = withReplacements(planned.map((each) => ({ event, planned: each })));
  return occurrences.length > 0 ? occurrences : 'no-occurrence';

  function withReplacements(list: readonly Occurrence[]): Occurrence[] {
    const replaced = new Map(replacements.map((each) => [own(each.replaces ?? each.start), each]));
    const kept = list.filter((each) => !replaced.has(each.planned ?? ''));
    return [...kept, ...[...replaced].map(([planned, each]) => ({ event: each, planned }))];
  }
}

import type { Response } from '@driehoek/sdk/checklist';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import { markRead, mergeView, parseConversationPlan } from '@driehoek/sdk/conversation';
import { mergeRound } from '@driehoek/sdk/expectations';
import type { Change } from './changes.js';
import type { Kind, Stored } from './records.js';

/** A record that was changed here, with its changes since it was last written. */
export interface Changed {
  readonly record: Stored;
  readonly changes: readonly Change[];
}

/**
 * Merges a record that two tabs have changed. A conversation or a round of expectations: the other's version with our
 * changes merged into it, as a server would do. A response: every answer and remark of either, a year plan: every
 * moment of either, and ours where both have one. Any other kind: ours.
 */
export function mergeRecords(kind: Kind, { record, changes }: Changed, theirs: Stored): Stored {
  if (changes.length > 0) return changes.reduce(mergeChange, theirs);
  if (kind === 'response') return mergeResponses(record as Response, theirs as Response);
  if (kind === 'year-plan') return mergeYearPlans(record as YearPlan, theirs as YearPlan);
  return record;
}

function mergeChange(theirs: Stored, change: Change): Stored {
  if ('answers' in change) return mergeRound(theirs as Parameters<typeof mergeRound>[0], change);
  if ('readBy' in change) return markRead(parseConversationPlan(theirs), change.readBy);
  const { reader, seen, copy, now } = change;
  return mergeView(parseConversationPlan(theirs), copy, reader, seen, { now });
}

function mergeYearPlans(mine: YearPlan, theirs: YearPlan): YearPlan {
  const known = new Set(mine.entries.map(({ id }) => id));
  const others = theirs.entries.filter(({ id }) => !known.has(id));
  return { ...theirs, ...mine, entries: [...mine.entries, ...others] };
}

function mergeResponses(mine: Response, theirs: Response): Response {
  return {
    ...theirs,
    ...mine,
    answers: { ...theirs.answers, ...mine.answers },
    ...((theirs.remarks || mine.remarks) && { remarks: { ...theirs.remarks, ...mine.remarks } }),
  };
}

import type { Response } from '@driehoek/sdk/checklist';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Kind, Stored } from './records.js';

/**
 * What is kept when two tabs changed one record: of a response every answer and remark that either of them has, of a
 * year plan every moment, and mine where both have one; of anything else mine.
 */
export function mergeRecords(kind: Kind, mine: Stored, theirs: Stored): Stored {
  if (kind === 'response') return mergeResponses(mine as Response, theirs as Response);
  return kind === 'year-plan' ? mergeYearPlans(mine as YearPlan, theirs as YearPlan) : mine;
}

function mergeYearPlans(mine: YearPlan, theirs: YearPlan): YearPlan {
  const known = new Set(mine.entries.map(({ id }) => id));
  return { ...theirs, ...mine, entries: [...mine.entries, ...theirs.entries.filter(({ id }) => !known.has(id))] };
}

function mergeResponses(mine: Response, theirs: Response): Response {
  return {
    ...theirs,
    ...mine,
    answers: { ...theirs.answers, ...mine.answers },
    ...((theirs.remarks || mine.remarks) && { remarks: { ...theirs.remarks, ...mine.remarks } }),
  };
}

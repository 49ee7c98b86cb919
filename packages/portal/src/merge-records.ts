import type { Response } from '@driehoek/sdk/checklist';
import type { Kind, Stored } from './records.js';

/**
 * What is kept when two tabs changed one record: of a response every answer and remark that either of them has, and
 * mine where both have one; of anything else mine.
 */
export function mergeRecords(kind: Kind, mine: Stored, theirs: Stored): Stored {
  return kind === 'response' ? mergeResponses(mine as Response, theirs as Response) : mine;
}

function mergeResponses(mine: Response, theirs: Response): Response {
  return {
    ...theirs,
    ...mine,
    answers: { ...theirs.answers, ...mine.answers },
    ...((theirs.remarks || mine.remarks) && { remarks: { ...theirs.remarks, ...mine.remarks } }),
  };
}

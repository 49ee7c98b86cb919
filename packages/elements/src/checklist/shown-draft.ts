import { type Instrument, isBlankResponse } from '@driehoek/sdk/checklist';
import type { ChecklistDraft } from './checklist-draft.js';

/** What is shown of a response that is being filled in. */
export type ShownDraft = Pick<ChecklistDraft, 'response' | 'openRemarks' | 'removed' | 'actionPointsOf'>;

/** Returns what a form for a pen shows: whom and which year it is of, and nothing that was filled in. */
export function emptyDraft({ response }: ShownDraft): ShownDraft {
  const { answers: _a, remarks: _r, actionPoints: _p, completedAt: _c, ...blank } = response;
  return {
    response: { ...blank, answers: {} },
    openRemarks: new Set(),
    removed: undefined,
    actionPointsOf: () => [],
  };
}

/** The classes of a form: its scale, and `blank` while nothing is filled in, so that on paper it is a form for a pen. */
export function formClass({ scale }: Instrument, { response }: Pick<ShownDraft, 'response'>): string {
  return isBlankResponse(response) ? `${scale.kind} blank` : scale.kind;
}

import type { ChecklistDraft } from './checklist-draft.js';
import { ownEntry } from './own-entry.js';

/** What a button did, and what to focus then. */
export interface Outcome {
  readonly changed: boolean;
  readonly focus?: string;
}

/** Takes what somebody typed or chose into the draft; `false` when the field is not part of the response. */
export function takeInput(draft: ChecklistDraft, field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const { actionPoint } = field.dataset;
  if (actionPoint) changeRow(draft, actionPoint, { text: field.value });
  else if (field.type === 'textarea') draft.remark(field.name, field.value);
  else if (field.type === 'radio') draft.answer(field.name, field.value);
  else return false;
  return true;
}

/** Does what a button of a statement or an action point says. */
export function pressButton(draft: ChecklistDraft, { name, value }: HTMLButtonElement): Outcome {
  const named = `="${CSS.escape(value)}"]`;
  switch (name) {
    case 'clear':
      draft.answer(value);
      return { changed: true, focus: `input[name${named}` };
    case 'remark':
      // One with text stays in sight; the button then leads to it.
      if (!draft.openRemarks.delete(value) || ownEntry(draft.response.remarks, value)) draft.openRemarks.add(value);
      return { changed: false, focus: `textarea[name${named}` };
    case 'add':
      draft.actionPoints.add(value);
      return { changed: false, focus: rowSelector(value, draft.actionPoints.rowsOf(value).length - 1) };
    case 'remove':
      changeRow(draft, value, { removed: true });
      return { changed: true, focus: `button[name="undo"][value${named}` };
    case 'undo':
      changeRow(draft, value, { removed: false });
      return { changed: true, focus: `[data-action-point${named}` };
    default:
      return { changed: false };
  }
}

const rowSelector = (sectionId: string, index: number) =>
  `[data-action-point="${CSS.escape(`${sectionId} ${index}`)}"]`;

/** `row` is the section's id and the place in it, with a space between. */
function changeRow(draft: ChecklistDraft, row: string, change: { text?: string; removed?: boolean }): void {
  const space = row.lastIndexOf(' ');
  const sectionId = row.slice(0, space);
  draft.actionPoints.set(sectionId, Number(row.slice(space + 1)), change);
  draft.takeActionPoints(sectionId);
}

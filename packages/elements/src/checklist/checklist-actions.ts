import { findOwn, sameData } from '@driehoek/sdk/shared';
import { listFilledIn } from '../shared/filled-in.js';
import type { ActionPointPlace, ChecklistDraft } from './checklist-draft.js';

/** The result of pressing a button: what the checklist does next, and where the focus goes. */
export interface Outcome {
  readonly changed: boolean;
  readonly focus?: string;
}

/** The statement whose remark the field of this name is. */
const remarkedItem = (name: string): string => name.replace(/^remark:/, '');

/** Takes what somebody chose or wrote in what a server rendered into the draft; returns whether that changed anything. */
export function takeFilledIn(draft: ChecklistDraft, served: ShadowRoot): boolean {
  const before = draft.response;
  for (const { name, value, type } of listFilledIn(served)) {
    if (type === 'radio') draft.answer(name, value);
    else draft.remark(remarkedItem(name), value);
  }
  return !sameData(before, draft.response);
}

/** Writes the value of a field into the draft; returns `false` when the field is not part of the response. */
export function handleInput(draft: ChecklistDraft, field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const { actionPoint } = field.dataset;
  if (actionPoint) draft.updateActionPoint(parsePlace(actionPoint), field.value);
  else if (field.type === 'textarea') draft.remark(remarkedItem(field.name), field.value);
  else if (field.name === 'office' && field.type === 'checkbox')
    draft.chooseOffice((field as HTMLInputElement).checked);
  else if (field.type === 'radio') draft.answer(field.name, field.value);
  else return false;
  return true;
}

/** Runs the action of a button of a statement or an action point. */
export function handleButton(draft: ChecklistDraft, { name, value }: HTMLButtonElement): Outcome {
  const named = `="${CSS.escape(value)}"]`;
  switch (name) {
    case 'clear':
      draft.answer(value);
      return { changed: true, focus: `input[name${named}` };
    case 'remark':
      // A remark with text is never hidden; the button then moves the focus to it.
      if (!draft.openRemarks.delete(value) || findOwn(draft.response.remarks, value)) draft.openRemarks.add(value);
      return { changed: false, focus: `textarea[name="${CSS.escape(`remark:${value}`)}"]` };
    case 'add':
      return { changed: false, focus: fieldOf(draft.addActionPoint(value)) };
    case 'remove':
      draft.removeActionPoint(parsePlace(value));
      return { changed: true, focus: `button[name="undo"][value${named}` };
    case 'undo': {
      const place = draft.undo();
      return place ? { changed: true, focus: fieldOf(place) } : { changed: false };
    }
    default:
      return { changed: false };
  }
}

/** Formats a place for the `value` of a control: the section's id and the index in that section, separated by a space. */
export const formatPlace = ({ sectionId, index }: ActionPointPlace): string => `${sectionId} ${index}`;

function parsePlace(text: string): ActionPointPlace {
  const space = text.lastIndexOf(' ');
  return { sectionId: text.slice(0, space), index: Number(text.slice(space + 1)) };
}

const fieldOf = (place: ActionPointPlace) => `[data-action-point="${CSS.escape(formatPlace(place))}"]`;

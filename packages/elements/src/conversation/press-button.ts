import {
  addTo,
  createItem,
  isGrowingList,
  listItems,
  moveIn,
  type PlanList,
  setField,
} from '@driehoek/sdk/conversation';
import type { Instant, Party } from '@driehoek/sdk/shared';
import { createId } from '../shared/create-id.js';
import type { PlannerDraft } from './planner-draft.js';
import type { StaffTools } from './planner-scene.js';

/** What follows from a press. */
export interface Outcome {
  /** The plan is another now. */
  readonly changed?: boolean;
  /** Where the focus goes, as a selector. */
  readonly focus?: string;
  /** Something was taken away. */
  readonly removed?: boolean;
}

interface Situation {
  readonly draft: PlannerDraft;
  readonly now: Instant;
  readonly today: string;
  readonly staff: StaffTools | undefined;
}

const PHASE_TITLE = '#phase-title';

/** Does what a button says; `undefined` for one that is not about the plan. */
export function pressButton(button: HTMLButtonElement, situation: Situation): Outcome | undefined {
  const { name, value } = button;
  const { draft, now, staff } = situation;
  const list = (value || button.closest<HTMLElement>('[data-list]')?.dataset['list']) as PlanList;
  const index = Number(button.closest<HTMLElement>('[data-index]')?.dataset['index']);
  switch (name) {
    case 'add':
      return add(draft, list, button.dataset['by'] as Party | undefined, situation.today);
    case 'remove':
      draft.remove(list, index);
      return { changed: true, removed: true, focus: '[name=undo]' };
    case 'undo': {
      const place = draft.undo();
      return place ? { changed: true, focus: fieldOf(place.list, place.index) } : {};
    }
    case 'up':
    case 'down':
      return move(draft, list, index, name === 'up' ? -1 : 1);
    case 'pick': {
      const question = staff?.listQuestions({ type: draft.view.type }).find(({ id }) => id === value);
      if (!question) return {};
      const { id, phase, for: by, text } = question;
      draft.view = addTo(draft.view, 'questions', { id, phase, by, text });
      return { changed: true, focus: '.bank .pick, .bank summary' };
    }
    case 'own-phases':
      draft.view = setField(draft.view, { phases: undefined });
      return { changed: true };
    default: {
      const plan = staff?.turnConversation(draft.view, name, value, now);
      if (!plan) return undefined;
      draft.view = plan;
      const focus = name === 'pause' ? '[name=resume]' : name === 'resume' ? '[name=pause]' : PHASE_TITLE;
      return { changed: true, focus: name === 'no-focus' ? '.focus summary' : focus };
    }
  }
}

function add(draft: PlannerDraft, list: PlanList, by: Party | undefined, today: string): Outcome {
  if (!isGrowingList(list)) return {};
  draft.view = addTo(draft.view, list, createItem(list, { id: createId(), today, ...(by && { by }) }));
  const last = (draft.view[list] ?? []).length - 1;
  return { changed: true, focus: fieldOf(list, last) };
}

const fieldOf = (list: PlanList, index: number) => `[data-list=${list}] [data-index="${index}"] .field`;

function move(draft: PlannerDraft, list: PlanList, index: number, step: 1 | -1): Outcome {
  const target = index + step;
  if (!listItems(draft.view, list)[target]) return {};
  draft.view = moveIn(draft.view, list, index, step);
  return { changed: true, focus: `[data-list=${list}] [data-index="${target}"] [name=${step < 0 ? 'up' : 'down'}]` };
}

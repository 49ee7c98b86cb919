import { type ConversationPlan, mergeCopy, viewForPerspective } from '@driehoek/sdk/conversation';
import { isBlank, type Text } from '@driehoek/sdk/i18n';
import { type Reader, sameData } from '@driehoek/sdk/shared';

/** A conversation as one reader edits it. */
export interface ReaderCopy {
  /** What the page gave: the copy of this reader, as it should, or more than that. */
  readonly given: ConversationPlan;
  /** What the reader may see of it, with what was changed in it; rows without words included. */
  readonly plan: ConversationPlan;
  /** Whether `given` holds more than the reader may see, so that what is changed has to be merged into it. */
  readonly isPartial: boolean;
  /** Whose copy it is; a parent's when left out. */
  readonly reader?: Reader | undefined;
}

/** Creates the copy of a reader. Not checked: whether the conversation is the reader's to see at all. */
export function copyForReader(given: ConversationPlan, reader: Reader | undefined): ReaderCopy {
  const plan = viewForPerspective(given, reader);
  return { given, plan, isPartial: !sameData(given, plan), reader };
}

/** What the page gets back: as much as it gave, with the reader's changes in it. Rows without words are left out. */
export function toGiven({ given, plan, isPartial, reader }: ReaderCopy): ConversationPlan {
  const copy = withoutBlanks(plan);
  return isPartial ? mergeCopy(given, copy, reader) : copy;
}

const WORDED = ['expectations', 'agenda', 'strengths', 'questions', 'notes', 'promises', 'agreements'] as const;

function withoutBlanks(plan: ConversationPlan): ConversationPlan {
  const worded = WORDED.filter((list) => plan[list]?.some(isEmpty));
  if (worded.length === 0) return plan;
  const lists = worded.map((list) => [list, plan[list]?.filter((item) => !isEmpty(item))]);
  return { ...plan, ...Object.fromEntries(lists) };
}

/** Whether nobody wrote anything in an item: of a note, neither who noted it nor who corrects it. */
const isEmpty = ({ text, correction }: { readonly text: Text; readonly correction?: Text }) =>
  isBlank(text) && isBlank(correction);

import type { ContactRhythm } from '@driehoek/sdk/conversation';
import type { ConversationView } from '../../conversation-view.js';

/** The first and last day as they stand in their fields. */
export type TypedDays = Pick<ContactRhythm, 'startOn' | 'endOn'>;

/** What staff filled in about rhythms that is not in the plan. */
interface TypedRhythms {
  /** The conversation that it is about. */
  readonly plan: string;
  /** The new rhythm whose form is open. */
  fresh?: ContactRhythm | undefined;
  /** By the id of a rhythm the days that cannot be, for as long as they stand in its fields. */
  readonly refused: Map<string, TypedDays>;
}

/** By the editor of an element, so that what was filled in stays while the plan changes around it. */
const typed = new WeakMap<object, TypedRhythms>();

/** Returns what was filled in and is not in the plan, of the conversation that the element shows. */
export function typedRhythms({ editor, plan }: ConversationView): TypedRhythms {
  const known = typed.get(editor);
  if (known?.plan === plan.id) return known;
  const none: TypedRhythms = { plan: plan.id, refused: new Map() };
  typed.set(editor, none);
  return none;
}

/** Whether the last day is before the first. */
export const endsBeforeStart = ({ startOn, endOn }: TypedDays): boolean =>
  startOn !== '' && endOn !== '' && endOn < startOn;

import type { Text } from '../i18n/text.js';
import { isHousehold, type Party } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan, Note, Phase } from './conversation-plan.js';
import { addTo } from './edit-plan.js';
import { hasTwoHomes } from './name-party.js';
import { listOthers } from './list-parties.js';
import { listPresent } from './list-present.js';

/** What is noted. */
export interface NoteStart {
  /** Unique within the plan: `ownIdOf(by, …)`. */
  readonly id: string;
  /** Which party said it. */
  readonly of: Party;
  /** Who notes it; the school when left out. */
  readonly by?: Party;
  /** In which phase it was said. */
  readonly phase?: Phase | (string & {});
  /** What it is about: an agreement, or with the kind `note` another note. */
  readonly from?: Reference;
  /** The party beside whose words it stands. With two homes the other one does not see it, as it does not see those words. */
  readonly beside?: Party;
  /** What was said; empty when left out, for a field in which somebody begins to write. */
  readonly text?: Text;
  /** When it is noted. */
  readonly now: Instant;
}

/**
 * Adds a note of what a party said. Notes are made in the open: it is shared at once with every other party of the conversation;
 * in a difficult talk with the pupil only when the pupil is there (`listPresent`). Which home sees what was noted of the other,
 * `viewForPerspective` decides.
 */
export function addNote(
  plan: ConversationPlan,
  { by = 'school', beside, text = '', now, ...start }: NoteStart,
): ConversationPlan {
  const note: Note = {
    ...start,
    by,
    text,
    sharedWith: listHearers(plan, by).filter((party) => !isOtherHome(plan, party, beside)),
    sharedAt: new Date(now).toISOString(),
  };
  return addTo(plan, 'notes', note);
}

function listHearers(plan: ConversationPlan, by: Party): Party[] {
  const others = listOthers(plan, by);
  if (plan.type !== 'difficult-talk') return others;
  const present = listPresent(plan);
  return others.filter((party) => party !== 'pupil' || present.includes(party));
}

const isOtherHome = (plan: ConversationPlan, party: Party, beside: Party | undefined) =>
  hasTwoHomes(plan) && isHousehold(party) && isHousehold(beside) && party !== beside;

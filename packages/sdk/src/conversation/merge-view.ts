import { type Party, partyOf } from '../shared/parties.js';
import type { Role } from '../shared/roles.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { type Item, mergeList, takeChanges } from './merge-list.js';
import type { PLAN_FIELDS } from './plan-fields.js';
import { CONTRIBUTIONS, LIST_NAMES, LIST_FIELDS, type ListName, REQUIRED_LISTS } from './plan-fields.js';
import { fieldsOf, sameData } from './same-data.js';
import { viewForPerspective } from './view-for-perspective.js';

/** The fields of the plan itself that a family decides on. */
const FAMILY_FIELDS: { readonly [party in Exclude<Party, 'school'>]: readonly (keyof typeof PLAN_FIELDS)[] } = {
  parents: ['interpreter'],
  pupil: ['pupilRole'],
};
/** Who stores it says how often it changed and in which shape it is, and a conversation does not become another. */
const NOBODYS_FIELDS: readonly string[] = ['id', 'revision', 'schemaVersion', ...LIST_NAMES];

/**
 * The whole plan with what somebody changed in the copy of their role (`viewForPerspective`): only what this role may
 * change, whatever the copy holds. A server calls it with the plan that it keeps and the copy that it got.
 *
 * - Parents and pupil: what they bring in themselves (expectations, strengths, agenda, questions) and their
 *   confirmation; parents also an interpreter and the languages of parents; the pupil also the pupil's role.
 * - School: all that it sees, but for what another party shared with some only, and others' confirmations.
 * - From outside: nothing.
 *
 * What a role did not get stays as it was. In each list the places of what is not theirs stay; their own fill their own
 * places in the copy's order, and what is new comes last. An id that is taken gets a number behind it. Not checked:
 * whether the copy has the right shape (parse it first), and who sent it.
 */
export function mergeView(plan: ConversationPlan, view: ConversationPlan, role: Role): ConversationPlan {
  const party = partyOf(role);
  if (!party) return plan;
  const before = viewForPerspective(plan, role);
  const isSchool = party === 'school';
  const ownKeys = isSchool
    ? [...new Set([...Object.keys(before), ...Object.keys(view)])].filter((key) => !NOBODYS_FIELDS.includes(key))
    : FAMILY_FIELDS[party];
  const merged = fieldsOf(takeChanges(plan, before, view, ownKeys));

  for (const list of LIST_NAMES) {
    const [base, seen, sent] = [itemsOf(plan, list), itemsOf(before, list), itemsOf(view, list)];
    const isMine = mayEdit(party, list);
    if (!isMine || sameData(seen, sent)) continue;
    const keys = isSchool ? undefined : Object.keys(LIST_FIELDS[list]);
    const items = mergeList(base, seen, sent, { isMine, keys });
    if (items.length > 0 || plan[list] || view[list]) merged.set(list, items);
    // A plan without phases of its own follows its type again.
    if (items.length === 0 && !view[list] && !REQUIRED_LISTS.includes(list)) merged.delete(list);
  }
  if (party === 'parents') merged.set('participants', mergeLanguages(plan, before, view));
  return Object.fromEntries(merged) as unknown as ConversationPlan;
}

const itemsOf = (plan: ConversationPlan, list: ListName) => (plan[list] ?? []) as readonly Item[];

/** Which items of a list a party may change; `undefined` when none. */
function mayEdit(party: Party, list: ListName): ((item: Item) => boolean) | undefined {
  const isOwn = ({ by }: Item) => by === party;
  if (list === 'confirmations') return isOwn;
  if (!CONTRIBUTIONS.includes(list)) return party === 'school' ? () => true : undefined;
  return party === 'school' ? (item) => isOwn(item) || item.sharedWith === undefined : isOwn;
}

function mergeLanguages(plan: ConversationPlan, before: ConversationPlan, view: ConversationPlan): Participant[] {
  return plan.participants.map((person, index) => {
    const sent = view.participants.find(({ id }) => id === person.id);
    const seen = before.participants[index];
    return sent && seen && person.role === 'parent' ? takeChanges(person, seen, sent, ['language']) : person;
  });
}

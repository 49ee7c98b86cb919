import { partyOfReader } from '@driehoek/sdk/shared';
import { readerOf } from '../family/reader.js';
import type { FamilyConversation } from '../records.js';
import type { PortalState } from '../state.js';

/** Under which id this browser knows that a party read that the school took a talk away from it. */
const markOf = ({ id }: FamilyConversation, state: PortalState) => `kept ${id} ${partyOfReader(readerOf(state))}`;

/** Whether the visitor opened a talk since the school took it away from them, as this browser knows. */
export const isKeptRead = (state: PortalState, plan: FamilyConversation): boolean =>
  state.formDrafts.some(({ id, drafts }) => id === markOf(plan, state) && drafts.length > 0);

/** Notes that the visitor reads that a talk was taken away; of one that is there again, that it would be news when it is once more. */
export function noteKept(state: PortalState, plan: FamilyConversation): void {
  const isKept = plan.keptFor !== undefined;
  if (isKeptRead(state, plan) === isKept) return;
  state.keep('entry-drafts', { id: markOf(plan, state), drafts: isKept ? [{ id: 'read', fields: '' }] : [] });
}

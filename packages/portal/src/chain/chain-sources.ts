import { may, nextSchoolYear } from '@driehoek/sdk/shared';
import { listSeen } from '../conversations/family-conversations.js';
import { readerOf } from '../family/reader.js';
import type { PortalState } from '../state.js';
import { seenOffers } from '../together/family-offers.js';
import type { ChainSources } from './chain.js';

/** Collects the sources of chains that the visitor may see. Action points of a report are visible to the school only. */
export function chainSources(state: PortalState): ChainSources {
  const { role } = state.visitor;
  return {
    role,
    thisYear: state.thisYear,
    instruments: state.instruments,
    plans: may(readerOf(state), 'report', 'see-action-points') ? state.plans : [],
    yearPlans: [state.thisYear, nextSchoolYear(state.thisYear)].flatMap((year) => Object.values(state.layersOf(year))),
    rounds: state.rounds,
    conversations: listSeen(state),
    offers: [seenOffers(state)],
  };
}

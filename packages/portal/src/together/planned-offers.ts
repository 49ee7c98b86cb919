import type { PlannedOffer } from '@driehoek/elements/parent-offers';
import type { ParentOffer } from '@driehoek/sdk/parent-offers';
import { collectChain } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import type { PortalState } from '../state.js';
import { seenOffers } from './family-offers.js';

/** The record of what was typed in the forms for a moment of an offer. */
const PLAN_DRAFTS = 'offer-plan';

/** Why no moment can be made of an offer now. */
export type PlanBar = 'withdrawn' | 'no-yes' | 'planned';

/** Lists the offers of which there is a moment of the year, as the visitor sees it. */
export function listPlanned(state: PortalState): PlannedOffer[] {
  return collectChain(chainSources(state), state.visitor.language).flatMap(({ kind, from, title, address }) =>
    kind === 'calendar-entry' && from?.kind === 'parent-offer' ? [{ offer: from.id, title, href: address }] : [],
  );
}

/** Finds an offer as the visitor sees it now. */
export const findOffer = (state: PortalState, id: string): ParentOffer | undefined =>
  seenOffers(state).offers.find((offer) => offer.id === id);

/** Finds why no moment can be made of an offer, as things are now. */
export function findPlanBar(state: PortalState, { id, withdrawnAt, answer }: ParentOffer): PlanBar | undefined {
  if (withdrawnAt !== undefined) return 'withdrawn';
  if (listPlanned(state).some(({ offer }) => offer === id)) return 'planned';
  return answer?.kind === 'yes' ? undefined : 'no-yes';
}

const draftsOf = (state: PortalState) => state.formDrafts.find(({ id }) => id === PLAN_DRAFTS)?.drafts ?? [];

/** Returns what was typed for a moment of an offer. */
export function findPlanDraft(state: PortalState, offer: string): URLSearchParams | undefined {
  const draft = draftsOf(state).find(({ id }) => id === offer);
  return draft && new URLSearchParams(draft.fields);
}

/** Finds the offer of which a moment was being made last, and is not there yet. */
export const findBegunPlan = (state: PortalState): string | undefined =>
  draftsOf(state).findLast(({ id }) => {
    const offer = findOffer(state, id);
    return offer && findPlanBar(state, offer) !== 'planned';
  })?.id;

/** Keeps what is typed for a moment of an offer. */
export function keepPlanDraft(state: PortalState, offer: string, fields: URLSearchParams): void {
  const others = draftsOf(state).filter(({ id }) => id !== offer);
  const drafts = [...others, { id: offer, fields: String(fields) }];
  state.keep('entry-drafts', { id: PLAN_DRAFTS, drafts }, { isTyped: true });
}

/** Drops what was typed: it was saved, or is not wanted. */
export function dropPlanDraft(state: PortalState, offer: string): void {
  const drafts = draftsOf(state);
  const others = drafts.filter(({ id }) => id !== offer);
  if (others.length < drafts.length) state.keep('entry-drafts', { id: PLAN_DRAFTS, drafts: others });
}

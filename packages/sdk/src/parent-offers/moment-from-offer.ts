import type { CalendarEntry, EntryKind, ParentRole } from '../contact-calendar/year-plan.js';
import type { OfferKind, ParentOffer } from './parent-offers.js';

const KIND_OF: { readonly [kind in OfferKind]: readonly [EntryKind, ParentRole] } = {
  guest: ['class-help', 'guest'],
  'expert-team': ['expert-team', 'expert'],
  'class-task': ['class-help', 'helper'],
  initiative: ['parent-initiative', 'host'],
  meeting: ['parent-meeting', 'host'],
};

/** What the school decides of a moment that comes of an offer. */
export type MomentChoices = Pick<CalendarEntry, 'id' | 'title' | 'start' | 'end'> &
  Partial<Pick<CalendarEntry, 'place' | 'reminders'>>;

/**
 * Creates a moment of the year from an offer that was accepted: of its class, else of the school, with what parents do
 * there, and `from` the offer. All parents see a moment, so none of the parent's own words are in it: the title is the
 * school's. Not checked: whether the school said yes (`listAcceptedOffers`). A moment does not change when its offer is
 * withdrawn later: the school decides whether it goes on.
 */
export function momentFromOffer({ id, kind, group }: ParentOffer, choices: MomentChoices): CalendarEntry {
  const [entryKind, parentRole] = KIND_OF[kind];
  return {
    level: group === undefined ? 'school' : 'class',
    ...(group !== undefined && { group }),
    kind: entryKind,
    formal: false,
    reminders: [],
    ...choices,
    parentRole,
    from: { kind: 'parent-offer', id },
  };
}

import { compareText } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import { toLocalDateTime } from '../shared/zoned-time.js';
import type { ParentOffer, ParentOffers } from './parent-offers.js';

/** An offer to which the school owes words, and since when. */
export interface OpenOffer {
  readonly offer: ParentOffer;
  /** `waiting`: there is no answer yet. `comes-back`: the day has come on which the school would come back to it. */
  readonly reason: 'waiting' | 'comes-back';
  /** The day on which it was offered, or on which the school would come back to it. */
  readonly since: LocalDate;
}

/**
 * Lists the offers to which the school owes words, longest waiting first. What was withdrawn waits for nothing. The days are those of
 * the time zone, the Dutch one when left out.
 */
export function listOpenOffers({ offers }: ParentOffers, today: LocalDate, timeZone = 'Europe/Amsterdam'): OpenOffer[] {
  return offers
    .flatMap((offer): OpenOffer[] => {
      const { answer, withdrawnAt, offeredAt } = offer;
      if (withdrawnAt !== undefined) return [];
      if (!answer) return [{ offer, reason: 'waiting', since: toLocalDateTime(offeredAt, timeZone).slice(0, 10) }];
      const { kind, comesBackOn } = answer;
      if (kind === 'yes' || comesBackOn === undefined || comesBackOn > today) return [];
      return [{ offer, reason: 'comes-back', since: comesBackOn }];
    })
    .sort((a, b) => compareText(a.since, b.since));
}

/** Lists what was agreed on: answered with yes, and not withdrawn. */
export function listAcceptedOffers({ offers }: ParentOffers): ParentOffer[] {
  return offers.filter(({ answer, withdrawnAt }) => answer?.kind === 'yes' && withdrawnAt === undefined);
}

/** Lists the parents who can be asked as an experienced guest in a talk: they offered it, and the school said yes. */
export function listGuests(offers: ParentOffers): ParentOffer[] {
  return listAcceptedOffers(offers).filter(({ kind }) => kind === 'guest');
}

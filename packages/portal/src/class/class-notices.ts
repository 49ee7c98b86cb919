import type { ContactNotice, PlannedTalk } from '@driehoek/elements/class-contacts';
import { findHeldAnswer, nameCheckIn, nameConversation, whenHeld } from '@driehoek/sdk/conversation';
import { findMissedCheckIns, formatMissedCheckIns, isCheckInAgreed } from '@driehoek/sdk/conversation/rhythm';
import { isOpen, listSeen } from '../conversations/family-conversations.js';
import type { PortalState } from '../state.js';

/**
 * Lists the talks, and the short contacts between them, that are planned with each family or were held, for the list of the class.
 */
export function listTalks(state: PortalState, language: string): PlannedTalk[] {
  return listSeen(state).flatMap((plan) => {
    const { family: about, type, cancelled, checkIns = [] } = plan;
    if (cancelled) return [];
    const when = whenHeld(plan);
    const text = nameConversation(plan, 'school', { language });
    const kind = type === 'start-talk' ? 'start-talk' : 'other';
    const talk: PlannedTalk[] =
      when === undefined ? [] : [{ about, on: when.slice(0, 10), text, kind, isHeld: !isOpen(plan) }];
    // They are agreed on in a talk, and go on when it is over; one that was missed, or not agreed, is neither planned nor held.
    const contacts = checkIns
      .filter((checkIn) => findHeldAnswer(checkIn) !== false && isCheckInAgreed(plan, checkIn))
      .map((checkIn): PlannedTalk => {
        const { on, way, kind: reason, done } = checkIn;
        const name = nameCheckIn(plan, checkIn, { language, reader: 'school' });
        const isGoodNews = reason === 'good-news';
        return { about, on, text: name, way, kind: isGoodNews ? 'good-news' : 'informal', isHeld: done === true };
      });
    return [...talk, ...contacts];
  });
}

/** Lists the families with whom a short contact did not work out twice, in words for the teacher. */
export function listNotices(state: PortalState, language: string): ContactNotice[] {
  const today = new Date().toLocaleDateString('sv');
  return listSeen(state).flatMap((plan) =>
    findMissedCheckIns(plan, today).map((missed) => ({
      about: plan.family,
      text: formatMissedCheckIns(plan, missed, { language }),
    })),
  );
}

import type { ContactNotice, PlannedTalk } from '@driehoek/elements/class-contacts';
import { nameConversation, whenOf } from '@driehoek/sdk/conversation';
import { findMissedCheckIns, formatMissedCheckIns } from '@driehoek/sdk/conversation/rhythm';
import { isOpen, listSeen } from '../conversations/family-conversations.js';
import type { PortalState } from '../state.js';

/** Lists the talks with each family that are planned or were held, and the short contacts that were, for the list of the class. */
export function listTalks(state: PortalState, language: string): PlannedTalk[] {
  return listSeen(state).flatMap((plan) => {
    const { family: about, type, session, cancelled, checkIns = [] } = plan;
    const when = session?.endedAt ?? whenOf(plan);
    const text = nameConversation(plan, 'school', { language });
    const kind = type === 'start-talk' ? 'start-talk' : 'other';
    const talk: PlannedTalk[] =
      when === undefined || cancelled ? [] : [{ about, on: when.slice(0, 10), text, kind, isHeld: !isOpen(plan) }];
    const contacts = checkIns
      .filter(({ done }) => done)
      .map(({ on, way, kind: reason }): PlannedTalk => {
        return { about, on, text, way, kind: reason === 'good-news' ? 'good-news' : 'informal', isHeld: true };
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

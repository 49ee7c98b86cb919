import type { ContactNotice, PlannedTalk } from '@driehoek/elements/class-contacts';
import { nameConversation, whenOf } from '@driehoek/sdk/conversation';
import { findMissedCheckIns, formatMissedCheckIns } from '@driehoek/sdk/conversation/rhythm';
import { isOpen, listSeen } from '../conversations/family-conversations.js';
import type { PortalState } from '../state.js';

/** Lists the talks that are planned with each family, for the list of the class. */
export function listPlanned(state: PortalState, language: string): PlannedTalk[] {
  return listSeen(state).flatMap((plan) => {
    const when = whenOf(plan);
    if (when === undefined || plan.cancelled || !isOpen(plan)) return [];
    return { about: plan.family, on: when.slice(0, 10), text: nameConversation(plan, 'school', { language }) };
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

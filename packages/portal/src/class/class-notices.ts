import type { ContactNotice } from '@driehoek/elements/class-contacts';
import { findMissedCheckIns, formatMissedCheckIns } from '@driehoek/sdk/conversation/rhythm';
import { listSeen } from '../conversations/family-conversations.js';
import type { PortalState } from '../state.js';

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

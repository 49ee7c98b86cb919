import type { ContactNotice, PlannedTalk } from '@driehoek/elements/class-contacts';
import { nameConversation, whenOf } from '@driehoek/sdk/conversation';
import { conversationWords } from '../conversations/conversation-words.js';
import { findMissedCheckIns, formatMissedCheckIns } from '@driehoek/sdk/conversation/rhythm';
import { isOpen, listSeen } from '../conversations/family-conversations.js';
import type { PortalState } from '../state.js';

/** Lists the talks, and the short contacts between them, that are planned with each family, for the list of the class. */
export function listPlanned(state: PortalState, language: string): PlannedTalk[] {
  return listSeen(state).flatMap((plan) => {
    const when = whenOf(plan);
    if (plan.cancelled) return [];
    const talk = {
      about: plan.family,
      on: when?.slice(0, 10) ?? '',
      text: nameConversation(plan, 'school', { language }),
    };
    // They are agreed on in a talk, and go on when it is over.
    const contacts = (plan.checkIns ?? []).flatMap(({ on, kind, done }) =>
      done ? [] : { about: plan.family, on, text: conversationWords(language)(`conversation.check-in.${kind}`) },
    );
    return when !== undefined && isOpen(plan) ? [talk, ...contacts] : contacts;
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

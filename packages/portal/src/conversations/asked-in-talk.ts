import { listConsents, listTalkWishes, whenOf } from '@driehoek/sdk/conversation';
import { isBlank } from '@driehoek/sdk/i18n';
import type { LocalDate, Party } from '@driehoek/sdk/shared';
import type { FamilyConversation } from '../records.js';
import type { PortalTranslate } from '../texts.js';
import { isOpen } from './family-conversations.js';

/** What somebody waits for in a talk from the visitor's party, in words. */
export function listAsked(plan: FamilyConversation, party: Party | undefined, translate: PortalTranslate): string[] {
  if (plan.cancelled || party === undefined) return [];
  const isHeld = !isOpen(plan);
  if (party === 'school')
    return isHeld && listTalkWishes(plan).length > 0 ? [translate('portal.conversations.next.talk-on')] : [];
  const isConsentAsked = listConsents(plan).some(({ household, isAwaited }) => household === party && isAwaited);
  const isAgreed = plan.agreements.some(({ text }) => !isBlank(text)) || !isBlank(plan.summary ?? '');
  const isAnswered = plan.confirmations?.some(({ by }) => by === party);
  const key = party === 'pupil' ? 'confirm-pupil' : 'confirm';
  return [
    ...(isConsentAsked ? [translate('portal.conversations.next.consent')] : []),
    ...(isHeld && isAgreed && !isAnswered ? [translate(`portal.conversations.next.${key}`)] : []),
  ];
}

/** Whether a party wrote down something for a talk: in the visitor's own copy, where what only they see counts as well. */
export const isPrepared = (
  { expectations, strengths, agenda }: FamilyConversation,
  party: Party | undefined,
): boolean =>
  [...expectations, ...strengths, ...agenda].some(({ by, withdrawnAt }) => by === party && withdrawnAt === undefined);

/** Whether a talk is still to come, and is there for the visitor's party to prepare. */
export function isToPrepare(plan: FamilyConversation, party: Party | undefined, today: LocalDate): boolean {
  if (party === undefined || plan.keptFor || plan.cancelled || plan.draft || plan.session || !isOpen(plan))
    return false;
  return (whenOf(plan) ?? '9').slice(0, 10) >= today && !isPrepared(plan, party);
}

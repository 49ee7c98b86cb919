import { type ContactRhythm, isConfirmedNow, listConsents, listTalkWishes, whenOf } from '@driehoek/sdk/conversation';
import { findRhythmStanding } from '@driehoek/sdk/conversation/rhythm';
import { isBlank } from '@driehoek/sdk/i18n';
import type { LocalDate, Party } from '@driehoek/sdk/shared';
import type { FamilyConversation } from '../records.js';
import { isOpen } from './family-conversations.js';

/**
 * What somebody waits for in a talk: that one says yes or no to a plan of support or to short contacts, or whether it is right what was
 * written, or looks again since it changed, what was agreed or the plan of support; for the school also to talk on.
 */
type Asked = 'consent' | 'plan-changed' | 'confirm' | 'confirm-again' | 'rhythm' | 'talk-on';

/** Lists what others wait for in a talk from the visitor's party. */
export function listAsked(plan: FamilyConversation, party: Party | undefined): Asked[] {
  if (plan.cancelled || plan.keptFor || party === undefined) return [];
  const isHeld = !isOpen(plan);
  const isSchool = party === 'school';
  const asked: { readonly [asked in Asked]: boolean } = {
    consent: listConsents(plan).some(({ household, isAwaited }) => household === party && isAwaited),
    // A consent that the school asks for again says so itself.
    'plan-changed': listConsents(plan).some(
      ({ household, state, isAwaited }) => household === party && state === 'changed' && !isAwaited,
    ),
    confirm: !isSchool && isHeld && hasAgreed(plan) && !plan.confirmations?.some(({ by }) => by === party),
    'confirm-again': isToLookAgain(plan, party),
    rhythm: (plan.rhythms ?? []).some((rhythm) => isAskedAbout(plan, rhythm, party)),
    'talk-on': isSchool && isHeld && listTalkWishes(plan).length > 0,
  };
  return (Object.keys(asked) as Asked[]).filter((each) => asked[each]);
}

function isAskedAbout(plan: FamilyConversation, rhythm: ContactRhythm, party: Party): boolean {
  const { state, asked } = findRhythmStanding(plan, rhythm);
  return state === 'asked' && asked === party;
}

const hasAgreed = ({ agreements, summary = '' }: FamilyConversation) =>
  agreements.some(({ text }) => !isBlank(text)) || !isBlank(summary);

/** Whether a party answered to other words than stand there now: after a no it looks whether it is right by now. */
export const isToLookAgain = (plan: FamilyConversation, party: Party | undefined): boolean =>
  (plan.confirmations ?? []).some((each) => each.by === party && !isConfirmedNow(plan, each));

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

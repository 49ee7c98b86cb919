import { isConfirmedNow, listDisagreements, whenOf } from '@driehoek/sdk/conversation';
import { summarizeConversations } from '@driehoek/sdk/conversation/board';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate, formatMoment, partyOf, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import type { PortalTranslate } from '../texts.js';
import { isOpen } from './family-conversations.js';
import { nameTalk } from './name-talk.js';

/** A conversation in a list: when, what, whom it is about, and what is next. */
export function renderConversationRow(
  plan: FamilyConversation,
  role: Role,
  translate: PortalTranslate,
  language: string,
): TemplateResult {
  const { place } = plan;
  const start = whenOf(plan);
  return html`<li>
    <p><a class="name" href=${addressOf('conversations', plan.id)}><strong>${nameTalk(plan, role, language)}</strong></a></p>
    <p class="soft">
      ${start ? formatMoment({ start }, language).join(', ') : translate('portal.conversations.no-day')}${place ? html` · ${localizeText(place, language)}` : nothing}
    </p>
    <p>${describeNext(plan, role, translate, language)}</p>
  </li>`;
}

/** What there is to do for this visitor. */
function describeNext(plan: FamilyConversation, role: Role, translate: PortalTranslate, language: string): string {
  const party = partyOf(role);
  if (plan.cancelled) return translate('portal.conversations.next.cancelled');
  if (plan.draft) return translate('portal.conversations.next.draft');
  if (isOpen(plan)) {
    const [progress] = summarizeConversations([plan]);
    const isPrepared = progress?.parties.some((each) => each.party === party && each.state !== 'nothing');
    if (plan.session) return translate('portal.conversations.next.going-on');
    if (isPrepared) return translate('portal.conversations.next.prepared');
    return translate(
      party === 'pupil' ? 'portal.conversations.next.prepare-pupil' : 'portal.conversations.next.prepare',
    );
  }
  const count = plan.agreements.filter(({ status }) => status === 'open' || status === 'in-progress').length;
  const parts = [
    ...(listDisagreements(plan).length > 0 ? [translate('portal.conversations.next.disagreed')] : []),
    ...describeOutdated(plan, role, translate),
    count > 0
      ? translate('portal.conversations.next.agreements', { count })
      : translate('portal.conversations.next.done'),
    ...(plan.followUp
      ? [translate('portal.conversations.next.follow-up', { date: formatDate(plan.followUp.slice(0, 10), language) })]
      : []),
  ];
  return parts.join(' ');
}

/** Whose yes was to other words than stand there now: the visitor's own, who has to look again, or that of others. */
function describeOutdated(plan: FamilyConversation, role: Role, translate: PortalTranslate): string[] {
  const outdated = (plan.confirmations ?? []).filter((each) => each.agrees && !isConfirmedNow(plan, each));
  if (outdated.length === 0) return [];
  const party = partyOf(role);
  const isOwn = outdated.some(({ by }) => by === party);
  const ownKey = party === 'pupil' ? 'confirm-again-pupil' : 'confirm-again';
  const key = isOwn ? ownKey : 'confirm-again-others';
  return [translate(`portal.conversations.next.${key}`)];
}

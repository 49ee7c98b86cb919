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
  texts: PortalTranslate,
  language: string,
): TemplateResult {
  const { start, place } = plan;
  return html`<li>
    <p><a class="name" href=${addressOf('conversations', plan.id)}><strong>${nameTalk(plan, role, language)}</strong></a></p>
    <p class="soft">
      ${start ? formatMoment({ start }, language).join(', ') : texts('portal.conversations.no-day')}${place ? html` · ${localizeText(place, language)}` : nothing}
    </p>
    <p>${describeNext(plan, role, texts, language)}</p>
  </li>`;
}

/** What there is to do for this visitor. */
function describeNext(plan: FamilyConversation, role: Role, texts: PortalTranslate, language: string): string {
  const party = partyOf(role);
  if (isOpen(plan)) {
    const isPrepared = plan.expectations.some(({ by }) => by === party);
    if (plan.session) return texts('portal.conversations.next.going-on');
    if (isPrepared) return texts('portal.conversations.next.prepared');
    return texts(party === 'pupil' ? 'portal.conversations.next.prepare-pupil' : 'portal.conversations.next.prepare');
  }
  const count = plan.agreements.filter(({ status }) => status === 'open' || status === 'in-progress').length;
  const parts = [
    count > 0 ? texts('portal.conversations.next.agreements', { count }) : texts('portal.conversations.next.done'),
    ...(plan.followUp
      ? [texts('portal.conversations.next.follow-up', { date: formatDate(plan.followUp.slice(0, 10), language) })]
      : []),
  ];
  return parts.join(' ');
}

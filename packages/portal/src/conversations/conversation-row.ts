import {
  isConfirmedNow,
  listDisagreements,
  isHomeUnlisted,
  nameJoined,
  nameLeft,
  nameParty,
  whenHeld,
  whenOf,
} from '@driehoek/sdk/conversation';
import { isBlank, localizeText } from '@driehoek/sdk/i18n';
import { formatDate, formatMoment, type LocalDate, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import type { PortalTranslate } from '../texts.js';
import { isPrepared, isToLookAgain, listAsked } from './asked-in-talk.js';
import { isOpen } from './family-conversations.js';
import { nameTalk, type TalkReader } from './name-talk.js';

/** For whom a list is. */
interface ListReader extends TalkReader {
  /** The party for which the visitor speaks, such as one of two homes. */
  readonly party: Party | undefined;
  readonly today: LocalDate;
}

/** A conversation in a list: when, what, whom it is about, and what is next. */
export function renderConversationRow(
  plan: FamilyConversation,
  reader: ListReader,
  translate: PortalTranslate,
): TemplateResult {
  const { place } = plan;
  const { party, language } = reader;
  const start = whenHeld(plan);
  const naming = { language, ...(party && { reader: party }) };
  const list = new Intl.ListFormat(language);
  const joined = nameJoined(plan, party, naming);
  const left = nameLeft(plan, party, naming);
  return html`<li>
    <p><a class="name" href=${addressOf('conversations', plan.id)}><strong>${nameTalk(plan, reader)}</strong></a></p>
    ${
      plan.keptFor && !start
        ? nothing
        : html`<p class="soft">
      ${start ? formatMoment({ start }, language).join(', ') : translate('portal.conversations.no-day')}${place ? html` · ${localizeText(place, language)}` : nothing}
    </p>`
    }
    ${joined.length > 0 ? html`<p>${translate('portal.conversations.joined', { names: list.format(joined) })}</p>` : nothing}
    ${left.length > 0 ? html`<p>${translate('portal.conversations.left', { names: list.format(left) })}</p>` : nothing}
    ${isHomeUnlisted(plan, party) ? html`<p>${translate('portal.conversations.left-own')}</p>` : nothing}
    ${plan.movedFrom && isOpen(plan) && !plan.cancelled ? html`<p>${translate('portal.conversations.moved', { when: formatMoment({ start: plan.movedFrom }, language).join(', ') })}</p>` : nothing}
    ${describeAsked(plan, party, translate).map((asked) => html`<p><strong>${asked}</strong></p>`)}
    <p>${describeNext(plan, reader, translate)}</p>
  </li>`;
}

/** What others wait for from this visitor; what the next line says already is left out. */
function describeAsked(plan: FamilyConversation, party: Party | undefined, translate: PortalTranslate): string[] {
  const pupil = party === 'pupil' ? '-pupil' : '';
  return listAsked(plan, party).flatMap((asked) => {
    if (asked === 'confirm-again') return [];
    if (asked === 'rhythm')
      return [translate(`portal.conversations.next.rhythm-${party === 'school' ? 'school' : 'family'}`)];
    return [translate(`portal.conversations.next.${asked === 'confirm' ? (`confirm${pupil}` as const) : asked}`)];
  });
}

/** What there is to do for this visitor. */
function describeNext(
  plan: FamilyConversation,
  { party, language, today }: ListReader,
  translate: PortalTranslate,
): string {
  if (plan.leftOut?.some((each) => each.party === party))
    return translate(
      party === 'pupil' ? 'portal.conversations.next.left-out-pupil' : 'portal.conversations.next.left-out',
    );
  if (plan.keptFor) return translate('portal.conversations.next.kept');
  if (plan.cancelled) return translate('portal.conversations.next.cancelled');
  if (plan.draft) return translate('portal.conversations.next.draft');
  if (isOpen(plan)) {
    if (plan.session) return translate('portal.conversations.next.going-on');
    // The school sees on its board that it is to be held or rounded off.
    const isOver = (whenOf(plan) ?? '9').slice(0, 10) < today;
    if (isOver && party !== 'school') return translate('portal.conversations.next.over');
    if (isPrepared(plan, party)) return translate('portal.conversations.next.prepared');
    if (party === undefined) return translate('portal.conversations.next.come');
    return translate(
      party === 'pupil' ? 'portal.conversations.next.prepare-pupil' : 'portal.conversations.next.prepare',
    );
  }
  const count = plan.agreements.filter(({ status }) => status === 'open' || status === 'in-progress').length;
  const parts = [
    ...describeDisagreements(plan, { party, language }, translate),
    ...describeOutdated(plan, party, translate),
    describeAgreements(plan, count, translate),
    ...(plan.followUp
      ? [translate('portal.conversations.next.follow-up', { date: formatDate(plan.followUp.slice(0, 10), language) })]
      : []),
  ];
  return parts.join(' ');
}

/** That somebody does not agree; to the school who that is, of two homes which. */
function describeDisagreements(
  plan: FamilyConversation,
  { party, language }: Pick<ListReader, 'party' | 'language'>,
  translate: PortalTranslate,
): string[] {
  const disagreements = listDisagreements(plan);
  if (disagreements.length === 0) return [];
  if (party !== 'school') return [translate('portal.conversations.next.disagreed')];
  const names = disagreements.map(({ by }) => nameParty(plan, by, { language }));
  const parties = new Intl.ListFormat(language).format(names);
  return [translate('portal.conversations.next.disagreed-staff', { parties })];
}

/** How many agreements go on; of a talk in which none was made, or of which a home has none any more, that. */
function describeAgreements(
  { agreements, movedAgreements = [] }: FamilyConversation,
  count: number,
  translate: PortalTranslate,
): string {
  if (count > 0) return translate('portal.conversations.next.agreements', { count });
  if (agreements.some(({ text }) => !isBlank(text))) return translate('portal.conversations.next.done');
  return translate(
    movedAgreements.length > 0 ? 'portal.conversations.next.moved' : 'portal.conversations.next.none-made',
  );
}

/** That an answer was to other words than stand there now: the visitor's own, who has to look again, or that of others. */
function describeOutdated(plan: FamilyConversation, party: Party | undefined, translate: PortalTranslate): string[] {
  const outdated = (plan.confirmations ?? []).filter((each) => !isConfirmedNow(plan, each));
  if (outdated.length === 0) return [];
  const isOwn = isToLookAgain(plan, party);
  const ownKey = party === 'pupil' ? 'confirm-again-pupil' : 'confirm-again';
  const key = isOwn ? ownKey : 'confirm-again-others';
  return [translate(`portal.conversations.next.${key}`)];
}

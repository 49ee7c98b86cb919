import { beginOf, findMovedFrom, lastDayOf } from '@driehoek/sdk/contact-calendar';
import { nameCheckIn, whenOf } from '@driehoek/sdk/conversation';
import { isCheckInAgreed } from '@driehoek/sdk/conversation/rhythm';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatMoment, maySee, partyOfReader } from '@driehoek/sdk/shared';
import { isOpen, listSeen } from '../conversations/family-conversations.js';
import { nameTalk } from '../conversations/name-talk.js';
import { readerOf } from '../family/reader.js';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { listAnswersOf } from '../year/own-answers.js';
import { joinLayers, withOwnAnswers } from '../year/plan-layers.js';
import type { TaskOptions } from './list-tasks.js';

/** A moment of the year, a talk, or what was agreed in one, that is to come. */
export interface Coming {
  /** A day, or a day and a time. */
  readonly start: string;
  readonly when: string;
  readonly name: string;
  /** That it was moved, or does not go on. */
  readonly note?: string;
  readonly href: string;
}

type Dated = Omit<Coming, 'when'>;

/** Lists what comes next for the visitor, soonest first. */
export function listComing(state: PortalState, options: TaskOptions, count: number): Coming[] {
  const talks = listSeen(state)
    .filter(({ draft, keptFor }) => !draft && !keptFor)
    .flatMap((plan) => [...listTalk(plan, state, options), ...listAfterwards(plan, state, options)]);
  // A talk takes the place of the moment of the year at which it is.
  const taken = new Set(listSeen(state).map(({ from }) => from?.id));
  return [...listMoments(state, options).filter(({ id }) => !taken.has(id)), ...talks]
    .filter(({ start }) => start.slice(0, 10) >= options.today)
    .sort((a, b) => a.start.localeCompare(b.start))
    .slice(0, count)
    .map(({ start, ...rest }) => ({ ...rest, start, when: formatMoment({ start }, options.language).join(', ') }));
}

/** What goes on over several days, and began before today, is still to come today. */
function listMoments(
  state: PortalState,
  { translate, language, today }: TaskOptions,
): (Dated & { readonly id: string })[] {
  if (!maySee(readerOf(state), 'year-plan')) return [];
  return withOwnAnswers(joinLayers(state.layersOf(state.thisYear)), listAnswersOf(state))
    .entries.filter((entry) => !entry.cancelled && lastDayOf(entry) >= today)
    .map((entry) => {
      const start = beginOf(entry);
      const movedFrom = findMovedFrom(entry);
      return {
        id: entry.id,
        start: start.slice(0, 10) < today ? today : start,
        name: localizeText(entry.title, language),
        ...(movedFrom && { note: sayMoved(movedFrom, language, translate) }),
        href: addressOf('year', entry.id),
      };
    });
}

function listTalk(plan: FamilyConversation, state: PortalState, { translate, language }: TaskOptions): Dated[] {
  const start = whenOf(plan);
  if (start === undefined || !isOpen(plan)) return [];
  const note = noteOn(plan, language, translate);
  return [
    { start, name: nameOf(plan, state, language), ...(note && { note }), href: addressOf('conversations', plan.id) },
  ];
}

function noteOn({ cancelled, movedFrom }: FamilyConversation, language: string, translate: PortalTranslate) {
  if (cancelled) return translate('portal.conversations.next.cancelled');
  if (movedFrom === undefined) return undefined;
  return sayMoved(movedFrom, language, translate);
}

const sayMoved = (from: string, language: string, translate: PortalTranslate): string =>
  translate('portal.conversations.moved', { when: formatMoment({ start: from }, language).join(', ') });

/** The short contacts that were agreed in a talk, and the day on which all look back. */
function listAfterwards(plan: FamilyConversation, state: PortalState, { translate, language }: TaskOptions): Dated[] {
  if (plan.cancelled) return [];
  const name = nameOf(plan, state, language);
  const href = addressOf('conversations', plan.id);
  const reader = partyOfReader(readerOf(state));
  const contacts = (plan.checkIns ?? [])
    .filter((checkIn) => checkIn.done === undefined && isCheckInAgreed(plan, checkIn))
    .map((checkIn) => ({
      start: checkIn.on,
      name: `${nameCheckIn(plan, checkIn, { language, ...(reader && { reader }) })} · ${name}`,
      href,
    }));
  const isBack = plan.followUp !== undefined && !isOpen(plan) && !hasFollowUp(plan, state);
  return [
    ...contacts,
    ...(isBack ? [{ start: plan.followUp, name: `${translate('portal.home.look-back')} · ${name}`, href }] : []),
  ];
}

/** Whether the talk in which all look back is planned, and stands there itself. */
const hasFollowUp = ({ id }: FamilyConversation, state: PortalState) =>
  listSeen(state).some(({ from }) => from?.id === id);

const nameOf = (plan: FamilyConversation, { visitor, thisYear }: PortalState, language: string) =>
  nameTalk(plan, { role: visitor.role, language, thisYear });

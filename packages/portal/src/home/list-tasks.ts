import {
  beginOf,
  type CalendarEntry,
  findComing,
  findMovedFrom,
  firstDayOf,
  lastDayOf,
  listEntries,
} from '@driehoek/sdk/contact-calendar';
import { whenOf } from '@driehoek/sdk/conversation';
import { type ConversationNeed, summarizeConversations } from '@driehoek/sdk/conversation/board';
import { listWaitingParties, type WaitingParty } from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { listOpenOffers } from '@driehoek/sdk/parent-offers';
import { addDays, formatMoment, type LocalDate, may, partyOf, partyOfReader } from '@driehoek/sdk/shared';
import { isToPrepare, listAsked } from '../conversations/asked-in-talk.js';
import { listSeen, sortConversations } from '../conversations/family-conversations.js';
import { isKeptRead } from '../conversations/kept-read.js';
import { nameTalk } from '../conversations/name-talk.js';
import { roundPartyOf } from '../expectations/rounds.js';
import { familyOf, listPupils } from '../family/family.js';
import { aboutFamily, readerOf } from '../family/reader.js';
import { listPages } from '../pages.js';
import type { FamilyRound } from '../records.js';
import { addressOf, type Page } from '../route.js';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { listAnswersOf } from '../year/own-answers.js';
import { joinLayers, withOwnAnswers } from '../year/plan-layers.js';

/** Something that waits for the visitor. */
export interface Task {
  /** What there is to do, in a sentence. */
  readonly text: string;
  /** What it is about: a talk, a moment, a family. */
  readonly about?: string;
  readonly href: string;
  /** The pupil whose family the page then shows. */
  readonly pupil?: string;
}

/** What tasks are listed with. */
export interface TaskOptions {
  readonly translate: PortalTranslate;
  readonly language: string;
  readonly today: LocalDate;
}

/** How many days ahead something is a task. */
const AHEAD = 21;
/** From so many talks on they are one task. */
const MANY = 4;

/**
 * Lists what waits for the visitor, the most pressing first: what others wait for, then what comes soon, then what can be done at any
 * time. It is read from the visitor's own copies, so it tells nothing that their pages do not.
 */
export function listTasks(state: PortalState, options: TaskOptions): Task[] {
  const { translate } = options;
  const isThere = (page: Page) => listPages(state).includes(page);
  const hasRounds = isThere('expectations');
  return [
    ...listTakenAway(state, options),
    ...listAnswersOfTalks(state, options),
    ...(hasRounds ? listTurns(state, translate) : []),
    ...listNeeds(state, options),
    ...(isThere('together') ? listOffers(state, options) : []),
    ...listPreparations(state, options),
    ...listInvitations(state, options),
    ...(hasRounds ? listOwnRound(state, translate) : []),
    ...listChecklist(state, options),
  ];
}

/** Talks that the school took away from the visitor's party, or goes on with without it, until the visitor reads that there. */
function listTakenAway(state: PortalState, options: TaskOptions): Task[] {
  return sortConversations(listSeen(state))
    .kept.filter((plan) => !isKeptRead(state, plan))
    .map((plan) => ({
      text: options.translate(`portal.home.task.${plan.leftOut ? 'left-out' : 'removed'}`),
      about: nameWithDay(plan, state, options),
      href: addressOf('conversations', plan.id),
    }));
}

/** What others wait for in a talk; what a talk needs of the school is listed by {@link listNeeds}. */
function listAnswersOfTalks(state: PortalState, options: TaskOptions): Task[] {
  const party = partyOfReader(readerOf(state));
  const { open, held } = sortConversations(listSeen(state));
  return [...open, ...held].flatMap((plan) =>
    listAsked(plan, party)
      .filter((asked) => asked !== 'talk-on')
      .map((asked) => ({
        text: options.translate(`portal.home.task.${asked}`),
        about: nameWithDay(plan, state, options),
        href: addressOf('conversations', plan.id, asked),
      })),
  );
}

/** What the talks need of who leads them, what comes first at first; from some talks on one task for each need. */
function listNeeds(state: PortalState, options: TaskOptions): Task[] {
  const { translate, today } = options;
  const seen = new Map(listSeen(state).map((plan) => [plan.id, plan]));
  const led = [...seen.values()].filter(({ family }) =>
    may(readerOf(state), 'conversation', 'lead', aboutFamily(family)),
  );
  const found = summarizeConversations(led, { now: new Date() }).flatMap(({ plan, needs }) =>
    // A no to the plan is not settled by talking over something else.
    needs
      .filter((need, index) => index === 0 || need === 'consent-refused')
      .filter((need) => isPressing(need, whenOf(plan), today))
      .map((need) => ({ plan, need })),
  );
  return [...new Set(found.map(({ need }) => need))].flatMap((need): Task[] => {
    const plans = found.filter((each) => each.need === need).map(({ plan }) => plan);
    const text = translate(`portal.home.need.${need}`);
    if (plans.length >= MANY)
      return [
        { text, about: translate('portal.home.talks', { count: plans.length }), href: addressOf('conversations') },
      ];
    return plans.map((plan) => ({
      text,
      about: nameWithDay(seen.get(plan.id) ?? plan, state, options),
      href: addressOf('conversations', plan.id, need),
    }));
  });
}

/** What a talk needs that is far away, such as a day, can wait. */
const isPressing = (need: ConversationNeed, when: string | undefined, today: LocalDate): boolean =>
  need === 'consent-refused' || when === undefined || when.slice(0, 10) <= addDays(today, AHEAD);

/** What parents offered and wait for. */
function listOffers({ offers, reader }: PortalState, { translate, today }: TaskOptions): Task[] {
  const count = offers.flatMap((each) => listOpenOffers(each, today)).length;
  if (count === 0 || !may(reader, 'parent-offers', 'answer')) return [];
  return [{ text: translate('portal.home.task.offers', { count }), href: addressOf('together', undefined, 'offers') }];
}

/** Talks that come soon and for which the visitor's home, or the pupil, wrote nothing yet. */
function listPreparations(state: PortalState, options: TaskOptions): Task[] {
  const { translate, today } = options;
  const party = partyOfReader(readerOf(state));
  if (party === 'school') return [];
  return sortConversations(listSeen(state))
    .open.filter(
      (plan) => isToPrepare(plan, party, today) && (whenOf(plan) ?? '9').slice(0, 10) <= addDays(today, AHEAD),
    )
    .map((plan) => ({
      text: translate('portal.home.task.prepare'),
      about: nameWithDay(plan, state, options),
      href: addressOf('conversations', plan.id, 'prepare'),
    }));
}

/** A talk as it is called, and when it is, so that two of one kind differ. */
function nameWithDay(
  plan: Parameters<typeof nameTalk>[0] & Parameters<typeof whenOf>[0],
  { visitor, thisYear }: PortalState,
  { language }: TaskOptions,
): string {
  const name = nameTalk(plan, { role: visitor.role, language, thisYear });
  const start = whenOf(plan);
  return start === undefined ? name : withDay(name, start, language);
}

const withDay = (name: string, start: string, language: string): string =>
  `${name} · ${formatMoment({ start }, language).join(', ')}`;

const listOfThisYear = ({ rounds, thisYear }: PortalState): FamilyRound[] =>
  rounds.filter(({ schoolYear, keptFor }) => schoolYear === thisYear && !keptFor);

/** The rounds in which somebody waits for the visitor's party, by what for: of several families the school reads it once. */
function listTurns(state: PortalState, translate: PortalTranslate): Task[] {
  const party = roundPartyOf(readerOf(state));
  const pupils = party === 'school' ? listPupils(state) : [familyOf(state)];
  const rounds = listOfThisYear(state);
  const turns = pupils.flatMap((pupil) => {
    const round = rounds.findLast(({ family }) => family === pupil.id);
    const turn = round && listWaitingParties(round).find((each) => each.for === party);
    return turn ? [{ ...turn, pupil }] : [];
  });
  return (['reopening', 'answers-again', 'answers'] as const).flatMap((reason): Task[] => {
    const ofReason = turns.filter((turn) => turn.reason === reason);
    const [first] = ofReason;
    if (!first) return [];
    const task = { href: addressOf('expectations', undefined, reason), pupil: first.pupil.id };
    if (party !== 'school')
      return [{ ...task, text: translate(`portal.home.task.turn.${reason}`, whoWaits(first, translate)) }];
    const about = ofReason.map(({ pupil }) => pupil.name).join(', ');
    return [{ ...task, about, text: translate(`portal.home.task.families.${reason}`, { count: ofReason.length }) }];
  });
}

const whoWaits = ({ party }: WaitingParty, translate: PortalTranslate) => ({
  who: translate(`portal.home.task.turn.${party === 'pupil' ? 'child' : party === 'school' ? party : 'parents'}`),
});

/** A round in which the visitor's home or the pupil can fill in, though nobody waits for it yet. */
function listOwnRound(state: PortalState, translate: PortalTranslate): Task[] {
  const party = roundPartyOf(readerOf(state));
  const family = familyOf(state).id;
  if (party === 'school') return [];
  const own = listOfThisYear(state).findLast((round) => round.family === family && round.parties[party] !== undefined);
  if (!own || listWaitingParties(own).some((turn) => turn.for === party)) return [];
  const { mode, parties } = own;
  const isToFillIn = parties[party]?.submittedAt === undefined && (mode !== 'open' || parties.school?.submittedAt);
  const href = addressOf('expectations', undefined, 'answers');
  return isToFillIn ? [{ text: translate('portal.home.task.expectations'), href }] : [];
}

/**
 * Moments that come soon and ask who comes, as long as the visitor's home said nothing. One that was moved since it did, whenever it is:
 * the home counts on the former day.
 */
function listInvitations(state: PortalState, { translate, language, today }: TaskOptions): Task[] {
  const reader = readerOf(state);
  const family = familyOf(state).id;
  if (!may(reader, 'year-plan', 'answer-attendance', { pupil: family })) return [];
  const isAsked = (entry: CalendarEntry) =>
    entry.attendance && !entry.cancelled && findComing(entry) === undefined && lastDayOf(entry) >= today;
  const isNow = (entry: CalendarEntry) => lastDayOf(entry) <= addDays(today, AHEAD) || findMovedFrom(entry);
  return listEntries(withOwnAnswers(joinLayers(state.layersOf(state.thisYear)), listAnswersOf(state)))
    .filter((entry) => isAsked(entry) && isNow(entry))
    .map((entry) => ({
      text: translate(findMovedFrom(entry) ? 'portal.home.task.coming-again' : 'portal.home.task.coming'),
      about: withDay(localizeText(entry.title, language), beginOf(entry), language),
      href: addressOf('year', entry.id),
    }));
}

/**
 * The checklist of the visitor's role, until it is filled in this year; a parent is asked for one when the moment comes that the school
 * planned for it, and a pupil, or somebody from outside, is not.
 */
function listChecklist(state: PortalState, { translate, today }: TaskOptions): Task[] {
  const { response, visitor } = state;
  const side = partyOf(visitor.role);
  const isOpen = response.completedAt === undefined && response.schoolYear === state.thisYear;
  if (!isOpen || side === 'pupil' || side === undefined || !listPages(state).includes('checklist')) return [];
  const isBegun = Object.keys(response.answers).length > 0;
  if (side === 'parents' && !isBegun && !isTimeToAsk(state, today)) return [];
  const text = translate(isBegun ? 'portal.home.task.checklist-begun' : 'portal.home.task.checklist');
  return [{ text, href: addressOf('checklist', undefined, 'checklist') }];
}

/** Whether the school asks parents how contact goes: now, soon or lately, or without a day for it in the plan of this year. */
function isTimeToAsk(state: PortalState, today: LocalDate): boolean {
  const moments = joinLayers(state.layersOf(state.thisYear)).entries.filter(
    ({ kind, cancelled }) => kind === 'evaluation' && !cancelled,
  );
  return moments.length === 0 || moments.some((entry) => firstDayOf(entry) <= addDays(today, AHEAD));
}

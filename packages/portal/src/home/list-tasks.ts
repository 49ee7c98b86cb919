import { lastDayOf, listEntries } from '@driehoek/sdk/contact-calendar';
import { listWaitingParties } from '@driehoek/sdk/expectations';
import { whenOf } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { addDays, type LocalDate, may, partyOfReader } from '@driehoek/sdk/shared';
import { listNotices } from '../class/class-notices.js';
import { isToPrepare, listAsked } from '../conversations/asked-in-talk.js';
import { listSeen, sortConversations } from '../conversations/family-conversations.js';
import { nameTalk } from '../conversations/name-talk.js';
import { roundPartyOf } from '../expectations/rounds.js';
import { familyOf, listPupils } from '../family/family.js';
import { readerOf } from '../family/reader.js';
import { listPages } from '../pages.js';
import type { FamilyRound } from '../records.js';
import { addressOf, type Page } from '../route.js';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { joinLayers, listOwnAnswers } from '../year/plan-layers.js';

/** Something that waits for the visitor. */
export interface Task {
  /** What there is to do, in a sentence. */
  readonly text: string;
  /** What it is about: a talk, a moment, families. */
  readonly about?: string;
  readonly href: string;
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
  const { translate, language } = options;
  const isThere = (page: Page) => listPages(state).includes(page);
  const notices = isThere('class')
    ? listNotices(state, language).map(({ text }) => ({ text, href: addressOf('class') }))
    : [];
  return [
    ...listAnswersOfTalks(state, options),
    ...(isThere('expectations') ? listRoundTasks(state, translate) : []),
    ...notices,
    ...listPreparations(state, options),
    ...listInvitations(state, options),
    ...listChecklist(state, translate),
  ];
}

function listAnswersOfTalks(state: PortalState, options: TaskOptions): Task[] {
  const party = partyOfReader(readerOf(state));
  const { open, held } = sortConversations(listSeen(state));
  return [...open, ...held].flatMap((plan) =>
    listAsked(plan, party, options.translate).map((text) => ({
      text,
      about: nameOf(plan, state, options),
      href: addressOf('conversations', plan.id),
    })),
  );
}

/** Talks that come soon and for which the visitor's party wrote nothing yet. */
function listPreparations(state: PortalState, options: TaskOptions): Task[] {
  const { translate, today } = options;
  const party = partyOfReader(readerOf(state));
  const { open } = sortConversations(listSeen(state));
  const coming = open.filter(
    (plan) => isToPrepare(plan, party, today) && (whenOf(plan) ?? '9').slice(0, 10) <= addDays(today, AHEAD),
  );
  if (coming.length >= MANY)
    return [
      {
        text: translate('portal.home.task.prepare-many', { count: coming.length }),
        href: addressOf('conversations'),
      },
    ];
  const key = party === 'pupil' ? 'portal.conversations.next.prepare-pupil' : 'portal.conversations.next.prepare';
  return coming.map((plan) => ({
    text: translate(key),
    about: nameOf(plan, state, options),
    href: addressOf('conversations', plan.id),
  }));
}

const nameOf = (plan: Parameters<typeof nameTalk>[0], { visitor, thisYear }: PortalState, { language }: TaskOptions) =>
  nameTalk(plan, { role: visitor.role, language, thisYear });

/** The rounds in which it is the turn of the visitor's party; of families with whom the school keeps waiting, one task. */
function listRoundTasks(state: PortalState, translate: PortalTranslate): Task[] {
  const party = roundPartyOf(readerOf(state));
  const href = addressOf('expectations');
  const rounds = state.rounds.filter(({ schoolYear, keptFor }) => schoolYear === state.thisYear && !keptFor);
  const isTurn = (round: FamilyRound) => listWaitingParties(round).some((turn) => turn.for === party);
  if (party === 'school') {
    const waiting = listPupils(state).filter(({ id }) => {
      const round = rounds.findLast(({ family }) => family === id);
      return round !== undefined && isTurn(round);
    });
    const about = waiting.map(({ name }) => name).join(', ');
    const text = translate('portal.home.task.families-wait', { count: waiting.length });
    return waiting.length > 0 ? [{ text, about, href }] : [];
  }
  const own = rounds.findLast(({ family, parties }) => family === familyOf(state).id && parties[party] !== undefined);
  if (!own) return [];
  if (isTurn(own)) return [{ text: translate('portal.home.task.school-waits'), href }];
  const isOpen =
    own.parties[party]?.submittedAt === undefined && (own.mode !== 'open' || own.parties.school?.submittedAt);
  return isOpen ? [{ text: translate('portal.home.task.expectations'), href }] : [];
}

/** Moments that come soon and ask who comes, as long as the visitor's home said nothing. */
function listInvitations(state: PortalState, { translate, language, today }: TaskOptions): Task[] {
  const reader = readerOf(state);
  const family = familyOf(state).id;
  if (!may(reader, 'year-plan', 'answer-attendance', { pupil: family })) return [];
  const own = listOwnAnswers(state.attendance, { family, reader, by: undefined });
  const answered = new Set(own.map(({ id, entry = id }) => entry));
  return listEntries(joinLayers(state.layersOf(state.thisYear)))
    .filter(
      (entry) =>
        entry.attendance &&
        !entry.cancelled &&
        !answered.has(entry.id) &&
        lastDayOf(entry) >= today &&
        lastDayOf(entry) <= addDays(today, AHEAD),
    )
    .map(({ id, title }) => ({
      text: translate('portal.home.task.coming'),
      about: localizeText(title, language),
      href: addressOf('year', id),
    }));
}

/** The checklist of the visitor's role, until it is filled in this year. */
function listChecklist(state: PortalState, translate: PortalTranslate): Task[] {
  const { response } = state;
  const isOpen = response.completedAt === undefined && response.schoolYear === state.thisYear;
  if (!isOpen || !listPages(state).includes('checklist')) return [];
  const isBegun = Object.keys(response.answers).length > 0;
  const text = translate(isBegun ? 'portal.home.task.checklist-begun' : 'portal.home.task.checklist');
  return [{ text, href: addressOf('checklist') }];
}

import { findSection, type Instrument } from '@driehoek/sdk/checklist';
import { explainInstrument, findWay } from '@driehoek/sdk/checklist/steps';
import { type YearPlan, firstDayOf } from '@driehoek/sdk/contact-calendar';
import { type Agreement, type ConversationPlan, listLinks, whenHeld } from '@driehoek/sdk/conversation';
import { type ExpectationsRound, listStatements } from '@driehoek/sdk/expectations';
import { type ParentOffers, parentOffersTexts } from '@driehoek/sdk/parent-offers';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import {
  formatDate,
  type Link,
  type Reference,
  type ReferenceKind,
  type Role,
  traceBack,
  traceForward,
} from '@driehoek/sdk/shared';
import { inLanguages, INSTRUMENTS } from '../checklist/instruments.js';
import { conversationWords } from '../conversations/conversation-words.js';
import { nameTalk, type TalkReader } from '../conversations/name-talk.js';
import type { Plan } from '../records.js';
import { addressOf } from '../route.js';

/** A link of a chain, with what a page shows of it. */
export interface ChainLink extends Link {
  readonly kind: ReferenceKind;
  readonly title: string;
  /** Its address in the portal: the hash, including `#`. */
  readonly address: string;
  /** The id of the conversation in which it stands, or that it is. */
  readonly talk?: string;
  /** Its date or its status, in words. */
  readonly detail?: string;
}

/** The two directions of a chain from one link, without that link. */
export interface Chain {
  /** What the link came from, the nearest first. */
  readonly before: readonly ChainLink[];
  /** What came of the link, direct results first. */
  readonly after: readonly ChainLink[];
}

/** The data in which chains are found. All of it is shown, so pass only what the visitor may see. */
export interface ChainSources {
  /** The role of the visitor, which decides how a conversation is named. */
  readonly role: Role;
  /** The school year of today: a conversation of another one is named with its year. */
  readonly thisYear: string;
  /** The instruments of which there may be reports; ours alone when left out. */
  readonly instruments?: readonly Instrument[];
  readonly plans: readonly Plan[];
  readonly yearPlans: readonly YearPlan[];
  readonly rounds: readonly ExpectationsRound[];
  readonly conversations: readonly ConversationPlan[];
  /** The visitor's copies of what parents offered. */
  readonly offers: readonly ParentOffers[];
}

/**
 * Collects everything that refers to something else or may be referred to: action points of reports with the section and the way
 * of working that they come from, moments of the
 * year, expectations, conversations with their agenda and agreements. For `traceBack` and `traceForward`.
 */
export function collectChain(sources: ChainSources, language: string): ChainLink[] {
  const { role, thisYear, instruments = INSTRUMENTS, plans, yearPlans, rounds, conversations, offers } = sources;
  return [
    ...plans.flatMap((plan) => linksOfPlan(plan, instruments, language)),
    ...yearPlans.flatMap((plan) => linksOfYear(plan, language)),
    ...rounds.flatMap((round) => linksOfRound(round, language)),
    ...conversations.flatMap((plan) => linksOfConversation(plan, { role, language, thisYear })),
    ...offers.flatMap((each) => linksOfOffers(each, language)),
  ];
}

/** The ids of sections and ways are those of an instrument, so the ids of their links begin with that of the instrument. */
function linksOfPlan(plan: Plan, instruments: readonly Instrument[], language: string): ChainLink[] {
  const address = addressOf('report');
  const found = instruments.find((each) => plan.id.startsWith(`${each.id}.`));
  const instrument = found && explainInstrument(inLanguages(found));
  return plan.actionPoints.flatMap(({ id, text, about, from }): ChainLink[] => {
    const point = { kind: 'action-point', id, title: text, address } as const;
    const chosen = instrument && from?.kind === 'way' ? findWay(instrument, from.id) : undefined;
    const section = chosen?.section ?? (instrument && findSection(instrument, about));
    if (!instrument || !section) return [point];
    const origin: ChainLink = {
      kind: 'section',
      id: `${instrument.id}/${section.id}`,
      title: localizeText(section.title, language),
      address,
    };
    if (!chosen) return [{ ...point, from: { kind: 'section', id: origin.id } }, origin];
    const { way } = chosen;
    const link: ChainLink = {
      kind: 'way',
      id: `${instrument.id}/${way.id}`,
      title: localizeText(way.title, language),
      address,
      from: { kind: 'section', id: origin.id },
    };
    return [{ ...point, from: { kind: 'way', id: link.id } }, link, origin];
  });
}

/** One that was withdrawn is named by its kind alone. */
function linksOfOffers({ offers }: ParentOffers, language: string): ChainLink[] {
  const translate = parentOffersTexts(language);
  return offers.map(({ id, kind, text, withdrawnAt }) => ({
    kind: 'parent-offer',
    id,
    title: withdrawnAt === undefined ? text : translate(`parent-offers.kind.${kind}`),
    address: addressOf('together'),
  }));
}

function linksOfYear({ entries }: YearPlan, language: string): ChainLink[] {
  return entries.map((entry) => ({
    kind: 'calendar-entry',
    id: entry.id,
    title: localizeText(entry.title, language),
    address: addressOf('year', entry.id),
    detail: formatDate(firstDayOf(entry), language),
    ...(entry.from && { from: entry.from }),
  }));
}

function linksOfRound(round: ExpectationsRound, language: string): ChainLink[] {
  const address = addressOf('expectations');
  return listStatements(round).map(({ id, text }) => ({
    kind: 'expectation',
    id,
    title: localizeText(text, language),
    address,
  }));
}

function linksOfConversation(plan: ConversationPlan, reader: TalkReader): ChainLink[] {
  const { language } = reader;
  const translate = conversationWords(language);
  const address = addressOf('conversations', plan.id);
  const start = whenHeld(plan);
  const day = start && formatDate(start.slice(0, 10), language);
  const items = new Map(plan.agenda.map((item) => [item.id, item]));
  const goals = new Map(plan.goals?.map((goal) => [goal.id, goal]));
  const agreements = new Map(plan.agreements.map((agreement) => [agreement.id, agreement]));
  return listLinks(plan).map((each): ChainLink => {
    const link = { ...each, talk: plan.id };
    const agreement = link.kind === 'agreement' ? agreements.get(link.id) : undefined;
    if (agreement) {
      const { text, status, evaluation } = agreement;
      const stands = [
        translate(`conversation.status.${status}`),
        ...(evaluation ? [localizeText(evaluation, language)] : []),
      ];
      return { ...link, kind: 'agreement', title: localizeText(text, language), address, detail: stands.join('. ') };
    }
    const goal = link.kind === 'goal' ? goals.get(link.id) : undefined;
    if (goal) return { ...link, kind: 'goal', title: localizeText(goal.text, language), address };
    const item = link.kind === 'agenda-item' ? items.get(link.id) : undefined;
    if (item) return { ...link, kind: 'agenda-item', title: localizeText(item.text, language), address };
    return {
      ...link,
      kind: 'conversation',
      title: nameTalk(plan, reader),
      address,
      ...(day && { detail: day }),
    };
  });
}

/** Walks the chain of one link in both directions. */
export function walkChain(links: readonly ChainLink[], about: Reference): Chain {
  const [, ...before] = traceBack(links, about);
  return { before, after: traceForward(links, about) };
}

/**
 * Walks the chain of an item of a conversation, for a page that shows that conversation. A point of the agenda was brought
 * in there, and its chain ends there. An agreement came of the talk, also when it is about no point but the whole talk: its
 * chain goes through the talk to what that came from.
 */
export function walkWithin(links: readonly ChainLink[], about: Reference, conversation: string): Chain {
  const { before, after } = walkChain(links, about);
  if (about.kind === 'agreement') return { before, after };
  const self = before.findIndex(({ kind, id }) => kind === 'conversation' && id === conversation);
  return { before: self < 0 ? before : before.slice(0, self), after };
}

/** A point of a conversation with its chain, in which what was agreed stands. */
export interface ChainPoint extends Chain {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly text: Text;
}

/**
 * Lists the points of a conversation with their chains, for a page that shows that conversation. Each goal and each agreement
 * stands in it once: an agreement with the goal that it is for, else with the point of the agenda that it came of, else by itself.
 * Points about which there is nothing to tell are left out.
 */
export function listPoints(links: readonly ChainLink[], plan: ConversationPlan): ChainPoint[] {
  const { agenda, goals = [], agreements } = plan;
  const points = [
    ...agenda.map(({ id, text }) => ({ kind: 'agenda-item' as const, id, text })),
    ...goals.map(({ id, text }) => ({ kind: 'goal' as const, id, text })),
    ...agreements.map(({ id, text }) => ({ kind: 'agreement' as const, id, text })),
  ];
  const places = new Map(agreements.map((agreement) => [agreement.id, placeOf(agreement, points)]));
  const own = new Set(points.map(keyOf));
  return points
    .filter(({ kind, id }) => kind !== 'agreement' || places.get(id) === undefined)
    .map((point): ChainPoint => {
      const { before, after } = walkWithin(links, point, plan.id);
      const agreed = agreements
        .filter(({ id }) => places.get(id) === keyOf(point))
        .flatMap(({ id }): readonly ChainLink[] => {
          const about = { kind: 'agreement', id } as const;
          const self = links.find((link) => keyOf(link) === keyOf(about));
          return [...(self ? [self] : []), ...walkChain(links, about).after];
        });
      // What came of an agreement stands with that one, wherever it stands.
      const ofAgreements = new Set(
        after
          .filter(({ kind, id }) => kind === 'agreement' && own.has(keyOf({ kind, id })))
          .flatMap((link) => [keyOf(link), ...walkChain(links, link).after.map(keyOf)]),
      );
      const others = after.filter((link) => !own.has(keyOf(link)) && !ofAgreements.has(keyOf(link)));
      return { ...point, before: before.filter((link) => !own.has(keyOf(link))), after: [...agreed, ...others] };
    })
    .filter(({ before, after }) => before.length + after.length > 0);
}

const keyOf = ({ kind, id }: Reference): string => JSON.stringify([kind, id]);

/** The point under which an agreement stands; none when that is not in this copy. */
function placeOf({ goal, from }: Agreement, points: readonly Reference[]): string | undefined {
  const about = [goal === undefined ? undefined : ({ kind: 'goal', id: goal } as const), from];
  const known = points.map(keyOf);
  return about.flatMap((each) => (each ? [keyOf(each)] : [])).find((key) => known.includes(key));
}

/**
 * Walks the chain of a conversation: what it came from, and the conversations that came of it. Its own items are left
 * out, because the page shows them one by one.
 */
export function walkConversation(links: readonly ChainLink[], id: string): Chain {
  const { before, after } = walkChain(links, { kind: 'conversation', id });
  return { before, after: after.filter(({ kind }) => kind === 'conversation') };
}

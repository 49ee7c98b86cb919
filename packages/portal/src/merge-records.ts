import type { Response } from '@driehoek/sdk/checklist';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { PartyAnswers, RoundParty } from '@driehoek/sdk/expectations';
import type { FamilyConversation, FamilyRound, Kind, Stored } from './records.js';

/**
 * What is kept when two tabs changed one record: of a response every answer and remark that either of them has, of a
 * year plan every moment, of a round of expectations every party's answers, of a conversation all that either side
 * brought in; and mine where both have one. Of anything else mine.
 */
export function mergeRecords(kind: Kind, mine: Stored, theirs: Stored): Stored {
  if (kind === 'response') return mergeResponses(mine as Response, theirs as Response);
  if (kind === 'year-plan') return mergeYearPlans(mine as YearPlan, theirs as YearPlan);
  if (kind === 'expectations-round') return mergeRounds(mine as FamilyRound, theirs as FamilyRound);
  if (kind === 'conversation') return mergeConversations(mine as FamilyConversation, theirs as FamilyConversation);
  return mine;
}

function mergeYearPlans(mine: YearPlan, theirs: YearPlan): YearPlan {
  return { ...theirs, ...mine, entries: joinById(mine.entries, theirs.entries) };
}

function mergeResponses(mine: Response, theirs: Response): Response {
  return {
    ...theirs,
    ...mine,
    answers: { ...theirs.answers, ...mine.answers },
    ...((theirs.remarks || mine.remarks) && { remarks: { ...theirs.remarks, ...mine.remarks } }),
  };
}

function mergeRounds(mine: FamilyRound, theirs: FamilyRound): FamilyRound {
  const names = Object.keys({ ...theirs.parties, ...mine.parties }) as RoundParty[];
  const parties = names.map((party) => [party, mergeAnswers(mine.parties[party], theirs.parties[party])]);
  return { ...theirs, ...mine, parties: Object.fromEntries(parties) };
}

/** What was handed in stays as it was: the other side may have read it. Of two, the first. */
function mergeAnswers(mine?: PartyAnswers, theirs?: PartyAnswers): PartyAnswers | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.submittedAt && theirs.submittedAt) return mine.submittedAt <= theirs.submittedAt ? mine : theirs;
  if (mine.submittedAt || theirs.submittedAt) return mine.submittedAt ? mine : theirs;
  return { ...theirs, ...mine, answers: { ...theirs.answers, ...mine.answers } };
}

/** The lists of a conversation whose items have an id. */
const WITH_IDS = ['participants', 'agenda', 'agreements', 'questions', 'promises', 'checkIns'] as const;
/** Those whose items are known by what they say. */
const WITHOUT_IDS = ['expectations', 'strengths'] as const;

function mergeConversations(mine: FamilyConversation, theirs: FamilyConversation): FamilyConversation {
  const merged: Record<string, unknown> = { ...theirs, ...mine };
  for (const list of WITH_IDS) {
    if (mine[list] && theirs[list]) merged[list] = joinById<Stored>(mine[list], theirs[list]);
  }
  for (const list of WITHOUT_IDS) merged[list] = join(mine[list], theirs[list], (item) => JSON.stringify(item));
  if (mine.confirmations && theirs.confirmations)
    merged['confirmations'] = join(mine.confirmations, theirs.confirmations, ({ by }) => by);
  return merged as unknown as FamilyConversation;
}

function joinById<T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]): T[] {
  return join(mine, theirs, ({ id }) => id);
}

/** All of mine, and of theirs what I do not have. */
function join<T>(mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(mine.map(keyOf));
  return [...mine, ...theirs.filter((item) => !known.has(keyOf(item)))];
}

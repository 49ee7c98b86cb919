import type { ExpectationsFormElement } from '@driehoek/elements/expectations';
import {
  type ExpectationsRound,
  type PartyAnswers,
  type RoundParty,
  saveDraft,
  submitAnswers,
} from '@driehoek/sdk/expectations';
import { familyOf } from '../family/family.js';
import type { FamilyRound } from '../records.js';
import type { PortalState } from '../state.js';
import { listRounds } from './rounds.js';

// What a form sends is stored in the round as it is at that moment, which may be another than the form was given.

/** Finds the round that an element has, as it is now. */
export function findRound(state: PortalState, copy: { readonly id: string } | undefined): FamilyRound | undefined {
  return listRounds(state.rounds, familyOf(state).id).find(({ id }) => id === copy?.id);
}

/** Stores a round that was changed. */
export function keepRound(state: PortalState, { family }: FamilyRound, next: ExpectationsRound, isTyped = false): void {
  state.keep('expectations-round', { ...next, family }, { isTyped });
}

/**
 * Stores a draft of the party's own answers. What is typed while another tab hands in is kept beside what was handed in.
 */
export function keepDraft(state: PortalState, event: Event): void {
  const { value, party } = event.currentTarget as ExpectationsFormElement;
  const round = findRound(state, value);
  const answers = value?.parties[party];
  if (!round || !answers) return;
  const own = round.parties[party];
  // A form that knows that has kept it so itself.
  const late = answers.submittedAt === undefined && own ? { ...own, answers: answers.answers } : answers;
  if (own?.submittedAt !== undefined) mergeAnswers(state, round, party, late, true);
  else keepRound(state, round, saveDraft(round, party, answers), event.type === 'input');
}

/** Hands in the answers of a form, and returns whether that could be done. */
export function handIn(state: PortalState, event: HTMLElementEventMap['dh-expectations-submit']): boolean {
  const { party, answers } = event;
  const round = findRound(state, (event.currentTarget as ExpectationsFormElement).value);
  if (!round) return false;
  const own = round.parties[party];
  if (own?.submittedAt !== undefined) mergeAnswers(state, round, party, { ...own, answers: answers.answers });
  else keepRound(state, round, submitAnswers(round, party, answers, new Date().toISOString()));
  return true;
}

/** Stores what a party chose about opening answers again, or about the other household. */
export function keepChoice(
  state: PortalState,
  { party, answers, target }: HTMLElementEventMap['dh-expectations-choose'],
): void {
  const round = findRound(state, (target as ExpectationsFormElement).value);
  if (round) mergeAnswers(state, round, party, answers);
}

/** Stores what a party fills in again. */
export function keepAgain(state: PortalState, event: Event): void {
  const { value, party } = event.currentTarget as ExpectationsFormElement;
  const round = findRound(state, value);
  const answers = value?.parties[party];
  const own = round?.parties[party];
  if (!round || !own || !answers) return;
  // What is typed while another tab hands in is kept beside what was handed in; a form that knows that has kept it so itself.
  const isLate = answers.submittedAt !== own.submittedAt;
  mergeAnswers(state, round, party, isLate && answers.again ? { ...own, again: answers.again } : answers, true);
}

/** Hands in what a party filled in again, and returns whether that could be done. */
export function handInAgain(state: PortalState, event: HTMLElementEventMap['dh-expectations-submit']): boolean {
  const { party, answers: again } = event;
  const round = findRound(state, (event.currentTarget as ExpectationsFormElement).value);
  const before = round?.parties[party];
  if (!round || !before) return false;
  mergeAnswers(state, round, party, { ...before, again });
  return true;
}

/** Stores what a party chose or answered again: the store makes of it what both sides agreed to. */
function mergeAnswers(
  state: PortalState,
  round: FamilyRound,
  party: RoundParty,
  answers: PartyAnswers,
  isTyped = false,
): void {
  keepRound(state, round, { ...round, parties: { ...round.parties, [party]: answers } }, isTyped);
}

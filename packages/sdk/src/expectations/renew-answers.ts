import type { PartyAnswers, RenewedAnswers, RoundParty } from './expectations-round.js';

/**
 * Creates a party's answers after they were opened again and handed in once more: what was handed in before goes to
 * `earlier`, and the party's wish to open it has been fulfilled. Not checked: whether they were open.
 */
export function renewAnswers(
  party: RoundParty,
  { again: _handedIn, reopening, ...own }: PartyAnswers,
  { language, answers }: RenewedAnswers,
  submittedAt: string,
): PartyAnswers {
  const first = own.submittedAt;
  const earlier = [
    ...(own.earlier ?? []),
    ...(first === undefined ? [] : [{ language: own.language, answers: own.answers, submittedAt: first }]),
  ];
  const { [party]: _fulfilled, ...others } = reopening ?? {};
  const left = Object.keys(others).length > 0 ? { reopening: others } : {};
  return { ...own, ...left, language, answers, submittedAt, earlier };
}

/** When a party handed in for the first time; `undefined` when it has not. */
export function firstHandedIn(answers: PartyAnswers | undefined): string | undefined {
  return answers?.earlier?.[0]?.submittedAt ?? answers?.submittedAt;
}

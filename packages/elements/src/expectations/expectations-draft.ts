import {
  answerStatement,
  emptyAnswers,
  type ExpectationAnswer,
  type ExpectationsRound,
  findAnswer,
  isReopened,
  mergeAnswers,
  type PartyAnswers,
  type RoundParty,
} from '@driehoek/sdk/expectations';
import { listFilledIn } from '../shared/filled-in.js';

/** A round in which one party answers. It holds nothing that this party may not see. */
export interface ExpectationsDraft {
  /** The round, sealed for `party`, including the party's own answers. */
  readonly round: ExpectationsRound;
  readonly party: RoundParty;
}

/** Creates the draft of a round that is sealed for this party; `language`: in which it is going to be answered. */
export function createDraft(round: ExpectationsRound, party: RoundParty, language: string): ExpectationsDraft {
  return { party, round: withAnswers(round, party, round.parties[party] ?? emptyAnswers(language)) };
}

/** All that the party has in the round: its answers, what was handed in before, its choices. */
export function ownOf({ round, party }: ExpectationsDraft): PartyAnswers {
  return round.parties[party] as PartyAnswers;
}

/** Whether the party fills in again what it had handed in. */
export function isFilledInAgain({ round, party }: ExpectationsDraft): boolean {
  return isReopened(round, party);
}

/** The answers that the party fills in: once they are open again the new ones, which begin as what was handed in. */
export function answersOf(draft: ExpectationsDraft): PartyAnswers {
  const own = ownOf(draft);
  if (!isFilledInAgain(draft)) return own;
  const { language, answers } = own;
  return own.again ?? { language, answers };
}

export function isSubmitted(draft: ExpectationsDraft): boolean {
  return answersOf(draft).submittedAt !== undefined;
}

/**
 * Whether the party said something. Nothing at all is not handed in: it would show the answers of the other to somebody who
 * gave none.
 */
export function hasAnswers(draft: ExpectationsDraft): boolean {
  return Object.values(answersOf(draft).answers).some((answer) => Object.keys(answer).length > 0);
}

/** The draft with other answers of the party. What was handed in stays while it fills in again. */
export function setAnswers(draft: ExpectationsDraft, answers: PartyAnswers): ExpectationsDraft {
  const { language, answers: given, submittedAt } = answers;
  const again = { language, answers: given, ...(submittedAt !== undefined && { submittedAt }) };
  return setOwn(draft, isFilledInAgain(draft) ? { ...ownOf(draft), again } : answers);
}

/** The draft with all that the party has in the round replaced. */
export function setOwn({ round, party }: ExpectationsDraft, own: PartyAnswers): ExpectationsDraft {
  return { party, round: withAnswers(round, party, own) };
}

/** The draft with a household's choice that the other may see its answers. */
const setOpenHousehold = (draft: ExpectationsDraft, openHousehold: boolean): ExpectationsDraft =>
  setOwn(draft, { ...ownOf(draft), openHousehold });

/**
 * The draft with a statement answered; `language`: in which it is answered. What is answered in a field that stood there before the
 * answers were handed in elsewhere is nobody's but the party's own.
 */
export function setAnswer(
  draft: ExpectationsDraft,
  statementId: string,
  change: { readonly [part in keyof ExpectationAnswer]?: ExpectationAnswer[part] | undefined },
  language: string,
): ExpectationsDraft {
  if (isSubmitted(draft)) return setUnsent(draft, statementId, change, language);
  return setAnswers(draft, { ...answerStatement(answersOf(draft), statementId, change), language });
}

/** The draft with a statement answered beside what was handed in (`unsent`). */
function setUnsent(
  draft: ExpectationsDraft,
  statementId: string,
  change: Parameters<typeof setAnswer>[2],
  language: string,
): ExpectationsDraft {
  const own = ownOf(draft);
  // The field says what was handed in, and what was typed in it since.
  const shown = { ...findAnswer(answersOf(draft), statementId), ...own.unsent?.[statementId] };
  const before = { language, answers: { [statementId]: shown }, ...(own.unsent && { unsent: own.unsent }) };
  const mine = { ...answerStatement(before, statementId, change), language };
  return setOwn(draft, mergeAnswers(before, mine, own));
}

/** The draft with what somebody chose or wrote in what a server rendered. */
export function takeFilledIn(draft: ExpectationsDraft, served: ShadowRoot, language: string): ExpectationsDraft {
  return listFilledIn(served).reduce((filled, field) => fillField(filled, field, language), draft);
}

/** The draft with what a field of the form says: a radio button is named after its part and statement, a text field has both. */
export function fillField(
  draft: ExpectationsDraft,
  field: HTMLInputElement | HTMLTextAreaElement,
  language: string,
): ExpectationsDraft {
  const { name, value, type, part, dataset } = field;
  if (type === 'checkbox') return setOpenHousehold(draft, (field as HTMLInputElement).checked);
  const [chosen = '', ...id] = name.split(':');
  return type === 'radio'
    ? setAnswer(draft, id.join(':'), { [chosen]: value }, language)
    : setAnswer(draft, dataset['statement'] ?? '', { [part.value]: value }, language);
}

/**
 * The draft with what was not handed in of a statement put in the answers that are open again: what was chosen there counts,
 * and its words stand behind those that are in the answer.
 */
export function takeUnsent(draft: ExpectationsDraft, statementId: string, language: string): ExpectationsDraft {
  const { [statementId]: taken, ...others } = ownOf(draft).unsent ?? {};
  if (!taken || !isFilledInAgain(draft)) return draft;
  const before = findAnswer(answersOf(draft), statementId);
  const join = (part: 'can' | 'cannot' | 'remark') => {
    const [own, added] = [before?.[part], taken[part]];
    if (added === undefined) return {};
    return { [part]: own === undefined || added.includes(own) ? added : `${own}\n${added}` };
  };
  const change = { ...taken, ...join('can'), ...join('cannot'), ...join('remark') };
  const next = setAnswer(draft, statementId, change, language);
  const { unsent: _before, ...own } = ownOf(next);
  return setOwn(next, Object.keys(others).length > 0 ? { ...own, unsent: others } : own);
}

/** The party's answers merged; the other parties' are as the page says last, since they may be sealed again. */
export function mergeDrafts(
  base: ExpectationsDraft,
  mine: ExpectationsDraft,
  theirs: ExpectationsDraft,
): ExpectationsDraft {
  return setOwn(theirs, mergeAnswers(ownOf(base), ownOf(mine), ownOf(theirs)));
}

function withAnswers(round: ExpectationsRound, party: RoundParty, answers: PartyAnswers): ExpectationsRound {
  return { ...round, parties: { ...round.parties, [party]: answers } };
}

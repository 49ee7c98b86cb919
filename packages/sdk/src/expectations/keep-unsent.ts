import { mergeEdits } from '../shared/merge-edits.js';
import { mergeText, type MergeTextOptions } from '../shared/merge-text.js';
import { findOwn, sameData } from '../shared/same-data.js';
import { findTextChanges } from '../shared/text-changes.js';
import type { AnswersByStatement, ExpectationAnswer, PartyAnswers } from './expectations-round.js';

/** The parts of an answer that are words. */
const WORDS: readonly string[] = ['can', 'cannot', 'remark'];

type Parts = { readonly [part: string]: unknown };

/**
 * Keeps, beside answers that are fixed since they were handed in, what the party itself filled in elsewhere without knowing
 * that (`unsent`): the parts of its answers that changed from `before` to `mine`, as far as they do not stand in what it handed
 * in, now or earlier, or is filling in again. What it takes back of that is taken back here too. The same answers when there
 * is nothing to keep.
 */
export function keepUnsent(
  handedIn: PartyAnswers,
  before: AnswersByStatement,
  mine: AnswersByStatement,
  options: MergeTextOptions = {},
): PartyAnswers {
  const kept = new Map(Object.entries(handedIn.unsent ?? {}));
  for (const id of new Set([...Object.keys(before), ...Object.keys(mine)])) {
    const parts = keepParts(id, [before, mine], handedIn, options);
    if (Object.keys(parts).length > 0) kept.set(id, parts);
    else kept.delete(id);
  }
  return withUnsent(handedIn, Object.fromEntries(kept));
}

/** The answers with what was not handed in replaced; the same answers when it says the same. */
export function withUnsent(answers: PartyAnswers, unsent: AnswersByStatement = {}): PartyAnswers {
  const { unsent: before = {}, ...others } = answers;
  if (sameData(unsent, before)) return answers;
  return Object.keys(unsent).length > 0 ? { ...others, unsent } : others;
}

function keepParts(
  id: string,
  [before, mine]: readonly [AnswersByStatement, AnswersByStatement],
  handedIn: PartyAnswers,
  options: MergeTextOptions,
): ExpectationAnswer {
  const [was, is, kept] = [before, mine, handedIn.unsent ?? {}].map((of) => partsOf(of, id)) as [Parts, Parts, Parts];
  const parts = new Map(Object.entries(kept));
  for (const part of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const versions = [was, is, kept].map((of) => ({ [part]: findOwn(of, part) })) as [Parts, Parts, Parts];
    if (sameData(versions[0], versions[1])) continue;
    const value = (Object.hasOwn(kept, part) ? mergeEdits(...versions, options) : versions[1])[part];
    const isIn = (said: unknown) => hasSaid(said, value, { part, before: findOwn(was, part), options });
    if (value === undefined || listSaid(handedIn, id).some((said) => isIn(findOwn(said, part)))) parts.delete(part);
    else parts.set(part, value);
  }
  return Object.fromEntries(parts);
}

/** Lists what a party says of a statement, and said of it, where others may read it or it can still change. */
function listSaid({ answers, again, earlier = [] }: PartyAnswers, id: string): Parts[] {
  return [answers, ...(again ? [again.answers] : []), ...earlier.map((each) => each.answers)].map((of) =>
    partsOf(of, id),
  );
}

const partsOf = (answers: AnswersByStatement, id: string): Parts => (findOwn(answers, id) ?? {}) as Parts;

/** Whether what was said has a part of an answer already: of words also when they stand in it, or were only shortened. */
function hasSaid(
  said: unknown,
  value: unknown,
  { part, before, options }: { readonly part: string; readonly before: unknown; readonly options: MergeTextOptions },
): boolean {
  if (said === value) return true;
  if (!WORDS.includes(part) || typeof said !== 'string' || typeof value !== 'string') return false;
  const isShorter = findTextChanges(said, value).typed.every((typed) => typed === '');
  return isShorter || mergeText(typeof before === 'string' ? before : '', value, said, options) === said;
}

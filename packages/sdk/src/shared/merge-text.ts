import { COPY_LIMITS } from './copy-limits.js';
import { countTextChanges, findTextChanges, type TextChanges } from './text-changes.js';

/** Options of {@link mergeText}. */
export interface MergeTextOptions {
  /**
   * Whether it is certain that `theirs` has nothing of `mine` yet. Else what stands in it between `base` and `theirs` counts
   * as merged before: two letters of mine that the other typed as well would not stand there twice.
   */
  readonly isNew?: boolean;
}

/**
 * Merges what two people typed in one text, each without seeing what the other typed: `mine` and `theirs` were both made from
 * `base`.
 *
 * - What either typed is in; at the same place, mine stands behind theirs. What either removed is out.
 * - What both typed at the same place is there once.
 * - One that was made from the other is the outcome. Merging the outcome again with either changes nothing when it can be told
 *   that it is in it; where one removed what stands in it by the other's doing, or both wrote one word anew, letters may stand
 *   there twice: that one is lost would be worse.
 * - Beyond the length that one text may have (`COPY_LIMITS`), it is mine.
 *
 * Where both wrote a word anew, both words are there; of what is more than a word, with a space between.
 */
export function mergeText(
  base: string,
  mine: string,
  theirs: string,
  { isNew = false }: MergeTextOptions = {},
): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  if (!isNew) {
    const [own, other, between] = [
      countTextChanges(base, mine),
      countTextChanges(base, theirs),
      countTextChanges(mine, theirs),
    ];
    if (own + between === other) return theirs;
    if (other + between === own) return mine;
  }
  const [own, other] = [findTextChanges(base, mine), findTextChanges(base, theirs)];
  if (!isNew && hasChanges(other, own)) return theirs;
  let merged = '';
  const characters = [...base];
  for (const [place, typed] of own.typed.entries()) {
    const theirsHere = other.typed[place] ?? '';
    merged += theirsHere === typed ? typed : join(theirsHere, typed);
    if (own.kept[place] && other.kept[place]) merged += characters[place] ?? '';
  }
  return merged.length > Math.max(COPY_LIMITS.text, mine.length) ? mine : merged;
}

/** Puts what two typed at one place behind each other: sentences do not run into each other. */
function join(first: string, second: string): string {
  const areSentences = [first, second].every((typed) => /\S\s+\S/.test(typed));
  return areSentences && !/\s$/.test(first) && !/^\s/.test(second) ? `${first} ${second}` : first + second;
}

/** Whether one change of a text has all of another, at the same places: what it removed is out, and what it typed is in. */
function hasChanges(all: TextChanges, some: TextChanges): boolean {
  return (
    some.kept.every((isKept, place) => isKept || !all.kept[place]) &&
    some.typed.every((typed, place) => all.typed[place]?.includes(typed))
  );
}

/** The names of fields that hold what people write in their own words: a text, or a text per language. */
const WRITTEN: ReadonlySet<string> = new Set([
  'area',
  'audience',
  'can',
  'cannot',
  'comment',
  'correction',
  'description',
  'evaluation',
  'expectedOfParents',
  'forWhom',
  'goal',
  'hours',
  'name',
  'note',
  'place',
  'question',
  'reason',
  'remark',
  'summary',
  'task',
  'text',
  'title',
  'what',
]);

/**
 * Whether a field of an object holds what somebody writes, letter by letter, of which the words of two can stand together. Of
 * anything else (a choice, a day, an id, an address) two values together are none. Beside a `text`, a `goal` is the id of one.
 */
export function isWritten(key: string, beside: ReadonlyMap<string, unknown>): boolean {
  return WRITTEN.has(key) && !(key === 'goal' && beside.has('text'));
}

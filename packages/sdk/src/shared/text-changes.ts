/** How one text was made from another: what was removed from it, and what was typed where, in characters of Unicode. */
export interface TextChanges {
  /** Per character of the first text whether it stays. */
  readonly kept: readonly boolean[];
  /** What was typed before each character of the first text, and, last, behind all of them. */
  readonly typed: readonly string[];
}

/** The places of a part that stays, in both lists. */
type Pair = readonly [from: number, to: number];

/** The most changes that are looked for one by one; of what differs more, all between the first and the last change is replaced. */
const MOST_CHANGES = 400;

/**
 * Finds what was changed in a text: by words, and in these letters that were typed in between, or removed. A word that was
 * written anew is replaced as a whole, whatever letters it shares with the one before: these were typed, too.
 */
export function findTextChanges(before: string, after: string): TextChanges {
  const kept: boolean[] = [];
  const typed: string[] = [];
  let adding = '';
  const apply = (from: readonly string[], to: readonly string[], pairs: readonly Pair[]) => {
    let [removed, used] = [0, 0];
    for (const [place, target] of [...pairs, [from.length, to.length] as const]) {
      adding += to.slice(used, target).join('');
      for (; removed <= place && removed < from.length; removed++) {
        kept.push(removed === place);
        typed.push(adding);
        adding = '';
      }
      used = target + 1;
    }
  };

  const [words, next] = [splitWords(before), splitWords(after)];
  let [x, y] = [0, 0];
  for (const [place, target] of [...pairUp(words, next), [words.length, next.length] as const]) {
    const [from, to] = [[...words.slice(x, place).join('')], [...next.slice(y, target).join('')]];
    apply(from, to, pairLetters(from, to));
    const same = [...(words[place] ?? '')];
    apply(
      same,
      same,
      [...same.keys()].map((letter) => [letter, letter]),
    );
    [x, y] = [place + 1, target + 1];
  }
  return { kept, typed: [...typed, adding] };
}

/** Counts the characters that were removed and typed, at the least, to make one text of the other. */
export function countTextChanges(before: string, after: string): number {
  const [from, to] = [[...before], [...after]];
  return from.length + to.length - 2 * pairUp(from, to).length;
}

/** Words, each with what stands behind it up to the next. */
const splitWords = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];

/**
 * Pairs the letters that stay: each, where something was only typed or only removed; else those that both begin and end with,
 * when that is most of them; else the words were written anew.
 */
function pairLetters(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const pairs = pairUp(from, to);
  if (pairs.length === Math.min(from.length, to.length)) return pairs;
  const { first, last } = pairEnds(from, to);
  return 2 * (first.length + last.length) > Math.max(from.length, to.length) ? [...first, ...last] : [];
}

/** Pairs what two lists begin and end with. */
function pairEnds(from: readonly string[], to: readonly string[]) {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const first = Array.from({ length: start }, (_part, place): Pair => [place, place]);
  const last = Array.from(
    { length: end },
    (_part, place): Pair => [from.length - end + place, to.length - end + place],
  );
  return { first, last };
}

/**
 * Pairs the most parts that two lists have in the same order: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986). What both begin and end with is paired first, as of somebody who types at one place; no more than
 * that when there are more changes than are looked for.
 */
function pairUp(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const { first, last } = pairEnds(from, to);
  const start = first.length;
  const inside = walk(from.slice(start, from.length - last.length), to.slice(start, to.length - last.length));
  return [...first, ...inside.map(([x, y]): Pair => [x + start, y + start]), ...last];
}

/** How far a number of changes gets on each diagonal, from the one with most typed to the one with most removed; -1 for not at all. */
type Reached = readonly number[];

/** Walks through both lists with the fewest changes; gives no pairs when these are too many. */
function walk(from: readonly string[], to: readonly string[]): readonly Pair[] {
  if (from.length === 0 || to.length === 0) return [];
  const steps: Reached[] = [];
  let reached: Reached = [];
  for (let count = 0; count <= Math.min(MOST_CHANGES, from.length + to.length); count++) {
    steps.push(reached);
    const next: number[] = [];
    for (let place = 0; place <= count; place++) {
      const diagonal = 2 * place - count;
      let x = enter(reached, place, diagonal, [from.length, to.length]).x;
      while (x >= 0 && x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      next.push(x);
      if (x === from.length && x - diagonal === to.length) return walkBack(steps, [x, place], [from.length, to.length]);
    }
    reached = next;
  }
  return [];
}

/** Where a diagonal is entered: from the one where something less was typed, or where something less was removed. */
function enter(reached: Reached, place: number, diagonal: number, [width, height]: Pair) {
  if (reached.length === 0) return { x: 0, isTyped: false };
  const [removed = -1, typed = -1] = [reached[place - 1], reached[place]];
  const byTyping = typed - diagonal <= height ? typed : -1;
  const byRemoving = removed >= 0 && removed < width ? removed + 1 : -1;
  return { x: Math.max(byTyping, byRemoving), isTyped: byTyping >= byRemoving };
}

function walkBack(steps: readonly Reached[], end: readonly [x: number, place: number], sizes: Pair): readonly Pair[] {
  const pairs: Pair[] = [];
  let [x, place] = end;
  for (let count = steps.length - 1; count >= 0; count--) {
    const reached = steps[count] ?? [];
    const diagonal = 2 * place - count;
    const entry = enter(reached, place, diagonal, sizes);
    for (; x > entry.x; x--) pairs.push([x - 1, x - 1 - diagonal]);
    if (!entry.isTyped) place -= 1;
    x = reached[place] ?? 0;
  }
  return pairs.reverse();
}

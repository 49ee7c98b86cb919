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
    apply(same, same, [...same.keys()].map((letter) => [letter, letter]));
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

/** Pairs the letters that stay: where only typed or only removed was, each; else those that both begin and end with. */
function pairLetters(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const pairs = pairUp(from, to);
  return pairs.length === Math.min(from.length, to.length) ? pairs : pairEnds(from, to);
}

/** Pairs what two lists begin and end with. */
function pairEnds(from: readonly string[], to: readonly string[]): Pair[] {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const first = Array.from({ length: start }, (_part, place): Pair => [place, place]);
  const last = Array.from({ length: end }, (_part, place): Pair => [from.length - end + place, to.length - end + place]);
  return [...first, ...last];
}

/**
 * Pairs the most parts that two lists have in the same order: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986). What both begin and end with is paired first, as of somebody who types at one place; no more than
 * that when there are more changes than are looked for.
 */
function pairUp(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const ends = pairEnds(from, to);
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  const end = ends.length - start;
  const inside = walk(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return [
    ...ends.slice(0, start),
    ...inside.map(([x, y]): Pair => [x + start, y + start]),
    ...ends.slice(start),
  ];
}

/** Walks through both lists with the fewest changes; gives no pairs when these are too many. */
function walk(from: readonly string[], to: readonly string[]): readonly Pair[] {
  if (from.length === 0 || to.length === 0) return [];
  // Per number of changes how far each diagonal gets.
  const steps: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let count = 0; count <= Math.min(MOST_CHANGES, from.length + to.length); count++) {
    steps.push(reached);
    const next = new Map<number, number>();
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = comesFromAbove(reached, diagonal, count)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      if (x > from.length || x - diagonal > to.length) continue;
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x === from.length && x - diagonal === to.length) return walkBack(steps, [x, diagonal]);
    }
    reached = next;
  }
  return [];
}

/** Whether the last change on the way to a diagonal typed something, rather than removed it. */
function comesFromAbove(reached: ReadonlyMap<number, number>, diagonal: number, count: number): boolean {
  const [removing, typing] = [reached.get(diagonal - 1), reached.get(diagonal + 1)];
  if (diagonal === -count) return true;
  if (diagonal === count) return false;
  return removing === undefined || (typing !== undefined && removing < typing);
}

function walkBack(steps: readonly ReadonlyMap<number, number>[], end: readonly [number, number]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [x, diagonal] = end;
  for (let count = steps.length - 1; count >= 0; count--) {
    const reached = steps[count] as ReadonlyMap<number, number>;
    const isTyped = comesFromAbove(reached, diagonal, count);
    const before = isTyped ? diagonal + 1 : diagonal - 1;
    const start = count === 0 ? 0 : isTyped ? (reached.get(before) ?? 0) : (reached.get(before) ?? 0) + 1;
    for (; x > start; x--) pairs.push([x - 1, x - 1 - diagonal]);
    if (count === 0) break;
    x = reached.get(before) ?? 0;
    diagonal = before;
  }
  return pairs.reverse();
}

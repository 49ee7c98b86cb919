import { COPY_LIMITS } from './copy-limits.js';
import { type Finding, formatPath } from './refuse.js';

/** A value in the data that is walked through, with the way to it. */
interface Step {
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly depth: number;
  readonly parent: Step | undefined;
}

/** How many keys of a path are in a message. */
const PATH_SHOWN = 4;

/**
 * Finds what in a sent copy goes beyond `COPY_LIMITS`; `present` is what the sender may see of what is stored.
 * Does not recurse, and stops where the copy becomes too deep or too large, so that its time is bounded too.
 */
export function findExcess(copy: unknown, present: unknown): Finding[] {
  const allowed = COPY_LIMITS.copy + countCharacters(present);
  const findings: Finding[] = [];
  let count = 0;
  let known: ReadonlySet<string> | undefined;
  for (const step of walk(copy)) {
    const { value, key, depth } = step;
    if (depth > COPY_LIMITS.depth) return [{ path: pathOf(step), code: 'too-deep', found: String(COPY_LIMITS.depth) }];
    count += sizeOf(value, key);
    if (count > allowed) return [{ path: '', code: 'too-large', found: String(allowed) }];
    for (const text of [value, key]) {
      if (typeof text !== 'string' || text.length <= COPY_LIMITS.text) continue;
      known ??= listLongTexts(present);
      if (!known.has(text)) findings.push({ path: pathOf(step), code: 'too-long', found: String(COPY_LIMITS.text) });
    }
  }
  return findings;
}

/** Counts the characters of data: those of its texts and keys, and one for every value. */
export function countCharacters(data: unknown): number {
  let count = 0;
  for (const { value, key } of walk(data)) count += sizeOf(value, key);
  return count;
}

const sizeOf = (value: unknown, key: PropertyKey) =>
  1 + (typeof value === 'string' ? value.length : 0) + (typeof key === 'string' ? key.length : 0);

function listLongTexts(data: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { value, key } of walk(data)) {
    for (const text of [value, key]) if (typeof text === 'string' && text.length > COPY_LIMITS.text) texts.add(text);
  }
  return texts;
}

/** Lists a value and all that is in it, each before what it holds. A list of steps, not the call stack, holds the way. */
function* walk(data: unknown): Generator<Step> {
  const waiting: Step[] = [{ value: data, key: 0, depth: 1, parent: undefined }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    yield step;
    const { value, depth } = step;
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    const keys = Object.keys(value);
    for (let place = keys.length - 1; place >= 0; place--) {
      const key = keys[place] as string;
      const part = (value as Record<string, unknown>)[key];
      waiting.push({ value: part, key: isList ? place : key, depth: depth + 1, parent: step });
    }
  }
}

/** Formats the beginning of the way to a value. */
function pathOf(step: Step): string {
  const keys: PropertyKey[] = [];
  for (let each: Step | undefined = step; each?.parent; each = each.parent) keys.unshift(each.key);
  return formatPath(keys.slice(0, PATH_SHOWN));
}

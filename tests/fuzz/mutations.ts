import fc from 'fast-check';

/** Keys that every object inherits, or that an array has: a reader of `record[key]` finds them without their being there. */
export const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  '',
  '0',
];

const LONG = 'a'.repeat(5000);

/** Texts that a file from a school, a parent or an attacker may hold where a name, an id, a date or a tag is expected. */
export const HOSTILE_TEXTS = [
  ...HOSTILE_KEYS,
  ' ',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udc00',
  '👩‍👧‍👦'.repeat(40),
  'e' + '\u0301'.repeat(300),
  LONG,
  '"', // of CSV
  'a,b;c\td\r\ne',
  '\r\nBEGIN:VEVENT',
  '</script><!--',
  '{0}',
  '{found}',
  '%',
  'javascript:alert(1)',
  '0000-01-01',
  '0099-12-31',
  '9999-12-31',
  '9999-12-31T23:59',
  '2026-02-30',
  '2026-11-22',
  '2026-11-22T18:00',
  '2026-11-22T18:00:00Z',
  '0099-0100',
  '9999-10000',
  '24:00',
  'morgen',
  'nl_NL',
  'en-us-us',
  'Nederlands',
  'x-private',
  'i-klingon',
  'ar',
  'Mars/Olympus',
  '1e400',
  '-0',
];

const HOSTILE_NUMBERS = [0, -0, -1, 0.5, 1e300, -1e300, Number.MAX_SAFE_INTEGER, NaN, Infinity, 2 ** 31, 1e-300];

/** A text nobody meant: of the list above, or any at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** A value where another was expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, true, false) },
  { weight: 1, arbitrary: fc.constantFrom(10, 500).map(nest) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.tuple(hostileText, hostileText).map(([key, value]) => withKey({}, key, value)) },
);

/** Creates an object nested so deep that recursion over it may fail. */
function nest(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { from: value } : [value];
  return value;
}

/** Gives an object a property of its own, `__proto__` too: as `JSON.parse` does. */
function withKey(target: object, key: string, value: unknown): object {
  return Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

type Container = Record<string, unknown> | unknown[];

interface Mutation {
  readonly kind: 'drop' | 'replace' | 'move' | 'duplicate' | 'deepen' | 'add' | 'rename' | 'number';
  /** Which place of the data, and a second one, both modulo how many there are. */
  readonly at: number;
  readonly other: number;
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'replace', 'replace', 'move', 'duplicate', 'deepen', 'add', 'rename', 'number'),
  at: fc.nat(),
  other: fc.nat(),
  key: hostileText,
  value: hostileValue,
});

/**
 * Valid data with a few fields dropped, replaced, duplicated, nested or renamed, so that much of it still parses and the
 * rest reaches deep. Each input is a copy of one of the samples: nothing in it is shared.
 */
export function mutated<T>(samples: readonly T[], maxMutations = 4): fc.Arbitrary<T> {
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(mutation, { maxLength: maxMutations }))
    .map(([sample, mutations]) => mutations.reduce<T>(mutate, structuredClone(sample)));
}

interface Place {
  readonly within: Container;
  readonly key: string;
}

/** Lists every place in data, with those that an earlier mutation made but for the insides of very deep ones. */
function listPlaces(data: unknown, depth = 0): Place[] {
  if (typeof data !== 'object' || data === null || depth > 12) return [];
  return Object.keys(data).flatMap((key) => [
    { within: data as Container, key },
    ...listPlaces((data as Record<string, unknown>)[key], depth + 1),
  ]);
}

function mutate<T>(data: T, { kind, at, other, key, value }: Mutation): T {
  const places = listPlaces(data);
  const place = places[at % places.length];
  if (!place) return data;
  const { within } = place;
  const old = (within as Record<string, unknown>)[place.key];
  const set = (next: unknown) => withKey(within, place.key, next);
  if (kind === 'replace') set(value);
  else if (kind === 'number') set(typeof old === 'number' ? -old * 1e9 : [old]);
  else if (kind === 'deepen') set({ [place.key]: old });
  else if (kind === 'drop') {
    if (Array.isArray(within)) within.splice(Number(place.key), 1);
    else Reflect.deleteProperty(within, place.key);
  } else if (kind === 'duplicate') {
    if (Array.isArray(within)) within.splice(Number(place.key), 0, structuredClone(old));
    else if (Array.isArray(old)) set([...old, ...structuredClone(old)]);
    else withKey(within, `${place.key}2`, old);
  } else if (kind === 'move') {
    // A value from elsewhere in the same data: often of the right type, and a reference to something else.
    const source = places[other % places.length]!;
    set(structuredClone((source.within as Record<string, unknown>)[source.key]));
  } else if (kind === 'add') {
    const target = typeof old === 'object' && old !== null ? old : within;
    if (Array.isArray(target)) target.push(value);
    else withKey(target, key, value);
  } else if (!Array.isArray(within)) {
    Reflect.deleteProperty(within, place.key);
    withKey(within, key, old);
  }
  return data;
}

/**
 * Texts of files (CSV, NDJSON, calendars) cut, with pieces repeated, moved or left out, and hostile texts between.
 * `pieces` are texts that mean something in the format: separators, keywords.
 */
export function tornText(samples: readonly string[], pieces: readonly string[] = []): fc.Arbitrary<string> {
  const inserted = fc.oneof(hostileText, ...(pieces.length > 0 ? [fc.constantFrom(...pieces)] : []));
  const tear = fc.record({
    kind: fc.constantFrom('cut', 'insert', 'repeat', 'swap'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    text: inserted,
  });
  return fc.tuple(fc.constantFrom(...samples), fc.array(tear, { maxLength: 6 })).map(([sample, tears]) =>
    tears.reduce((text, { kind, at, length, text: piece }) => {
      const start = Math.floor(at * text.length);
      const part = text.slice(start, start + length);
      if (kind === 'cut') return text.slice(0, start) + text.slice(start + length);
      if (kind === 'insert') return text.slice(0, start) + piece + text.slice(start);
      if (kind === 'repeat') return text.slice(0, start) + part + text.slice(start);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, sample),
  );
}

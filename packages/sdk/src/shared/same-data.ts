/** Whether two pieces of JSON are equal. The order of keys and fields that are `undefined` are ignored. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [fieldsOf(a), fieldsOf(b)];
  return (
    first.size === second.size &&
    [...first].every(([key, value]) => second.has(key) && sameData(value, second.get(key)))
  );
}

/** Returns one text for equal data, so that equal pieces of JSON can be found in a `Map` or a `Set`. */
export function contentOf(data: unknown): string {
  return JSON.stringify(sortKeys(data)) ?? '';
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isRecord(value)) return value;
  const entries = [...fieldsOf(value)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)]));
}

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists the fields of an object that are not `undefined`. */
export function fieldsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}

/**
 * Finds an entry by its id among an object's own properties; `undefined` when it has none. Ids come from schools, and
 * `constructor` or `toString` would else find what every object inherits.
 */
export function findOwn<T>(entries: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

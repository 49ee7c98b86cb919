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

import { mergeWritten } from './merge-edits.js';
import { isWritten, type MergeTextOptions } from './merge-text.js';
import { fieldsOf, sameData } from './same-data.js';

/**
 * Applies to a value the fields that differ between `before` and `after`, limited to `keys`. In what people write in their own
 * words the words of both stay (`mergeText`); anything else becomes as in `after`.
 */
export function applyChanges<T extends object>(
  value: T,
  before: object,
  after: object,
  keys: Iterable<string>,
  options: MergeTextOptions = {},
): T {
  const [merged, seen, sent] = [fieldsOf(value), fieldsOf(before), fieldsOf(after)];
  for (const key of keys) {
    if (sameData(seen.get(key), sent.get(key))) continue;
    const isKept = merged.has(key) && sent.has(key) && isWritten(key, sent);
    if (isKept) merged.set(key, mergeWritten([seen.get(key), sent.get(key), merged.get(key)], options));
    else if (sent.has(key)) merged.set(key, sent.get(key));
    else merged.delete(key);
  }
  return Object.fromEntries(merged) as T;
}

import { isRecord } from './same-data.js';

/**
 * Finds what a part of an object began as when it is made by copying what stands beside it; `undefined` for every other part.
 * Answers that are filled in again begin as a copy of those that were handed in: two windows that each make that copy both
 * seem to add all of it, and one of them would put back what the other changed in its own.
 *
 * @param key the name of the part
 * @param before the fields of the object when it had no such part yet
 */
export function beginningOf(key: string, before: ReadonlyMap<string, unknown>): object | undefined {
  if (key !== 'again') return undefined;
  const [language, answers] = [before.get('language'), before.get('answers')];
  return typeof language === 'string' && isRecord(answers) ? { language, answers } : undefined;
}

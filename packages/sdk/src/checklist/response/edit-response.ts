import type { Item } from '../instruments/instrument.js';
import type { Answer, Response } from './response.js';

/** The response with this answer; without one the statement is open again. */
export function answerItem(response: Response, itemId: string, answer?: Answer): Response {
  return { ...response, answers: withEntry(response.answers, itemId, answer) };
}

/** The response with this remark, as it was typed; a blank one is taken out. */
export function remarkOnItem(response: Response, itemId: string, remark: string): Response {
  const { remarks, ...rest } = response;
  return withFilled(rest, 'remarks', withEntry(remarks, itemId, remark.trim() ? remark : undefined));
}

/** The response with these action points for a section, in this order; blank ones are left out. */
export function planActions(response: Response, sectionId: string, actionPoints: readonly string[]): Response {
  const { actionPoints: others, ...rest } = response;
  const filled = actionPoints.filter((text) => text.trim() !== '');
  return withFilled(rest, 'actionPoints', withEntry(others, sectionId, filled.length > 0 ? filled : undefined));
}

/** The statements without any answer, in the order given. `unknown` and `not-applicable` are answers. */
export function findOpenItems(response: Response, items: readonly Item[]): Item[] {
  return items.filter((item) => !Object.hasOwn(response.answers, item.id));
}

function withEntry<T>(entries: { readonly [key: string]: T } = {}, key: string, value: T | undefined) {
  const { [key]: _previous, ...others } = entries;
  return value === undefined ? others : { ...entries, [key]: value };
}

function withFilled<K extends 'remarks' | 'actionPoints'>(
  response: Omit<Response, K>,
  key: K,
  entries: NonNullable<Response[K]>,
): Response {
  return (Object.keys(entries).length > 0 ? { ...response, [key]: entries } : response) as Response;
}

import { isOfficeRole } from '../../shared/roles.js';
import type { Item } from '../instruments/instrument.js';
import type { Answer, Response } from './response.js';

/** Sets the answer to a statement; without an answer the statement becomes unanswered again. */
export function answerItem(response: Response, itemId: string, answer?: Answer): Response {
  return { ...response, answers: withEntry(response.answers, itemId, answer) };
}

/** Whether it can still be chosen to answer in the name of an office: nothing is answered yet, and the role is one. */
export function mayChooseOffice({ role, answers }: Response): boolean {
  return isOfficeRole(role) && Object.keys(answers).length === 0;
}

/**
 * Sets whether the response is given in the name of the office that the role is. Once something is answered the response
 * stays as it is: what somebody said as a person never becomes the word of an office.
 */
export function setOffice(response: Response, inOffice: boolean): Response {
  if (!mayChooseOffice(response)) return response;
  const { office: _office, ...person } = response;
  return inOffice ? { ...person, office: true } : person;
}

/** Sets the remark on a statement, as it was typed; a blank remark is removed. */
export function remarkOnItem(response: Response, itemId: string, remark: string): Response {
  const { remarks, ...rest } = response;
  return withFilled(rest, 'remarks', withEntry(remarks, itemId, remark.trim() ? remark : undefined));
}

/** Sets the action points of a section, in this order; blank ones are left out. */
export function planActions(response: Response, sectionId: string, actionPoints: readonly string[]): Response {
  const { actionPoints: others, ...rest } = response;
  const filled = actionPoints.filter((text) => text.trim() !== '');
  return withFilled(rest, 'actionPoints', withEntry(others, sectionId, filled.length > 0 ? filled : undefined));
}

/** Whether the person said to be ready, so that the answers count in a report; until then a response is a draft. */
export function isFinished({ completedAt }: Pick<Response, 'completedAt'>): boolean {
  return completedAt !== undefined;
}

/**
 * Whether nothing is filled in: no statement is answered, and in no remark and no action point stand words. What somebody opened and
 * left blank is nothing. `unknown` and `not-applicable` are answers. Not checked: whether the answers are to statements of the instrument.
 */
export function isBlankResponse({
  answers,
  remarks = {},
  actionPoints = {},
}: Pick<Response, 'answers' | 'remarks' | 'actionPoints'>): boolean {
  const words = [...Object.values(remarks), ...Object.values(actionPoints).flat()];
  return Object.keys(answers).length === 0 && words.every((text) => text.trim() === '');
}

/** Finds the statements without any answer, in the order given. `unknown` and `not-applicable` are answers. */
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

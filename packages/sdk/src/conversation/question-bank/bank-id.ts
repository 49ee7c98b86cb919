import { questionBank as nl } from '../../i18n/nl/question-bank.js';
import { questionIdOf } from '../question-id.js';

const PREFIX = 'question-bank.';

let bankIds: ReadonlyMap<string, string> | undefined;

/**
 * Returns the id in the bank of a question of a plan, whoever added it there. What is no question of the bank has the id that it
 * was added under, without the party.
 */
export function bankIdOf(id: string): string {
  bankIds ??= new Map(Object.keys(nl).map((key) => [questionIdOf(key.slice(PREFIX.length)), key.slice(PREFIX.length)]));
  const added = id.slice(id.indexOf(':') + 1);
  return bankIds.get(added) ?? added;
}

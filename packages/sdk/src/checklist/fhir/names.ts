import { type Instrument, listItems, type Scale } from '../instruments/instrument.js';
import { cleanCode, cleanText } from './fhir-text.js';

/** What an item of a questionnaire is about. */
export type Subject = `section:${string}` | `item:${string}` | `remark:${string}` | `actions:${string}`;

/** Names of FHIR for what is ours, both ways. */
export interface Names<Key extends string> {
  nameOf(key: Key): string;
  find(name: string): Key | undefined;
}

/**
 * Names the items of an instrument: `linkId`s, which are unique in a whole questionnaire. That of a statement or a section is its
 * id, as long as FHIR allows it and nothing else has it. The same for the same instrument, always.
 */
export function nameItems(instrument: Instrument): Names<Subject> {
  const items = listItems(instrument).map(({ id }) => id);
  const sections = instrument.sections.map(({ id }) => id);
  return createNames<Subject>([
    ...items.map((id) => [`item:${id}`, cleanText(id)] as const),
    ...sections.map((id) => [`section:${id}`, cleanText(id)] as const),
    ...items.map((id) => [`remark:${id}`, cleanText(`${id}/remark`)] as const),
    ...sections.map((id) => [`actions:${id}`, cleanText(`${id}/action-points`)] as const),
  ]);
}

/** Names the options of a scale: codes, which are unique in their system. The code of an option is its value where FHIR allows it. */
export function nameOptions({ options }: Scale): Names<string> {
  return createNames(options.map(({ value }) => [value, cleanCode(value)] as const));
}

function createNames<Key extends string>(wanted: readonly (readonly [Key, string | undefined])[]): Names<Key> {
  const names = new Map<Key, string>();
  const keys = new Map<string, Key>();
  const counts = new Map<string, number>();
  for (const [key, candidate = '-'] of wanted) {
    let name = candidate;
    while (keys.has(name)) {
      const count = (counts.get(candidate) ?? 1) + 1;
      counts.set(candidate, count);
      name = `${candidate}~${count}`;
    }
    names.set(key, name);
    keys.set(name, key);
  }
  return { nameOf: (key) => names.get(key) ?? key, find: (name) => keys.get(name) };
}

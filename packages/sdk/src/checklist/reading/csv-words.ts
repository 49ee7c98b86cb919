import { reading as nl } from '../../i18n/nl/checklist-reading.js';
import { roles as nlRoles } from '../../i18n/nl/shared.js';
import { findWording, registeredLanguages } from '../../i18n/registry.js';
import { ROLES, type Role } from '../../shared/roles.js';
import type { Text } from '../../i18n/text.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { UNSCORED_ANSWERS } from '../response/response.js';
import { createWordList, listAlternatives, type Word } from './word-list.js';

/** The fields of a response that have a column. */
export const CSV_FIELDS = [
  'id',
  'instrument',
  'instrumentVersion',
  'schoolYear',
  'role',
  'office',
  'school',
  'group',
  'respondent',
  'completedAt',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** The content of a column: a field of a response, or the answer or remark on a statement. */
export type CsvColumn = `field:${CsvField}` | `answer:${string}` | `remark:${string}`;

/** Lists the alternative words of a key in Dutch and every loaded language, whatever the reader's language. */
const alternatives = (key: keyof typeof nl) => wordingsIn(key, nl[key]).flatMap(listAlternatives);

const wordingsIn = (key: string, dutch: string): string[] => [
  dutch,
  ...registeredLanguages().flatMap((language) => {
    const wording = findWording(language, key);
    return typeof wording === 'string' ? [wording] : [];
  }),
];

const wordings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/**
 * Creates a function that finds a column by its name. Names of fields take precedence over statement ids, and these
 * over the wording of statements.
 */
export function createColumnFinder(instrument: Instrument): (name: string) => CsvColumn | undefined {
  const items = listItems(instrument);
  const prefixes = alternatives('reading.column.remark');
  const numbers = alternatives('reading.column.statement');
  const find = createWordList<CsvColumn>(
    CSV_FIELDS.flatMap((field) =>
      [field, ...alternatives(`reading.column.${field}`)].map((name): Word<CsvColumn> => [name, `field:${field}`]),
    ),
    alternatives('reading.column.location').map((name): Word<CsvColumn> => [name, 'field:school']),
    items.map(({ id }) => [id, `answer:${id}`]),
    items.flatMap(({ id }) => prefixes.map((prefix): Word<CsvColumn> => [`${prefix} ${id}`, `remark:${id}`])),
    items.flatMap(({ id, text, ownText }) =>
      [...wordings(text), ...(ownText ? wordings(ownText) : [])].map(
        (wording): Word<CsvColumn> => [wording, `answer:${id}`],
      ),
    ),
    items.flatMap(({ id }, index) =>
      ['', ...numbers.flatMap((word) => [word, `${word} `])].map(
        (word): Word<CsvColumn> => [`${word}${index + 1}`, `answer:${id}`],
      ),
    ),
  );
  // A form tool puts a number before a question, or the statement of a grid between brackets after it.
  return (name) =>
    find(name) ?? find(name.replace(/^\s*\d+[.):]?\s+/, '')) ?? find(/\[([^[\]]+)\]\s*$/.exec(name)?.[1]?.trim() ?? '');
}

/** Creates a function that tells whether a column is named after a place within a school; its field is `school` as well. */
export function createLocationFinder(): (name: string) => boolean {
  const find = createWordList<true>(alternatives('reading.column.location').map((word): Word<true> => [word, true]));
  return (name) => find(name) ?? false;
}

/**
 * Creates a function that finds the answer in a cell: the value of an option, else its label, else its points, else an
 * unscored answer.
 */
export function createAnswerFinder({ scale: { options } }: Instrument): (cell: string) => string | undefined {
  return createWordList<string>(
    [...options.map(({ value }) => value), ...UNSCORED_ANSWERS].map((value) => [value, value]),
    options.flatMap(({ value, label }) => wordings(label).map((word): Word<string> => [word, value])),
    options.flatMap(({ value, points }) =>
      [String(points), String(points).replace('.', ',')].map((word): Word<string> => [word, value]),
    ),
    UNSCORED_ANSWERS.flatMap((answer) =>
      alternatives(`reading.answer.${answer}`).map((word): Word<string> => [word, answer]),
    ),
  );
}

/** Creates a function that finds out whether a response is in the name of an office; `undefined` for any other word. */
export function createOfficeFinder(): (cell: string) => boolean | undefined {
  return createWordList<boolean>(
    ['true', '1', ...alternatives('reading.office.yes')].map((word): Word<boolean> => [word, true]),
    ['false', '0', ...alternatives('reading.office.no')].map((word): Word<boolean> => [word, false]),
  );
}

/** Creates a function that finds a role by its code or its name. */
export function createRoleFinder(): (cell: string) => Role | undefined {
  return createWordList<Role>(
    ROLES.map((role) => [role, role]),
    ROLES.flatMap((role) =>
      wordingsIn(`roles.${role}`, nlRoles[`roles.${role}`]).map((word): Word<Role> => [word, role]),
    ),
    (['parent', 'pupil', 'class-teacher', 'leadership', 'care-professional', 'parent-worker'] as const).flatMap(
      (role) => alternatives(`reading.role.${role}`).map((word): Word<Role> => [word, role]),
    ),
  );
}

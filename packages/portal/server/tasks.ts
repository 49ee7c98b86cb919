import { isSchoolYear } from '@driehoek/sdk/shared';
import type { Database } from './database/database.js';
import { type CountByKind, exportFamily, removeFamily, removeSchoolYear, revokeCalendars } from './keeping.js';

// The tasks of who looks after the server, as a command says and does them.

/** What came of a task. */
interface Outcome {
  /** What was asked for, for a file. */
  readonly output?: string;
  /** What is said of it to who gave the command. */
  readonly message?: string;
  /** Whether there was anything to do it with. */
  readonly isDone: boolean;
}

/** A task. */
export interface Task {
  /** How it is asked for. */
  readonly usage: string;
  /** Says what is wrong with how it is asked for; `undefined` for nothing. It is asked before a database is opened. */
  check(args: readonly string[]): string | undefined;
  run(database: Database, args: readonly string[]): Promise<Outcome>;
}

const needsPupil = ([pupil]: readonly string[]) => (pupil ? undefined : 'Say of which pupil, by id.');

/** The tasks, by name. */
export const TASKS: Readonly<Record<string, Task>> = {
  'export-family': {
    usage: 'export-family <pupil> [person…]',
    check: needsPupil,
    async run(database, [pupil = '', ...people]) {
      const kept = await exportFamily(database, { pupil, people });
      if (Object.values(kept).every(({ length }) => length === 0))
        return { isDone: false, message: `Nothing is known of the pupil ${listNames(pupil, people)}.` };
      return { isDone: true, output: `${JSON.stringify(kept, null, 2)}\n` };
    },
  },
  'remove-family': {
    usage: 'remove-family <pupil> [person…]',
    check: needsPupil,
    async run(database, [pupil = '', ...people]) {
      const { removed, changed } = await removeFamily(database, { pupil, people });
      const went = `${countRecords(removed)} went${listKinds(removed)}.`;
      const parts = sum(changed) > 0 ? ` Of ${countRecords(changed)} a part went${listKinds(changed)}.` : '';
      return { isDone: true, message: went + parts };
    },
  },
  'remove-school-year': {
    usage: 'remove-school-year <year>',
    check: ([year = '']) =>
      isSchoolYear(year)
        ? undefined
        : `"${year}" is no school year. Write two years that follow each other, such as 2025-2026.`,
    async run(database, [year = '']) {
      return { isDone: true, message: `${formatCount(await removeSchoolYear(database, year))} went.` };
    },
  },
  migrate: {
    usage: 'migrate',
    check: () => undefined,
    // A database that is opened as its owner is brought up to date.
    run: () => Promise.resolve({ isDone: true, message: 'The database is up to date.' }),
  },
  'revoke-calendars': {
    usage: 'revoke-calendars <person>',
    check: ([person]) => (person ? undefined : 'Say of whom, by the id with which they sign in.'),
    async run(database, [person = '']) {
      const count = await revokeCalendars(database, person);
      return { isDone: true, message: `${count === 1 ? '1 address' : `${count} addresses`} of calendars went.` };
    },
  },
};

const sum = (counts: CountByKind) => Object.values(counts).reduce((total, count) => total + count, 0);
const formatCount = (count: number) => (count === 1 ? '1 record' : `${count} records`);
const countRecords = (counts: CountByKind) => formatCount(sum(counts));

/** Lists how many there are of each kind: ` (2 conversation, 1 response)`. */
function listKinds(counts: CountByKind): string {
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return kinds.length > 0 ? ` (${kinds.join(', ')})` : '';
}

const listNames = (pupil: string, people: readonly string[]) =>
  people.length > 0 ? `${pupil}, nor of ${people.join(', ')}` : pupil;

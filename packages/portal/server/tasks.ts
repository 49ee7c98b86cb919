import { isSchoolYear } from '@driehoek/sdk/shared';
import type { Database } from './database/database.js';
import {
  AFTER_A_YEAR,
  ANSWERS,
  type CountByKind,
  exportFamily,
  isYearOver,
  removeFamily,
  removeSchoolYear,
  revokeCalendars,
} from './keeping.js';

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
  /** Says what is wrong with how it is asked for on this day; `undefined` for nothing. It is asked before a database is opened. */
  check(args: readonly string[], today: string): string | undefined;
  run(database: Database, args: readonly string[]): Promise<Outcome>;
}

const needsPupil = ([pupil]: readonly string[]) => (pupil ? undefined : 'Say of which pupil, by id.');

/** The flag of a task that counts and removes nothing. */
const DRY_RUN = '--dry-run';
/** The flag with which answers to checklists go too. */
const WITH_ANSWERS = '--with-answers';
/** The flag that says that a year is meant that is not over. */
const NOT_OVER = '--not-over-yet';
const YEAR_FLAGS: readonly string[] = [DRY_RUN, WITH_ANSWERS, NOT_OVER];

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
    usage: `remove-school-year <year> [${DRY_RUN}] [${WITH_ANSWERS}] [${NOT_OVER}]`,
    check(args, today) {
      const { flags, rest } = readFlags(args);
      const [year = '', ...others] = rest;
      const unknown = [...flags.filter((flag) => !YEAR_FLAGS.includes(flag)), ...others];
      if (unknown.length > 0) return `What is "${unknown.join(' ')}"?`;
      if (!isSchoolYear(year))
        return `"${year}" is no school year. Write two years that follow each other, such as 2025-2026.`;
      if (isYearOver(year, today) || flags.includes(NOT_OVER) || flags.includes(DRY_RUN)) return undefined;
      return `${year} is not over on ${today}. What is of that year and of all before it would go, for good. If that is meant, add ${NOT_OVER}.`;
    },
    async run(database, args) {
      const { flags, rest } = readFlags(args);
      const [year = ''] = rest;
      const isDryRun = flags.includes(DRY_RUN);
      const withAnswers = flags.includes(WITH_ANSWERS);
      const kinds = withAnswers ? [...AFTER_A_YEAR, ANSWERS] : AFTER_A_YEAR;
      const counts = await removeSchoolYear(database, year, { kinds, isDryRun });
      const said = `${countRecords(counts)} ${isDryRun ? 'would go' : 'went'}${listKinds(counts)}.`;
      return { isDone: true, message: said };
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

function readFlags(args: readonly string[]): { readonly flags: readonly string[]; readonly rest: readonly string[] } {
  const isFlag = (arg: string) => arg.startsWith('--');
  return { flags: args.filter(isFlag), rest: args.filter((arg) => !isFlag(arg)) };
}

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

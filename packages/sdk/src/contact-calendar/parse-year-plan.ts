import { addVersion, migrate, type Migration, type Migrations } from '../shared/migrate.js';
import { quickParse, REFUSED } from '../shared/quick-parse.js';
import { type Finding, findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import { yearPlanSchema } from './schema.js';
import { formatContactCalendarIssue } from './texts.js';
import { MOST_ENTRIES, type YEAR_PLAN_SCHEMA_VERSION, type YearPlan } from './year-plan.js';

/** Version 2 added kinds of moments in which parents give, and what parents do there. */
const addGivingKinds: Migration = (plan) => plan;

/** Version 3 added that a reminder was sent, and for staff which families come. */
const addSent: Migration = (plan) => plan;

const MIGRATIONS: Migrations<typeof YEAR_PLAN_SCHEMA_VERSION> = [addVersion, addGivingKinds, addSent];

/**
 * Parses a year plan from unknown data; every field is kept as it is, unknown fields too. Throws `InvalidDataError`
 * with all issues; of more than `MOST_ENTRIES` (2000) entries or days off with that alone (`too-many-entries`), before
 * anything of them is read. Not checked: whether moments fall in the school year or in a holiday (`reviewYearPlan` tells), and
 * whether a clock change skips a time.
 */
export function parseYearPlan(data: unknown, options: ParseOptions = {}): YearPlan {
  const migrated = migrate(data, MIGRATIONS);
  refuse(findTooMany(migrated), options, formatContactCalendarIssue);
  const plan = parseShape(migrated, options);
  refuse([...findDuplicateIds(plan.entries, 'entries'), ...findContradictions(plan)], options);
  return plan;
}

function findTooMany(data: unknown): Finding<string>[] {
  const { entries, daysOff } = Object(data) as { readonly [Key in keyof YearPlan]?: unknown };
  return Object.entries({ entries, daysOff }).flatMap(([path, list]) =>
    Array.isArray(list) && list.length > MOST_ENTRIES
      ? [{ path, code: 'too-many-entries', found: String(MOST_ENTRIES) }]
      : [],
  );
}

/** A year may hold hundreds of moments, and every page that shows it waits for this. */
function parseShape(data: unknown, options: ParseOptions): YearPlan {
  const plan = quickParse(yearPlanSchema, data);
  return plan === REFUSED ? validate(yearPlanSchema, data, options) : (plan as YearPlan);
}

function findContradictions({ entries, daysOff = [] }: YearPlan): Finding[] {
  const findings: Finding[] = [];
  const checkOrder = (path: string, start: string, end: string) => {
    // A date without time cannot be compared with a time.
    const length = Math.min(start.length, end.length);
    if (end.slice(0, length) < start.slice(0, length)) findings.push({ path, code: 'end-before-start', found: end });
  };
  entries.forEach(({ level, group, start, end }, index) => {
    checkOrder(`entries[${index}].end`, start, end);
    if (level === 'class' && !group?.trim()) findings.push({ path: `entries[${index}].group`, code: 'missing' });
  });
  daysOff.forEach(({ start, end }, index) => {
    checkOrder(`daysOff[${index}].end`, start, end);
  });
  return findings;
}

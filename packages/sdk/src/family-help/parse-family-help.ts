import { isBlank } from '../i18n/text.js';
import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { type Finding, findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import { type FAMILY_HELP_SCHEMA_VERSION, type FamilyHelp, type HelpEntry, MOST_HELP_ENTRIES } from './family-help.js';
import { familyHelpSchema } from './schema.js';
import { type FamilyHelpIssueCode, formatFamilyHelpIssue } from './texts.js';

const MIGRATIONS: Migrations<typeof FAMILY_HELP_SCHEMA_VERSION> = [addVersion];

/**
 * Parses a list of help from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues: links that
 * are not safe to follow (`safe-link`), an entry without a name, without what it does or without any way to reach it,
 * ids that occur twice, and more than 300 entries. Not checked: whether a place or a number exists (`reviewFamilyHelp` tells
 * what was not looked at for a year), and whether a language is one (`languages` are kept as they were written).
 */
export function parseFamilyHelp(data: unknown, options: ParseOptions = {}): FamilyHelp {
  const help = validate(familyHelpSchema, migrate(data, MIGRATIONS), options, formatFamilyHelpIssue);
  refuse(
    [...findTooMany(help), ...findDuplicateIds(help.entries, 'entries'), ...help.entries.flatMap(findGaps)],
    options,
    formatFamilyHelpIssue,
  );
  return help;
}

/** Whether an entry says at least one way to reach the help. */
function isReachable({ website, phone, email, place }: HelpEntry): boolean {
  return website !== undefined || phone !== undefined || email !== undefined || !isBlank(place);
}

function findTooMany({ entries }: FamilyHelp): Finding[] {
  return entries.length > MOST_HELP_ENTRIES
    ? [{ path: 'entries', code: 'too-many', found: String(MOST_HELP_ENTRIES) }]
    : [];
}

function findGaps(entry: HelpEntry, index: number): Finding<FamilyHelpIssueCode>[] {
  const path = `entries[${index}]`;
  const blank = (['title', 'what'] as const).filter((field) => isBlank(entry[field]));
  return [
    ...blank.map((field) => ({ path: `${path}.${field}`, code: 'blank' as const })),
    ...(isReachable(entry) ? [] : [{ path, code: 'unreachable' as const }]),
  ];
}

import { type FamilyHelp, type HelpEntry, parseFamilyHelp } from '@driehoek/sdk/family-help';
import { InvalidDataError, type Issue } from '@driehoek/sdk/shared';

/** Finds what is wrong with an entry: the issues of the list's own parser, with paths from the entry. */
export function findIssues({ id }: FamilyHelp, entry: HelpEntry, language: string): readonly Issue[] {
  try {
    parseFamilyHelp({ id, entries: [entry] }, { language });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return error.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^entries\[0\]\.?/, '') }));
  }
}

import { checklistIssues } from '../../i18n/nl/checklist.js';
import { fhirIssues } from '../../i18n/nl/checklist-reading.js';
import { createIssueFormatter, type IssueCodeOf } from '../../shared/issue-texts.js';
import type { ChecklistIssueCode } from '../texts.js';

/** The codes of all issues of a FHIR resource: those of a checklist and its own. */
export type FhirIssueCode = ChecklistIssueCode | IssueCodeOf<typeof fhirIssues>;

/** Formats the issues of a FHIR resource, those of a checklist included. */
export const formatFhirIssue = /* @__PURE__ */ createIssueFormatter('checklist', { ...checklistIssues, ...fhirIssues });

import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/checklist-fhir.js';

export const fhirIssues: Catalogue<keyof typeof nl.fhirIssues> = {
  'checklist.issue.unknown-meaning':
    'This changes what stands here, and we do not know it. So we do not read it: {found}.',
  'checklist.issue.unknown-item': 'This part does not fit into our checklist: {found}.',
  'checklist.issue.other-options':
    'The answers here differ from those of the first question. In a checklist they are the same everywhere.',
  'checklist.issue.several-answers': 'At most one answer may stand here. Found: {found}.',
  'checklist.issue.not-fields': 'Data in JSON between braces should stand here. Found: {found}.',
};

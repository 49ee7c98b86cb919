import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/checklist-reading.js';

export const reading: Catalogue<keyof typeof nl.reading> = {
  'reading.issue-in-column': 'Column ‘{column}’: {message}',
  'reading.issue.not-json': 'This is not JSON: {found}',
  'reading.issue.not-an-object': 'One response should stand here, between braces. Found: {found}',
  'reading.issue.too-long': 'This line is longer than {found} characters.',
  'reading.issue.lost-character': 'A character in this line was lost. Save the file again, as UTF-8.',
  'reading.issue.unpaired-quotes': 'The quotation marks in this line do not pair.',
  'reading.issue.unknown-column': 'We do not know the column {found}, so we skip it.',
  'reading.issue.duplicate-column': 'This column is there already, we read the first only: {found}.',
  'reading.issue.no-statements': 'No column belongs to a statement of the instrument.',
  'reading.issue.extra-cell': 'No name of a column stands above this cell: {found}.',
  'reading.issue.empty-file': 'This file is empty.',
  'reading.issue.no-rows': 'There are no answers in this file.',
  'reading.issue.unreadable-workbook': 'This Excel file cannot be read. Open it, and save it again as .xlsx or CSV.',
  'reading.issue.large-workbook': 'This Excel file is too large to read. Save it as CSV.',
  'reading.issue.old-workbook': 'This is an Excel file of an old kind. Open it, and save it as .xlsx.',
  'reading.issue.no-table': 'This is no table of answers. Choose a file of your form: .xlsx or CSV.',
  'reading.column.id': 'number | response id',
  'reading.column.instrument': 'questionnaire',
  'reading.column.instrumentVersion': 'version',
  'reading.column.schoolYear': 'year',
  'reading.column.role': 'position',
  'reading.column.office': 'for the office | on behalf of the office',
  'reading.column.school': 'school name | location | campus',
  'reading.column.group': 'class',
  'reading.column.respondent': 'participant',
  'reading.column.completedAt': 'completed on | timestamp | completion time',
  'reading.column.statement': 'question | statement | q',
  'reading.column.remark': 'remark | comment',
  'reading.office.yes': 'yes | y | x',
  'reading.office.no': 'no | n',
  'reading.answer.not-applicable': 'n/a | does not apply',
  'reading.answer.unknown': "do not know | don't know | don’t know | i do not know | i don't know | i don’t know",
  'reading.role.parent': 'parents | carer',
  'reading.role.pupil': 'pupils | student',
  'reading.role.class-teacher': 'teacher | tutor',
  'reading.role.leadership': 'head | head teacher | principal',
  'reading.role.care-professional': 'support coordinator | school social worker',
  'reading.role.parent-worker': 'parent worker',
};

export const fhirIssues: Catalogue<keyof typeof nl.fhirIssues> = {
  'checklist.issue.unknown-meaning':
    'This changes what stands here, and we do not know it. So we do not read it: {found}.',
  'checklist.issue.unknown-item': 'This part does not fit into our checklist: {found}.',
  'checklist.issue.other-options':
    'The answers here differ from those of the first question. In a checklist they are the same everywhere.',
  'checklist.issue.several-answers': 'At most one answer may stand here. Found: {found}.',
  'checklist.issue.not-fields': 'Data in JSON between braces should stand here. Found: {found}.',
};

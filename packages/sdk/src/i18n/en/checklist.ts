import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/checklist.js';

export const checklist: Catalogue<keyof typeof nl.checklist> = {
  'checklist.progress.answered': '{count} of {total} answered',
  'checklist.not-validated': 'This questionnaire has not been validated by research.',
  'checklist.wording':
    'Those who do a thing themselves read that statement with ‘I’ or ‘we’; others read who does it: so all answer about the same.',
  'checklist.filter.mine': 'My statements only',
  'checklist.office.choose':
    'I fill this in for the school, as {role}. These answers stand apart in the report: everybody sees whose they are.',
  'checklist.office.given':
    'Filled in for the school, as {role}. These answers stand apart in the report: everybody sees whose they are.',
  'checklist.answer.unknown': 'I don’t know',
  'checklist.answer.not-applicable': 'Not applicable',
  'checklist.answer.clear': 'Clear',
  'checklist.answer.open': 'Still open',
  'checklist.steps.explain': 'Why this step, and how?',
  'checklist.remark.add': 'Remark',
  'checklist.remark.label': 'Remark on this statement',
  'checklist.remark.hint': 'Only the people of the school read your remark, without your name.',
  'checklist.remark.hint.pupil': 'Only the people of the school read your remark, without your name.',
  'checklist.action-point.title': 'Action points',
  'checklist.action-point.hint':
    'These are your ideas with these answers. The people of the school read them in the report, without a name. There the school chooses its action points together.',
  'checklist.action-point.label': 'Action point {number}',
  'checklist.action-point.add': 'Add action point',
  'checklist.action-point.remove': 'Remove',
  'checklist.action-point.removed': 'Removed: {text}',
  'checklist.action-point.undo': 'Put back',
  'checklist.finish.button': 'Done',
  'checklist.finish.open': { one: 'One statement is still open.', other: '{count} statements are still open.' },
  'checklist.finish.more': { one: '1 more statement', other: '{count} more statements' },
  'checklist.finish.choice': 'Go on there, or finish anyway: you may leave them open.',
  'checklist.finish.go': 'Go on here. You may leave them open.',
  'checklist.finish.go.pupil': 'Go on here. You may leave them open.',
  'checklist.finish.anyway': 'Finish anyway',
  'checklist.finish.done': 'Finished. Thank you!',
  'checklist.finish.done.pupil': 'Finished. Thank you!',
  'checklist.paper.print': 'Print what is filled in',
  'checklist.paper.print-blank': 'Print an empty form, for a pen',
  'checklist.paper.hint':
    'Put one cross at each statement. The line beside it has room for a remark. You may skip a statement.',
  'checklist.paper.school': 'School',
  'checklist.paper.group': 'Class',
  'checklist.paper.school-year': 'School year',
  'checklist.paper.role': 'Role',
  'checklist.paper.date': 'Date',
  'checklist.paper.form': 'Form',
  'checklist.paper.code': 'Code, for who types it over',
  'checklist.error.instrument': 'We cannot show this questionnaire.',
  'checklist.error.unknown-instrument': 'We know no questionnaire named {found}. We do know: {known}.',
  'checklist.error.value': 'We cannot show these answers. What stands below has been kept.',
};

export const checklistIssues: Catalogue<keyof typeof nl.checklistIssues> = {
  'checklist.issue.few-options': 'A scale needs two options or more. Found: {found}.',
  'checklist.issue.many-options': 'A scale has at most a thousand options. This has {found}.',
  'checklist.issue.impossible-points': 'Points go from -1000 to 1000. This says {found}.',
  'checklist.issue.three-options': 'A scale of yes, partly and no has exactly three options. Found: {found}.',
  'checklist.issue.equal-points': 'Two options give the same points: {found}.',
  'checklist.issue.outside-scale': 'This number of points lies outside the scale: {found}.',
  'checklist.issue.reserved-id': 'This name cannot be used here, it already has another meaning: {found}.',
  'checklist.issue.other-instrument': 'This belongs to another instrument: {found}.',
  'checklist.issue.other-version': 'This belongs to another version of the instrument: {found}.',
  'checklist.issue.unknown-statement': 'This statement is not in the instrument: {found}.',
  'checklist.issue.unknown-section': 'This part is not in the instrument: {found}.',
  'checklist.issue.other-school-year': 'This belongs to another school year: {found}. We do not add years together.',
  'checklist.issue.not-earlier': 'The report to compare with must be of an earlier school year. This says {found}.',
  'checklist.issue.more-answers-than-people': 'There are more answers here than people who took part: {found}.',
  'checklist.issue.no-office': 'Only an office, such as the leadership, answers for the school. Found: {found}.',
  'checklist.issue.not-a-count': 'A count belongs here: 0 or more, a whole number. This says {found}.',
};

export const checklistScale: Catalogue<keyof typeof nl.checklistScale> = {
  'checklist.scale.yes': 'Yes',
  'checklist.scale.partly': 'Partly',
  'checklist.scale.no': 'No',
};

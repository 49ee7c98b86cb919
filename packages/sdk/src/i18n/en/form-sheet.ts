import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/form-sheet.js';

export const formSheet: Catalogue<keyof typeof nl.formSheet> = {
  'form-sheet.no-survey': 'We find no table with the columns “type”, “name” and “label”.',
  'form-sheet.no-statements': 'It has no question with one answer from a list (“select_one”).',
  'form-sheet.other-columns': 'We do not use these columns: {found}.',
  'form-sheet.other-type': 'We do not take over this kind of row: {found}.',
  'form-sheet.no-name': 'This question has no name in the column “name”.',
  'form-sheet.no-label': 'This question has no text in the column “label”.',
  'form-sheet.same-name': 'Another question has this name already: {found}.',
  'form-sheet.reserved-name': 'This name cannot be used here: {found}.',
  'form-sheet.unknown-list': 'The answers to this question are nowhere: {found}.',
  'form-sheet.other-list': 'A list has one set of answers. This question has others: {found}.',
  'form-sheet.empty-group': 'No question was left of this part: {found}.',
  'form-sheet.open-group': 'This part is closed nowhere. We read it to the end: {found}.',
  'form-sheet.stray-end': 'Here a part is closed that did not begin.',
  'form-sheet.every-list': 'Every question has this answer already: {found}.',
  'form-sheet.order': 'We take the first answer as the best one, and the last as 0 points.',
  'form-sheet.rest': 'The questions',
};

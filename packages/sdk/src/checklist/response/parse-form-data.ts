import { type FormFields, isPlainForm, readChoice, readJsonField, readWords } from '../../shared/form-fields.js';
import type { ParseOptions } from '../../shared/validate.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { answerItem, remarkOnItem } from './edit-response.js';
import { parseResponse } from './parse-response.js';
import type { Response } from './response.js';

/**
 * Parses what the form of a checklist posts (`dh-checklist` with `action`), with scripts or without: on a page without scripts each
 * answer and each remark is a field of its own. Throws {@link InvalidDataError} with every reason, as {@link parseResponse}. Not
 * checked: who answers. A server sets `role`, `respondent` and the like as it knows them, whatever the form says.
 */
export function parseFormData(form: FormFields, instrument: Instrument, options: ParseOptions = {}): Response {
  const begun = parseResponse(readJsonField(form, 'response', options), instrument, options);
  if (!isPlainForm(form)) return begun;
  const filled = listItems(instrument).reduce((response, { id }) => {
    const answer = readChoice(form, id);
    const remark = readWords(form, `remark:${id}`);
    const answered = answer === undefined ? response : answerItem(response, id, answer);
    return remark === undefined ? answered : remarkOnItem(answered, id, remark);
  }, begun);
  return parseResponse(filled, instrument, options);
}

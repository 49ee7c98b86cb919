import { InvalidDataError } from './invalid-data-error.js';
import { formatIssue } from './issue-texts.js';
import { type ParseOptions, refuse } from './refuse.js';

/** The fields of a form that was posted: `FormData` or `URLSearchParams`. */
export interface FormFields {
  get(name: string): unknown;
}

/** The field that says that no script ran: what was filled in is in fields of its own. */
const PLAIN = 'plain';

/** Whether a form was filled in without scripts. */
export const isPlainForm = (form: FormFields): boolean => form.get(PLAIN) !== null;

/** Reads the JSON of a hidden field. Throws {@link InvalidDataError} when it is missing or no JSON. */
export function readJsonField(form: FormFields, name: string, options?: ParseOptions): unknown {
  const text = form.get(name);
  if (typeof text !== 'string') refuse([{ path: name, code: 'missing' }], options, formatIssue);
  try {
    return JSON.parse(String(text));
  } catch (error) {
    if (error instanceof InvalidDataError) throw error;
    refuse([{ path: name, code: 'wrong-type', found: String(text) }], options, formatIssue);
    return undefined;
  }
}

/** Reads the choice of a radio group; `undefined` when nothing was chosen, or a file stands there. */
export const readChoice = (form: FormFields, name: string): string | undefined => readWords(form, name) || undefined;

/**
 * Reads what somebody wrote in a field; `''` when it was emptied, `undefined` when the field is not there, or a file. A form posts each
 * line break as two characters; here it is one again, as in the field.
 */
export function readWords(form: FormFields, name: string): string | undefined {
  const words = form.get(name);
  return typeof words === 'string' ? words.replaceAll('\r\n', '\n') : undefined;
}

import { type ParseOptions, validate } from '../../shared/validate.js';
import { wordChecklistIssue } from '../issue-texts.js';
import type { ActionPoint } from './action-points.js';
import { actionPointSchema } from './action-point-schema.js';

/**
 * An action point from unknown data; unknown fields are kept. Not checked: whether the section, statement or advice
 * that it names exists, and whether its date is to come.
 *
 * Throws {@link InvalidDataError} with every reason.
 */
export function parseActionPoint(data: unknown, options: ParseOptions = {}): ActionPoint {
  return validate(actionPointSchema, data, options, wordChecklistIssue);
}

import { addVersion, migrate, type Migration, type Migrations } from '../../shared/migrate.js';
import { type ParseOptions, validate } from '../../shared/validate.js';
import { formatChecklistIssue } from '../texts.js';
import type { ACTION_POINT_SCHEMA_VERSION, ActionPoint } from './action-points.js';
import { actionPointSchema } from './action-point-schema.js';

/** Before version 2 an action point came of advice alone, of which it held the code. */
const addReference: Migration = (data) => {
  const { from, ...rest } = data;
  if (typeof from !== 'string') return data;
  return from.trim() === '' ? rest : { ...data, from: { kind: 'advice', id: from } };
};

const MIGRATIONS: Migrations<typeof ACTION_POINT_SCHEMA_VERSION> = [addVersion, addReference];

/**
 * Parses an action point from unknown data; unknown fields are kept. Not checked: whether the sections, statement, way or
 * advice that it names exists, and whether its date is to come.
 *
 * Throws {@link InvalidDataError} with every reason.
 */
export function parseActionPoint(data: unknown, options: ParseOptions = {}): ActionPoint {
  return validate(actionPointSchema, migrate(data, MIGRATIONS), options, formatChecklistIssue);
}

import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import {
  filledSchema,
  localDateSchema,
  optionalSchema,
  referenceSchema,
  versionSchema,
} from '../../shared/validate.js';
import { ACTION_POINT_SCHEMA_VERSION, type ActionPoint } from './action-points.js';

const shape = z.looseObject({
  id: filledSchema,
  schemaVersion: versionSchema(ACTION_POINT_SCHEMA_VERSION),
  text: z.string(),
  about: z.string(),
  owner: optionalSchema(z.string()),
  dueOn: optionalSchema(localDateSchema),
  sections: optionalSchema(z.array(z.string())),
  from: optionalSchema(referenceSchema),
});

/** The schema of an {@link ActionPoint}. Not checked: whether the sections and the statement that it names exist. */
export const actionPointSchema: SchemaOf<ActionPoint> = shape satisfies Matching<typeof shape, ActionPoint>;

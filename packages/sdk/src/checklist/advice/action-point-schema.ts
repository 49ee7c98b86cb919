import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { filledSchema, localDateSchema, optionalSchema, versionSchema } from '../../shared/validate.js';
import { ACTION_POINT_SCHEMA_VERSION, type ActionPoint } from './action-points.js';

const shape = z.looseObject({
  id: filledSchema,
  schemaVersion: versionSchema(ACTION_POINT_SCHEMA_VERSION),
  text: z.string(),
  about: z.string(),
  owner: optionalSchema(z.string()),
  dueOn: optionalSchema(localDateSchema),
  from: optionalSchema(z.string()),
});

/** The schema of an {@link ActionPoint}. Not checked: whether the section or statement in `about` exists. */
export const actionPointSchema: SchemaOf<ActionPoint> = shape satisfies Matching<typeof shape, ActionPoint>;

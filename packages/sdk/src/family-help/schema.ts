import * as z from 'zod/mini';
import { emailLink, phoneLink, webLink } from '../shared/safe-link.js';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  checked,
  countSchema,
  filledSchema,
  localDateSchema,
  optionalSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import { FAMILY_HELP_SCHEMA_VERSION, type FamilyHelp, HELP_KINDS } from './family-help.js';
import type { FamilyHelpIssueCode } from './texts.js';

const checkedField = (test: (value: string) => boolean, code: FamilyHelpIssueCode) =>
  optionalSchema(checked(test, code));

const entrySchema = z.looseObject({
  id: filledSchema,
  kind: z.enum(HELP_KINDS),
  title: textSchema,
  what: textSchema,
  forWhom: optionalSchema(textSchema),
  website: checkedField((value) => webLink(value) !== undefined, 'website'),
  phone: checkedField((value) => phoneLink(value) !== undefined, 'phone'),
  email: checkedField((value) => emailLink(value) !== undefined, 'email'),
  place: optionalSchema(textSchema),
  hours: optionalSchema(textSchema),
  languages: optionalSchema(z.array(filledSchema)),
  free: optionalSchema(z.boolean()),
  source: optionalSchema(z.string()),
  checkedOn: optionalSchema(localDateSchema),
});

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(FAMILY_HELP_SCHEMA_VERSION),
  area: optionalSchema(textSchema),
  entries: z.array(entrySchema),
});

/** The schema of a list of help; `parseFamilyHelp` also checks that each entry has a name, what it does and a way to reach it. */
export const familyHelpSchema: SchemaOf<FamilyHelp> = shape satisfies Matching<typeof shape, FamilyHelp>;

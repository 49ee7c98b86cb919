import * as z from 'zod/mini';
import { ROLES } from '../../shared/roles.js';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { filledSchema, textSchema, versionSchema } from '../../shared/validate.js';
import { answererSchema, examine, examineUnique, idSchema, optionValueSchema, ordinalSchema } from '../base-schema.js';
import type { ChecklistIssueCode } from '../texts.js';
import {
  INSTRUMENT_SCHEMA_VERSION,
  MOST_OPTIONS,
  MOST_POINTS,
  type Instrument,
  type Scale,
  type ScaleOption,
  type Section,
} from './instrument.js';
import { WAY_MOMENTS, WAY_PARTS, WAY_TALKS } from './way.js';

/** The points of an option, a mean of points, or a minimum: from -1000 to 1000. */
const pointsSchema = z
  .number()
  .check(z.refine((points) => Math.abs(points) <= MOST_POINTS, 'impossible-points' satisfies ChecklistIssueCode));

/** Not zod's own `minLength`, which every page would load for this alone. */
const isFilled = ({ length }: readonly unknown[]) => length > 0;

const optionSchema = z.looseObject({
  value: optionValueSchema,
  points: pointsSchema,
  label: textSchema,
});

const scaleSchema = z
  .looseObject({
    kind: z.enum(['yes-partly-no', 'points']),
    options: z.array(optionSchema).check(
      examine<ScaleOption[]>(({ length }, report) => {
        if (length < 2) report([], 'few-options', length);
        if (length > MOST_OPTIONS) report([], 'many-options', length);
      }),
      examineUnique<ScaleOption, 'value'>('value', 'duplicate-id'),
      examineUnique<ScaleOption, 'points'>('points', 'equal-points'),
    ),
  })
  .check(
    examine<Scale>(({ kind, options: { length } }, report) => {
      if (kind === 'yes-partly-no' && length >= 2 && length !== 3) report(['options'], 'three-options', length);
    }),
  );

const itemSchema = z.looseObject({
  id: idSchema,
  actor: z.exactOptional(z.enum(ROLES)),
  text: textSchema,
  ownText: z.exactOptional(textSchema),
});

const waySchema = z.looseObject({
  id: idSchema,
  title: textSchema,
  how: textSchema,
  for: z.array(z.enum(ROLES)),
  leadsTo: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('calendar-entry'), of: z.enum(WAY_MOMENTS) }),
      z.looseObject({ kind: z.literal('conversation'), of: z.enum(WAY_TALKS) }),
      z.looseObject({ kind: z.literal('part'), of: z.enum(WAY_PARTS) }),
    ]),
  ),
});

const sectionSchema = z.looseObject({
  id: idSchema,
  title: textSchema,
  step: z.exactOptional(ordinalSchema),
  what: z.exactOptional(textSchema),
  why: z.exactOptional(textSchema),
  ways: z.exactOptional(z.array(waySchema)),
  successFactors: z.exactOptional(z.array(z.looseObject({ number: ordinalSchema, text: textSchema }))),
  items: z.array(itemSchema).check(z.refine(isFilled, 'empty' satisfies ChecklistIssueCode)),
});

/** Creates a check that no id occurs twice in one of the lists of all sections together. */
const examineIdsOf = (list: 'items' | 'ways') =>
  examine<Section[]>((sections, report) => {
    const seen = new Set<string>();
    sections.forEach((section, index) => {
      section[list]?.forEach(({ id }, place) => {
        if (seen.has(id)) report([index, list, place, 'id'], 'duplicate-id', id);
        seen.add(id);
      });
    });
  });

const shape = z.looseObject({
  id: idSchema,
  schemaVersion: versionSchema(INSTRUMENT_SCHEMA_VERSION),
  version: filledSchema,
  sameMeaningAs: z.exactOptional(z.array(filledSchema)),
  title: textSchema,
  description: z.exactOptional(textSchema),
  scale: scaleSchema,
  sections: z
    .array(sectionSchema)
    .check(
      z.refine(isFilled, 'empty' satisfies ChecklistIssueCode),
      examineUnique<Section, 'id'>('id', 'duplicate-id'),
      examineIdsOf('items'),
      examineIdsOf('ways'),
    ),
  preconditions: z.exactOptional(z.array(textSchema)),
  minimumPoints: z.exactOptional(pointsSchema),
  reference: z.exactOptional(
    z.array(
      z.looseObject({
        population: textSchema,
        mean: pointsSchema,
        role: z.exactOptional(answererSchema),
        source: textSchema,
      }),
    ),
  ),
  answeredBy: z.exactOptional(answererSchema),
  respondents: z.exactOptional(z.array(z.looseObject({ role: answererSchema, name: textSchema }))),
  validated: z.boolean(),
  source: textSchema,
});

const matching: SchemaOf<Instrument> = shape satisfies Matching<typeof shape, Instrument>;

/** See {@link Instrument}. */
export const instrumentSchema = matching.check(
  examine<Instrument>(({ minimumPoints, scale }, report) => {
    if (minimumPoints === undefined) return;
    const isWithin =
      scale.options.some(({ points }) => points <= minimumPoints) &&
      scale.options.some(({ points }) => points >= minimumPoints);
    if (!isWithin) report(['minimumPoints'], 'outside-scale', minimumPoints);
  }),
);

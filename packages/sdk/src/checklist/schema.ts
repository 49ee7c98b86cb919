import * as v from 'valibot';
import { ROLES } from '../shared/roles.js';
import { filledSchema, instantSchema, schoolYearSchema, textSchema } from '../shared/validate.js';
import type { Instrument, Item, Scale, ScaleOption, Section } from './instruments/instrument.js';
import type { ChecklistIssueCode } from './issue-texts.js';
import { type Response, UNSCORED_ANSWERS } from './response/response.js';

type Key = string | number;
type Report = (path: readonly [Key, ...Key[]] | undefined, code: ChecklistIssueCode, found: unknown) => void;

/** A check by hand of a value of the right type; `path` is that of the culprit below the value. */
function examine<T>(find: (value: T, report: Report) => void) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    find(input, (path, code, found) => {
      const steps = path?.map((key) => ({ type: 'unknown', origin: 'value', input, key, value: found }) as const);
      addIssue({ message: code, input: found, ...(steps && { path: steps as unknown as [v.IssuePathItem] }) });
    });
  });
}

/** Every entry whose key an earlier one has too. */
function examineUnique<T, K extends keyof T & string>(key: K, code: ChecklistIssueCode) {
  return examine<T[]>((entries, report) => {
    const seen = new Set<unknown>();
    entries.forEach((entry, index) => {
      if (seen.has(entry[key])) report([index, key], code, entry[key]);
      seen.add(entry[key]);
    });
  });
}

const numberSchema = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(value), 'wrong-type'),
);
const countSchema = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 1, 'wrong-type'),
);
/** Ids become keys of tallies, where `__proto__` would reach every object of the program. */
const idSchema = v.pipe(
  filledSchema,
  v.check((value) => value !== '__proto__', 'reserved-id'),
);

/** `team` acts in statements; it never answers. */
const answererSchema = v.picklist(ROLES.filter((role) => role !== 'team'));

const isUnscored = (value: string) => (UNSCORED_ANSWERS as readonly string[]).includes(value);

const optionSchema: v.GenericSchema<unknown, ScaleOption> = v.looseObject({
  value: v.pipe(
    idSchema,
    v.check((value) => !isUnscored(value), 'reserved-id'),
  ),
  points: numberSchema,
  label: textSchema,
});

const scaleShape: v.GenericSchema<unknown, Scale> = v.looseObject({
  kind: v.picklist(['yes-partly-no', 'points']),
  options: v.pipe(
    v.array(optionSchema),
    examine<ScaleOption[]>(({ length }, report) => {
      if (length < 2) report(undefined, 'few-options', length);
    }),
    examineUnique<ScaleOption, 'value'>('value', 'duplicate-id'),
    examineUnique<ScaleOption, 'points'>('points', 'equal-points'),
  ),
});

const scaleSchema = v.pipe(
  scaleShape,
  examine<Scale>(({ kind, options: { length } }, report) => {
    if (kind === 'yes-partly-no' && length >= 2 && length !== 3) report(['options'], 'three-options', length);
  }),
);

const itemSchema: v.GenericSchema<unknown, Item> = v.looseObject({
  id: idSchema,
  actor: v.exactOptional(v.picklist(ROLES)),
  text: textSchema,
});

const sectionSchema: v.GenericSchema<unknown, Section> = v.looseObject({
  id: idSchema,
  title: textSchema,
  step: v.exactOptional(countSchema),
  successFactors: v.exactOptional(v.array(v.looseObject({ number: countSchema, text: textSchema }))),
  items: v.pipe(v.array(itemSchema), v.minLength(1, 'empty')),
});

const examineItemIds = examine<Section[]>((sections, report) => {
  const seen = new Set<string>();
  sections.forEach((section, index) => {
    section.items.forEach(({ id }, itemIndex) => {
      if (seen.has(id)) report([index, 'items', itemIndex, 'id'], 'duplicate-id', id);
      seen.add(id);
    });
  });
});

const instrumentShape: v.GenericSchema<unknown, Instrument> = v.looseObject({
  id: idSchema,
  version: filledSchema,
  title: textSchema,
  description: v.exactOptional(textSchema),
  scale: scaleSchema,
  sections: v.pipe(
    v.array(sectionSchema),
    v.minLength(1, 'empty'),
    examineUnique<Section, 'id'>('id', 'duplicate-id'),
    examineItemIds,
  ),
  preconditions: v.exactOptional(v.array(textSchema)),
  minimumPoints: v.exactOptional(numberSchema),
  reference: v.exactOptional(
    v.array(v.looseObject({ population: textSchema, mean: numberSchema, source: v.string() })),
  ),
  answeredBy: v.exactOptional(answererSchema),
  validated: v.boolean(),
  source: textSchema,
});

/** See {@link Instrument}. */
export const instrumentSchema: v.GenericSchema<unknown, Instrument> = v.pipe(
  instrumentShape,
  examine<Instrument>(({ minimumPoints, scale }, report) => {
    const points = scale.options.map((option) => option.points);
    if (minimumPoints === undefined) return;
    if (minimumPoints < Math.min(...points) || minimumPoints > Math.max(...points)) {
      report(['minimumPoints'], 'outside-scale', minimumPoints);
    }
  }),
);

type Refusal = readonly [code: ChecklistIssueCode, found: unknown] | undefined;

/** An object whose every own entry passes the check; valibot's `record` accepts lists and skips some keys. */
function entriesSchema<T extends object>(check: (key: string, value: unknown) => Refusal) {
  return v.pipe(
    v.custom<T>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
    examine<T>((entries, report) => {
      for (const [key, value] of Object.entries(entries)) {
        const refusal = check(key, value);
        if (refusal) report([key], ...refusal);
      }
    }),
  );
}

const isTextList = (value: unknown) => Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** See {@link Response}; with an instrument, only answers to its statements on its scale. */
export function responseSchemaFor(instrument?: Instrument): v.GenericSchema<unknown, Response> {
  const sections = instrument && new Set(instrument.sections.map(({ id }) => id));
  const items = instrument && new Set(instrument.sections.flatMap((section) => section.items.map(({ id }) => id)));
  const values = instrument && new Set([...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS]);
  const checkKey = (known: ReadonlySet<string> | undefined, code: ChecklistIssueCode, key: string): Refusal => {
    if (known) return known.has(key) ? undefined : [code, key];
    return key === '__proto__' ? ['reserved-id', key] : undefined;
  };
  const checkAnswer = (value: unknown): Refusal => {
    if (typeof value !== 'string') return ['wrong-type', value];
    if (value.trim() === '') return ['blank', value];
    return values && !values.has(value) ? ['unknown-option', value] : undefined;
  };
  const same = (expected: string | undefined, code: ChecklistIssueCode) =>
    v.pipe(
      filledSchema,
      v.check((value) => expected === undefined || value === expected, code),
    );
  return v.looseObject({
    id: filledSchema,
    revision: v.exactOptional(countSchema),
    instrument: same(instrument?.id, 'other-instrument'),
    instrumentVersion: same(instrument?.version, 'other-version'),
    schoolYear: schoolYearSchema,
    role: answererSchema,
    school: v.exactOptional(v.string()),
    group: v.exactOptional(v.string()),
    respondent: v.exactOptional(v.string()),
    answers: entriesSchema<Response['answers']>(
      (key, value) => checkKey(items, 'unknown-statement', key) ?? checkAnswer(value),
    ),
    remarks: v.exactOptional(
      entriesSchema<NonNullable<Response['remarks']>>(
        (key, value) =>
          checkKey(items, 'unknown-statement', key) ?? (typeof value === 'string' ? undefined : ['wrong-type', value]),
      ),
    ),
    actionPoints: v.exactOptional(
      entriesSchema<NonNullable<Response['actionPoints']>>(
        (key, value) =>
          checkKey(sections, 'unknown-section', key) ?? (isTextList(value) ? undefined : ['wrong-type', value]),
      ),
    ),
    completedAt: v.exactOptional(instantSchema),
  });
}

/** See {@link Response}; which statements and answers exist is not checked. */
export const responseSchema: v.GenericSchema<unknown, Response> = responseSchemaFor();

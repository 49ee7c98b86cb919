import * as z from 'zod/mini';
import type { SchemaOf } from '../../shared/schema-of.js';
import { filledSchema } from '../../shared/validate.js';
import type { FhirElement, FhirExtension } from './fhir-resources.js';
import type { FhirIssueCode } from './texts.js';

// Only the fields that are read. Another type would be a promise that a resource is valid FHIR, which only a validator of FHIR knows.

/** What changes the meaning of the rest, so that reading the rest would be wrong. */
const refusedSchema = z.exactOptional(
  z.unknown().check(z.refine(() => false, 'unknown-meaning' satisfies FhirIssueCode)),
);

const extensionSchema: z.ZodMiniType<FhirExtension> = z.looseObject({
  url: z.string(),
  valueString: z.exactOptional(z.string()),
  valueCode: z.exactOptional(z.string()),
  valueDecimal: z.exactOptional(z.number()),
  valueBoolean: z.exactOptional(z.boolean()),
  get extension() {
    return z.exactOptional(z.array(extensionSchema));
  },
}) as unknown as z.ZodMiniType<FhirExtension>;

const extensionsSchema = z.exactOptional(z.array(extensionSchema));
const elementSchema: SchemaOf<FhirElement> = z.looseObject({ extension: extensionsSchema });
const textFields = { text: z.exactOptional(z.string()), _text: z.exactOptional(elementSchema) };
const linkFields = { linkId: filledSchema, _linkId: z.exactOptional(elementSchema) };

const codingSchema = z.looseObject({
  system: z.exactOptional(z.string()),
  code: z.exactOptional(z.string()),
  _code: z.exactOptional(elementSchema),
  display: z.exactOptional(z.string()),
  _display: z.exactOptional(elementSchema),
});

const identifierSchema = z.looseObject({
  system: z.exactOptional(z.string()),
  value: z.exactOptional(z.string()),
  _value: z.exactOptional(elementSchema),
});

const questionSchema = z.looseObject({
  ...linkFields,
  ...textFields,
  extension: extensionsSchema,
  modifierExtension: refusedSchema,
  enableWhen: refusedSchema,
  item: refusedSchema,
  type: z.enum(['choice', 'text']),
  repeats: z.exactOptional(z.boolean()),
  answerOption: z.exactOptional(
    z.array(
      z.looseObject({ extension: extensionsSchema, modifierExtension: refusedSchema, valueCoding: codingSchema }),
    ),
  ),
});

const groupSchema = z.looseObject({
  ...linkFields,
  ...textFields,
  extension: extensionsSchema,
  modifierExtension: refusedSchema,
  enableWhen: refusedSchema,
  type: z.literal('group'),
  item: z.array(questionSchema),
});

const resourceFields = {
  id: z.exactOptional(z.string()),
  extension: extensionsSchema,
  modifierExtension: refusedSchema,
  implicitRules: refusedSchema,
};

/** The fields of a Questionnaire that are read. */
export const questionnaireSchema = z.looseObject({
  ...resourceFields,
  resourceType: z.literal('Questionnaire'),
  language: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  identifier: z.exactOptional(z.array(identifierSchema)),
  version: z.exactOptional(z.string()),
  _version: z.exactOptional(elementSchema),
  title: z.exactOptional(z.string()),
  _title: z.exactOptional(elementSchema),
  description: z.exactOptional(z.string()),
  _description: z.exactOptional(elementSchema),
  item: z.array(groupSchema),
});
export type ReadQuestionnaire = z.output<typeof questionnaireSchema>;
export type ReadQuestion = z.output<typeof questionSchema>;

const answerSchema = z.looseObject({
  item: refusedSchema,
  valueCoding: z.exactOptional(codingSchema),
  valueString: z.exactOptional(z.string()),
  _valueString: z.exactOptional(elementSchema),
});

const answeredSchema = z.looseObject({
  linkId: filledSchema,
  modifierExtension: refusedSchema,
  item: refusedSchema,
  answer: z.exactOptional(z.array(answerSchema)),
});

/** The fields of a QuestionnaireResponse that are read. */
export const questionnaireResponseSchema = z.looseObject({
  ...resourceFields,
  resourceType: z.literal('QuestionnaireResponse'),
  identifier: z.exactOptional(identifierSchema),
  questionnaire: filledSchema,
  status: z.enum(['in-progress', 'completed', 'amended', 'stopped']),
  authored: z.exactOptional(z.string()),
  item: z.exactOptional(
    z.array(
      z.looseObject({
        linkId: filledSchema,
        modifierExtension: refusedSchema,
        answer: refusedSchema,
        item: z.exactOptional(z.array(answeredSchema)),
      }),
    ),
  ),
});
export type ReadQuestionnaireResponse = z.output<typeof questionnaireResponseSchema>;
export type ReadAnswered = z.output<typeof answeredSchema>;

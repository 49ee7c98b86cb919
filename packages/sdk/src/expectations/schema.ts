import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  countSchema,
  filledSchema,
  instantSchema,
  optionalSchema,
  schoolYearSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import {
  ABILITIES,
  DOERS,
  EXPECTATIONS_ROUND_SCHEMA_VERSION,
  type ExpectationsRound,
  HAPPENINGS,
  IMPORTANCES,
  type PartyAnswers,
  ROUND_MODES,
  ROUND_PARTIES,
} from './expectations-round.js';

const answerSchema = z.looseObject({
  importance: optionalSchema(z.enum(IMPORTANCES)),
  who: optionalSchema(z.enum(DOERS)),
  happens: optionalSchema(z.enum(HAPPENINGS)),
  canDo: optionalSchema(z.enum(ABILITIES)),
  can: optionalSchema(z.string()),
  cannot: optionalSchema(z.string()),
  remark: optionalSchema(z.string()),
});

const byStatementSchema = z.record(z.string(), answerSchema);
const filledIn = { language: filledSchema, answers: byStatementSchema };

const choiceSchema = optionalSchema(z.looseObject({ of: instantSchema, at: instantSchema, agrees: z.boolean() }));

const answersShape = z.looseObject({
  ...filledIn,
  submittedAt: optionalSchema(instantSchema),
  earlier: optionalSchema(z.array(z.looseObject({ ...filledIn, submittedAt: instantSchema }))),
  again: optionalSchema(z.looseObject({ ...filledIn, submittedAt: optionalSchema(instantSchema) })),
  unsent: optionalSchema(byStatementSchema),
  reopening: optionalSchema(
    z.looseObject({
      parents: choiceSchema,
      'parents-2': choiceSchema,
      school: choiceSchema,
      pupil: choiceSchema,
    }),
  ),
  openHousehold: optionalSchema(z.boolean()),
});

const statementSchema = z.looseObject({
  id: filledSchema,
  theme: filledSchema,
  text: textSchema,
  pupilText: optionalSchema(textSchema),
});

const roundShape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(EXPECTATIONS_ROUND_SCHEMA_VERSION),
  schoolYear: schoolYearSchema,
  mode: optionalSchema(z.enum(ROUND_MODES)),
  statements: z.union([z.string(), z.array(statementSchema)]),
  themes: optionalSchema(z.array(z.looseObject({ id: filledSchema, title: textSchema }))),
  keptFor: optionalSchema(z.array(z.enum(ROUND_PARTIES))),
  parties: z.looseObject({
    parents: optionalSchema(answersShape),
    'parents-2': optionalSchema(answersShape),
    school: optionalSchema(answersShape),
    pupil: optionalSchema(answersShape),
  }),
});

/** The schema of what one party hands in. */
export const partyAnswersSchema: SchemaOf<PartyAnswers> = answersShape satisfies Matching<
  typeof answersShape,
  PartyAnswers
>;

/** The schema of a round; `parseExpectationsRound` also checks that the bank exists and ids are unique. */
export const expectationsRoundSchema: SchemaOf<ExpectationsRound> = roundShape satisfies Matching<
  typeof roundShape,
  ExpectationsRound
>;

import * as v from 'valibot';
import {
  countSchema,
  filledSchema,
  instantSchema,
  optionalSchema,
  schoolYearSchema,
  textSchema,
} from '../shared/validate.js';
import { DOERS, type ExpectationsRound, IMPORTANCES, type PartyAnswers } from './expectations-round.js';

const answerSchema = v.looseObject({
  importance: optionalSchema(v.picklist(IMPORTANCES)),
  who: optionalSchema(v.picklist(DOERS)),
  remark: optionalSchema(v.string()),
});

/** The shape of what one party hands in. */
export const partyAnswersSchema: v.GenericSchema<unknown, PartyAnswers> = v.looseObject({
  language: filledSchema,
  answers: v.record(v.string(), answerSchema),
  submittedAt: optionalSchema(instantSchema),
});

const statementSchema = v.looseObject({ id: filledSchema, theme: filledSchema, text: textSchema });

/** The shape of a round; that the bank exists and no id comes twice is checked by `parseExpectationsRound`. */
export const expectationsRoundSchema: v.GenericSchema<unknown, ExpectationsRound> = v.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schoolYear: schoolYearSchema,
  statements: v.union([v.string(), v.array(statementSchema)]),
  themes: optionalSchema(v.array(v.looseObject({ id: filledSchema, title: textSchema }))),
  parties: v.looseObject({
    parents: optionalSchema(partyAnswersSchema),
    'parents-2': optionalSchema(partyAnswersSchema),
    school: optionalSchema(partyAnswersSchema),
    pupil: optionalSchema(partyAnswersSchema),
  }),
});

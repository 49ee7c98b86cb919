import * as z from 'zod/mini';
import { HOUSEHOLDS } from '../shared/parties.js';
import { ROLES } from '../shared/roles.js';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  countSchema,
  filledSchema,
  instantSchema,
  localDateSchema,
  optionalSchema,
  schoolYearSchema,
  versionSchema,
} from '../shared/validate.js';
import { OFFER_ANSWERS, OFFER_KINDS, PARENT_OFFERS_SCHEMA_VERSION, type ParentOffers } from './parent-offers.js';

const answerSchema = z.looseObject({
  kind: z.enum(OFFER_ANSWERS),
  text: filledSchema,
  by: z.enum(ROLES),
  on: localDateSchema,
  comesBackOn: optionalSchema(localDateSchema),
});

const answerDraftSchema = z.looseObject({
  kind: z.enum(OFFER_ANSWERS),
  text: z.string(),
  comesBackOn: optionalSchema(localDateSchema),
  by: optionalSchema(filledSchema),
});

const ownedAnswerDraftSchema = z.looseObject({
  kind: z.enum(OFFER_ANSWERS),
  text: z.string(),
  comesBackOn: optionalSchema(localDateSchema),
  by: filledSchema,
});

const wordsFields = {
  id: filledSchema,
  pupil: filledSchema,
  group: optionalSchema(z.string()),
  by: z.enum(HOUSEHOLDS),
  kind: z.enum(OFFER_KINDS),
  text: z.string(),
  name: optionalSchema(z.string()),
  times: optionalSchema(z.string()),
};

const offerSchema = z.looseObject({
  ...wordsFields,
  offeredAt: instantSchema,
  withdrawnAt: optionalSchema(instantSchema),
  answer: optionalSchema(answerSchema),
  answerDraft: optionalSchema(answerDraftSchema),
  answerDrafts: optionalSchema(z.array(ownedAnswerDraftSchema)),
  answering: optionalSchema(z.boolean()),
});

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(PARENT_OFFERS_SCHEMA_VERSION),
  schoolYear: schoolYearSchema,
  offers: z.array(offerSchema),
  drafts: optionalSchema(z.array(z.looseObject(wordsFields))),
});

/** The schema of offers; `parseParentOffers` also checks the fields against each other. */
export const parentOffersSchema: SchemaOf<ParentOffers> = shape satisfies Matching<typeof shape, ParentOffers>;

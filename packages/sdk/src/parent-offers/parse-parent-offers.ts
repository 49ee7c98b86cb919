import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { type Finding, findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { PARENT_OFFERS_SCHEMA_VERSION, ParentOffer, ParentOffers } from './parent-offers.js';
import { parentOffersSchema } from './schema.js';
import { formatParentOffersIssue, type ParentOffersIssueCode } from './texts.js';

const MIGRATIONS: Migrations<typeof PARENT_OFFERS_SCHEMA_VERSION> = [addVersion];

/**
 * Parses offers from unknown data, whole or as a copy; unknown fields are kept. Throws `InvalidDataError` with all
 * issues, such as an offer without words that is not withdrawn, and an answer other than `yes` that does not say when the school
 * comes back to it. Not checked: whether dates fall in the school year.
 */
export function parseParentOffers(data: unknown, options: ParseOptions = {}): ParentOffers {
  const offers = validate(parentOffersSchema, migrate(data, MIGRATIONS), options, formatParentOffersIssue);
  refuse(
    [
      ...findDuplicateIds(offers.offers, 'offers'),
      ...findDuplicateIds(offers.drafts ?? [], 'drafts'),
      ...offers.offers.flatMap(findGaps),
    ],
    options,
    formatParentOffersIssue,
  );
  return offers;
}

function findGaps({ text, withdrawnAt, answer }: ParentOffer, index: number): Finding<ParentOffersIssueCode>[] {
  const path = `offers[${index}]`;
  const isSilent = withdrawnAt === undefined && text.trim() === '';
  const isOpenEnded = answer !== undefined && answer.kind !== 'yes' && answer.comesBackOn === undefined;
  return [
    ...(isSilent ? [{ path: `${path}.text`, code: 'blank' as const }] : []),
    ...(isOpenEnded ? [{ path: `${path}.answer.comesBackOn`, code: 'comes-back' as const }] : []),
  ];
}

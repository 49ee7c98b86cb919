import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { type Finding, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { INFORMATION_CARD_SCHEMA_VERSION, InformationCard } from './information-card.js';
import { informationCardSchema } from './schema.js';

const MIGRATIONS: Migrations<typeof INFORMATION_CARD_SCHEMA_VERSION> = [addVersion];

/**
 * Parses a card from unknown data; every field is kept as it is, unknown fields too. Throws `InvalidDataError` with all
 * issues. Addresses, numbers and links are not checked here: one that is not recognised is shown as text and never
 * becomes a link.
 */
export function parseInformationCard(data: unknown, options: ParseOptions = {}): InformationCard {
  const card = validate(informationCardSchema, migrate(data, MIGRATIONS), options);
  refuse(findBackwardTimes(card), options);
  return card;
}

function findBackwardTimes(card: InformationCard): Finding[] {
  const findings: Finding[] = [];
  const check = (path: string, start = '', end?: string) => {
    // A date without time cannot be compared with a time.
    const length = Math.min(start.length, end?.length ?? 0);
    if (end && end.slice(0, length) < start.slice(0, length))
      findings.push({ path, code: 'end-before-start', found: end });
  };
  card.teachers.forEach((teacher, t) => {
    teacher.contacts.forEach((contact, c) => check(`teachers[${t}].contacts[${c}].to`, contact.from, contact.to));
  });
  card.moments.forEach((moment, m) => check(`moments[${m}].end`, moment.start, moment.end));
  return findings;
}

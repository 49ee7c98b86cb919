import { isOfficeRole, PERSON_ROLES, type Role } from '../../shared/roles.js';
import { isSchoolYear } from '../../shared/school-year.js';
import { isInstant } from '../../shared/zoned-time.js';
import { hasSameMeaning, type Instrument, listItems } from '../instruments/instrument.js';
import { RESPONSE_SCHEMA_VERSION, type Response, UNSCORED_ANSWERS } from '../response/response.js';

/**
 * Creates a fast check for responses to an instrument. Whatever it accepts, `responseSchemaFor` accepts too; what it
 * rejects may still be valid and must be validated by the schema. It does not copy the data.
 */
export function createAcceptance(instrument: Instrument): (data: unknown) => data is Response {
  const items = listItems(instrument).map(({ id }) => id);
  const places = new Map(items.map((id, index) => [id, index]));
  const sectionIds = new Map(instrument.sections.map(({ id }) => [id, true]));
  const values: readonly unknown[] = [...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS];
  const roles = new Set<unknown>(PERSON_ROLES);
  const knownYears = new Set<unknown>();

  const isGoodYear = (year: unknown): boolean => {
    if (knownYears.has(year)) return true;
    if (typeof year !== 'string' || !isSchoolYear(year)) return false;
    knownYears.add(year);
    return true;
  };

  const hasKnownAnswers = (answers: unknown): boolean => {
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return false;
    // Answers are mostly in the order of the instrument, so the next id is compared before a lookup.
    let next = 0;
    for (const id in answers) {
      if (items[next] !== id) {
        const place = places.get(id);
        if (place === undefined) return false;
        next = place;
      }
      next++;
      if (!values.includes((answers as Record<string, unknown>)[id])) return false;
    }
    return true;
  };

  return (data): data is Response => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
    const response = data as Record<keyof Response, unknown>;
    return (
      isFilled(response.id) &&
      response.schemaVersion === RESPONSE_SCHEMA_VERSION &&
      response.instrument === instrument.id &&
      hasSameMeaning(response.instrumentVersion, instrument) &&
      isGoodYear(response.schoolYear) &&
      roles.has(response.role) &&
      (response.office === undefined || (response.office === true && isOfficeRole(response.role as Role))) &&
      (response.revision === undefined || isRevision(response.revision)) &&
      isOptionalText(response.school) &&
      isOptionalText(response.group) &&
      isOptionalText(response.respondent) &&
      hasKnownAnswers(response.answers) &&
      (response.remarks === undefined || hasEntries(response.remarks, places, isText)) &&
      (response.actionPoints === undefined || hasEntries(response.actionPoints, sectionIds, isTextList)) &&
      (response.completedAt === undefined || (isText(response.completedAt) && isInstant(response.completedAt)))
    );
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextList = (value: unknown) => Array.isArray(value) && value.every(isText);
const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isOptionalText = (value: unknown) => value === undefined || isText(value);
const isRevision = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 1;

function hasEntries(entries: unknown, keys: ReadonlyMap<string, unknown>, check: (value: unknown) => boolean): boolean {
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return false;
  for (const key in entries) {
    if (!keys.has(key) || !check((entries as Record<string, unknown>)[key])) return false;
  }
  return true;
}

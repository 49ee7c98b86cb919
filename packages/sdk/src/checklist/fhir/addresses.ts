import type { Instrument } from '../instruments/instrument.js';

/**
 * What the addresses of our own FHIR definitions begin with. They are names: nothing is ever loaded from them, and a
 * resource that was written once is found by them for ever, so they do not change. The domain is reserved (RFC 2606): nobody can own it.
 */
const BASE = 'https://driehoek.example/fhir';

/** The system of the ids of instruments and responses. */
export const INSTRUMENT_ID_SYSTEM = `${BASE}/instrument-id`;
export const RESPONSE_ID_SYSTEM = `${BASE}/response-id`;
/** The extension with fields of ours for which FHIR has no place. */
export const FIELDS_EXTENSION = `${BASE}/fields`;
/** The extension with the fields of a scale. */
export const SCALE_EXTENSION = `${BASE}/scale`;
/** The extension with a text exactly as it was, where FHIR allows no such text. */
export const EXACT_EXTENSION = `${BASE}/exact`;
/** The extension that marks a field for words: the remark on a statement, or the action points of a section. */
export const PURPOSE_EXTENSION = `${BASE}/purpose`;

/** The standard extensions for a text in another language, and for what an answer is worth. */
export const TRANSLATION_EXTENSION = 'http://hl7.org/fhir/StructureDefinition/translation';
export const POINTS_EXTENSION = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** The standard code system that has `unknown` and `not-applicable`. */
export const ABSENT_SYSTEM = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** Returns the canonical address of an instrument: the page's own, or one of ours with its id. */
export function questionnaireUrl({ id }: Pick<Instrument, 'id'>, url?: string): string {
  return url ?? `${BASE}/Questionnaire/${encodePart(id)}`;
}

/** Returns the canonical address of an instrument in this version. */
export function versionedUrl(instrument: Pick<Instrument, 'id' | 'version'>, url?: string): string {
  return `${questionnaireUrl(instrument, url)}|${encodePart(instrument.version)}`;
}

/** Returns the system of the values of an instrument's scale. */
export function scaleSystem(instrument: Pick<Instrument, 'id'>, url?: string): string {
  return `${questionnaireUrl(instrument, url)}/scale`;
}

/** Encodes a part of an address; half of a surrogate pair, which no address can hold, becomes a replacement character. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

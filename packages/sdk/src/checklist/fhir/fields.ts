import { fieldsOf, isRecord } from '../../shared/same-data.js';
import { createError, type ParseOptions } from '../../shared/refuse.js';
import type { FhirExtension } from './fhir-resources.js';
import { cleanText, fromJson, toAsciiJson } from './fhir-text.js';
import { type FhirIssueCode, formatFhirIssue } from './texts.js';

/** Under which all fields are that have no extension of their own, as JSON. */
const OTHER = 'other';

/**
 * Formats fields for which FHIR has no place as an extension. Those that are named, and simple, can be read by other programs;
 * all others, and fields that we do not know, stand in it as JSON. No extension for no fields.
 */
export function formatFields(url: string, fields: object, names: readonly string[]): readonly FhirExtension[] {
  const entries = [...fieldsOf(fields)].map(([name, value]) => {
    return { name, value, extension: names.includes(name) ? formatSimple(name, value) : undefined };
  });
  const simple = entries.flatMap(({ extension }) => extension ?? []);
  const others = entries.filter(({ extension }) => extension === undefined);
  const json = toAsciiJson(Object.fromEntries(others.map(({ name, value }) => [name, value])));
  const extension = others.length > 0 ? [...simple, { url: OTHER, valueString: json }] : simple;
  return extension.length > 0 ? [{ url, extension }] : [];
}

function formatSimple(url: string, value: unknown): FhirExtension | undefined {
  if (typeof value === 'string') return cleanText(value) === value ? { url, valueString: value } : undefined;
  if (typeof value === 'boolean') return { url, valueBoolean: value };
  return typeof value === 'number' && Number.isFinite(value) ? { url, valueDecimal: value } : undefined;
}

/**
 * Reads the fields of an extension. Not checked: whether they are fields of the object, and of which type.
 *
 * @throws InvalidDataError for JSON that is none; `path` is that of what has the extension.
 */
export function readFields(
  url: string,
  extensions: readonly FhirExtension[] = [],
  names: readonly string[],
  path: string,
  options?: ParseOptions,
): object {
  const index = extensions.findIndex((extension) => extension.url === url);
  const parts = (extensions[index]?.extension ?? []).map((part, place): object => {
    const { url: name, valueString, valueDecimal, valueBoolean } = part;
    const value = valueString ?? valueDecimal ?? valueBoolean;
    if (names.includes(name)) return { [name]: value };
    if (name !== OTHER) return {};
    const others = fromJson(valueString ?? '');
    if (isRecord(others)) return others;
    const code: FhirIssueCode = 'not-fields';
    const at = `${path}${path && '.'}extension[${index}].extension[${place}].valueString`;
    throw createError([{ path: at, code, found: String(value) }], options, formatFhirIssue);
  });
  return Object.fromEntries(parts.flatMap((part) => [...fieldsOf(part)]));
}

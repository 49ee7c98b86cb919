import { canonicalLanguage } from '../../i18n/language-tag.js';
import { type Language, localizeText, type Text } from '../../i18n/text.js';
import { isRecord, sameData } from '../../shared/same-data.js';
import { EXACT_EXTENSION, TRANSLATION_EXTENSION } from './addresses.js';
import type { FhirElement, FhirExtension } from './fhir-resources.js';

/** A text as FHIR has it: a string, and beside it what a string cannot say. */
export interface FhirText {
  readonly value?: string | undefined;
  readonly element?: FhirElement | undefined;
}

/**
 * Returns a text as FHIR allows it: with no white space but spaces, tabs and line breaks, and no control characters. `undefined`
 * for a blank one, which FHIR does not have.
 *
 * @see https://hl7.org/fhir/R4/datatypes.html#string
 */
export function cleanText(text: string): string | undefined {
  // These are what FHIR excludes.
  const clean = text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[^\S \t\r\n]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  return clean.trim() === '' ? undefined : clean;
}

/** Returns a text as FHIR allows it in a code: single spaces, and none around it. */
export function cleanCode(text: string): string | undefined {
  return cleanText(text)?.trim().replace(/\s+/g, ' ');
}

/** Writes data as JSON in ASCII, so that FHIR allows it in a string. */
export function toAsciiJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads JSON; `undefined` for what is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Formats a text: its wording in a language, all its wordings as translations, and, where FHIR cannot hold it as it is (a blank
 * wording, say), exactly as it is.
 */
export function formatText(text: Text, language: Language): FhirText {
  const value = cleanText(localizeText(text, language));
  const wordings = typeof text === 'string' ? [] : Object.entries(text);
  const translations = wordings.flatMap(([lang, content]) => {
    if (!isTag(lang) || cleanText(content) !== content) return [];
    return [{ url: TRANSLATION_EXTENSION, extension: formatTranslation(lang, content) }];
  });
  const isExact =
    typeof text === 'string' ? value === text : wordings.length > 0 && translations.length === wordings.length;
  return withExtensions(value, isExact ? translations : [...translations, formatExact(text)]);
}

const formatTranslation = (lang: string, content: string): FhirExtension[] => [
  { url: 'lang', valueCode: lang },
  { url: 'content', valueString: content },
];

/** Formats an id or a value as the name that it got in FHIR, and exactly as it is where the two differ. */
export function formatName(name: string, id: string): FhirText {
  return withExtensions(name, name === id ? [] : [formatExact(id)]);
}

const formatExact = (text: Text): FhirExtension => ({ url: EXACT_EXTENSION, valueString: toAsciiJson(text) });

function withExtensions(value: string | undefined, extension: readonly FhirExtension[]): FhirText {
  return { value, element: extension.length > 0 ? { extension } : undefined };
}

const isTag = (lang: string) => !lang.includes('_') && canonicalLanguage(lang) !== undefined;

/**
 * Reads a text: its translations, when there are any, with the string itself as one of them; else the string. What was written
 * exactly counts as long as the string is still the same, for another program may have changed that. `undefined` for no text.
 */
export function readText({ value, element }: FhirText, language: Language): Text | undefined {
  const exact = readExact(element);
  if (exact !== undefined && sameData(formatText(exact, language).value, value)) return exact;
  const translations = (element?.extension ?? []).flatMap(({ url, extension = [] }) => {
    const find = (name: string) => extension.find((part) => part.url === name);
    const [lang, content] = [find('lang')?.valueCode, find('content')?.valueString];
    return url === TRANSLATION_EXTENSION && lang !== undefined && content !== undefined
      ? [[lang, content] as const]
      : [];
  });
  if (translations.length === 0) return value;
  const isAmong = value === undefined || translations.some(([, content]) => content === value);
  return Object.fromEntries(isAmong ? translations : [[language, value], ...translations]);
}

/** Reads an id or a value: exactly as it was, or the name that it has in FHIR. */
export function readName({ value, element }: FhirText): string | undefined {
  const exact = readExact(element);
  return typeof exact === 'string' ? exact : value;
}

function readExact(element: FhirElement | undefined): Text | undefined {
  const json = element?.extension?.find(({ url }) => url === EXACT_EXTENSION)?.valueString;
  const text = json === undefined ? undefined : fromJson(json);
  if (typeof text === 'string') return text;
  const isWordings = isRecord(text) && Object.values(text).every((wording) => typeof wording === 'string');
  return isWordings ? (text as Text) : undefined;
}

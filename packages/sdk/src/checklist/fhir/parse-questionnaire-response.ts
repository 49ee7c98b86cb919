import { type Finding, type ParseOptions, refuse } from '../../shared/refuse.js';
import { isRecord } from '../../shared/same-data.js';
import { validate } from '../../shared/validate.js';
import { isInstant } from '../../shared/zoned-time.js';
import { hasSameMeaning, type Instrument } from '../instruments/instrument.js';
import { parseResponse } from '../response/parse-response.js';
import { type Response, UNSCORED_ANSWERS } from '../response/response.js';
import { ABSENT_SYSTEM, FIELDS_EXTENSION, questionnaireUrl, scaleSystem, versionedUrl } from './addresses.js';
import { questionnaireResponseSchema, type ReadAnswered, type ReadQuestionnaireResponse } from './fhir-schema.js';
import { readName, readText } from './fhir-text.js';
import { readFields } from './fields.js';
import type { FhirOptions } from './format-questionnaire-response.js';
import { RESPONSE_FIELDS } from './known-fields.js';
import { nameItems, nameOptions } from './names.js';
import { type FhirIssueCode, formatFhirIssue } from './texts.js';

export interface ParseQuestionnaireResponseOptions extends FhirOptions {
  /** What the resource does not say: another program knows no school year and no role of ours. */
  readonly defaults?: Partial<Pick<Response, 'id' | 'schoolYear' | 'role' | 'school' | 'group' | 'respondent'>>;
}

/**
 * Parses a FHIR R4 QuestionnaireResponse to the questionnaire that `formatQuestionnaire` made of the instrument (with the same
 * `url`): what `formatQuestionnaireResponse` wrote comes back whole. Of another program it lacks what FHIR has no place for;
 * `defaults` fills that in. `authored` becomes `completedAt`, in UTC, when the status says that it is complete.
 *
 * Not kept: author, subject, narrative and other fields that a response has no place for. Refused, since they would change the
 * meaning: modifier extensions, `implicitRules`, the status `entered-in-error`, items that the questionnaire does not have or that
 * stand there twice, several answers to one statement, a questionnaire without its version, for answers to different wordings are never
 * added. Not checked: that the resource is valid FHIR, that an item stands in its
 * own group, and that all statements are answered.
 *
 * Throws {@link InvalidDataError} with the reasons. Their paths are those of the resource; when the resource can be read and is no
 * valid response, such as one without a school year, they are those of the response.
 */
export function parseQuestionnaireResponse(
  data: unknown,
  instrument: Instrument,
  options: ParseQuestionnaireResponseOptions = {},
): Response {
  const resource = validate(questionnaireResponseSchema, data, options, formatFhirIssue);
  checkQuestionnaire(resource, instrument, options);
  const answered = readItems(resource, instrument, options);
  const fields = {
    ...options.defaults,
    ...(resource.id !== undefined && { id: resource.id }),
    ...readFields(FIELDS_EXTENSION, resource.extension, RESPONSE_FIELDS, '', options),
  };
  const id = resource.identifier && readName({ value: resource.identifier.value, element: resource.identifier._value });
  const completedAt = readCompletion(resource, options);
  const response = {
    ...fields,
    ...(id !== undefined && { id }),
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    answers: combine(fields, 'answers', answered.answers) ?? {},
    ...whenGiven('remarks', combine(fields, 'remarks', answered.remarks)),
    ...whenGiven('actionPoints', combine(fields, 'actionPoints', answered.actionPoints)),
    ...(completedAt !== undefined && { completedAt }),
  };
  return parseResponse(response, instrument, options);
}

/** Throws when the resource answers another questionnaire, or another version of it than the instrument's. */
function checkQuestionnaire(
  { questionnaire }: ReadQuestionnaireResponse,
  instrument: Instrument,
  options: FhirOptions,
): void {
  const url = questionnaireUrl(instrument, options.url);
  const version = questionnaire.startsWith(`${url}|`) ? questionnaire.slice(url.length + 1) : undefined;
  if (hasSameMeaning(version, instrument) || questionnaire === versionedUrl(instrument, options.url)) return;
  const isOther = version === undefined && questionnaire !== url;
  const code: FhirIssueCode = isOther ? 'other-instrument' : 'other-version';
  refuse([{ path: 'questionnaire', code, found: questionnaire }], options, formatFhirIssue);
}

function readItems(resource: ReadQuestionnaireResponse, instrument: Instrument, options: ParseOptions & FhirOptions) {
  const names = nameItems(instrument);
  const codes = nameOptions(instrument.scale);
  const system = scaleSystem(instrument, options.url);
  const findings: Finding<FhirIssueCode>[] = [];
  const seen = new Set<string>();
  const answers: [string, string][] = [];
  const remarks: [string, string][] = [];
  const actionPoints: [string, string[]][] = [];

  const report = (path: string, code: FhirIssueCode, found?: unknown) => {
    findings.push({ path, code, ...(found !== undefined && { found: String(found) }) });
  };
  const examine = (linkId: string, path: string) => {
    if (seen.has(linkId)) report(`${path}.linkId`, 'duplicate-id', linkId);
    seen.add(linkId);
  };
  const readChoice = ({ answer: [given] = [] }: ReadAnswered, path: string): string | undefined => {
    if (!given) return undefined;
    const coding = given.valueCoding;
    const { code } = coding ?? {};
    if (!coding || code === undefined) {
      report(`${path}.answer[0].valueCoding${coding ? '.code' : ''}`, 'missing');
      return undefined;
    }
    const isAbsent = coding.system === ABSENT_SYSTEM && (UNSCORED_ANSWERS as readonly string[]).includes(code);
    const value = isAbsent ? code : coding.system === system ? codes.find(code) : undefined;
    if (value === undefined) report(`${path}.answer[0].valueCoding`, 'unknown-option', code);
    return value;
  };
  const readWords = ({ answer = [] }: ReadAnswered, path: string): string[] =>
    answer.flatMap(({ valueString: value, _valueString: element }, index) => {
      const words = readText({ value, element }, '');
      if (typeof words === 'string') return [words];
      report(`${path}.answer[${index}].valueString`, 'missing');
      return [];
    });

  const readItem = (item: ReadAnswered, path: string) => {
    examine(item.linkId, path);
    const subject = names.find(item.linkId) ?? '';
    const id = subject.slice(subject.indexOf(':') + 1);
    if (subject.startsWith('actions:')) {
      actionPoints.push([id, readWords(item, path)]);
      return;
    }
    const { length = 0 } = item.answer ?? [];
    if (length > 1) report(`${path}.answer`, 'several-answers', length);
    if (subject.startsWith('item:')) {
      const value = readChoice(item, path);
      if (value !== undefined) answers.push([id, value]);
    } else if (subject.startsWith('remark:')) {
      for (const words of readWords(item, path)) remarks.push([id, words]);
    } else report(`${path}.linkId`, 'unknown-statement', item.linkId);
  };

  resource.item?.forEach((group, index) => {
    const path = `item[${index}]`;
    examine(group.linkId, path);
    if (!names.find(group.linkId)?.startsWith('section:')) report(`${path}.linkId`, 'unknown-section', group.linkId);
    group.item?.forEach((item, place) => readItem(item, `${path}.item[${place}]`));
  });
  refuse(findings, options, formatFhirIssue);
  return { answers, remarks, actionPoints };
}

/** Reads when a response was completed; throws for a complete one whose time is no whole moment. */
function readCompletion({ status, authored }: ReadQuestionnaireResponse, options: ParseOptions): string | undefined {
  if (authored === undefined || (status !== 'completed' && status !== 'amended')) return undefined;
  if (isInstant(authored)) return authored;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/.test(authored)
    ? Date.parse(authored)
    : Number.NaN;
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (!isInstant(instant)) {
    refuse([{ path: 'authored', code: 'instant' satisfies FhirIssueCode, found: authored }], options, formatFhirIssue);
  }
  return instant;
}

/** Combines what the extension has of a field with what the items have; `undefined` when neither has it. */
function combine(fields: object, name: string, entries: readonly (readonly [string, unknown])[]): object | undefined {
  const left: unknown = Object.hasOwn(fields, name) ? (fields as { [name: string]: unknown })[name] : undefined;
  // Of the wrong kind: for the schema to refuse.
  if (left !== undefined && !isRecord(left)) return left as object;
  if (left === undefined && entries.length === 0) return undefined;
  return { ...left, ...Object.fromEntries(entries) };
}

const whenGiven = (name: string, value: object | undefined) => (value === undefined ? {} : { [name]: value });

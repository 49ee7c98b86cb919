import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import { findOwn } from '../../shared/same-data.js';
import { isInstant } from '../../shared/zoned-time.js';
import type { Instrument, Item, Section } from '../instruments/instrument.js';
import { checkSameInstrument } from '../refusal.js';
import { type Response, UNSCORED_ANSWERS } from '../response/response.js';
import type { ParseOptions } from '../../shared/refuse.js';
import { FIELDS_EXTENSION, RESPONSE_ID_SYSTEM, versionedUrl } from './addresses.js';
import type { FhirAnswer, FhirQuestionnaireResponse, FhirQuestionnaireResponseItem } from './fhir-resources.js';
import { cleanText, formatName, formatText } from './fhir-text.js';
import { formatFields } from './fields.js';
import { formatCoding, named, withExtension } from './format-questionnaire.js';
import { RESPONSE_FIELDS } from './known-fields.js';
import { nameItems, nameOptions } from './names.js';

export interface FhirOptions extends ParseOptions {
  /** The canonical address of the questionnaire, without version, as `formatQuestionnaire` was given it. */
  readonly url?: string;
}

/**
 * Formats a response as a FHIR R4 (4.0.1) QuestionnaireResponse to the questionnaire that `formatQuestionnaire` makes of the
 * instrument (with the same `url`). `parseQuestionnaireResponse` gives the same response back, unknown fields included.
 *
 * Answers are codings; `unknown` and `not-applicable` are those of FHIR's data-absent-reason. A statement left open has no
 * item. Role, school year and the like have no place in FHIR and stand in an extension of our own; there is no `author` or
 * `subject`, since we know no person. A response with `completedAt` is `completed`, another `in-progress`.
 *
 * What the instrument lacks (another statement, an answer that is no option) is kept in the extension, and refused when it is
 * parsed. Not checked: the response itself (see `parseResponse`).
 *
 * @throws InvalidDataError when the response is to another instrument or version.
 * @see https://hl7.org/fhir/R4/questionnaireresponse.html
 */
export function formatQuestionnaireResponse(
  response: Response,
  instrument: Instrument,
  options: FhirOptions = {},
): FhirQuestionnaireResponse {
  checkSameInstrument(response, instrument, options);
  const {
    id,
    instrument: _id,
    instrumentVersion: _version,
    answers,
    remarks,
    actionPoints,
    completedAt,
    ...rest
  } = response;
  const names = nameItems(instrument);
  const { nameOf: codeOf } = nameOptions(instrument.scale);
  const values = new Set([...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS]);
  const isDone = completedAt !== undefined && isInstant(completedAt);

  const formatItem = ({ id: itemId }: Item): FhirQuestionnaireResponseItem[] => {
    const answer = findOwn(answers, itemId);
    const remark = findOwn(remarks, itemId);
    return [
      ...(answer !== undefined && values.has(answer)
        ? [
            {
              linkId: names.nameOf(`item:${itemId}`),
              answer: [{ valueCoding: formatCoding(instrument, codeOf, answer, options.url) }],
            },
          ]
        : []),
      ...(remark === undefined ? [] : [{ linkId: names.nameOf(`remark:${itemId}`), answer: [formatWords(remark)] }]),
    ];
  };
  const formatSection = ({ id: sectionId, items }: Section): FhirQuestionnaireResponseItem[] => {
    const actions = findOwn(actionPoints, sectionId);
    const item = [
      ...items.flatMap(formatItem),
      // A section with an empty list of action points has its item without answers.
      ...(actions === undefined
        ? []
        : [
            {
              linkId: names.nameOf(`actions:${sectionId}`),
              ...(actions.length > 0 && { answer: actions.map(formatWords) }),
            },
          ]),
    ];
    return item.length > 0 ? [{ linkId: names.nameOf(`section:${sectionId}`), item }] : [];
  };

  const itemIds = new Set(instrument.sections.flatMap(({ items }) => items.map((item) => item.id)));
  const sectionIds = new Set(instrument.sections.map((section) => section.id));
  const fields = {
    ...rest,
    ...leftOver('answers', answers, (itemId, answer) => itemIds.has(itemId) && values.has(answer), false),
    ...leftOver('remarks', remarks, (itemId) => itemIds.has(itemId), true),
    ...leftOver('actionPoints', actionPoints, (sectionId) => sectionIds.has(sectionId), true),
    ...(completedAt !== undefined && !isDone && { completedAt }),
  };
  const item = instrument.sections.flatMap(formatSection);
  return {
    resourceType: 'QuestionnaireResponse',
    ...withExtension(formatFields(FIELDS_EXTENSION, fields, RESPONSE_FIELDS)),
    identifier: { system: RESPONSE_ID_SYSTEM, ...named('value', formatName(cleanText(id) ?? '-', id)) },
    questionnaire: versionedUrl(instrument, options.url),
    status: isDone ? 'completed' : 'in-progress',
    ...(isDone && { authored: completedAt }),
    ...(item.length > 0 && { item }),
  };
}

const formatWords = (words: string): FhirAnswer => named('valueString', formatText(words, SOURCE_LANGUAGE));

/** What no item can hold of a field: entries that the questionnaire has not, and, where the field may be absent, that it is empty. */
function leftOver<T>(
  name: string,
  entries: { readonly [id: string]: T } | undefined,
  hasItem: (id: string, entry: T) => boolean,
  mayBeAbsent: boolean,
): object {
  if (!entries) return {};
  const all = Object.entries(entries);
  const left = all.filter(([id, entry]) => !hasItem(id, entry));
  return left.length > 0 || (mayBeAbsent && all.length === 0) ? { [name]: Object.fromEntries(left) } : {};
}

import { addWordings } from '../../i18n/add-wordings.js';
import { checklist } from '../../i18n/nl/checklist.js';
import { type Language, languageFallbacks, SOURCE_LANGUAGE, type Text } from '../../i18n/text.js';
import type { Instrument, Item, ScaleOption, Section } from '../instruments/instrument.js';
import { UNSCORED_ANSWERS, type UnscoredAnswer } from '../response/response.js';
import {
  ABSENT_SYSTEM,
  FIELDS_EXTENSION,
  INSTRUMENT_ID_SYSTEM,
  POINTS_EXTENSION,
  PURPOSE_EXTENSION,
  questionnaireUrl,
  SCALE_EXTENSION,
  scaleSystem,
} from './addresses.js';
import type {
  FhirAnswerOption,
  FhirCoding,
  FhirElement,
  FhirExtension,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
} from './fhir-resources.js';
import { formatFields } from './fields.js';
import { cleanText, type FhirText, formatName, formatText } from './fhir-text.js';
import { INSTRUMENT_FIELDS, ITEM_FIELDS, SCALE_FIELDS, SECTION_FIELDS } from './known-fields.js';
import { nameItems, nameOptions } from './names.js';

export interface FormatQuestionnaireOptions {
  /** The canonical address of the questionnaire, without version; one that is made of the instrument's id when left out. */
  readonly url?: string;
  /** The language of the words that stand outside translations; Dutch when left out. */
  readonly language?: Language;
  /** The publication status; `active` when left out. */
  readonly status?: FhirQuestionnaire['status'];
}

/**
 * Formats an instrument as a FHIR R4 (4.0.1) Questionnaire, so that a system that knows FHIR can show it and collect answers.
 * `parseQuestionnaire` gives the same instrument back, unknown fields included.
 *
 * A section is a group; a statement is a choice, whose answers are codings of the instrument's own system with their points as
 * `ordinalValue`, and `unknown` and `not-applicable` of FHIR's data-absent-reason. After each statement stands a field for a
 * remark, and at the end of a section one that repeats for action points. Beside the statement, not below its answer: a remark may
 * be made on a statement that was left open. Texts in several languages have the standard translation extension. Our other
 * fields stand in an extension of our own, and so does a text that FHIR does not allow, such as a blank one.
 *
 * Throws nothing for a valid instrument. Not checked: the instrument (see `parseInstrument`), that `url` is an absolute address
 * without version, and FHIR's largest string of a megabyte.
 *
 * @see https://hl7.org/fhir/R4/questionnaire.html
 */
export function formatQuestionnaire(
  instrument: Instrument,
  { url, language = SOURCE_LANGUAGE, status = 'active' }: FormatQuestionnaireOptions = {},
): FhirQuestionnaire {
  const { id, version, title, description, scale, sections, ...rest } = instrument;
  const { options: _options, ...scaleFields } = scale;
  const names = nameItems(instrument);
  const [tag = SOURCE_LANGUAGE] = languageFallbacks(language);
  const answerOption = formatOptions(instrument, tag, url);
  const extension = [
    ...formatFields(FIELDS_EXTENSION, rest, INSTRUMENT_FIELDS),
    ...formatFields(SCALE_EXTENSION, scaleFields, SCALE_FIELDS),
  ];

  const formatStatement = ({ id: itemId, text, ...fields }: Item): FhirQuestionnaireItem[] => [
    {
      ...named('linkId', formatName(names.nameOf(`item:${itemId}`), itemId)),
      ...withExtension(formatFields(FIELDS_EXTENSION, fields, ITEM_FIELDS)),
      ...named('text', formatText(text, tag)),
      type: 'choice',
      answerOption,
    },
    {
      linkId: names.nameOf(`remark:${itemId}`),
      extension: [{ url: PURPOSE_EXTENSION, valueCode: 'remark' }],
      ...named('text', formatText(ownWords('checklist.remark.label'), tag)),
      type: 'text',
    },
  ];

  const formatSection = ({ id: sectionId, title: heading, items, ...fields }: Section): FhirQuestionnaireItem => ({
    ...named('linkId', formatName(names.nameOf(`section:${sectionId}`), sectionId)),
    ...withExtension(formatFields(FIELDS_EXTENSION, fields, SECTION_FIELDS)),
    ...named('text', formatText(heading, tag)),
    type: 'group',
    item: [
      ...items.flatMap(formatStatement),
      {
        linkId: names.nameOf(`actions:${sectionId}`),
        extension: [{ url: PURPOSE_EXTENSION, valueCode: 'action-points' }],
        ...named('text', formatText(ownWords('checklist.action-point.title'), tag)),
        type: 'text',
        repeats: true,
      },
    ],
  });

  return {
    resourceType: 'Questionnaire',
    language: tag,
    ...withExtension(extension),
    url: questionnaireUrl(instrument, url),
    identifier: [{ system: INSTRUMENT_ID_SYSTEM, ...named('value', formatName(cleanText(id) ?? '-', id)) }],
    ...named('version', formatName(cleanText(version) ?? '-', version)),
    ...named('title', formatText(title, tag)),
    status,
    subjectType: ['Organization'],
    ...(description !== undefined && named('description', formatText(description, tag))),
    item: sections.map(formatSection),
  };
}

/** Formats an answer as a coding: an option of the scale, or an unscored answer. */
export function formatCoding(
  instrument: Instrument,
  codeOf: (value: string) => string,
  value: string,
  url?: string,
): Required<Pick<FhirCoding, 'system' | 'code'>> {
  return isUnscored(value)
    ? { system: ABSENT_SYSTEM, code: value }
    : { system: scaleSystem(instrument, url), code: codeOf(value) };
}

const isUnscored = (value: string): value is UnscoredAnswer => (UNSCORED_ANSWERS as readonly string[]).includes(value);

function formatOptions(instrument: Instrument, language: Language, url?: string): FhirAnswerOption[] {
  const { nameOf } = nameOptions(instrument.scale);
  const scored = instrument.scale.options.map(
    ({ value, points, label, ...fields }: ScaleOption): FhirAnswerOption => ({
      extension: [{ url: POINTS_EXTENSION, valueDecimal: points }, ...formatFields(FIELDS_EXTENSION, fields, [])],
      valueCoding: {
        system: scaleSystem(instrument, url),
        ...named('code', formatName(nameOf(value), value)),
        ...named('display', formatText(label, language)),
      },
    }),
  );
  const unscored = UNSCORED_ANSWERS.map(
    (answer): FhirAnswerOption => ({
      valueCoding: {
        ...formatCoding(instrument, nameOf, answer, url),
        ...named('display', formatText(ownWords(`checklist.answer.${answer}`), language)),
      },
    }),
  );
  return [...scored, ...unscored];
}

/** Returns words of ours in every loaded language. */
function ownWords(
  key: 'checklist.remark.label' | 'checklist.action-point.title' | `checklist.answer.${UnscoredAnswer}`,
): Text {
  const dutch = checklist[key];
  return addWordings({ [SOURCE_LANGUAGE]: dutch }, key, dutch);
}

/** Returns the fields of a text: `title` with the string, `_title` with what stands beside it. */
export function named<Name extends string>(name: Name, { value, element }: FhirText) {
  return {
    ...(value !== undefined && { [name]: value }),
    ...(element && { [`_${name}`]: element }),
  } as { readonly [key in Name]: string } & { readonly [key in `_${Name}`]?: FhirElement };
}

/** Returns the field of extensions; none for no extensions, since FHIR has no empty lists. */
export function withExtension(extension: readonly FhirExtension[]): { readonly extension?: readonly FhirExtension[] } {
  return extension.length > 0 ? { extension } : {};
}

import type { Language } from '../../i18n/text.js';
import { sameData } from '../../shared/same-data.js';
import { type Finding, type ParseOptions, refuse } from '../../shared/refuse.js';
import { validate } from '../../shared/validate.js';
import type { Instrument } from '../instruments/instrument.js';
import { parseInstrument } from '../instruments/parse-instrument.js';
import {
  ABSENT_SYSTEM,
  FIELDS_EXTENSION,
  INSTRUMENT_ID_SYSTEM,
  POINTS_EXTENSION,
  PURPOSE_EXTENSION,
  SCALE_EXTENSION,
} from './addresses.js';
import { questionnaireSchema, type ReadQuestion, type ReadQuestionnaire } from './fhir-schema.js';
import { readName, readText } from './fhir-text.js';
import { readFields } from './fields.js';
import { INSTRUMENT_FIELDS, ITEM_FIELDS, SCALE_FIELDS, SECTION_FIELDS } from './known-fields.js';
import { type FhirIssueCode, formatFhirIssue } from './texts.js';

/** The BCP 47 tag of an undetermined language. */
const UNDETERMINED = 'und';

/**
 * Parses a FHIR R4 Questionnaire to an instrument: what `formatQuestionnaire` wrote comes back whole. A questionnaire of another
 * program is read when it has the same shape: groups of choices, the same answers for each of them, with points as
 * `ordinalValue`. Without an id of ours its `id` is that of the instrument; it is not validated, its scale is of `points`, and its
 * source is its address.
 *
 * What the instrument has no place for (publisher, dates, narrative, rules for showing) is not kept. What would change the
 * meaning is refused instead: modifier extensions, `implicitRules`, `enableWhen`, other types of items, deeper groups. Not
 * checked: that the resource is valid FHIR, and what stands in fields that are not read.
 *
 * Throws {@link InvalidDataError} with the reasons. Their paths are those of the resource; when the resource can be read and is no
 * valid instrument, such as two statements with the same id, they are those of the instrument.
 */
export function parseQuestionnaire(data: unknown, options: ParseOptions = {}): Instrument {
  const resource = validate(questionnaireSchema, data, options, formatFhirIssue);
  const { language = UNDETERMINED, url, id: resourceId, extension } = resource;
  refuse(listMisfits(resource), options, formatFhirIssue);
  const choices = readOptions(resource, language, options);
  const identifier = resource.identifier?.find(({ system }) => system === INSTRUMENT_ID_SYSTEM);
  const id = identifier ? readName({ value: identifier.value, element: identifier._value }) : resourceId;
  const title = readText({ value: resource.title, element: resource._title }, language);
  const description = readText({ value: resource.description, element: resource._description }, language);
  const instrument = {
    validated: false,
    source: url ?? '',
    ...readFields(FIELDS_EXTENSION, extension, INSTRUMENT_FIELDS, '', options),
    id,
    version: readName({ value: resource.version, element: resource._version }),
    title: title ?? id,
    ...(description !== undefined && { description }),
    scale: {
      kind: 'points',
      ...readFields(SCALE_EXTENSION, extension, SCALE_FIELDS, '', options),
      options: choices,
    },
    sections: resource.item.map((group, index) => ({
      ...readFields(FIELDS_EXTENSION, group.extension, SECTION_FIELDS, `item[${index}]`, options),
      id: readName({ value: group.linkId, element: group._linkId }),
      title: readText({ value: group.text, element: group._text }, language) ?? '',
      items: group.item.flatMap((question, place) => {
        if (question.type !== 'choice') return [];
        const path = `item[${index}].item[${place}]`;
        return [
          {
            ...readFields(FIELDS_EXTENSION, question.extension, ITEM_FIELDS, path, options),
            id: readName({ value: question.linkId, element: question._linkId }),
            text: readText({ value: question.text, element: question._text }, language) ?? '',
          },
        ];
      }),
    })),
  };
  return parseInstrument(instrument, options);
}

/** Lists the choices of a questionnaire with their paths. */
function listChoices({ item: groups }: ReadQuestionnaire): { question: ReadQuestion; path: string }[] {
  return groups.flatMap(({ item }, index) =>
    item.flatMap((question, place) =>
      question.type === 'choice' ? [{ question, path: `item[${index}].item[${place}]` }] : [],
    ),
  );
}

/** Lists what is no part of an instrument: fields for words that are not ours, and choices of several answers. */
function listMisfits({ item: groups }: ReadQuestionnaire): Finding<FhirIssueCode>[] {
  return groups.flatMap(({ item }, index) =>
    item.flatMap(({ type, repeats, extension, linkId }, place): Finding<FhirIssueCode>[] => {
      const path = `item[${index}].item[${place}]`;
      if (type === 'choice')
        return repeats ? [{ path: `${path}.repeats`, code: 'unknown-meaning', found: 'true' }] : [];
      const isOurs = extension?.some(({ url }) => url === PURPOSE_EXTENSION);
      return isOurs ? [] : [{ path, code: 'unknown-item', found: linkId }];
    }),
  );
}

/** Reads the options of the scale, which must be the same at every statement. */
function readOptions(resource: ReadQuestionnaire, language: Language, options: ParseOptions): readonly object[] {
  const findings: Finding<FhirIssueCode>[] = [];
  const read = ({ answerOption = [] }: ReadQuestion, path: string) =>
    answerOption.flatMap(({ extension, valueCoding }, index) => {
      const { system, code, _code, display, _display } = valueCoding;
      if (system === ABSENT_SYSTEM) return [];
      const at = `${path}.answerOption[${index}]`;
      const value = readName({ value: code, element: _code });
      const points = extension?.find(({ url }) => url === POINTS_EXTENSION)?.valueDecimal;
      if (value === undefined) findings.push({ path: `${at}.valueCoding.code`, code: 'missing' });
      if (points === undefined) findings.push({ path: `${at}.extension`, code: 'missing' });
      const label = readText({ value: display, element: _display }, language) ?? value;
      return [{ ...readFields(FIELDS_EXTENSION, extension, [], at, options), value, points, label }];
    });

  const [first, ...others] = listChoices(resource);
  if (!first) return [];
  const scale = read(first.question, first.path);
  refuse(findings, options, formatFhirIssue);
  for (const { question, path } of others) {
    // A questionnaire that never was text has one list for all.
    if (question.answerOption === first.question.answerOption) continue;
    const sameOptions = sameData(read(question, path), scale);
    if (!sameOptions) findings.push({ path: `${path}.answerOption`, code: 'other-options' });
  }
  refuse(findings, options, formatFhirIssue);
  return scale;
}

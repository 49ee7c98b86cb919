// The part of FHIR R4 (4.0.1) that checklists need: https://hl7.org/fhir/R4/questionnaire.html

/** Something that FHIR itself has no field for, under the address of its definition. */
export interface FhirExtension {
  readonly url: string;
  readonly extension?: readonly FhirExtension[];
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueDecimal?: number;
  readonly valueBoolean?: boolean;
}

/** What stands beside a string: `_title` beside `title`. */
export interface FhirElement {
  readonly extension?: readonly FhirExtension[];
}

/** A code of a system, with words for people. */
export interface FhirCoding {
  readonly system?: string;
  readonly code?: string;
  readonly _code?: FhirElement;
  readonly display?: string;
  readonly _display?: FhirElement;
}

/** An id of a system. */
export interface FhirIdentifier {
  readonly system?: string;
  readonly value?: string;
  readonly _value?: FhirElement;
}

/** One of the answers to choose from. */
export interface FhirAnswerOption {
  readonly extension?: readonly FhirExtension[];
  readonly valueCoding: FhirCoding;
}

/** A section (`group`), a statement (`choice`), or a field for words (`text`). */
export interface FhirQuestionnaireItem {
  readonly linkId: string;
  readonly _linkId?: FhirElement;
  readonly extension?: readonly FhirExtension[];
  readonly type: 'group' | 'choice' | 'text';
  readonly text?: string;
  readonly _text?: FhirElement;
  readonly repeats?: boolean;
  readonly answerOption?: readonly FhirAnswerOption[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** An instrument as a FHIR R4 Questionnaire. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id?: string;
  readonly language?: string;
  readonly extension?: readonly FhirExtension[];
  readonly url?: string;
  readonly identifier?: readonly FhirIdentifier[];
  readonly version?: string;
  readonly _version?: FhirElement;
  readonly title?: string;
  readonly _title?: FhirElement;
  readonly status: 'draft' | 'active' | 'retired' | 'unknown';
  readonly subjectType?: readonly string[];
  readonly description?: string;
  readonly _description?: FhirElement;
  readonly item: readonly FhirQuestionnaireItem[];
}

/** An answer: one of the options, or words. */
export interface FhirAnswer {
  readonly valueCoding?: FhirCoding;
  readonly valueString?: string;
  readonly _valueString?: FhirElement;
}

/** What was answered in a section, or to a statement. */
export interface FhirQuestionnaireResponseItem {
  readonly linkId: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirQuestionnaireResponseItem[];
}

/** A response as a FHIR R4 QuestionnaireResponse. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id?: string;
  readonly extension?: readonly FhirExtension[];
  readonly identifier?: FhirIdentifier;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'stopped';
  readonly authored?: string;
  readonly item?: readonly FhirQuestionnaireResponseItem[];
}

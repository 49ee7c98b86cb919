// An instrument and the responses to it as FHIR R4 resources, for systems that know FHIR. An entry of its own, so that a page that
// shows a checklist loads nothing of it.
export type * from './fhir-resources.js';
export { type FormatQuestionnaireOptions, formatQuestionnaire } from './format-questionnaire.js';
export { type FhirOptions, formatQuestionnaireResponse } from './format-questionnaire-response.js';
export { parseQuestionnaire } from './parse-questionnaire.js';
export {
  type ParseQuestionnaireResponseOptions,
  parseQuestionnaireResponse,
} from './parse-questionnaire-response.js';

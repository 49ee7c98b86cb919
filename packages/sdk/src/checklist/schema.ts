export { actionPointSchema } from './advice/action-point-schema.js';
export { ownInstrumentSchema } from './editing/own-instrument-schema.js';
export { instrumentSchema } from './instruments/instrument-schema.js';
export { responseSchema, responseSchemaFor } from './response/response-schema.js';
export { reportSchema } from './report/report-schema.js';
export { tallySchema } from './tally/tally-schema.js';

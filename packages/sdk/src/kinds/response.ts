import { parseResponse, type Response } from '../checklist/index.js';
import { may, type Reader } from '../shared/rights.js';
import { createWholeRules } from './whole-record.js';

const isOwn = ({ respondent }: Response, reader: Reader): boolean =>
  may(reader, 'checklist', 'answer') && reader.id !== undefined && respondent === reader.id;

/**
 * What one person answers to a checklist is that person's alone, by `respondent`: to see, to change and to remove. Others get
 * reports on all responses, which a server makes of the whole. A response is given in the role of its reader. Not checked:
 * whether the person is in the class that it says.
 */
export const responseRules = /* @__PURE__ */ createWholeRules<Response>({
  kind: 'response',
  parse: (input, options) => parseResponse(input, undefined, options),
  maySee: isOwn,
  mayChange: (response, reader) => isOwn(response, reader) && response.role === reader.role,
  fixed: ['respondent', 'role', 'office', 'instrument', 'schoolYear'],
});

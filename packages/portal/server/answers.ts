import { parseResponse, type Response } from '@driehoek/sdk/checklist';
import { type RecordStore, RefusedError, type StorableRecord } from '@driehoek/sdk/records';
import { InvalidDataError } from '@driehoek/sdk/shared';
import type { Identity } from './identity.js';
import { explainUnknown, type Instruments } from './instruments.js';
import { languageOfRequest } from './language.js';

// An answer is checked against what was asked: one to a statement that there is not, or in words of no scale, would count somebody
// who said nothing in a report that is published once.

/**
 * Parses a response with the checklist that it names, in the version that it names: of a list of the school's own that may be an earlier
 * one. Throws `InvalidDataError`, in the language of the request, for a checklist that this person has not, too.
 */
export async function parseAnswers(input: unknown, instruments: Instruments, identity: Identity): Promise<Response> {
  const options = { language: languageOfRequest() };
  const { instrument: id, instrumentVersion: version } = parseResponse(input, undefined, options);
  const instrument = await instruments.find(id, version, identity);
  if (instrument) return parseResponse(input, instrument, options);
  throw new InvalidDataError([await explainUnknown(instruments, id, version, identity)]);
}

/** Creates a store that takes responses to checklists that there are alone. What is stored already is given as it is. */
export function checkAnswers(
  store: RecordStore,
  { instruments, identity }: { readonly instruments: Instruments; readonly identity: Identity },
): RecordStore {
  return {
    ...store,
    async put<T extends StorableRecord>(kind: string, record: T) {
      if (kind === 'response') await refuseUnknown(record);
      return store.put(kind, record);
    },
  };

  async function refuseUnknown(record: StorableRecord): Promise<void> {
    try {
      await parseAnswers(record, instruments, identity);
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      throw new RefusedError('response', record.id, 'invalid', error.issues);
    }
  }
}

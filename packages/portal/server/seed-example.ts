import { ConflictError, type RecordStore } from '@driehoek/sdk/records';
import { schoolYearOf } from '@driehoek/sdk/shared';
import { createExamples } from '../src/session/examples.js';

/** Stores the records with which the invented school begins this school year; what is there already stays as it is. */
export async function seedExample(store: RecordStore, today: string): Promise<void> {
  for (const [kind, records] of Object.entries(createExamples(schoolYearOf(today), 'nl')))
    for (const record of records)
      await store.put(kind, record).catch((error: unknown) => {
        if (!(error instanceof ConflictError)) throw error;
      });
}

import { countAttendance, type YearPlan } from '@driehoek/sdk/contact-calendar';
import type { AttendanceAnswer } from '@driehoek/sdk/kinds';
import type { RecordStore, StorableRecord, StoredRecord } from '@driehoek/sdk/records';

const KIND = 'year-plan';

/**
 * Creates a store whose year plans say how many come to each moment, counted in the answers of all families: who may know that, and
 * that nobody else does, the rules of the kind say. `listAnswers` has the whole; where the server may not read that, nothing is counted.
 */
export function countComing(store: RecordStore, listAnswers: () => Promise<readonly AttendanceAnswer[]>): RecordStore {
  const count = async (plans: readonly StoredRecord[]): Promise<StoredRecord[]> => {
    const isAsked = plans.some((plan) => (plan as unknown as YearPlan).entries.some(({ attendance }) => attendance));
    const answers = isAsked ? await listAnswers().catch(ignoreForbidden) : [];
    if (answers.length === 0) return [...plans];
    return plans.map((plan) => ({ ...plan, ...countAttendance(plan as unknown as YearPlan, answers) }));
  };
  return {
    ...store,
    async get<T extends StorableRecord>(kind: string, id: string) {
      const stored = await store.get<T>(kind, id);
      return (stored && kind === KIND ? (await count([stored]))[0] : stored) as StoredRecord<T> | undefined;
    },
    async list<T extends StorableRecord>(kind: string) {
      const stored = await store.list<T>(kind);
      return (kind === KIND ? await count(stored) : stored) as StoredRecord<T>[];
    },
  };
}

/** What PostgreSQL says to a login that may not read a table. */
const FORBIDDEN = '42501';

function ignoreForbidden(error: unknown): [] {
  const { code, cause } = Object(error) as { readonly code?: unknown; readonly cause?: unknown };
  if (code === FORBIDDEN) return [];
  if (cause === undefined) throw error;
  return ignoreForbidden(cause);
}

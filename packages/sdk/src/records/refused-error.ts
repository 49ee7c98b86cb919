import type { Issue } from '../shared/invalid-data-error.js';

/**
 * Why a store refuses a record: what was changed is not this reader's to change (`forbidden`); it is no such record
 * (`invalid`) or more than a reader may send (`too-large`); or there is no such kind of record (`unknown-kind`).
 */
export type RefusalReason = 'forbidden' | 'invalid' | 'too-large' | 'unknown-kind';

/** Thrown when a store will never take this record from this reader: nothing was written, and trying again is of no use. */
export class RefusedError extends Error {
  readonly kind: string;
  readonly id: string;
  readonly reason: RefusalReason;
  /** What is wrong with the data, where that is the reason. */
  readonly issues?: readonly Issue[];

  constructor(kind: string, id: string, reason: RefusalReason, issues?: readonly Issue[]) {
    super(`${kind} ${id} is refused: ${reason}.`);
    this.name = 'RefusedError';
    this.kind = kind;
    this.id = id;
    this.reason = reason;
    if (issues) this.issues = issues;
  }
}

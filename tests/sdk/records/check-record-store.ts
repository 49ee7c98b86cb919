import type { RecordStore } from '@driehoek/sdk/records';
import { type Assert, recordStoreClaims } from './record-store-claims.js';

/** The part of a test runner that the claims need: `node:test` in Node, mocha and chai in a browser. */
export interface Runner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
  readonly assert: Assert;
}

/** What a claim is tried on: a store that is empty, and what closes it again. */
export interface OpenStore {
  readonly store: RecordStore;
  close?(): unknown;
}

/** Checks that a store keeps to the contract of `RecordStore`; `create` gives an empty one for each claim. */
export function checkRecordStore(
  name: string,
  create: () => RecordStore | Promise<OpenStore>,
  { describe, it, assert }: Runner,
): void {
  describe(name, () => {
    for (const [claim, check] of Object.entries(recordStoreClaims))
      it(claim, async () => {
        const made = create();
        const { store, close }: OpenStore = 'then' in made ? await made : { store: made };
        try {
          await check(store, assert);
        } finally {
          await close?.();
        }
      });
  });
}

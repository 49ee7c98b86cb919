import type { ReaderStore } from '@driehoek/sdk/records';
import { partyOfReader } from '@driehoek/sdk/shared';
import type { Identity } from './identity.js';

/** What the routes know of a request. */
export interface ApiEnv {
  readonly Variables: {
    readonly identity: Identity;
    /** The records as this reader has them. */
    readonly store: ReaderStore;
  };
}

/**
 * By what a reader is known from one request to the next: who it is, and as what. Their home is not in it, which can be filled in
 * or change; it only tells apart who has no id.
 */
export const keyOf = ({ reader, name }: Identity): string =>
  JSON.stringify(reader.id === undefined ? [name, reader.role, partyOfReader(reader)] : [reader.id, reader.role]);

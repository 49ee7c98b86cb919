import type { ReaderStore } from '@driehoek/sdk/records';
import type { Identity } from './identity.js';

/** What the routes know of a request. */
export interface ApiEnv {
  readonly Variables: {
    readonly identity: Identity;
    /** The records as this reader has them. */
    readonly store: ReaderStore;
  };
}

/** By what a reader is known from one request to the next. */
export const keyOf = ({ reader, name }: Identity): string =>
  JSON.stringify([reader.id ?? name, reader.role, reader.party]);

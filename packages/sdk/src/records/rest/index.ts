export { SignedOutError, UnreachableError } from './errors.js';
export type { EventStream, Fetch, FetchInit, FetchReply, Wait } from './platform.js';
export { createRestStore, type RestStore, type RestStoreOptions } from './rest-store.js';

import type { Reader } from '@driehoek/sdk/shared';

/** Somebody who is signed in. */
export interface Identity {
  readonly reader: Reader;
  /** The name by which others know this person. */
  readonly name: string;
  /** What pupils are called of whom the reader has something to read, where that is not in it: by id. */
  readonly pupilNames?: Readonly<Record<string, string>>;
}

/**
 * Says who sends a request; `undefined` for nobody. The one place where a vendor's own way of signing in comes in: it reads a
 * session, a token, or a header that a proxy of its own sets. When it throws, or gives what is no identity, the request is refused, and
 * the log says why.
 */
export type Identify = (request: Request) => Promise<Identity | undefined> | Identity | undefined;

/**
 * Says who somebody is now, by who they were when they made something that lasts, such as the address of a calendar: of the same
 * `id` and `role`. `undefined` when they are that no more.
 */
export type FindIdentity = (reader: Reader) => Promise<Identity | undefined> | Identity | undefined;

/**
 * Thrown when a server did not answer as it should, however often it was asked: there is no connection, it is too slow, too busy or
 * broken, or something else than the server answered. What was put may have been stored all the same. Trying again later may help.
 */
export class UnreachableError extends Error {
  /** The status of the last answer; `undefined` when there was none. */
  readonly status?: number;
  /** After how many milliseconds the server asks to come back, when it says so. */
  readonly retryAfter?: number;

  constructor(
    reason: string,
    { status, retryAfter, cause }: { status?: number; retryAfter?: number; cause?: unknown },
  ) {
    super(`The store cannot be reached: ${reason}.`, { cause });
    this.name = 'UnreachableError';
    if (status !== undefined) this.status = status;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/** Thrown when nobody is signed in any more: nothing was written. After signing in, the same can be tried again. */
export class SignedOutError extends Error {
  constructor() {
    super('Nobody is signed in.');
    this.name = 'SignedOutError';
  }
}

import type { Instant } from '../shared/zoned-time.js';

/** Returns when something was confirmed, shared or taken back; `given` is the time that the copy says. */
export type Stamp = (given: string | undefined) => string;

/** Believes the time that the copy says, for a page that edits the copy itself. */
export const trustTime = (now: Instant | undefined): Stamp => {
  const moment = now === undefined ? undefined : new Date(now).toISOString();
  return (given) => moment ?? given ?? new Date(0).toISOString();
};

/** Takes the time of the server's clock, whatever the copy says; throws `RangeError` when it is needed and left out. */
export const requireTime = (now: Instant | undefined): Stamp => {
  const moment = now === undefined ? undefined : new Date(now).toISOString();
  return () => {
    if (moment === undefined)
      throw new RangeError('What is confirmed, shared or taken back needs `now`: when it is merged.');
    return moment;
  };
};

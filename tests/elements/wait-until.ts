import { waitUntil as poll } from '@open-wc/testing';

/** Waits until a claim holds, long enough for a machine with other work. */
export function waitUntil(claim: () => unknown, message?: string): Promise<void> {
  return poll(claim, message, { timeout: 30_000 });
}

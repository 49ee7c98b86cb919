import { COPY_LIMITS } from './copy-limits.js';
import type { Finding } from './refuse.js';

/** How much of something a party had before a merge, and has after it. */
export interface Growth {
  readonly before: number;
  readonly after: number;
}

/** Finds whether a party has more items in the list at `path` than it may, and more than it had. */
export function findTooMany(path: string, growths: readonly Growth[], limit: number = COPY_LIMITS.items): Finding[] {
  return growths.some((growth) => hasGrown(growth, limit)) ? [{ path, code: 'too-many', found: String(limit) }] : [];
}

/** Finds whether a party has more characters (`countCharacters`) in the whole than it may, and more than it had. */
export function findTooLarge(growths: readonly Growth[]): Finding[] {
  const { words } = COPY_LIMITS;
  return growths.some((growth) => hasGrown(growth, words))
    ? [{ path: '', code: 'too-large', found: String(words) }]
    : [];
}

const hasGrown = ({ before, after }: Growth, limit: number) => after > Math.max(limit, before);

import type { Response } from '@driehoek/sdk/checklist';

/**
 * By which a response is recognised when its file is loaded again: its id. A row without one was given the number of
 * its line, which many files have; of those everything must be the same.
 */
export function responseKey(response: Response): string {
  return /^line-\d+$/.test(response.id) ? JSON.stringify(response) : response.id;
}

/**
 * What a response says, as a number of 53 bits: the same for two that say the same, in whatever order or format they
 * were written. So the many of a long file can be compared without keeping them in memory. When it was filled in, and
 * fields that we do not know, are left out.
 */
export function responseDigest({ schoolYear, role, school, group, answers, remarks }: Response): number {
  const content = [schoolYear, role, school ?? '', group ?? '', sortEntries(answers), sortEntries(remarks)];
  return digest(JSON.stringify(content));
}

const sortEntries = (entries: object = {}) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));

/** cyrb53 (bryc, public domain): quick and well spread, not meant against people who want two texts to match. */
function digest(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

import type { Response } from '@driehoek/sdk/checklist';

/**
 * Returns the key by which a response is recognised when its file is loaded again: its id. A row without an id was
 * given its line number, which is not unique across files; such a row is recognised by its whole content.
 */
export function responseKey(response: Response): string {
  return /^line-\d+$/.test(response.id) ? JSON.stringify(response) : response.id;
}

/**
 * Calculates a 53-bit digest of the content of a response, independent of the order of its fields and the file format,
 * so that the responses of a long file can be compared without holding them in memory. `completedAt` and unknown fields
 * are not part of it.
 */
export function responseDigest({ schoolYear, role, school, group, answers, remarks }: Response): number {
  const content = [schoolYear, role, school ?? '', group ?? '', sortEntries(answers), sortEntries(remarks)];
  return digest(JSON.stringify(content));
}

const sortEntries = (entries: object = {}) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));

/** cyrb53 (bryc, public domain): fast and well distributed; not cryptographic. */
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

import type { Response } from '@driehoek/sdk/checklist';
import { digest } from '@driehoek/sdk/shared';

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

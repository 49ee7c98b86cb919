import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Where the bundles for a script tag are. */
export const CDN = 'packages/elements/cdn';

/** Bytes as they go over the line: brotli at its best. */
export function compressedSize(code: Buffer): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What a page with these entries loads before anything shows, each file once: the entries and the chunks they name. */
export function listFirstPaint(entries: readonly string[]): string[] {
  const files = entries.flatMap((entry) => {
    const code = readFileSync(`${CDN}/${entry}.js`, 'utf8');
    return [`${entry}.js`, ...Array.from(code.matchAll(/import"\.\/([^"]+)"/g), ([, chunk]) => chunk!)];
  });
  return [...new Set(files)];
}

/** The compressed bytes of these files of {@link CDN} together. */
export function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + compressedSize(readFileSync(`${CDN}/${file}`)), 0);
}

/** A size that is held: what is wanted, and what is allowed where that is not reached yet; bytes in brotli 11. */
export interface PageLimit {
  /** What the page has script tags for. */
  readonly entries: readonly string[];
  readonly goal: number;
  readonly ceiling: number;
}

/** Read from `size-limits.json`. */
export function readLimits(): {
  readonly pages: { readonly [page: string]: PageLimit };
  readonly onUse: { readonly [chunk: string]: number };
  readonly entries: { readonly [entry: string]: number };
} {
  return JSON.parse(readFileSync('size-limits.json', 'utf8'));
}

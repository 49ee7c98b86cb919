import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Figure, toFigure } from './figure.js';

/** The bundles for a script tag, in brotli 11, against the goals of `size-limits.json`; its `cdn` is what tests hold them to. */
export default async function measureSize(): Promise<Figure[]> {
  const limits = JSON.parse(readFileSync('size-limits.json', 'utf8')) as { goals: Record<string, number> };
  return Object.entries(limits.goals).map(([file, limit]) => {
    const code = readFileSync(`packages/elements/cdn/${file}`);
    const size = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return toFigure({ name: `cdn/${file}, brotli`, ours: size / 1000, bound: limit / 1000, ceiling: 1, unit: 'kB' });
  });
}

import { listFirstPaint, readLimits, sizeOf } from '../scripts/first-paint.js';
import { type Figure, toFigure } from './figure.js';

/** What a page with our script tags loads before anything shows, in brotli 11, against the goals of `size-limits.json`. */
export default async function measureSize(): Promise<Figure[]> {
  return Object.entries(readLimits().pages).map(([page, { entries, goal }]) => {
    const files = listFirstPaint(entries);
    const name = `${page}: first paint in ${files.length} ${files.length === 1 ? 'request' : 'requests'}, brotli`;
    return toFigure({ name, ours: sizeOf(files) / 1000, bound: goal / 1000, ceiling: 1, unit: 'kB' });
  });
}

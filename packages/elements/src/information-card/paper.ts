import type { SheetPaper } from '../shared/print-sheet.js';

/** The paper sizes in landscape, smallest first, in millimetres, and the range of text sizes on each, in points. */
export const PAPERS = {
  a6: { inline: 148, block: 105, largest: 12, smallest: 7.5 },
  a5: { inline: 210, block: 148, largest: 17, smallest: 7.5 },
  a4: { inline: 297, block: 210, largest: 24, smallest: 9 },
} as const satisfies { [name: string]: SheetPaper };
export type Paper = keyof typeof PAPERS;

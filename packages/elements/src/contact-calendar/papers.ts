/** The papers of a poster, smallest first; the agenda runs on over as many sheets as it takes. */
export const POSTERS = ['a4', 'a3'] as const;
export type Print = (typeof POSTERS)[number] | 'agenda';

/** Dates, ids and the like in the order of their characters, the same in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

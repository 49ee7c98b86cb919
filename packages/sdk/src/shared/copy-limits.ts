/**
 * How much one party may send and have in an object that several parties share. A copy beyond it is refused
 * (`InvalidDataError`) and the stored object stays as it was. Nobody is refused because of what is stored already: where
 * that is more, it is the limit. Our own choice: some ten times what people write.
 */
export const COPY_LIMITS = {
  /** The levels of objects and lists in each other, the copy itself included. A plan of ours has seven. */
  depth: 16,
  /** The characters of one text; four sheets of paper. */
  text: 10_000,
  /** The items, or answers, of one party in one list. */
  items: 500,
  /** The characters of all that one party has in an object, texts and names of fields together, and one for every value. */
  words: 200_000,
  /** The characters that a copy as it is sent may have more than what the party may see now. */
  copy: 1_000_000,
} as const;

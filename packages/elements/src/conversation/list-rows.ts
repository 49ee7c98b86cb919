import { repeat } from 'lit/directives/repeat.js';

/** An item of a list, as a row is found by it. */
interface Keyed {
  readonly id?: string;
}

/** What a row is known by while the list around it changes: the id of its item, or its place when it has none. */
export const keyOfRow = ({ id }: Keyed, index: number): string | number => id ?? index;

/**
 * The rows of a list, each by its item: where others add, move or remove one meanwhile, every row stays with its own fields,
 * and so does the caret of who types in one.
 */
export function listRows<Item extends Keyed>(
  items: readonly Item[],
  render: (item: Item, index: number) => unknown,
): unknown {
  return repeat(items, keyOfRow, render);
}

import { mergeEdits } from '@driehoek/sdk/shared';

/** One form as three read it. */
export interface FieldVersions {
  /** What the form began with. */
  readonly base: FormData;
  /** What is in the form. */
  readonly mine: FormData;
  /** What the form would begin with now. */
  readonly theirs: FormData;
}

/** A field that both changed, each to something else. */
export interface FieldClash {
  readonly name: string;
  /** What the form began with. */
  readonly before: string;
  /** What the other made of it. */
  readonly now: string;
}

/** A form with what both changed in it. */
export interface MergedFields {
  readonly merged: FormData;
  /** Where `merged` has what was typed here, and the other wrote something else. */
  readonly clashes: readonly FieldClash[];
}

/**
 * Merges what somebody typed in a form with what others saved of the same entry meanwhile: a field that was left alone here is
 * as the others made it. Fields of which there may be more are merged row by row, as `mergeEdits` does it.
 *
 * @param lists the names of fields of which there may be more; names that make one row together stand in one list
 */
export function mergeFields(
  { base, mine, theirs }: FieldVersions,
  lists: readonly (readonly string[])[] = [],
): MergedFields {
  const merged = new FormData();
  const clashes: FieldClash[] = [];
  const inLists = new Set(lists.flat());
  for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
    if (inLists.has(name)) continue;
    const [before, own, other] = [base, mine, theirs].map((data) => data.get(name));
    const isOurs = !isSame(own, before);
    const value = isOurs ? own : other;
    if (value !== null && value !== undefined) merged.set(name, value);
    if (isOurs && !isSame(other, before) && !isSame(own, other))
      clashes.push({ name, before: wordsOf(before), now: wordsOf(other) });
  }
  for (const names of lists)
    for (const row of mergeEdits(rowsOf(base, names), rowsOf(mine, names), rowsOf(theirs, names)))
      row.forEach((value, index) => merged.append(names[index] ?? '', value));
  return { merged, clashes };
}

function rowsOf(data: FormData, names: readonly string[]): readonly (readonly string[])[] {
  const columns = names.map((name) => data.getAll(name).map(String));
  return (columns[0] ?? []).map((_, index) => columns.map((column) => column[index] ?? ''));
}

type Field = FormDataEntryValue | null | undefined;

// Browsers and forms that were kept as an address end lines in their own ways.
const wordsOf = (value: Field) =>
  String(value ?? '')
    .replaceAll('\r\n', '\n')
    .trim();

/** A box that is not ticked is another thing than an empty field. */
const isSame = (a: Field, b: Field) => typeof a === typeof b && wordsOf(a) === wordsOf(b);

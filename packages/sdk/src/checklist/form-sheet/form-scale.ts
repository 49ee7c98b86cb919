import { isBlank, localizeText } from '../../i18n/text.js';
import { sameData } from '../../shared/same-data.js';
import type { Scale, ScaleOption } from '../instruments/instrument.js';
import { yesPartlyNo } from '../instruments/yes-partly-no.js';
import { UNSCORED_ANSWERS } from '../response/response.js';
import type { FormRemarks } from './form-remarks.js';
import type { Sheet } from './sheet-rows.js';

/** The names that sheets give to our own three answers. */
const OURS = [
  ['yes', 'partly', 'no'],
  ['ja', 'beetje', 'nee'],
];

/**
 * Reads the lists of answers of the sheet `choices`, by name. Where all names are numbers they are the points; else the first answer
 * is the best. An answer that every question has anyway is left out.
 */
export function readScales(sheet: Sheet | undefined, remarks: FormRemarks): ReadonlyMap<string, Scale> {
  const lists = new Map<string, { readonly option: ScaleOption; readonly row: number }[]>();
  for (const { row, get, label } of sheet?.rows ?? []) {
    const list = get('list_name') || get('list name');
    const value = get('name');
    if (list === '') continue;
    if ((UNSCORED_ANSWERS as readonly string[]).includes(value)) {
      remarks.add('choices', row, 'every-list', value);
      continue;
    }
    const option = { value, points: 0, label: label === undefined || isBlank(label) ? value : label };
    const entries = lists.get(list) ?? [];
    entries.push({ option, row });
    lists.set(list, entries);
  }
  return new Map(
    [...lists].map(([name, entries]) => [
      name,
      toScale(
        entries.map(({ option }) => option),
        () => remarks.add('choices', entries[0]?.row ?? 1, 'order'),
      ),
    ]),
  );
}

function toScale(options: readonly ScaleOption[], ordered: () => void): Scale {
  const words = options.map(({ value }) => value.toLowerCase());
  const labels = options.map(({ label }) => localizeText(label, 'nl').toLowerCase());
  if (OURS.some((ours) => sameData(ours, words) || sameData(ours, labels))) return yesPartlyNo;
  if (options.every(({ value }) => /^-?\d{1,4}$/.test(value))) {
    const scored = options.map((option) => ({ ...option, points: Number(option.value) }));
    return { kind: 'points', options: scored.sort((a, b) => b.points - a.points) };
  }
  ordered();
  return {
    kind: 'points',
    options: options.map((option, index) => ({ ...option, points: options.length - index - 1 })),
  };
}

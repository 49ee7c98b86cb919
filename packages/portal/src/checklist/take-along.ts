import type { Instrument } from '@driehoek/sdk/checklist';
import { acceptInstrument, copyInstrument, type OwnInstrument } from '@driehoek/sdk/checklist/editing';
import { readFormSheets } from '@driehoek/sdk/checklist/form-sheet';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import type { PortalTranslate } from '../texts.js';

/** Reads a form in sheets (XLSForm): what is not taken over is said per row. */
export async function readForm(
  file: File,
  options: {
    readonly id: string;
    readonly source: Text;
    readonly language: string;
    readonly translate: PortalTranslate;
  },
): Promise<BroughtList> {
  const { translate, ...form } = options;
  const title = file.name.replace(/\.\w+$/, '');
  const { instrument, remarks, issues } = await readFormSheets(file.stream(), { ...form, title });
  const hasSheets = /\.xlsx$/i.test(file.name);
  // A CSV is one table: its rows are counted through all parts of it, and it has no sheets to name.
  const said = hasSheets
    ? remarks.map(({ sheet, row, message }) => translate(`portal.lists.import.row-${sheet}`, { row, message }))
    : remarks
        .toSorted((a, b) => a.row - b.row)
        .map(({ row, message }) => translate('portal.lists.import.row', { row, message }));
  return instrument ? { instrument, remarks: said } : { reasons: [...said, ...issues.map(({ message }) => message)] };
}

/** Downloads a list as JSON: what people answer, or what is made while nobody answers it yet. */
export function downloadList({ draft, versions }: OwnInstrument, language: string): void {
  const instrument = versions.at(-1)?.instrument ?? draft;
  const title = localizeText(instrument.title, language).replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = `${title.replace(/^-|-$/g, '').slice(0, 60)}-${instrument.version}.json`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(instrument, null, 2)}\n`], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What came of reading a file: the list, or why it cannot be used; no reasons for what is no list at all. */
export type BroughtList =
  | { readonly instrument: Instrument; readonly remarks?: readonly string[] }
  | { readonly reasons: readonly string[] };

/** Reads a list from JSON, as {@link downloadList} wrote it. One whose id is taken comes as another list. */
export function readList(
  text: string,
  {
    taken,
    createId,
    language,
  }: { readonly taken: ReadonlySet<string>; readonly createId: () => string; readonly language: string },
): BroughtList {
  try {
    const instrument = acceptInstrument(JSON.parse(text), { language });
    if (!taken.has(instrument.id)) return { instrument };
    const { source, validated } = instrument;
    // Word for word the same, so that what research says of it holds.
    return { instrument: { ...copyInstrument(instrument, { id: createId(), source, language }), validated } };
  } catch (error) {
    if (error instanceof SyntaxError) return { reasons: [] };
    if (!(error instanceof InvalidDataError)) throw error;
    return { reasons: error.issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)) };
  }
}

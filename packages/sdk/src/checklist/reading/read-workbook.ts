import { concat } from './byte-source.js';

/** The largest workbook that is read, in bytes: it is unpacked in memory. */
const MOST_WORKBOOK_BYTES = 20_000_000;

type Value = string | number | boolean | Date | null;

/** Reads all bytes of a workbook; `undefined` when there are more than are read. */
export async function readWhole(chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') continue;
    parts.push(chunk);
    size += chunk.length;
    if (size > MOST_WORKBOOK_BYTES) return undefined;
  }
  return concat(parts, size);
}

/** Opens a workbook (`.xlsx`). The library is loaded on use. Resolves with `undefined` when it cannot be read. */
async function openWorkbook(bytes: Uint8Array) {
  const { default: read } = await import('read-excel-file/universal');
  // A copy, because the bytes may lie in a larger buffer.
  const buffer = bytes.slice().buffer as ArrayBuffer;
  return read(buffer).catch(() => undefined);
}

/**
 * Reads the first sheet of a workbook (`.xlsx`) as CSV text with semicolons. The library is loaded on use. Resolves with `undefined` when
 * it cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string | undefined> {
  const sheets = await openWorkbook(bytes);
  const rows = sheets?.find(({ data }) => data.length > 0)?.data as Value[][] | undefined;
  return sheets && (rows ?? []).map((row) => `${row.map(formatValue).join(';')}\n`).join('');
}

/** Reads the cells of each sheet of a workbook as text, by the names of the sheets. No sheets when it cannot be read. */
export async function readSheets(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const sheets = (await openWorkbook(bytes)) ?? [];
  return new Map(
    sheets.map(({ sheet, data }) => [sheet, (data as Value[][]).map((row) => row.map((cell) => textOf(cell)))]),
  );
}

// A sheet has no time zones: the library gives its times as UTC.
const textOf = (value: Value): string =>
  value === null ? '' : value instanceof Date ? value.toISOString() : String(value);

function formatValue(value: Value): string {
  return value === null ? '' : `"${textOf(value).replaceAll('"', '""')}"`;
}

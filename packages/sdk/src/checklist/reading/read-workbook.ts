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

/**
 * Reads the first sheet of a workbook (`.xlsx`) as CSV text with semicolons. The library is loaded on use. Resolves with `undefined` when
 * it cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string | undefined> {
  const { default: read } = await import('read-excel-file/universal');
  // A copy, because the bytes may lie in a larger buffer.
  const buffer = bytes.slice().buffer as ArrayBuffer;
  const sheets = await read(buffer).catch(() => undefined);
  const rows = sheets?.find(({ data }) => data.length > 0)?.data as Value[][] | undefined;
  return sheets && (rows ?? []).map((row) => `${row.map(formatValue).join(';')}\n`).join('');
}

function formatValue(value: Value): string {
  if (value === null) return '';
  // A sheet has no time zones: the library gives its times as UTC.
  const text = value instanceof Date ? value.toISOString() : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

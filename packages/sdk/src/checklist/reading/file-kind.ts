/** What a file is by its first bytes, when that is no text: a workbook, or something that cannot be read as a table. */
export type FileKind = 'workbook' | 'old-workbook' | 'no-table';

const SIGNATURES: readonly (readonly [FileKind, ...number[]])[] = [
  // A zip archive, which a workbook is.
  ['workbook', 0x50, 0x4b, 0x03, 0x04],
  // The container of Excel before 2007.
  ['old-workbook', 0xd0, 0xcf, 0x11, 0xe0],
  // PDF, PNG, JPEG and GIF.
  ['no-table', 0x25, 0x50, 0x44, 0x46],
  ['no-table', 0x89, 0x50, 0x4e, 0x47],
  ['no-table', 0xff, 0xd8, 0xff],
  ['no-table', 0x47, 0x49, 0x46, 0x38],
];

/** Finds what a file is by its first bytes; `undefined` for text. */
export function findFileKind(head: readonly (Uint8Array | string)[]): FileKind | undefined {
  const found = head.flatMap((chunk) => (typeof chunk === 'string' ? [] : [...chunk.subarray(0, 4)]));
  return SIGNATURES.find(([, ...bytes]) => bytes.every((byte, index) => found[index] === byte))?.[0];
}

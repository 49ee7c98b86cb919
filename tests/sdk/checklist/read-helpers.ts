import {
  type Instrument,
  listItems,
  type ReadOptions,
  type ReadRecord,
  type Response,
  readResponses,
} from '@driehoek/sdk/checklist';
import type { ByteSource } from '@driehoek/sdk/checklist';
import fc from 'fast-check';

export async function readAll(source: ByteSource, options: ReadOptions): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const record of readResponses(source, options)) records.push(record);
  return records;
}

/** The responses of records of which none may be refused, except that there are none. */
export function responsesIn(records: readonly ReadRecord[]): Response[] {
  return records.flatMap((record) => {
    if (record.response) return record.response;
    if (records.length === 1 && ['empty-file', 'no-rows'].includes(record.issues[0]?.code ?? '')) return [];
    throw new Error(`line ${record.line} was refused: ${record.issues.map(({ message }) => message).join(' ')}`);
  });
}

/** Refusals as `line: path code`, without the responses. */
export function refusalsIn(records: readonly ReadRecord[]): string[] {
  return records.flatMap((record) =>
    record.issues ? record.issues.map(({ path, code }) => `${record.line}: ${path} ${code}`.replace('  ', ' ')) : [],
  );
}

/** What lies in Windows-1252 from 0x80; the rest is Latin-1. From the table of the Unicode consortium (CP1252.TXT). */
const CP1252: Record<string, number> = {
  '€': 0x80,
  '‚': 0x82,
  '…': 0x85,
  Š: 0x8a,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  ÿ: 0xff,
};

export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => CP1252[character] ?? character.charCodeAt(0));
}

/** Any way to cut bytes to pieces, empty ones included. */
export function cuts(length: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(length), { maxLength: 8 }).map((places) => places.sort((a, b) => a - b));
}

export function cut<T extends Uint8Array | string>(whole: T, places: readonly number[]): T[] {
  const bounds = [0, ...places, whole.length];
  return bounds.slice(1).map((end, index) => whole.slice(bounds[index], end) as T);
}

/** How a table is written. */
export interface Dialect {
  readonly delimiter: ';' | ',' | '\t';
  readonly lineBreak: '\n' | '\r\n';
  readonly encoding: 'utf-8' | 'utf-8-mark' | 'windows-1252';
  readonly quoted: 'all' | 'where-needed';
  readonly endsWithBreak: boolean;
  readonly names: 'dutch' | 'english';
  readonly answers: 'values' | 'labels' | 'points';
}

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf-8', 'utf-8-mark', 'windows-1252'),
  quoted: fc.constantFrom('all', 'where-needed'),
  endsWithBreak: fc.boolean(),
  names: fc.constantFrom('dutch', 'english'),
  answers: fc.constantFrom('values', 'labels', 'points'),
});

const DUTCH_NAMES: Record<string, string> = {
  instrument: 'Vragenlijst',
  instrumentVersion: 'Versie',
  schoolYear: 'Schooljaar',
  role: 'Rol',
  group: 'Klas',
  respondent: 'Invuller',
  completedAt: 'Ingevuld op',
};
const DUTCH_ROLES: Record<string, string> = {
  leadership: 'Directie',
  'class-teacher': 'Klassenleraar',
  parent: 'ouder',
};
const DUTCH_ANSWERS: Record<string, string> = { 'not-applicable': 'n.v.t.', unknown: 'Weet ik niet' };

/** Writes responses as a spreadsheet would. */
export function formatCsv(responses: readonly Response[], instrument: Instrument, dialect: Dialect): Uint8Array {
  const { delimiter, lineBreak, names, answers, quoted } = dialect;
  const dutch = names === 'dutch';
  const fields = [
    'id',
    'instrument',
    'instrumentVersion',
    'schoolYear',
    'role',
    'school',
    'group',
    'respondent',
    'completedAt',
  ] as const;
  const ids = listItems(instrument).map(({ id }) => id);
  const write = (answer: string | undefined) => {
    const option = instrument.scale.options.find(({ value }) => value === answer);
    if (answers === 'points' && option) return String(option.points);
    if (answers === 'labels' && option)
      return typeof option.label === 'string' ? option.label : (option.label['nl'] ?? '');
    return dutch && answer !== undefined ? (DUTCH_ANSWERS[answer] ?? answer) : (answer ?? '');
  };
  const rows = [
    [
      ...fields.map((field) => (dutch && DUTCH_NAMES[field]) || field),
      ...ids,
      ...ids.map((id) => `${dutch ? 'Opmerking' : 'remark'} ${id}`),
    ],
    ...responses.map((response) => [
      ...fields.map((field) => (dutch && field === 'role' && DUTCH_ROLES[response.role]) || (response[field] ?? '')),
      ...ids.map((id) => write(Object.hasOwn(response.answers, id) ? response.answers[id] : undefined)),
      ...ids.map((id) => (response.remarks && Object.hasOwn(response.remarks, id) ? response.remarks[id] : '') ?? ''),
    ]),
  ];
  const cell = (text: string) =>
    quoted === 'all' || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text =
    rows.map((row) => row.map(cell).join(delimiter)).join(lineBreak) + (dialect.endsWithBreak ? lineBreak : '');
  if (dialect.encoding === 'windows-1252') return encodeWindows1252(text);
  return new TextEncoder().encode(dialect.encoding === 'utf-8-mark' ? `\uFEFF${text}` : text);
}

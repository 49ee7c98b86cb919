import { webLink } from '@driehoek/sdk/information-card';

/** The public facts of a school location, from the open data of DUO (Dienst Uitvoering Onderwijs; CC0). */
export interface DuoSchool {
  /** The location's number at DUO (vestigingscode): `18BR00`. */
  readonly code: string;
  readonly name: string;
  readonly town: string;
  /** Street, number, postcode and town in one text. */
  readonly address: string;
  readonly phone?: string;
  readonly website?: string;
}

/**
 * Reads the school locations from a file of DUO, of primary or secondary schools: semicolons or commas, Windows-1252 or
 * UTF-8, a blank cell as one space. Leaves out rows
 * without a code or a name. Rejects when the file is no such table. Loads the CSV parser on use.
 */
export async function readDuoSchools(bytes: ArrayBuffer | Uint8Array): Promise<DuoSchool[]> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const text = decodeText(bytes);
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = head.split(';').length >= head.split(',').length ? ';' : ',';
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true });
  return rows.map(readRow).filter(({ code, name }) => code && name);
}

/** DUO writes Windows-1252; a spreadsheet that saved the file again often UTF-8. */
function decodeText(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readRow(row: Record<string, string>): DuoSchool {
  const cell = (column: string) => cleanText(row[column] ?? '');
  const town = formatTown(cell('PLAATSNAAM'));
  const street = `${cell('STRAATNAAM')} ${cell('HUISNUMMER-TOEVOEGING')}`.trim();
  const phone = formatPhone(cell('TELEFOONNUMMER'));
  const website = cleanWebsite(cell('INTERNETADRES'));
  return {
    code: cell('VESTIGINGSCODE') || cell('BRIN NUMMER') + cell('VESTIGINGSNUMMER'),
    name: cell('VESTIGINGSNAAM'),
    town,
    address: [street, `${cell('POSTCODE')} ${town}`.trim()].filter(Boolean).join(', '),
    ...(phone && { phone }),
    ...(website && { website }),
  };
}

/** Trims a text, reduces runs of white space to one space, and replaces a backtick by an apostrophe. */
export function cleanText(value: string): string {
  return value.replace(/\s+/g, ' ').trim().replace(/`/g, '’');
}

const SMALL_WORDS = new Set(['aan', 'bij', 'de', 'den', 'der', 'en', 'het', 'in', 'op', 'ter', 'ten', 'van', 'voor']);

/** `'S-HERTOGENBOSCH` as people write it: `’s-Hertogenbosch`. */
export function formatTown(value: string): string {
  const words = value
    .toLowerCase()
    .replace(/'/g, '’')
    .split(/([ -])/);
  return words.map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalize(word))).join('');
}

/** `’s` and `’t` stay small; `ij` is one letter. */
function capitalize(word: string): string {
  if (/^’[stn]$/.test(word)) return word;
  return word.replace(/^(ij|\p{L})/u, (letter) => letter.toUpperCase());
}

/** Area codes of three digits; the other Dutch ones have four. */
const SHORT_AREA = /^0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|6|7\d|8[58])/;

/** `0102445044` as people write it: `010 – 244 50 44`. Anything but ten digits stays as it is. */
export function formatPhone(value: string): string {
  const digits = value.replace(/[\s-]/g, '');
  if (!/^0\d{9}$/.test(digits)) return value;
  const area = digits.startsWith('06') ? '06' : digits.slice(0, SHORT_AREA.test(digits) ? 3 : 4);
  const number = digits.slice(area.length);
  const groups = number.length % 2 === 1 ? number.replace(/^(...)/, '$1 ') : number;
  return `${area} – ${groups.replace(/(\d\d)(?=(\d\d)+$)/g, '$1 ')}`;
}

/**
 * Shortens a web address to what people write: without `https://` and a final slash, the host in lower case; `''` when
 * it is no web address.
 */
export function cleanWebsite(value: string): string {
  const link = webLink(value);
  if (!link) return '';
  const { protocol, host, pathname, search } = new URL(link);
  const address = `${host}${pathname === '/' ? '' : pathname}${search}`;
  return protocol === 'https:' ? address : `${protocol}//${address}`;
}

/**
 * Finds the schools that contain every word of the query, whatever the accents and capitals; all schools for an empty
 * query.
 */
export function findSchools(schools: readonly DuoSchool[], query: string): DuoSchool[] {
  const words = fold(query).split(' ').filter(Boolean);
  return schools.filter(({ name, address }) => {
    const text = fold(`${name} ${address}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase();
}

/**
 * What the editor of a content system did to JSON that was pasted into it: `wrapped` in a CDATA section or a comment; `entities` instead
 * of characters (`&quot;`); `quotes` made typographic (“ ”); `spaces` that do not break; `markup` between the data (`<br>`, `<p>`).
 */
export type PasteDamage = 'wrapped' | 'entities' | 'quotes' | 'spaces' | 'markup';

/** JSON that was pasted, as it was read, and what was put right for it, in the order in which that was done. */
export type PastedJson = { readonly damage: readonly PasteDamage[]; readonly text: string } & (
  | { readonly isJson: true; readonly data: unknown }
  | { readonly isJson: false }
);

/**
 * Parses JSON that may have gone through the editor of a content system. What stands in a text of the data is not touched unless the
 * whole cannot be read otherwise, and nothing is guessed: a comma or a bracket that lacks stays lacking. `text` is what was parsed in
 * the end, with the lines of what was given; for what cannot be read even so, with all that could be put right. Not checked: what the
 * data is.
 */
export function parsePastedJson(text: string): PastedJson {
  const damage: PasteDamage[] = [];
  let mended = text;
  for (const [kind, mend] of [[undefined, (same: string) => same] as const, ...MENDS]) {
    const next = mend(mended);
    if (kind && next === mended) continue;
    if (kind) damage.push(kind);
    mended = next;
    const parsed = tryParse(mended);
    if (parsed) return { ...parsed, isJson: true, damage, text: mended };
  }
  return { isJson: false, damage, text: mended };
}

/** Whether text looks like an object of JSON, be it damaged: a brace, and before long a name in some kind of quotes. */
export const looksLikeJson = (text: string): boolean => JSON_BEGIN.test(unwrap(text));

const JSON_BEGIN =
  /^(?:<[^<>]*>|&nbsp;|[\s\u00a0\ufeff\u200b])*\{(?:<[^<>]*>|&nbsp;|[\s\u00a0\ufeff\u200b])*(?:"|&\w+;|&#\w+;|[“”„‟″«»])/;

/** From what changes least to what changes most; each goes on with what the one before it made. */
const MENDS: readonly (readonly [PasteDamage, (text: string) => string])[] = [
  ['wrapped', unwrap],
  ['entities', decodeEntities],
  ['quotes', (text) => text.replace(/[“”„‟″«»]/g, '"')],
  ['spaces', (text) => mapOutsideTexts(text, (between) => between.replace(/[\u00a0\ufeff\u200b]/g, ' '))],
  ['markup', (text) => mapOutsideTexts(text, (between) => between.replace(/<[^<>]*>/g, blank))],
];

/** Takes away a CDATA section or a comment around the data, with the signs that hide it from a script. */
function unwrap(text: string): string {
  return text
    .replace(/^\s*(?:(?:\/\/|\/\*)\s*)?<!(?:\[CDATA\[|--)(?:\s*(?:\/\/|\*\/))?/, blank)
    .replace(/(?:(?:\/\/|\/\*)\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/, blank);
}

/** Spaces in the place of what is taken away, so that each line keeps its number. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const NAMED: { readonly [name: string]: string } = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  Prime: '″',
  amp: '&',
};

/** Some editors encode what is encoded already. */
function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return once !== text && /&(?:quot|#34|nbsp);/.test(once) ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Changes what stands between the texts of JSON; a text that does not end goes on to the end. */
function mapOutsideTexts(json: string, change: (between: string) => string): string {
  return json.replace(/("(?:[^"\\]|\\[^])*(?:"|\\?$))|<[^<>]*>|[^"]/g, (whole, inQuotes) => inQuotes ?? change(whole));
}

function tryParse(text: string): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

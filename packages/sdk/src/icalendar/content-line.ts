/** The length of a line without its break, in octets, in iCalendar (RFC 5545, 3.1) and vCard (RFC 2426, 2.6). */
const LINE_OCTETS = 75;
const BREAK = '\r\n ';

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NOT_PLAIN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}]/u;
const NOT_ASCII = /[^\u0000-\u007f]/;

/**
 * Replaces what a content line cannot contain: every line break by a line feed, control characters by a space, lone
 * surrogates by U+FFFD.
 */
export function plainText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(LINE_BREAK, '\n').replace(CONTROL, ' ').replace(LONE_SURROGATE, '\ufffd');
}

/** Folds a content line to lines of at most 75 octets of UTF-8, never inside a character, and ends it with CRLF. */
export function foldLine(line: string): string {
  // A UTF-16 code unit takes at most three octets in UTF-8.
  if (line.length * 3 <= LINE_OCTETS) return `${line}\r\n`;
  return NOT_ASCII.test(line) ? foldOctets(line) : foldAscii(line);
}

function foldAscii(line: string): string {
  let folded = line.slice(0, LINE_OCTETS);
  for (let at = LINE_OCTETS; at < line.length; at += LINE_OCTETS - 1) {
    folded += BREAK + line.slice(at, at + LINE_OCTETS - 1);
  }
  return `${folded}\r\n`;
}

function foldOctets(line: string): string {
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const unit = line.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const size = isPair ? 4 : octetsOf(unit);
    if (octets + size > LINE_OCTETS) {
      folded += line.slice(from, at) + BREAK;
      from = at;
      // The space at the start of the line counts.
      octets = 1;
    }
    octets += size;
    at += isPair ? 2 : 1;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}

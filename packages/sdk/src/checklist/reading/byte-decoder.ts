const MARK = '\uFEFF';

/**
 * Decodes the bytes of a file to text, chunk by chunk. Without a byte order mark, the first bytes that are not ASCII
 * decide the encoding: UTF-8 when they form a UTF-8 character, else Windows-1252, which spreadsheets still write. A mark of UTF-16, or
 * a zero in one of the first two bytes, means UTF-16, which Excel calls Unicode text. The byte order mark is not part of the text.
 *
 * When a file that started as UTF-8 has other bytes later, each becomes U+FFFD.
 */
export class ByteDecoder {
  #rest: Uint8Array = new Uint8Array(0);
  #decode: ((bytes: Uint8Array) => string) | undefined;
  #streaming = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Whether the first two bytes were seen. */
  #begun = false;
  #started = false;

  push(chunk: Uint8Array | string): string {
    const text = typeof chunk === 'string' ? chunk : (this.#decode ?? this.#decide)(chunk);
    if (this.#started || text === '') return text;
    this.#started = true;
    return text.startsWith(MARK) ? text.slice(1) : text;
  }

  /** Returns the text of bytes that were held back because a character could be incomplete. */
  end(): string {
    if (this.#decode) return this.#streaming.decode();
    return decodeWindows1252(this.#rest);
  }

  /** Decodes chunks while the encoding is undecided; holds back bytes that cannot be decoded yet. */
  #decide = (chunk: Uint8Array): string => {
    const bytes = concat(this.#rest, chunk);
    this.#rest = new Uint8Array(0);
    if (!this.#begun) {
      if (bytes.length < 2) {
        this.#rest = bytes;
        return '';
      }
      this.#begun = true;
      const wide = findUtf16(bytes);
      if (wide) {
        this.#streaming = new TextDecoder(wide, { ignoreBOM: true });
        this.#decode = (next) => this.#streaming.decode(next, { stream: true });
        return this.#decode(bytes);
      }
    }
    // Pure ASCII has as many characters as bytes; checking that with the platform's decoder is much faster than a loop.
    const text = decodeStrictly(bytes);
    if (text?.length === bytes.length) return text;
    const first = bytes.findIndex((byte) => byte > 127);
    const verdict = isUtf8At(bytes, first);
    if (verdict === undefined) {
      this.#rest = bytes.slice(first);
      return this.#streaming.decode(bytes.subarray(0, first));
    }
    this.#decode = verdict ? (next) => this.#streaming.decode(next, { stream: true }) : decodeWindows1252;
    return this.#decode(bytes);
  };
}

/** Which UTF-16 a file is that begins with these bytes; `undefined` for another encoding. */
function findUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : undefined;
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  if (head.length === 0) return tail;
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}

/** Decodes bytes that are valid UTF-8 as a whole; `undefined` for any other. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a UTF-8 character starts at the index; `undefined` when the bytes end before that is known. */
function isUtf8At(bytes: Uint8Array, index: number): boolean | undefined {
  const lead = bytes[index] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const character = bytes.subarray(index, index + length);
  if (character.length === length) return decodeStrictly(character) !== undefined;
  const mayFollow = lead >= 0xc2 && lead <= 0xf4 && character.subarray(1).every((byte) => byte >> 6 === 0b10);
  return mayFollow ? undefined : false;
}

/** The 32 places in which Windows-1252 differs from Latin-1; Node 20 and 22 decode these wrongly by themselves. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) {
    const codes = Array.from(bytes.subarray(start, start + 4096), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? C1.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}

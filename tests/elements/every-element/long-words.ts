/** The beginning of a Dutch word, 29 letters without a place to break a line; and an address as people paste it. */
export const LONG_WORD = 'arbeidsongeschiktheidsverzeke';
const LONG_ADDRESS =
  'https://www.hetkompas.example/ouders/formulieren_2026/aanmelden?kenmerk=0123456789abcdefghijklmnop';

/** Fields that hold no words. */
const WORDLESS =
  /^(id|from|by|about|instrument|instrumentVersion|schoolYear|timeZone|region|languages?|locale|scale|source)$|(At|On|Id)$/;

/** Fields that hold words and nothing else; in a text of several languages each. */
const WORDED = /^(title|text|place|goal|note|question|remark|nl|en)$/;

/** Words: with a space in them or a capital at the beginning. What is lower case as a whole is a code of ours. */
const isWords = (text: string) => /^\p{Lu}|^\D+ /u.test(text) && !/^P\d|^PT\d/.test(text);

/**
 * The same data with a long word and a long address after every text that somebody wrote. One text stays one text, so that
 * what refers to it finds it.
 */
export function addLongWords<Data>(data: Data): Data {
  return add(data, '') as Data;
}

function add(data: unknown, key: string): unknown {
  if (typeof data === 'string')
    return WORDED.test(key) || isWords(data) ? `${data} ${LONG_WORD} ${LONG_ADDRESS}` : data;
  if (Array.isArray(data)) return data.map((each) => add(each, key));
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, WORDLESS.test(name) ? value : add(value, name)]),
  );
}

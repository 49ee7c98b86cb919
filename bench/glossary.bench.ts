import assert from 'node:assert/strict';
import { findTerms, glossary } from '@driehoek/sdk/glossary';
import { compare, type Figure, toFigure } from './figure.js';

const SIZE = 100_000;
/** What may be waited for while somebody types. */
const ALLOWED_MS = 10;

/**
 * Text of a page of a school: about one word in twelve is a term, in one of the spellings that a Map of whole words finds
 * too, so that both find the same.
 */
function makeText(): string {
  const terms = glossary.map(({ term }) => term).filter((term) => /^\p{L}+$/u.test(term));
  const filler =
    'Op school praten ouders, leerlingen en leraren samen over wat goed gaat en wat beter kan. Daarna schrijven zij op wie wat ' +
    'doet, en wanneer zij elkaar weer spreken. Thuis weet een kind vaak zelf heel goed wat helpt bij het leren.\n';
  const words = filler.split(' ');
  let text = '';
  for (let i = 0; text.length < SIZE; i++) {
    text += `${words[i % words.length]} `;
    if (i % 12 === 11) text += `${terms[i % terms.length]} `;
  }
  return text.slice(0, text.lastIndexOf(' ', SIZE));
}

/** What cannot be left out: every word of the text, in lower case, looked up. */
function lookUpWords(text: string, names: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) if (names.has(word.toLowerCase())) count++;
  return count;
}

/** Finding the terms in 100 kB of text, against looking up each of its words in a Map. */
export default async function measureFindTerms(): Promise<Figure[]> {
  const text = makeText();
  const names = new Map(glossary.map(({ term }) => [term, term]));
  const expected = lookUpWords(text, names);
  const times = 20;
  const speed = await compare({
    name: `Finding the terms in ${SIZE / 1000} kB of text, ${times} times`,
    ours: () => {
      for (let i = 0; i < times; i++) assert.equal(findTerms(text, 'nl').length, expected);
    },
    bound: () => {
      for (let i = 0; i < times; i++) assert.equal(lookUpWords(text, names), expected);
    },
    ceiling: 1.5,
  });
  const once = toFigure({
    name: `Finding the terms in ${SIZE / 1000} kB of text once, against what is allowed`,
    ours: speed.ours / times,
    bound: ALLOWED_MS,
    ceiling: 1,
    unit: 'ms',
  });
  return [speed, once];
}

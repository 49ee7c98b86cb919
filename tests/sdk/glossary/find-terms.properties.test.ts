import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTerms, type FoundTerm, glossary } from '@driehoek/sdk/glossary';
import fc from 'fast-check';

const names = glossary.flatMap(({ term, expansion, aliases }) => {
  // An expansion that explains itself is no name: what it stands for has tests of its own.
  const plain = expansion && !/[(:]/.test(expansion) ? [expansion] : [];
  return [term, ...plain, ...aliases].map((name) => ({ term, name }));
});

/** Words that are no term, and hide some. */
const FILLER = ['kort', 'soep', 'de', 'én', 'oppas', 'onderwijs', 'van', 'het', 'sport', 'mentaal', '4', 'Çelik'];

const shuffleCase = (text: string, upper: readonly boolean[]) =>
  Array.from(text, (letter, i) => (upper[i % upper.length] ? letter.toUpperCase() : letter.toLowerCase())).join('');

const cases = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
const word = fc.oneof(fc.constantFrom(...names.map(({ name }) => name)), fc.constantFrom(...FILLER));

/** Words and terms with what may stand between them. */
const plainText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', ' (', ') ', ' – ', '; ')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** Terms among anything at all, stuck to it or not. */
const wildText = fc
  .array(
    fc.oneof(
      word,
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom(' ', '-', "'", '’', '.', '/', '\n', '@', '_', "'s", 'en', '𐐀', '\u0308', 'https://', 'www.'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** As plain as can be: one regular expression a name; of all that match the first, of these the longest, and so on. */
function findPlainly(text: string): FoundTerm[] {
  const all = names.flatMap(({ term, name }) => {
    const escaped = name.replace(/[/()]/g, '\\$&').replaceAll(' ', '\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${escaped}(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
    return [...text.matchAll(pattern)].map((match) => ({
      term,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundTerm[] = [];
  for (const match of all) if (match.start >= (found.at(-1)?.end ?? 0)) found.push(match);
  return found;
}

describe('terms found in any text', () => {
  it('are those that a regular expression for each name finds', () => {
    fc.assert(
      fc.property(plainText, cases, (text, upper) => {
        const shuffled = shuffleCase(text, upper);
        assert.deepEqual(findTerms(shuffled, 'nl'), findPlainly(shuffled));
      }),
      { numRuns: 1000 },
    );
  });

  it('are whole words, in order, without overlap', () => {
    fc.assert(
      fc.property(wildText, fc.constantFrom('nl', 'en'), (text, language) => {
        let end = 0;
        for (const match of findTerms(text, language)) {
          assert.ok(match.start >= end && match.start < match.end && match.end <= text.length);
          end = match.end;
          const slice = text.slice(match.start, match.end);
          assert.match(slice, /^[\p{M}\u00AD]*[\p{L}\p{N}]/u);
          assert.doesNotMatch(text.slice(0, match.start), /[\p{L}\p{N}\p{M}_]$/u);
          assert.doesNotMatch(text.slice(match.end), /^[\p{L}\p{N}\p{M}_]/u);
          assert.ok(glossary.some(({ term }) => term === match.term));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same in capitals', () => {
    fc.assert(
      fc.property(plainText, cases, (text, upper) => {
        assert.deepEqual(findTerms(shuffleCase(text, upper), 'nl'), findTerms(text, 'nl'));
      }),
    );
  });

  it('stand as far on as the text before them is long', () => {
    fc.assert(
      fc.property(wildText, wildText, fc.constantFrom('nl', 'en'), (before, after, language) => {
        const joint = ' | ';
        const shift = before.length + joint.length;
        assert.deepEqual(findTerms(before + joint + after, language), [
          ...findTerms(before, language),
          ...findTerms(after, language).map(({ term, start, end }) => ({
            term,
            start: start + shift,
            end: end + shift,
          })),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('in English are some of those in Dutch', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const dutch = new Set(findTerms(text, 'nl').map(({ start, end }) => `${start}-${end}`));
        for (const { start, end } of findTerms(text, 'en')) assert.ok(dutch.has(`${start}-${end}`));
      }),
    );
  });
});

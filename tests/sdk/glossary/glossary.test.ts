import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHECKED_STATES, explainTerm, findTerms, glossary } from '@driehoek/sdk/glossary';
import { loadLanguage } from '@driehoek/sdk/i18n';

const { terms } = JSON.parse(readFileSync('tests/fixtures/glossary.json', 'utf8')) as {
  terms: { term: string; expansion: string | null; en: string }[];
};

describe('the glossary', () => {
  it('is the list that was agreed, word for word', () => {
    const expected = terms.map(({ expansion, en: _en, ...rest }) => ({
      ...rest,
      ...(expansion !== null && { expansion }),
    }));
    assert.equal(glossary.length, 58);
    assert.deepEqual(glossary, expected);
  });

  it('explains each term in English as it was agreed, once that is loaded', async () => {
    await loadLanguage('en');
    for (const { term, en } of terms) assert.equal(explainTerm(term, { language: 'en' })?.text, en, term);
  });

  it('names every term once', () => {
    assert.equal(new Set(glossary.map(({ term }) => term)).size, 58);
  });

  it('refers only to terms that it has, never to the term itself', () => {
    const names = new Set(glossary.map(({ term }) => term));
    for (const { term, seeAlso } of glossary) {
      assert.deepEqual(
        seeAlso.filter((other) => !names.has(other) || other === term),
        [],
        term,
      );
    }
  });

  it('says of each explanation whether it was looked up', () => {
    for (const { term, checked } of glossary) assert.ok(CHECKED_STATES.includes(checked), term);
  });

  for (const { term, aliases } of glossary) {
    it(`is found by ${[term, ...aliases].join(', ')}`, () => {
      for (const name of [term, ...aliases, term.toUpperCase()]) {
        assert.deepEqual(findTerms(`(${name})`, 'nl'), [{ term, start: 1, end: 1 + name.length }]);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Catalogue, createTexts, en, localizeText, nl, type Wording } from '@driehoek/sdk/i18n';

const texts = createTexts<'a.b' | 'a.count' | 'a.only'>({
  nl: { 'a.b': 'Dag {name}', 'a.count': { one: '{count} uitspraak', other: '{count} uitspraken' }, 'a.only': 'alleen' },
  en: { 'a.b': 'Hello {name}', 'a.count': { one: '{count} statement', other: '{count} statements' } },
});

describe('texts', () => {
  it('fill places with values', () => {
    assert.equal(texts('nl')('a.b', { name: 'Esra' }), 'Dag Esra');
  });

  it('choose the plural by count', () => {
    assert.equal(texts('nl')('a.count', { count: 1 }), '1 uitspraak');
    assert.equal(texts('en')('a.count', { count: 0 }), '0 statements');
  });

  it('fall back from a region to its language', () => {
    assert.equal(texts('en-GB')('a.b', { name: 'Esra' }), 'Hello Esra');
    assert.equal(texts('nl-BE')('a.b', { name: 'Esra' }), 'Dag Esra');
  });

  it('give a reader of an unknown language English, and Dutch where English lacks it', () => {
    assert.equal(texts('tr')('a.b', { name: 'Esra' }), 'Hello Esra');
    assert.equal(texts('tr')('a.only'), 'alleen');
    assert.equal(texts('fy-NL')('a.b', { name: 'Esra' }), 'Dag Esra', 'but Dutch in the Netherlands');
  });

  it('let the page’s own wording go first', () => {
    const extra = { tr: { 'a.b': 'Merhaba {name}' }, nl: { 'a.only': 'enkel' } };
    assert.equal(texts('tr', extra)('a.b', { name: 'Esra' }), 'Merhaba Esra');
    assert.equal(texts('nl', extra)('a.only'), 'enkel');
  });

  it('do not read a value as a pattern or as a place', () => {
    assert.equal(texts('nl')('a.b', { name: '$& {name}' }), 'Dag $& {name}');
  });
});

describe('a text in data', () => {
  it('is given as it is when it is a string', () => {
    assert.equal(localizeText('Inloop', 'en'), 'Inloop');
  });

  it('is given in the first language there is rather than not at all', () => {
    assert.equal(localizeText({ pl: 'Dzień dobry' }, 'nl'), 'Dzień dobry');
  });
});

const places = (wording: Wording) =>
  [...new Set(JSON.stringify(wording).match(/\{\w+\}/g))].filter((place) => place !== '{count}').sort();

describe('languages', () => {
  it('have the same concepts', () => {
    assert.deepEqual(Object.keys(en), Object.keys(nl));
  });

  for (const [concept, dutch] of Object.entries(nl) as [keyof typeof nl, Catalogue][]) {
    const english = en[concept] as Catalogue;

    it(`have the same keys and places in ${concept}`, () => {
      assert.deepEqual(Object.keys(english).sort(), Object.keys(dutch).sort());
      for (const [key, wording] of Object.entries(dutch)) {
        assert.match(key, /^[a-z-]+(\.[\w-]+)+$/);
        assert.deepEqual(places(english[key]!), places(wording), key);
      }
    });

    it(`hold no HTML in ${concept}`, () => {
      for (const wording of [dutch, english]) assert.doesNotMatch(JSON.stringify(wording), /<\/?[a-z]|&\w+;/i);
    });

    it(`keep Dutch sentences in ${concept} within 20 words`, () => {
      for (const [key, wording] of Object.entries(dutch)) {
        for (const form of typeof wording === 'string' ? [wording] : Object.values(wording)) {
          for (const sentence of form.split(/[.?!:](?=\s|$)/)) {
            assert.ok(sentence.trim().split(/\s+/).length <= 20, `${key}: ${sentence}`);
          }
        }
      }
    });
  }
});

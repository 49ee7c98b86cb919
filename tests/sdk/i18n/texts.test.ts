import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Catalogue, createTexts, localizeText, registerTexts, type Wording } from '@driehoek/sdk/i18n';
import { nl } from '@driehoek/sdk/i18n/nl';
import { OWN_LANGUAGES } from '../../../packages/sdk/src/i18n/text.js';
import { languages } from '../../../packages/sdk/src/i18n/languages.js';

const texts = createTexts({
  'a.b': 'Dag {name}',
  'a.count': { one: '{count} uitspraak', other: '{count} uitspraken' },
  'a.only': 'alleen',
});
registerTexts('en', { 'a.b': 'Hello {name}', 'a.count': { one: '{count} statement', other: '{count} statements' } });

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

const formsOf = (wording: Wording) => (typeof wording === 'string' ? [wording] : Object.values(wording));
const concepts = Object.entries(nl) as unknown as [keyof typeof nl, Record<string, Catalogue>][];
const keysOf = (module: Record<string, Catalogue>) => Object.values(module).flatMap((each) => Object.keys(each));

describe('Dutch', () => {
  it('has no key twice, so that one key means one text', () => {
    const keys = concepts.flatMap(([, module]) => keysOf(module));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  for (const [concept, module] of concepts) {
    it(`names every text of ${concept} by concept, place and thing`, () => {
      const term = /^glossary\.explanation\.[^.]+$/;
      for (const key of keysOf(module)) if (!term.test(key)) assert.match(key, /^[a-z-]+(\.[\w-]+)+$/);
    });

    // Explanations stand as in the fixture of the glossary, which has longer sentences.
    if (concept === 'glossary-terms') continue;
    it(`says “u hebt” in one way in ${concept}`, () => {
      for (const [key, wording] of Object.values(module).flatMap(Object.entries<Wording>)) {
        for (const form of formsOf(wording)) assert.doesNotMatch(form, /\b(u heeft|heeft u)\b/i, key);
      }
    });

    it(`holds no sentence of more than 20 words in ${concept}`, () => {
      for (const [key, wording] of Object.values(module).flatMap(Object.entries<Wording>)) {
        for (const form of formsOf(wording)) {
          for (const sentence of form.split(/[.?!:](?=\s|$)/)) {
            assert.ok(sentence.trim().split(/\s+/).length <= 20, `${key}: ${sentence}`);
          }
        }
      }
    });
  }
});

it('our own languages are those that can be loaded, and Dutch', () => {
  assert.deepEqual(OWN_LANGUAGES, ['nl', ...Object.keys(languages)]);
});

for (const [language, loaders] of Object.entries(languages)) {
  describe(`the language ${language}`, () => {
    it('has the concepts of Dutch', () => {
      assert.deepEqual(Object.keys(loaders).sort(), Object.keys(nl).sort());
    });

    for (const [concept, dutch] of concepts) {
      it(`has the same texts and places in ${concept}`, async () => {
        const other: Record<string, Catalogue> = await loaders[concept]();
        assert.deepEqual(Object.keys(other), Object.keys(dutch));
        for (const [name, catalogue] of Object.entries(dutch)) {
          assert.deepEqual(Object.keys(other[name]!).sort(), Object.keys(catalogue).sort());
          for (const [key, wording] of Object.entries(catalogue)) {
            assert.deepEqual(places(other[name]![key]!), places(wording), key);
          }
        }
      });

      it(`holds no HTML and no blank in ${concept}`, async () => {
        for (const module of [dutch, (await loaders[concept]()) as Record<string, Catalogue>]) {
          assert.doesNotMatch(JSON.stringify(module), /<\/?[a-z]|&\w+;/i);
          const wordings = Object.values(module).flatMap((catalogue) => Object.values(catalogue).flatMap(formsOf));
          assert.ok(wordings.every((wording) => wording.trim() !== ''));
        }
      });
    }
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat } from '@driehoek/sdk/checklist';
import { formatCardTitle, formatLanguages } from '@driehoek/sdk/information-card';
import { canonicalLanguage, languageFallbacks, languageName, loadLanguage, localizeText } from '@driehoek/sdk/i18n';
import { formatDate, formatTime } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { hetKompas } from '../information-card/het-kompas.js';

await loadLanguage('en');

describe('a language tag', () => {
  it('is made canonical, as operating systems write it too', () => {
    const tags = ['nl', 'NL', 'nl_NL', 'nl-nl', 'zh-hant-tw', 'ar-ma'];
    assert.deepEqual(tags.map(canonicalLanguage), ['nl', 'nl', 'nl-NL', 'nl-NL', 'zh-Hant-TW', 'ar-MA']);
  });

  it('is nothing when it is none', () => {
    for (const tag of ['', 'en-us-us', 'Nederlands', 'constructor', '__proto__', 'a', 'nl--NL', ' nl'])
      assert.equal(canonicalLanguage(tag), undefined, tag);
  });

  it('falls back to Dutch, then English, when it is none', () => {
    assert.deepEqual(languageFallbacks('en-us-us'), ['nl', 'en']);
    assert.deepEqual(languageFallbacks('nl_NL'), ['nl-NL', 'nl', 'en']);
    assert.deepEqual(languageFallbacks('ar_MA'), ['ar-MA', 'ar', 'en', 'nl']);
  });

  it('of any kind formats what is said, and never finds what every object inherits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('toString', 'valueOf', 'constructor', 'length')),
        (language) => {
          assert.equal(typeof localizeText({ nl: 'a', en: 'b' }, language), 'string');
          assert.ok(formatDate('2026-11-22', language));
          assert.ok(formatTime('08:15', language));
          assert.ok(languageName(language, language) !== undefined);
          assert.ok(formatCardTitle(hetKompas, language));
        },
      ),
    );
    assert.equal(formatTime('08:15', 'nl_NL'), '8.15');
    assert.equal(formatDate('2026-11-22', 'en-us-us'), '22 november 2026');
    assert.equal(localizeText(handvat.title, 'Nederlands'), 'Samenwerken met ouders');
  });

  it('on a card is named, and stands as it was typed when it is none', () => {
    const languages = ['nl_NL', 'ar', 'en-us-us', 'gebaren'];
    assert.equal(formatLanguages({ ...hetKompas, languages }), 'Nederlands (Nederland), Arabisch, en-us-us, gebaren');
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDirection } from '@driehoek/sdk/i18n';

test('knows the languages written from right to left', () => {
  for (const language of ['ar', 'ar-MA', 'fa', 'he', 'ur', 'ckb', 'ku-Arab', 'pa-Arab-PK']) {
    assert.equal(textDirection(language), 'rtl', language);
  }
});

test('takes every other language from left to right', () => {
  for (const language of ['nl', 'en', 'tr', 'arn', 'ku', 'ar-Latn', 'fy', ''])
    assert.equal(textDirection(language), 'ltr', language);
});

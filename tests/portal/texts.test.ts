import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTexts } from '@driehoek/sdk/i18n';
import { en } from '../../packages/portal/src/i18n/en.js';
import { nl } from '../../packages/portal/src/i18n/nl.js';
import { portalTexts } from '../../packages/portal/src/texts.js';

await loadTexts('en', ['portal']);

describe('counts in the texts', () => {
  it('are written as in the language of the reader', () => {
    assert.equal(portalTexts('nl')('portal.files.read', { count: 12345 }), '12.345 rijen gelezen.');
    assert.equal(portalTexts('en')('portal.files.read', { count: 12345 }), '12,345 rows read.');
  });

  it('choose between one and more', () => {
    assert.equal(portalTexts('nl')('portal.files.read', { count: 1 }), '1 rij gelezen.');
  });

  it('say “u hebt” in one way', () => {
    assert.doesNotMatch(JSON.stringify(nl), /\b(u heeft|heeft u)\b/i);
  });

  it('stand in no text as a bare number', () => {
    assert.doesNotMatch(JSON.stringify([nl, en]), /\{count\}/);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Wording } from '@driehoek/sdk/i18n';
import { en } from '@driehoek/sdk/i18n/en';
import { nl } from '@driehoek/sdk/i18n/nl';
import { bundlePage } from './bundle-page.js';

/** What is long enough to be a sentence of ours, as it stands in code that is not minified. */
const sentencesOf = (language: object) =>
  Object.values(language)
    .flatMap((module) => Object.values(module as { readonly [name: string]: { readonly [key: string]: Wording } }))
    .flatMap((catalogue) => Object.values(catalogue))
    .flatMap((wording) => (typeof wording === 'string' ? [wording] : Object.values(wording)))
    .filter((wording) => wording.length > 25 && !/['"`\\]/.test(wording));

const dutch = sentencesOf(nl);
const english = sentencesOf(en).filter((sentence) => !dutch.includes(sentence));

/** What a page of these modules loads at once, and what later, as a bundler splits it. */
async function bundle(code: string) {
  const files = await bundlePage(code, { charset: 'utf8' });
  const textOf = (wanted: boolean) =>
    files.flatMap(({ text, isAtOnce }) => (isAtOnce === wanted ? [text] : [])).join('\n');
  return { atOnce: textOf(true), later: textOf(false) };
}

const { exports } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as { exports: object };
const pages = Object.keys(exports).filter((path) => path.endsWith('/define') && path !== './provider/define');

describe('a page in Dutch', () => {
  it('is looked at in every concept', () => assert.ok(pages.length >= 7 && english.length > 500 && dutch.length > 500));

  for (const path of pages) {
    it(`loads with ${path.slice(2)} no other language at once, and has it later`, async () => {
      const { atOnce, later } = await bundle(`import '@driehoek/elements/${path.slice(2)}';`);
      assert.deepEqual(
        english.filter((sentence) => atOnce.includes(sentence)),
        [],
      );
      assert.ok(dutch.some((sentence) => atOnce.includes(sentence)));
      // All of them: which are wanted is known only when a reader comes.
      assert.deepEqual(
        english.filter((sentence) => !later.includes(sentence)),
        [],
      );
    });
  }

  it('carries nothing that grows with the number of languages', async () => {
    const { atOnce } = await bundle(`import { loadTexts } from '@driehoek/sdk/i18n'; console.log(loadTexts);`);
    assert.doesNotMatch(atOnce, /i18n\/en\b|en\/checklist/);
    assert.ok(atOnce.length < 12_000, `${atOnce.length}`);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createTexts,
  hasTexts,
  listLanguages,
  hasLanguage,
  loadLanguage,
  loadTexts,
  registerLanguage,
  registerTexts,
} from '@driehoek/sdk/i18n';
import * as ours from '@driehoek/sdk/i18n/en/complaint-route';

// Each test has a language of its own, from the tags for private use: what is loaded stays loaded.
const texts = createTexts({ 'load-test.greeting': 'Dag {name}', 'load-test.farewell': 'Tot ziens' });
const greeting = (language: string) => texts(language)('load-test.greeting', { name: 'Esra' });

/** A loader that counts how often it is called, and fails as often as it is told. */
function createLoader(words: { readonly [key: string]: string }, failures = 0) {
  const loader = Object.assign(
    async () => {
      loader.calls += 1;
      if (loader.calls <= failures) throw new TypeError('Failed to fetch dynamically imported module');
      return { words };
    },
    { calls: 0 },
  );
  return loader;
}

describe('texts that are loaded on use', () => {
  it('are there for Dutch, in every region, without loading', () => {
    for (const language of ['nl', 'nl-NL', 'nl-BE']) assert.ok(hasTexts(language, ['checklist', 'conversation']));
  });

  it('fall back until they are loaded', async () => {
    registerLanguage('qaa', { 'load-test': createLoader({ 'load-test.greeting': 'Hoi {name}' }) });
    assert.equal(hasTexts('qaa', ['load-test']), false);
    assert.equal(greeting('qaa'), 'Dag Esra');
    await loadTexts('qaa', ['load-test']);
    assert.ok(hasTexts('qaa', ['load-test']));
    assert.equal(greeting('qaa'), 'Hoi Esra');
    assert.equal(texts('qaa')('load-test.farewell'), 'Tot ziens', 'a key that the file lacks');
  });

  it('are loaded once, however often and however many at the same time they are asked for', async () => {
    const loader = createLoader({ 'load-test.greeting': 'Hoi {name}' });
    registerLanguage('qab', { 'load-test': loader });
    await Promise.all([loadTexts('qab', ['load-test']), loadTexts('qab', ['load-test', 'load-test'])]);
    await loadTexts('qab', ['load-test']);
    assert.equal(loader.calls, 1);
  });

  it('are tried again after a failure, which nobody hears of', async () => {
    const loader = createLoader({ 'load-test.greeting': 'Hoi {name}' }, 1);
    registerLanguage('qac', { 'load-test': loader });
    await loadTexts('qac', ['load-test']);
    assert.equal(hasTexts('qac', ['load-test']), false);
    assert.equal(greeting('qac'), 'Dag Esra');
    await loadTexts('qac', ['load-test']);
    assert.equal(greeting('qac'), 'Hoi Esra');
  });

  it('may fail in whatever way a loader of a page fails', async () => {
    const throwing = () => {
      throw new Error('no such chunk');
    };
    registerLanguage('qad', { 'load-test': throwing, 'load-test-2': async () => undefined as never });
    await loadTexts('qad', ['load-test', 'load-test-2']);
    assert.equal(greeting('qad'), 'Dag Esra');
  });

  it('come from the base language where there are none for a region', async () => {
    registerLanguage('qae', { 'load-test': createLoader({ 'load-test.greeting': 'Hoi {name}' }) });
    await loadTexts('qae-ZA', ['load-test']);
    assert.equal(greeting('qae-ZA'), 'Hoi Esra');
  });

  it('come in English where a reader’s language lacks a concept, and in no more than one language', async () => {
    const english = createLoader({ 'load-test-en.word': 'word' });
    const other = createLoader({ 'load-test.greeting': 'Hoi {name}' });
    const unused = createLoader({ 'load-test.greeting': 'Hello {name}' });
    registerLanguage('en', { 'load-test-en': english, 'load-test-qaf': unused });
    registerLanguage('qaf', { 'load-test-qaf': other });
    await loadTexts('qaf', ['load-test-qaf', 'load-test-en']);
    assert.deepEqual([other.calls, english.calls, unused.calls], [1, 1, 0]);
    assert.equal(createTexts({ 'load-test-en.word': 'woord' })('qaf')('load-test-en.word'), 'word');
  });

  it('are Dutch for a reader of another language in the Netherlands, who needs no English', async () => {
    const english = createLoader({ 'load-test-fy.word': 'word' });
    registerLanguage('en', { 'load-test-fy': english });
    await loadTexts('fy-NL', ['load-test-fy', 'checklist']);
    assert.ok(hasTexts('fy-NL', ['load-test-fy', 'checklist']));
    assert.equal(english.calls, 0);
  });

  it('count as there when nobody can load them', async () => {
    await loadTexts('qag', ['load-test-unknown']);
    assert.ok(hasTexts('qag', ['load-test-unknown']));
  });

  it('bring our own English with them for a reader of an unknown language', async () => {
    await loadTexts('qah', ['shared']);
    assert.ok(hasTexts('qah', ['shared']));
    assert.ok(hasTexts('en', ['shared']));
  });

  it('of a page replace ours when it registered them first, also after ours are known', async () => {
    await listLanguages();
    const own = createLoader({ 'load-test.greeting': 'Own {name}' });
    registerLanguage('en', { 'complaint-route': own });
    await loadTexts('en', ['complaint-route']);
    assert.equal(own.calls, 1);
    assert.equal(greeting('en'), 'Own Esra');
    // For whoever comes later in this process.
    registerLanguage('en', { 'complaint-route': ours });
  });

  it('are loaded all at once for a server', async () => {
    const loaders = { 'load-test-a': createLoader({}), 'load-test-b': createLoader({}) };
    registerLanguage('qai', loaders);
    await loadLanguage('qai-001');
    assert.deepEqual([loaders['load-test-a'].calls, loaders['load-test-b'].calls], [1, 1]);
    assert.ok(hasTexts('qai', ['load-test-a', 'load-test-b', 'checklist', 'glossary-terms']));
  });

  it('are all there only once each file has arrived', async () => {
    let isAway = true;
    const load = async () => {
      if (isAway) throw new Error('away');
      return {};
    };
    registerLanguage('qak', { 'load-test-a': createLoader({}), 'load-test-b': load });
    await loadLanguage('qak');
    assert.equal(hasLanguage('qak'), false);
    isAway = false;
    await loadLanguage('qak');
    assert.ok(hasLanguage('qak'));
    assert.ok(hasLanguage('nl'));
  });

  it('name the languages that there are', async () => {
    registerLanguage('qaj', { 'load-test': createLoader({}) });
    const languages = await listLanguages();
    for (const language of ['nl', 'en', 'qaj']) assert.ok(languages.includes(language), language);
    assert.equal(languages[0], 'nl');
  });
});

describe('texts that a page brings itself', () => {
  it('are there at once, and nothing of that language is loaded for these concepts', () => {
    registerLanguage('qak', { 'load-test': { words: { 'load-test.greeting': 'Hoi {name}' } } });
    assert.ok(hasTexts('qak', ['load-test']));
    assert.equal(greeting('qak'), 'Hoi Esra');
  });

  it('go before those of a file, whichever comes first, and after those of who asks', async () => {
    const words = { 'load-test.greeting': 'File {name}', 'load-test.farewell': 'File' };
    registerTexts('qal', { 'load-test.greeting': 'Before {name}' });
    registerLanguage('qal', { 'load-test': createLoader(words) });
    await loadTexts('qal', ['load-test']);
    assert.equal(greeting('qal'), 'Before Esra');
    registerTexts('qal', { 'load-test.farewell': 'After' });
    assert.equal(texts('qal')('load-test.farewell'), 'After');
    assert.equal(texts('qal', { qal: { 'load-test.farewell': 'Asked' } })('load-test.farewell'), 'Asked');
  });

  it('may put other Dutch in the place of ours', () => {
    const own = createTexts({ 'load-test-nl.word': 'woord' });
    assert.equal(own('nl')('load-test-nl.word'), 'woord');
    registerTexts('nl', { 'load-test-nl.word': 'eigen woord' });
    assert.equal(own('nl')('load-test-nl.word'), 'eigen woord');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listHelp, listHelpKinds, listHelpLanguages, nationalHelp } from '@driehoek/sdk/family-help';
import { loadTexts, localizeText } from '@driehoek/sdk/i18n';
import { helpEntry, helpOf } from './small-help.js';

const help = helpOf(
  helpEntry('debt', { kind: 'debt', languages: ['nl', 'ar-MA'] }),
  helpEntry('course', { kind: 'language', languages: ['nl_NL', 'en'] }),
  helpEntry('team', { kind: 'district-team' }),
  helpEntry('other-course', { kind: 'language', languages: ['ar'] }),
);
const outline = (...args: Parameters<typeof listHelp>) =>
  listHelp(...args).map(({ kind, entries }) => `${kind}: ${entries.map(({ id }) => id).join(' ')}`);

describe('listHelp', () => {
  it('groups by kind, the district team first, in the order of the list', () => {
    assert.deepEqual(outline(help), ['district-team: team', 'language: course other-course', 'debt: debt']);
    assert.deepEqual(listHelpKinds(help), ['district-team', 'language', 'debt']);
  });

  it('narrows to a kind and to a language, however the tag is written', () => {
    assert.deepEqual(outline(help, { kind: 'language' }), ['language: course other-course']);
    assert.deepEqual(outline(help, { language: 'ar' }), ['language: other-course', 'debt: debt']);
    assert.deepEqual(outline(help, { language: 'nl-BE', kind: 'language' }), ['language: course']);
    assert.deepEqual(outline(help, { language: 'tr' }), []);
  });

  it('leaves out with a language what does not say in which one can be helped', () => {
    assert.ok(!outline(help, { language: 'nl' }).includes('district-team: team'));
  });

  it('lists each language once', () => {
    assert.deepEqual(listHelpLanguages(help), ['ar', 'en', 'nl']);
  });

  it('words our start list in a language that was loaded, and leaves a school’s own words alone', async () => {
    await loadTexts('en', ['national-help']);
    const own = helpOf({ ...nationalHelp.entries[0]!, title: { nl: 'Sociaal team Zonneveld' } });
    const [first] = listHelp(own)[0]!.entries;
    assert.equal(localizeText(first!.title, 'en'), 'Sociaal team Zonneveld');
    assert.match(localizeText(first!.what, 'en'), /^People who work in your area/);
    assert.match(localizeText(first!.what, 'nl'), /^Mensen die in de buurt werken/);
  });
});

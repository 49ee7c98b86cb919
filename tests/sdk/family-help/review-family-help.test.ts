import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkHelpEntry,
  nationalHelp,
  removeHelpEntry,
  reviewFamilyHelp,
  setHelpEntry,
} from '@driehoek/sdk/family-help';
import { loadTexts } from '@driehoek/sdk/i18n';
import { helpEntry, helpOf } from './small-help.js';

const TODAY = '2026-11-22';
const outline = (help: Parameters<typeof reviewFamilyHelp>[0]) =>
  reviewFamilyHelp(help, TODAY).map(({ code, about, severity }) => `${severity} ${code} ${about}`);

describe('reviewFamilyHelp', () => {
  it('tells what nobody checked, and what was checked longer than a year ago, oldest first', () => {
    const help = helpOf(
      helpEntry('lately', { checkedOn: '2026-11-01' }),
      helpEntry('a-year', { checkedOn: '2025-11-22' }),
      helpEntry('over-a-year', { checkedOn: '2025-11-21' }),
      helpEntry('long-ago', { checkedOn: '2020-01-01' }),
      helpEntry('never'),
    );
    assert.deepEqual(outline(help), [
      'tip not-checked never',
      'tip check-again long-ago',
      'tip check-again over-a-year',
    ]);
  });

  it('says so in the reader’s language, with name and day', async () => {
    await loadTexts('en', ['family-help']);
    const help = helpOf(helpEntry('Leeshuis', { checkedOn: '2020-01-01' }));
    assert.match(reviewFamilyHelp(help, TODAY)[0]!.text, /“Leeshuis” is voor het laatst nagekeken op 1 januari 2020/);
    assert.match(reviewFamilyHelp(help, TODAY, { language: 'en' })[0]!.text, /“Leeshuis” was last checked on/);
  });

  it('names help of our start list as its reader reads it', async () => {
    await loadTexts('en', ['family-help', 'national-help']);
    const library = nationalHelp.entries.find(({ id }) => id === 'library')!;
    assert.match(reviewFamilyHelp(helpOf(library), TODAY, { language: 'en' })[0]!.text, /“The library”/);
  });
});

describe('editing a list of help', () => {
  const help = helpOf(helpEntry('a'), helpEntry('b'));

  it('replaces an entry in its place, or adds it at the end', () => {
    const ids = (entries: readonly { id: string; what: unknown }[]) =>
      entries.map(({ id, what }) => `${id} ${String(what)}`);
    assert.deepEqual(ids(setHelpEntry(help, helpEntry('a', { what: 'Anders.' })).entries), ['a Anders.', 'b Helpt.']);
    assert.deepEqual(ids(setHelpEntry(help, helpEntry('c')).entries), ['a Helpt.', 'b Helpt.', 'c Helpt.']);
  });

  it('checks and removes by id, and changes nothing for an id that is not there', () => {
    assert.equal(checkHelpEntry(help, 'b', TODAY).entries[1]!.checkedOn, TODAY);
    assert.deepEqual(removeHelpEntry(help, 'a').entries, [help.entries[1]]);
    assert.equal(removeHelpEntry(help, 'constructor'), help);
    assert.equal(checkHelpEntry(help, 'constructor', TODAY), help);
  });
});

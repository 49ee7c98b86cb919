import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasSameMeaning, parseResponse, type Response } from '@driehoek/sdk/checklist';
import {
  addItem,
  addSection,
  compareInstruments,
  createScale,
  findInUse,
  keepInstrument,
  moveItem,
  type OwnInstrument,
  parseOwnInstrument,
  putIntoUse,
  removeItem,
  rewordItem,
  setMetadata,
  setScale,
  startInstrument,
} from '@driehoek/sdk/checklist/editing';

const draft = addSection(
  startInstrument({
    id: 'eigen',
    title: 'Onze lijst',
    section: { id: 'a', title: 'Aan de deur' },
    item: { id: 'a1', text: 'Wij groeten ouders.' },
    source: 'Eigen lijst',
  }),
  { id: 'b', title: 'In de klas', item: { id: 'b1', text: 'Ouders kijken mee.' } },
);
const first = putIntoUse(keepInstrument(draft));
const withDraft = (own: OwnInstrument, next: typeof draft): OwnInstrument => putIntoUse({ ...own, draft: next });
const versions = ({ versions: all }: OwnInstrument) =>
  all.map(({ id, instrument: { sameMeaningAs = [] } }) => [id, ...sameMeaningAs].join(' '));

describe('versions of an instrument of a school’s own', () => {
  it('are none until it is put into use', () => {
    assert.equal(findInUse(keepInstrument(draft)), undefined);
    assert.deepEqual(findInUse(first), draft);
    assert.equal(putIntoUse(first), first);
  });

  it('are raised by other words, and answers to the earlier one still count', () => {
    const own = withDraft(first, rewordItem(first.draft, 'a1', { text: 'Wij zeggen ouders gedag.' }));
    assert.deepEqual(versions(own), ['1', '2 1']);
    assert.equal(hasSameMeaning('1', findInUse(own)!), true);
  });

  it('are kept apart by another statement, another part or other points', () => {
    for (const next of [
      addItem(draft, 'a', { id: 'a2', text: 'Er is koffie.' }),
      removeItem(addItem(draft, 'a', { id: 'a2', text: 'Er is koffie.' }), 'a1'),
      moveItem(addItem(draft, 'a', { id: 'a2', text: 'Er is koffie.' }), 'a2', 1),
      setScale(draft, createScale(['Vaak', 'Nooit'])),
      setScale(draft, createScale(['Altijd', 'Soms', 'Nooit'], 'vaak')),
    ]) {
      assert.deepEqual(versions(withDraft(first, next)), ['1', '2']);
    }
  });

  it('leave an earlier one as it was answered', () => {
    const own = withDraft(first, removeItem(addItem(draft, 'a', { id: 'a2', text: 'Er is koffie.' }), 'a1'));
    const response: Response = {
      id: 'r',
      instrument: 'eigen',
      instrumentVersion: '1',
      schoolYear: '2026-2027',
      role: 'parent',
      answers: { a1: 'yes' },
    };
    assert.deepEqual(own.versions[0]?.instrument, draft);
    assert.deepEqual(parseResponse(response, own.versions[0]?.instrument).answers, response.answers);
    assert.throws(() => parseResponse(response, findInUse(own)), /version|versie/);
  });

  it('that go back to what an earlier one asked count with that one', () => {
    const longer = withDraft(first, addItem(draft, 'a', { id: 'a2', text: 'Er is koffie.' }));
    const back = withDraft(longer, removeItem(longer.draft, 'a2'));
    assert.deepEqual(versions(back), ['1', '2', '3 1']);
  });

  it('go on from the version of an instrument that was taken along', () => {
    const brought = putIntoUse(keepInstrument({ ...draft, version: '4', sameMeaningAs: ['3'] }));
    assert.deepEqual(versions(brought), ['4 3']);
    assert.deepEqual(versions(withDraft(brought, rewordItem(brought.draft, 'a1', { text: 'Dag.' }))), ['4 3', '5 4']);
    const worded = putIntoUse(keepInstrument({ ...draft, version: 'voorjaar' }));
    assert.deepEqual(versions(withDraft(worded, rewordItem(draft, 'a1', { text: 'Dag.' }))), [
      'voorjaar',
      '1 voorjaar',
    ]);
  });

  it('say what is different', () => {
    const next = rewordItem(addItem(draft, 'b', { id: 'b2', text: 'Nieuw.' }), 'a1', { text: 'Dag.' });
    const changes = compareInstruments(draft, next);
    assert.deepEqual(
      [changes.added, changes.removed, changes.reworded].map((list) => list.map(({ id }) => id)),
      [['b2'], [], ['a1']],
    );
    assert.equal(changes.isSameMeaning, false);
  });

  it('say that they are for others or come from elsewhere, which changes no answer', () => {
    const say = (change: Partial<typeof draft>) => {
      const { isAudienceChanged, isProvenanceChanged, isSameMeaning } = compareInstruments(
        draft,
        setMetadata(draft, { ...draft, ...change }),
      );
      return [isAudienceChanged, isProvenanceChanged, isSameMeaning];
    };
    assert.deepEqual(say({}), [false, false, true]);
    assert.deepEqual(say({ answeredBy: 'parent' }), [true, false, true]);
    assert.deepEqual(say({ source: 'Een boek' }), [false, true, true]);
    assert.deepEqual(say({ validated: true }), [false, true, true]);
  });

  it('belong to one instrument, each in its own version', () => {
    const codes = (own: unknown) => {
      try {
        parseOwnInstrument(own);
        return [];
      } catch (error) {
        return (error as { issues: { path: string; code: string }[] }).issues.map(
          ({ path, code }) => `${path} ${code}`,
        );
      }
    };
    assert.deepEqual(codes(first), []);
    assert.deepEqual(codes({ ...first, id: 'x' }), [
      'draft.id other-instrument',
      'versions[0].instrument.id other-instrument',
    ]);
    assert.deepEqual(codes({ ...first, versions: [{ id: '9', instrument: draft }] }), [
      'versions[0].instrument.version other-version',
    ]);
    assert.deepEqual(codes({ ...first, versions: [...first.versions, ...first.versions] }), [
      'versions[1].id duplicate-id',
    ]);
    assert.deepEqual(codes({ ...first, draft: { ...draft, title: '' } }), ['title blank']);
  });
});

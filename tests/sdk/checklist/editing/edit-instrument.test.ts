import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, type Instrument, listItems, teamSkills } from '@driehoek/sdk/checklist';
import {
  addItem,
  addSection,
  copyInstrument,
  createScale,
  findInstrumentIssues,
  moveItem,
  moveSection,
  removeItem,
  removeSection,
  replaceItem,
  rewordInstrument,
  rewordItem,
  rewordSection,
  setMetadata,
  setScale,
  startInstrument,
} from '@driehoek/sdk/checklist/editing';
import { loadTexts } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';

const started = startInstrument({
  id: 'eigen',
  title: 'Onze lijst',
  section: { id: 'a', title: 'Aan de deur' },
  item: { id: 'a1', text: 'Wij groeten ouders.' },
  source: 'Eigen lijst',
});
const two = addSection(addItem(started, 'a', { id: 'a2', text: 'Er is koffie.' }), {
  id: 'b',
  title: 'In de klas',
  item: { id: 'b1', text: 'Ouders kijken mee.' },
});
const order = ({ sections }: Instrument) => sections.map(({ id, items }) => `${id}: ${items.map((item) => item.id)}`);

/** The path and code of each issue of a refusal. */
function refusalOf(edit: () => unknown): string[] {
  try {
    edit();
  } catch (error) {
    assert.ok(error instanceof InvalidDataError, String(error));
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe('an instrument of a school’s own', () => {
  it('starts with one part and one statement, answered with yes, partly or no', () => {
    assert.deepEqual(order(started), ['a: a1']);
    assert.deepEqual(
      started.scale.options.map(({ value }) => value),
      ['yes', 'partly', 'no'],
    );
    assert.equal(started.version, '1');
    assert.equal(started.validated, false);
  });

  it('does not start without words', () => {
    const blank = { id: 'x', title: ' ', section: { id: 'a', title: '' }, item: { id: 'a1', text: { nl: '' } } };
    assert.deepEqual(
      refusalOf(() => startInstrument({ ...blank, source: '' })),
      ['title blank', 'sections[0].title blank', 'sections[0].items[0].text blank'],
    );
  });

  it('starts as a copy that has the statements, and none of what was found with the original', () => {
    const copy = copyInstrument(teamSkills, { id: 'eigen-team', title: 'Ons team', source: 'Naar het onderzoek' });
    assert.deepEqual(listItems(copy), listItems(teamSkills));
    assert.deepEqual(
      [copy.id, copy.title, copy.version, copy.reference, copy.source],
      ['eigen-team', 'Ons team', '1', undefined, 'Naar het onderzoek'],
    );
    assert.equal(copyInstrument(handvat, { id: 'h', source: 's' }).sameMeaningAs, undefined);
  });

  it('keeps the id of a statement in other words, and gives one that asks something else a new one', () => {
    const reworded = rewordItem(two, 'a1', { text: 'Wij groeten iedereen.', ownText: 'Ik groet.', actor: 'team' });
    assert.deepEqual(reworded.sections[0]?.items[0], {
      id: 'a1',
      actor: 'team',
      text: 'Wij groeten iedereen.',
      ownText: 'Ik groet.',
    });
    assert.deepEqual(rewordItem(reworded, 'a1', { text: 'Wij groeten ouders.' }), two);
    const replaced = replaceItem(two, 'a1', { id: 'a3', text: 'Wij kennen ouders.' });
    assert.deepEqual(order(replaced), ['a: a3,a2', 'b: b1']);
  });

  it('keeps what it does not know of a statement in other words', () => {
    const known = addItem(started, 'a', { id: 'a2', text: 'x', icon: 'deur' } as never);
    const [, item] = listItems(rewordItem(known, 'a2', { text: 'y' }));
    assert.deepEqual(item, { id: 'a2', text: 'y', icon: 'deur' });
  });

  it('moves a statement within its part, and from its edge into the part beside it', () => {
    assert.deepEqual(order(moveItem(two, 'a2', -1)), ['a: a2,a1', 'b: b1']);
    assert.deepEqual(order(moveItem(two, 'a2', 1)), ['a: a1', 'b: a2,b1']);
    assert.deepEqual(moveItem(moveItem(two, 'a2', 1), 'a2', -1), two);
    assert.equal(moveItem(two, 'a1', -1), two);
    assert.deepEqual(
      refusalOf(() => moveItem(two, 'b1', -1)),
      ['sections[1].items empty'],
    );
  });

  it('moves parts, and numbers steps by their new place', () => {
    assert.deepEqual(order(moveSection(two, 'b', -1)), ['b: b1', 'a: a1,a2']);
    assert.equal(moveSection(two, 'b', 1), two);
    const copy = moveSection(copyInstrument(handvat, { id: 'h', source: 's' }), 'home', 1);
    assert.deepEqual(copy.sections.map(({ id, step }) => `${step} ${id}`).slice(0, 2), ['1 organisation', '2 home']);
  });

  it('leaves out a statement or a part, never the last one', () => {
    assert.deepEqual(order(removeItem(two, 'a1')), ['a: a2', 'b: b1']);
    assert.deepEqual(order(removeSection(two, 'a')), ['b: b1']);
    assert.deepEqual(
      refusalOf(() => removeItem(started, 'a1')),
      ['sections[0].items empty'],
    );
    assert.deepEqual(
      refusalOf(() => removeSection(started, 'a')),
      ['sections empty'],
    );
  });

  it('refuses what is not there and ids that are taken', () => {
    assert.deepEqual(
      refusalOf(() => removeItem(two, 'x')),
      ['sections unknown-statement'],
    );
    assert.deepEqual(
      refusalOf(() => rewordSection(two, 'x', 'y')),
      ['sections unknown-section'],
    );
    assert.deepEqual(
      refusalOf(() => addItem(two, 'b', { id: 'a1', text: 'x' })),
      ['sections[1].items[1].id duplicate-id'],
    );
  });

  it('changes its name, what it says first, and the names of its parts', () => {
    const worded = rewordInstrument(rewordSection(two, 'b', 'Binnen'), { title: 'Nieuw', description: 'Lees dit.' });
    assert.deepEqual([worded.title, worded.description, worded.sections[1]?.title], ['Nieuw', 'Lees dit.', 'Binnen']);
    assert.equal('description' in rewordInstrument(worded, { title: 'Nieuw' }), false);
  });

  it('changes for whom it is and where it comes from, and nothing else', () => {
    const source = 'Een boek, 2024';
    const asked = setMetadata(two, { answeredBy: 'parent', source, validated: true });
    assert.deepEqual(asked, { ...two, answeredBy: 'parent', source, validated: true });
    assert.deepEqual(setMetadata(asked, { source: 'Eigen lijst', validated: false }), two);
    assert.deepEqual(
      refusalOf(() => setMetadata(two, { answeredBy: 'team', source, validated: false })),
      ['answeredBy unknown-option'],
    );
  });

  it('is no longer for some people of other roles once it is for another role', () => {
    const [leader, coordinator] = [
      { role: 'leadership', name: 'teamleider' },
      { role: 'care-professional', name: 'zorgcoördinator' },
    ] as const;
    const named: Instrument = { ...two, respondents: [leader, coordinator] };
    const { source, validated } = two;
    const respondentsFor = (answeredBy?: 'leadership' | 'parent') =>
      setMetadata(named, { answeredBy, source, validated }).respondents;
    assert.deepEqual(respondentsFor(), [leader, coordinator]);
    assert.deepEqual(respondentsFor('leadership'), [leader]);
    assert.equal(respondentsFor('parent'), undefined);
  });

  it('has answers in its own words, of which as many in other words are the same', () => {
    const scale = createScale(['Altijd', 'Vaak', 'Nooit']);
    assert.deepEqual(
      setScale(two, scale).scale.options.map(({ value, points }) => `${value} ${points}`),
      ['3 2', '2 1', '1 0'],
    );
    assert.deepEqual(
      refusalOf(() => setScale(two, createScale(['Ja']))),
      ['scale.options few-options'],
    );
    assert.deepEqual(
      refusalOf(() => setScale(two, createScale(['Ja', ' ']))),
      ['scale.options[1].label blank'],
    );
    const withMinimum = { ...two, minimumPoints: 1.5 };
    assert.equal(setScale(withMinimum, scale).minimumPoints, 1.5);
    assert.equal('minimumPoints' in setScale(withMinimum, createScale(['Ja', 'Nee'])), false);
  });

  it('says what is wrong with one in the language of the reader', async () => {
    await loadTexts('en', ['shared', 'checklist']);
    const wrong = { ...two, title: '', sections: [] };
    const said = (language: string) => findInstrumentIssues(wrong, { language }).map(({ message }) => message);
    assert.deepEqual(said('nl'), ['Deze lijst mag niet leeg zijn.']);
    assert.deepEqual(said('en'), ['This list may not be empty.']);
    assert.deepEqual(findInstrumentIssues({ ...two, title: '' }), [
      { path: 'title', code: 'blank', message: 'Dit mag niet leeg zijn.' },
    ]);
    assert.deepEqual(findInstrumentIssues(two), []);
  });
});

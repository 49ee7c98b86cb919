import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, type Instrument, localizeInstrument, parentExperience } from '@driehoek/sdk/checklist';
import { conversationQuestions, listQuestions, localizeQuestions } from '@driehoek/sdk/conversation/questions';
import { complaintRoute, localizeComplaintRoute } from '@driehoek/sdk/conversation';
import { adaptStatements, expectationBank, listStatements, localizeStatements } from '@driehoek/sdk/expectations';
import { loadLanguage, registerTexts, type Text } from '@driehoek/sdk/i18n';
import fc from 'fast-check';
import { addWordings } from '../../../packages/sdk/src/i18n/add-wordings.js';

await loadLanguage('en');
registerTexts('qba', { 'wordings-test.one': 'een', 'wordings-test.plural': { one: 'a', other: 'b' } });
registerTexts('qbb', { 'wordings-test.one': 'ien' });

const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

describe('a built-in text', () => {
  it('has its wordings in every language that is loaded', () => {
    const worded = addWordings({ nl: 'één' }, 'wordings-test.one', 'één');
    assert.deepEqual(worded, { nl: 'één', qba: 'een', qbb: 'ien' });
  });

  it('keeps every wording that is there, is never less, and stays the same object where its Dutch is another', () => {
    const texts = fc.dictionary(fc.constantFrom('nl', 'en', 'qba', 'qbb', 'constructor'), fc.string(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(texts, fc.string(), (text, dutch) => {
        const worded = addWordings(text, 'wordings-test.one', dutch) as { readonly [language: string]: string };
        for (const [language, wording] of Object.entries(text)) assert.equal(worded[language], wording);
        if (text['nl'] !== dutch) assert.equal(worded, text);
        else for (const language of ['qba', 'qbb']) assert.ok(Object.hasOwn(worded, language));
        assert.deepEqual(addWordings(worded, 'wordings-test.one', dutch), worded, 'twice is once');
      }),
    );
  });

  it('is left alone when it is a string, when nobody has words for it, and when these are counted', () => {
    const text: Text = { nl: 'x' };
    assert.equal(addWordings('x', 'wordings-test.one', 'x'), 'x');
    assert.equal(addWordings(text, 'wordings-test.none', 'x'), text);
    assert.equal(addWordings(text, 'wordings-test.plural', 'x'), text);
  });
});

describe('an instrument', () => {
  it('is known again as a copy that was stored', () => {
    assert.deepEqual(localizeInstrument(copy(handvat)), localizeInstrument(handvat));
    const [section] = localizeInstrument(handvat).sections;
    assert.deepEqual(section?.title, { nl: 'De thuisomgeving kennen', en: 'Knowing the home' });
  });

  it('keeps what a school worded itself, beside what it left as it was', () => {
    const own: Instrument = {
      ...copy(parentExperience),
      title: { nl: 'Onze vragen' },
      description: 'Zonder taal',
    };
    const localized = localizeInstrument(own);
    assert.deepEqual(localized.title, { nl: 'Onze vragen' });
    assert.equal(localized.description, 'Zonder taal');
    assert.deepEqual(localized.sections[0]?.title, { nl: 'Uw ervaring', en: 'Your experience' });
  });

  it('of a school’s own has the words of our scale, and is the same object without it', () => {
    const own: Instrument = { ...copy(handvat), id: 'own', scale: { kind: 'points', options: [] } };
    assert.equal(localizeInstrument(own), own);
    const { options } = localizeInstrument({ ...own, scale: handvat.scale }).scale;
    assert.deepEqual(options[1]?.label, { nl: 'Beetje', en: 'Partly' });
  });

  it('is the same object each time, until there are more words', () => {
    const before = localizeInstrument(handvat);
    assert.equal(localizeInstrument(handvat), before);
    registerTexts('qbc', { 'handvat.title': 'Handvat' });
    assert.equal((localizeInstrument(handvat).title as { readonly qbc?: string }).qbc, 'Handvat');
  });

  it('keeps fields that we do not know', () => {
    const own = { ...copy(handvat), colour: 'blue' };
    assert.equal((localizeInstrument(own) as typeof own).colour, 'blue');
  });
});

describe('statements of the expectation bank', () => {
  it('keep a school’s wording, and have our words in an adapted list too', () => {
    const statements = adaptStatements(expectationBank, { reword: { 'contact.1': { nl: 'Elkaar spreken.' } } });
    const [first, second] = localizeStatements(copy(statements));
    assert.deepEqual(first?.text, { nl: 'Elkaar spreken.' });
    assert.match((second?.text as { readonly en: string }).en, /^Being clear/);
  });

  it('of a round that names the bank are resolved when it is read', () => {
    const round = { id: 'r', schoolYear: '2026-2027', statements: 'driehoek', parties: {} };
    for (const { text } of listStatements(round)) assert.deepEqual(Object.keys(text).slice(0, 2), ['nl', 'en']);
  });
});

describe('questions', () => {
  it('of the bank come in every language that is loaded', () => {
    for (const { text } of listQuestions({ type: 'start-talk' })) {
      assert.deepEqual(Object.keys(text).slice(0, 2), ['nl', 'en']);
    }
  });

  it('of a plan have the words of the bank as long as nobody reworded them', () => {
    const [bank] = conversationQuestions;
    const planned = { id: bank!.id, phase: bank!.phase, by: 'school', for: bank!.for, text: bank!.text } as const;
    const [known, own] = localizeQuestions([planned, { ...planned, text: { nl: 'Wat is uw vraag?' } }]);
    assert.deepEqual(Object.keys(known!.text).slice(0, 2), ['nl', 'en']);
    assert.deepEqual(own!.text, { nl: 'Wat is uw vraag?' });
  });
});

describe('the complaint route', () => {
  it('of a school’s own keeps its own steps', () => {
    const own = { steps: [...complaintRoute.steps, { id: 'own', text: { nl: 'Bel ons.' } }], beside: [] };
    const { steps } = localizeComplaintRoute(own);
    assert.deepEqual(Object.keys(steps[0]!.text).slice(0, 2), ['nl', 'en']);
    assert.deepEqual(steps.at(-1)?.text, { nl: 'Bel ons.' });
  });
});

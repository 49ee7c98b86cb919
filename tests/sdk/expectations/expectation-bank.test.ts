import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  adaptStatements,
  EXPECTATION_THEMES,
  expectationBank,
  expectationsTexts,
  type ExpectationsRound,
  listStatements,
  listThemes,
  localizeStatements,
  localizeThemes,
  type StatementChanges,
  wordStatement,
} from '@driehoek/sdk/expectations';
import { loadLanguage, localizeText } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { deepFreeze, roundOf, statement } from './small-round.js';

await loadLanguage('en');

const statements = localizeStatements(expectationBank.statements);

const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

describe('our bank', () => {
  it('has three statements in each of eight themes', () => {
    assert.deepEqual(ids(expectationBank.themes), [...EXPECTATION_THEMES]);
    assert.equal(EXPECTATION_THEMES.length, 8);
    assert.deepEqual(
      ids(expectationBank.statements),
      EXPECTATION_THEMES.flatMap((theme) => [1, 2, 3].map((number) => `${theme}.${number}`)),
    );
    for (const { id, theme } of expectationBank.statements) assert.equal(id.split('.')[0], theme);
  });

  it('says everything in Dutch and in English, each in words of its own', () => {
    const texts = [
      ...localizeThemes(expectationBank.themes).map(({ title }) => title),
      ...statements.map((s) => s.text),
    ];
    for (const text of texts) assert.deepEqual(Object.keys(text), ['nl', 'en']);
    for (const language of ['nl', 'en']) {
      const wordings = statements.map(({ text }) => localizeText(text, language));
      assert.equal(new Set(wordings).size, 24);
      for (const wording of wordings) assert.match(wording, /^\p{Lu}[^.]+\.$/u, 'one sentence');
    }
  });

  it('is short enough to read at a glance: at most sixteen words', () => {
    for (const { id, text } of statements) {
      assert.ok(localizeText(text, 'nl').split(' ').length <= 16, id);
      assert.ok(localizeText(text, 'en').split(' ').length <= 16, id);
    }
  });

  it('addresses nobody, so that every party can answer it', () => {
    for (const { id, text } of statements) {
      assert.doesNotMatch(localizeText(text, 'nl'), /\b(u|uw|ik|je|jij|jouw|jullie|mijn|moet|moeten)\b/i, id);
      assert.doesNotMatch(localizeText(text, 'en'), /\b(you|your|I|my|must|should)\b/, id);
    }
  });
});

describe('our bank for a pupil', () => {
  it('says every statement in a child’s words, in Dutch and in English', () => {
    for (const { id, pupilText } of statements) {
      assert.deepEqual(Object.keys(pupilText!), ['nl', 'en'], id);
      assert.doesNotMatch(localizeText(pupilText!, 'nl'), /\b(u|uw|het kind|de leerling|beleid|gedrag)\b/i, id);
      for (const language of ['nl', 'en']) {
        const wording = localizeText(pupilText!, language);
        assert.match(wording, /^\p{Lu}[^.]+\.$/u, 'one sentence');
        assert.ok(wording.split(' ').length <= 16, id);
      }
    }
  });

  it('is what the pupil reads, and nobody else; a school’s own words stay the school’s', () => {
    const [first] = expectationBank.statements;
    assert.equal(wordStatement(first!, 'pupil'), first!.pupilText);
    for (const party of ['parents', 'parents-2', 'school', undefined] as const)
      assert.equal(wordStatement(first!, party), first!.text);
    assert.equal(wordStatement(statement('own'), 'pupil'), 'Over own');
    const [own] = adaptStatements(expectationBank, { reword: { [first!.id]: 'Elkaar bellen.' } });
    assert.deepEqual(own, { id: first!.id, theme: first!.theme, text: 'Elkaar bellen.' });
  });
});

describe('a school’s own list', () => {
  const bank = deepFreeze({
    id: 'small',
    themes: [
      { id: 'contact', title: 'Contact' },
      { id: 'ambitions', title: 'Hoop' },
    ],
    statements: [statement('contact.1'), statement('contact.2'), statement('ambitions.1', 'ambitions')],
  });

  it('is the bank as it is when nothing changes', () => {
    assert.deepEqual(adaptStatements(bank, {}), bank.statements);
  });

  it('leaves out, rewords and adds, what is added last in its theme', () => {
    const own = { id: 'own.1', theme: 'contact', text: 'Een foto sturen.' };
    const other = { id: 'own.2', theme: 'our garden', text: 'Helpen in de tuin.' };
    const list = adaptStatements(bank, {
      leaveOut: ['contact.1'],
      reword: { 'ambitions.1': 'In onze woorden.', 'contact.1': 'Weg.' },
      add: [other, own],
    });
    assert.deepEqual(list, [
      bank.statements[1],
      own,
      { id: 'ambitions.1', theme: 'ambitions', text: 'In onze woorden.' },
      other,
    ]);
  });

  const refusal = (change: StatementChanges) => {
    try {
      adaptStatements(bank, change);
    } catch (error) {
      assert.ok(error instanceof InvalidDataError);
      return error.issues.map(({ path, code }) => `${path} ${code}`);
    }
    return [];
  };

  it('refuses to change what is not in the bank', () => {
    assert.deepEqual(refusal({ leaveOut: ['contact.1', 'contact.9'] }), ['leaveOut[1] unknown-statement']);
    assert.deepEqual(refusal({ reword: { constructor: 'x' } as never }), ['reword["constructor"] unknown-statement']);
  });

  it('refuses an id that has a meaning already, also one that is left out', () => {
    const add = [statement('contact.1')];
    assert.deepEqual(refusal({ add }), ['add[0].id duplicate-id']);
    assert.deepEqual(refusal({ add, leaveOut: ['contact.1'] }), ['add[0].id duplicate-id']);
    assert.deepEqual(refusal({ add: [statement('x'), statement('x')] }), ['add[1].id duplicate-id']);
  });
});

describe('the statements of a round', () => {
  it('are those of our bank, or the school’s own as they are', () => {
    const own = [statement('b'), statement('a')];
    assert.deepEqual(listStatements(roundOf({}, 'driehoek')), localizeStatements(statements));
    assert.equal(listStatements(roundOf({}, own)), own);
  });

  it('are refused by name when there is no such bank', () => {
    assert.throws(
      () => listStatements(roundOf({}, 'another')),
      ({ issues }: InvalidDataError) => issues[0]!.code === 'unknown-bank' && issues[0]!.message.includes('another'),
    );
  });

  it('come by theme, in the order in which each theme begins', () => {
    const own = [statement('g', 'garden'), statement('c1'), statement('g2', 'garden'), statement('x', 'other')];
    const round: ExpectationsRound = { ...roundOf({}, own), themes: [{ id: 'garden', title: 'De tuin' }] };
    assert.deepEqual(
      listThemes(round).map(({ id, title, statements }) => [id, title, ids(statements)]),
      [
        ['garden', 'De tuin', ['g', 'g2']],
        ['contact', { nl: 'Contact', en: 'Contact' }, ['c1']],
        ['other', 'other', ['x']],
      ],
    );
  });

  it('can stand under the school’s own name for one of our themes', () => {
    const round = { ...roundOf({}, 'driehoek'), themes: [{ id: 'contact', title: 'Hoe we elkaar spreken' }] };
    const themes = listThemes(round);
    assert.equal(themes[0]!.title, 'Hoe we elkaar spreken');
    assert.deepEqual(
      themes.map(({ statements }) => statements.length),
      [3, 3, 3, 3, 3, 3, 3, 3],
    );
  });
});

describe('words', () => {
  it('say who does something and how it stands, in the page’s own words where it has them', () => {
    assert.equal(expectationsTexts('nl')('expectations.doer.not-sure'), 'Weet ik niet');
    assert.equal(expectationsTexts('en')('expectations.outcome.to-discuss'), 'To talk about');
    const own = { nl: { 'expectations.party.parents-2': 'Huis van papa' } };
    assert.equal(expectationsTexts('nl', own)('expectations.party.parents-2'), 'Huis van papa');
  });
});

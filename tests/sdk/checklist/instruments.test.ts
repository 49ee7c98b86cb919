import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compareReports,
  handvat,
  type Instrument,
  listItems,
  localizeInstrument,
  mergeTallies,
  parentExperience,
  parseInstrument,
  parseResponse,
  type Section,
  summarizeTally,
  tallyResponses,
  teamSkills,
  wordItem,
} from '@driehoek/sdk/checklist';
import {
  localizeQualityCard,
  middleManagement,
  qualityCards,
  wholeSchoolPartnership,
} from '@driehoek/sdk/checklist/quality-cards';
import { loadLanguage, type Text } from '@driehoek/sdk/i18n';
import { InvalidDataError, type Role } from '@driehoek/sdk/shared';

await loadLanguage('en');

const instruments = [
  ...[handvat, teamSkills, parentExperience].map(localizeInstrument),
  ...qualityCards.map(localizeQualityCard),
];

/** Every text that a reader meets; the source is a reference, not a sentence. */
function* textsOf(value: unknown, key = ''): Generator<{ nl?: string; en?: string }> {
  if (typeof value !== 'object' || value === null || key === 'source') return;
  if ('nl' in value || 'en' in value) yield value as { nl?: string; en?: string };
  else for (const [name, inner] of Object.entries(value)) yield* textsOf(inner, name);
}

const wordCount = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe('handvat', () => {
  test('has five steps of 3, 7, 8, 7 and 8 statements', () => {
    const steps = handvat.sections.map(({ step, id, items }) => [step, id, items.length]);
    assert.deepEqual(steps, [
      [1, 'home', 3],
      [2, 'organisation', 7],
      [3, 'reciprocity', 8],
      [4, 'cooperation', 7],
      [5, 'tailored-support', 8],
    ]);
  });

  test('numbers the statements within their step', () => {
    for (const section of handvat.sections) {
      assert.deepEqual(
        section.items.map((item) => item.id),
        section.items.map((_, index) => `${section.id}.${index + 1}`),
      );
    }
  });

  test('says who acts in every statement', () => {
    const byActor: Record<string, number> = {};
    for (const { actor = 'nobody' } of listItems(handvat)) byActor[actor] = (byActor[actor] ?? 0) + 1;
    assert.deepEqual(byActor, {
      leadership: 6,
      'class-teacher': 24,
      team: 1,
      'parent-worker': 1,
      'care-professional': 1,
    });
  });

  test('numbers the success factors 1 to 14 through all steps', () => {
    const numbers = handvat.sections.map((section) => section.successFactors?.map((factor) => factor.number));
    assert.deepEqual(numbers, [
      [1, 2],
      [3, 4],
      [5, 6, 7],
      [8, 9, 10, 11],
      [12, 13, 14],
    ]);
  });

  test('carries three preconditions, outside the statements', () => assert.equal(handvat.preconditions?.length, 3));
});

describe('team-skills', () => {
  test('asks about four skills on three points, 3 being more than two thirds of the team', () => {
    assert.equal(listItems(teamSkills).length, 4);
    assert.deepEqual(
      teamSkills.scale.options.map(({ value, points }) => [value, points]),
      [
        ['3', 3],
        ['2', 2],
        ['1', 1],
      ],
    );
    assert.deepEqual(localizeInstrument(teamSkills).scale.options[0]?.label, {
      nl: 'Meer dan twee derde',
      en: 'More than two thirds',
    });
  });

  test('carries the published means, and says whose words points 1 and 2 are', () => {
    assert.deepEqual(
      teamSkills.reference?.map(({ mean }) => mean),
      [2.7, 2.6],
    );
    assert.match(JSON.stringify(teamSkills.source), /1 en 2 zijn van ons/);
  });
});

describe('parent-experience', () => {
  test('has eight statements, and does not claim to be validated', () => {
    assert.equal(listItems(parentExperience).length, 8);
    assert.equal(parentExperience.validated, false);
  });
});

describe('quality cards', () => {
  test('are instruments that are accepted, say whose they are, and do not claim to be validated', () => {
    assert.deepEqual(
      qualityCards.map(({ id, sections }) => [id, ...sections.map(({ items }) => items.length)]),
      [
        ['whole-school-partnership', 4, 4, 4],
        ['leadership-care', 3, 3, 3, 3, 3],
        ['middle-management', 3, 3],
        ['teacher-influence', 3, 3, 3],
      ],
    );
    for (const card of qualityCards) {
      assert.deepEqual(parseInstrument(structuredClone(card)), card);
      assert.equal(card.validated, false);
      assert.match(JSON.stringify(card.source), /(2019|2020).*De woorden zijn van ons/);
    }
  });

  test('that are for some people of a role alone, or for others besides, say who they are, in both languages', () => {
    const named = Object.fromEntries(
      qualityCards.flatMap((card) => {
        const { id, respondents } = localizeQualityCard(card);
        return respondents ? [[id, respondents.map(({ role, name }) => [role, name])]] : [];
      }),
    );
    assert.deepEqual(named, {
      'leadership-care': [['leadership', { nl: 'directie of bestuur', en: 'leadership or board' }]],
      'middle-management': [
        ['leadership', { nl: 'teamleider of bouwcoördinator', en: 'team leader' }],
        ['care-professional', { nl: 'intern begeleider of zorgcoördinator', en: 'coordinator of care' }],
      ],
    });
    // Everybody who acts in a statement of such a card is named by it.
    for (const card of qualityCards.filter(({ respondents }) => respondents))
      for (const { actor } of listItems(card)) assert.ok(card.respondents!.some(({ role }) => role === actor));
  });

  test('say in every statement who does it', () => {
    const doers = {
      nl: /^(De directie|De school|De leraar|Leraren|Iedereen|Zij|Gaat er iets mis, dan vraagt het team) /,
      en: /^(The leadership|The school|The teacher|Teachers|Everybody|They|When something goes wrong, the team) /,
    };
    const words = qualityCards.flatMap((card) => listItems(localizeQualityCard(card))).map(({ text }) => text);
    assert.deepEqual(
      words.map((text) => (text as { nl: string }).nl).filter((text) => !doers.nl.test(text)),
      [],
    );
    assert.deepEqual(
      words.map((text) => (text as { en: string }).en).filter((text) => !doers.en.test(text)),
      [],
    );
  });

  test('speak with I or we to whom a statement is about', () => {
    for (const card of qualityCards.map(localizeQualityCard))
      for (const item of listItems(card)) {
        const about = item.actor === 'class-teacher' ? /^(De leraar|Leraren) / : /^(De directie|Zij) /;
        if (!about.test((item.text as { nl: string }).nl)) continue;
        assert.match((item.ownText as { nl: string } | undefined)?.nl ?? item.id, /^(Ik|Wij) /);
        assert.match((item.ownText as { en: string }).en, /^(I|We) /);
      }
  });

  test('keep what a school rewords, and get the other languages of the rest', () => {
    const [first] = wholeSchoolPartnership.sections;
    const own = { nl: 'Iedereen kent de ouders.' };
    const reworded = {
      ...wholeSchoolPartnership,
      sections: [{ ...first!, items: [{ ...first!.items[0]!, text: own }, ...first!.items.slice(1)] }],
    };
    const [{ items }] = localizeQualityCard(reworded).sections as [Section];
    assert.deepEqual(items[0]!.text, own);
    assert.match((items[1]!.text as { en: string }).en, /with respect/);
    const other = localizeInstrument(parentExperience);
    assert.equal(localizeQualityCard(other), other);
    assert.equal(middleManagement.sections[0]!.items[1]!.actor, 'care-professional');
  });
});

for (const instrument of instruments) {
  describe(`wording of ${instrument.id}`, () => {
    test('gives every text in Dutch and in English', () => {
      for (const text of textsOf(instrument)) assert.ok(text.nl?.trim() && text.en?.trim(), JSON.stringify(text));
    });

    test('keeps Dutch sentences to 17 words', () => {
      for (const { nl = '' } of textsOf(instrument)) {
        for (const sentence of nl.split(/[.?!](?:\s|$)/)) assert.ok(wordCount(sentence) <= 17, sentence);
      }
    });

    test('uses every id once', () => assert.deepEqual(repeatedIds(instrument), []));
  });
}

function repeatedIds(instrument: Instrument): string[] {
  const ids = [...instrument.sections.map((section) => section.id), ...listItems(instrument).map((item) => item.id)];
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the wording of a statement', () => {
  const word = (id: string, role: Role, instrument: Instrument = handvat) =>
    wordItem(listItems(instrument).find((item) => item.id === id)!, role, instrument);
  const nl = (text: Text) => (typeof text === 'string' ? text : text['nl']);

  test('speaks to who acts in it with I, and says to everybody else who it is about', () => {
    assert.match(nl(word('reciprocity.1', 'class-teacher'))!, /^Ik spreek alle ouders regelmatig/);
    for (const role of ['leadership', 'parent', 'pupil', 'care-professional', 'external'] as const)
      assert.match(nl(word('reciprocity.1', role))!, /^De klassenleraar spreekt alle ouders regelmatig/);
    assert.match(nl(word('reciprocity.8', 'leadership'))!, /van ons/);
    assert.match(nl(word('reciprocity.8', 'class-teacher'))!, /van de directie/);
  });

  test('speaks of the team to everybody in it', () => {
    for (const role of ['class-teacher', 'leadership', 'care-professional', 'parent-worker'] as const)
      assert.match(nl(word('organisation.6', role))!, /^Wij zijn vriendelijk/);
    assert.match(nl(word('organisation.6', 'parent'))!, /^Iedereen in het team is vriendelijk/);
  });

  test('speaks to whom a list is meant for where nobody acts', () => {
    assert.equal(nl(word('experience.1', 'parent', parentExperience)), 'Ik voel mij welkom op school.');
    assert.equal(nl(word('experience.1', 'class-teacher', parentExperience)), 'De ouder voelt zich welkom op school.');
    const { answeredBy: _, ...forAll } = parentExperience;
    assert.equal(nl(word('experience.1', 'pupil', forAll)), 'Ik voel mij welkom op school.');
  });

  test('is the neutral one where there is no other', () => {
    const [item] = listItems(teamSkills);
    assert.equal(wordItem(item!, 'class-teacher', teamSkills), item!.text);
  });

  test('is neutral for reports: nobody is I or we, and who acts is named', () => {
    const neutral = [handvat, parentExperience].flatMap((instrument) => listItems(localizeInstrument(instrument)));
    for (const { id, text } of neutral) {
      assert.doesNotMatch((text as { nl: string }).nl, /\b(ik|wij|mij|mijn|ons|onze)\b/i, id);
      assert.doesNotMatch((text as { en: string }).en, /\b(I|we|me|my|us|our)\b/i, id);
    }
  });
});

describe('versions of an instrument', () => {
  const response = {
    id: 'a',
    instrument: 'handvat',
    instrumentVersion: '1.0.0',
    schoolYear: '2025-2026',
    role: 'parent' as const,
    answers: { 'home.1': 'yes' },
  };
  const later = { ...response, id: 'b', instrumentVersion: handvat.version, schoolYear: '2026-2027' };

  test('with the same meaning are read, counted and compared as one', () => {
    assert.equal(parseResponse(response, handvat).instrumentVersion, '1.0.0');
    const before = summarizeTally(tallyResponses([response], handvat), handvat, { minGroupSize: 1 });
    const after = summarizeTally(tallyResponses([later], handvat), handvat, { minGroupSize: 1 });
    assert.equal(before.instrumentVersion, handvat.version);
    const stored = { ...before, instrumentVersion: '1.0.0' };
    assert.throws(() => compareReports(stored, after), InvalidDataError);
    const { items } = compareReports(stored, after, { instrument: handvat }).groups.all!;
    assert.deepEqual(
      items.map(({ id, points }) => [id, points]),
      [['home.1', 0]],
    );
  });

  test('with another meaning are not', () => {
    assert.throws(() => parseResponse({ ...response, instrumentVersion: '0.9.0' }, handvat), InvalidDataError);
    const other = { ...handvat, sameMeaningAs: [] };
    assert.throws(() => tallyResponses([response], other), InvalidDataError);
    const [a, b] = [tallyResponses([response], handvat), tallyResponses([later], handvat)];
    const old = { ...a, instrumentVersion: '1.0.0', schoolYear: '2026-2027' };
    assert.throws(() => mergeTallies(old, b, { instrument: other }), InvalidDataError);
    for (const merged of [
      mergeTallies(old, b, { instrument: handvat }),
      mergeTallies(b, old, { instrument: handvat }),
    ]) {
      assert.equal(merged.instrumentVersion, handvat.version);
      assert.deepEqual(merged.counts, { parent: { 'home.1': { yes: 2 } } });
    }
  });
});

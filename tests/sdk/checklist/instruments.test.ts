import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  handvat,
  type Instrument,
  listItems,
  localizeInstrument,
  parentExperience,
  parseInstrument,
  type Section,
  teamSkills,
} from '@driehoek/sdk/checklist';
import {
  localizeQualityCard,
  middleManagement,
  qualityCards,
  wholeSchoolPartnership,
} from '@driehoek/sdk/checklist/quality-cards';
import { loadLanguage } from '@driehoek/sdk/i18n';

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

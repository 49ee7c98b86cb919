import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  adviseOnEscalation,
  complaintRoute,
  complaintRouteOfCard,
  localizeComplaintRoute,
  escalationPhases,
  escalationStages,
  type EscalationStageNumber,
} from '@driehoek/sdk/conversation';
import { loadLanguage, localizeText } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const STAGES: readonly EscalationStageNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('the escalation ladder', () => {
  it('has nine stages in three phases of three', () => {
    assert.deepEqual(
      escalationStages.map(({ stage, phase }) => [stage, phase]),
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 2],
        [5, 2],
        [6, 2],
        [7, 3],
        [8, 3],
        [9, 3],
      ],
    );
    assert.deepEqual(
      escalationPhases.map(({ phase, help }) => [phase, help]),
      [
        [1, 'together'],
        [2, 'outside-help'],
        [3, 'authority'],
      ],
    );
  });

  it('asks for talking first, then for help from outside, then for somebody who decides', () => {
    assert.deepEqual(
      STAGES.map((stage) => adviseOnEscalation(stage).help),
      [
        'together',
        'together',
        'together',
        'outside-help',
        'outside-help',
        'outside-help',
        'authority',
        'authority',
        'authority',
      ],
    );
  });

  it('begins with a step for the stage itself, and gives at most three', () => {
    const first = STAGES.map((stage) => adviseOnEscalation(stage).steps[0]);
    assert.equal(new Set(first).size, 9);
    for (const stage of STAGES) assert.equal(adviseOnEscalation(stage).steps.length, 3);
  });

  it('is worded in the reader’s language', () => {
    assert.equal(
      adviseOnEscalation(2, { language: 'en' }).steps[0],
      'Stop proving. Look for the question behind the question.',
    );
    assert.equal(adviseOnEscalation(2).steps[0], 'Stop met bewijzen. Zoek de vraag achter de vraag.');
  });

  it('says nothing about a person, only what to do', () => {
    for (const stage of STAGES) assert.deepEqual(Object.keys(adviseOnEscalation(stage)), ['phase', 'help', 'steps']);
  });

  it('knows no other stage', () => {
    assert.throws(() => adviseOnEscalation(0 as EscalationStageNumber), RangeError);
    assert.throws(() => adviseOnEscalation(10 as EscalationStageNumber), RangeError);
  });
});

describe('the complaint route', () => {
  it('goes from the person concerned to the committee, with four ways beside it', () => {
    assert.deepEqual(
      complaintRoute.steps.map(({ id }) => id),
      ['person', 'head', 'board', 'committee'],
    );
    assert.deepEqual(
      complaintRoute.beside.map(({ id }) => id),
      ['confidential-adviser', 'confidential-inspector', 'disputes-committee', 'education-consultant'],
    );
  });

  it('tells the terms and the number of the confidential inspector in both languages', () => {
    const words = (id: string, language: string) => {
      const { steps, beside } = localizeComplaintRoute(complaintRoute);
      const found = [...steps, ...beside].find((step) => step.id === id);
      return found ? localizeText(found.text, language) : '';
    };
    for (const language of ['nl', 'en']) {
      assert.match(words('committee', language), /\b4 we(ken|eks)\b/);
      assert.match(words('disputes-committee', language), /\b6 we(ken|eks)\b/);
      assert.match(words('confidential-inspector', language), /0900 111 3 111/);
    }
  });

  it('is the school’s own when its card has one, with its people, and help from outside beside it', () => {
    const route = [
      { question: 'Zorgen, of niet eens?', who: { nl: 'eerst de leraar, dan Selma', en: 'the teacher, then Selma' } },
      { question: 'Liever iemand anders?', who: 'Joris, vertrouwenspersoon', contact: '010 – 555 01 24' },
    ];
    const own = complaintRouteOfCard(route);
    assert.deepEqual(own.steps, [
      {
        id: 'card-1',
        text: 'Zorgen, of niet eens?',
        who: { nl: 'eerst de leraar, dan Selma', en: 'the teacher, then Selma' },
      },
      { id: 'card-2', text: 'Liever iemand anders?', who: 'Joris, vertrouwenspersoon', contact: '010 – 555 01 24' },
    ]);
    assert.deepEqual(
      own.beside.map(({ id }) => id),
      ['committee', ...complaintRoute.beside.map(({ id }) => id)],
    );
    assert.deepEqual(localizeComplaintRoute(own).steps, own.steps);
    assert.equal(complaintRouteOfCard([]), complaintRoute);
  });

  it('tells staff what parents can do, in both languages, and asks nothing of staff that parents do', () => {
    const forStaff = localizeComplaintRoute(complaintRoute, 'school');
    const first = complaintRoute.steps.map(({ id }) => id);
    assert.deepEqual(
      forStaff.steps.map(({ id }) => id),
      first,
    );
    for (const { text } of forStaff.steps)
      for (const [language, says] of [
        ['nl', /^Ouders /],
        ['en', /^Parents /],
      ] as const)
        assert.match(localizeText(text, language), says);
    const forParents = localizeComplaintRoute(complaintRoute, 'parents');
    assert.match(localizeText(forParents.steps[0]!.text, 'nl'), /^Praat met/);
    const ownOfSchool = { steps: [{ id: 'card-1', text: 'Bel ons' }], beside: [] };
    assert.deepEqual(localizeComplaintRoute(ownOfSchool, 'school'), ownOfSchool);
  });

  it('is for the pupil in a child’s words, without what is for parents', () => {
    const forPupil = localizeComplaintRoute(complaintRoute, 'pupil');
    assert.deepEqual(
      [...forPupil.steps, ...forPupil.beside].map(({ id }) => id),
      ['person', 'head', 'committee', 'confidential-adviser', 'confidential-inspector'],
    );
    for (const { text } of [...forPupil.steps, ...forPupil.beside])
      assert.doesNotMatch(localizeText(text, 'nl'), /\b(u|uw|opp)\b/i);
    // What a school wrote itself stays as it is.
    const own = { steps: [{ id: 'head', text: 'Praat met Selma.' }], beside: [] };
    assert.deepEqual(localizeComplaintRoute(own, 'pupil'), own);
  });
});

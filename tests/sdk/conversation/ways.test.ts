import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ContactRhythm,
  formatPhaseHint,
  type Participant,
  parseConversationPlan,
  reviewConversation,
} from '@driehoek/sdk/conversation';
import { bankIdOf, conversationQuestions } from '@driehoek/sdk/conversation/questions';
import {
  CONVERSATION_WAYS,
  type ConversationWay,
  listWays,
  startConversationInWay,
  startRepair,
  wayDefaults,
  type WayOptions,
} from '@driehoek/sdk/conversation/ways';
import { loadTexts, localizeText } from '@driehoek/sdk/i18n';

const start = (way: ConversationWay, options: Partial<WayOptions> = {}) =>
  startConversationInWay(way, { id: 'c', schoolYear: '2026-2027', today: '2026-09-01', ...options });
const phasesOf = (way: ConversationWay) => start(way).phases!.map(({ id }) => id);
const contactsOf = (way: ConversationWay, options?: Partial<WayOptions>) =>
  start(way, options).checkIns!.map(({ on, kind, way: by }) => `${on} ${kind} ${by}`);

describe('a way of working', () => {
  for (const way of CONVERSATION_WAYS) {
    it(`${way} makes a plan that is accepted, fits its time and brings no advice on how the talk goes`, () => {
      const plan = start(way, { start: '2026-10-01T15:30' });
      assert.deepEqual(parseConversationPlan(plan), plan);
      assert.equal(
        plan.phases!.reduce((sum, { minutes }) => sum + minutes, 0),
        plan.minutes,
      );
      const codes = reviewConversation(plan).map(({ code }) => code);
      for (const code of [
        'parents-not-first',
        'no-pupil-role',
        'too-little-time',
        'difficult-by-mail',
        'no-follow-up',
      ] as const)
        assert.ok(!codes.includes(code), code);
    });

    it(`${way} has questions that are in the bank, for each party`, () => {
      const { questions } = wayDefaults(way);
      const bank = new Map(conversationQuestions.map((question) => [question.id, question]));
      for (const id of questions) assert.ok(bank.has(id), id);
      assert.deepEqual([...new Set(questions.map((id) => bank.get(id)?.for))].sort(), ['parents', 'pupil', 'school']);
      assert.deepEqual(
        start(way)
          .questions!.map(({ id }) => bankIdOf(id))
          .sort(),
        [...questions].sort(),
      );
    });
  }

  it('has what it is known for', () => {
    // By hand, after the six portraits, and the talk to repair.
    const outline = (way: ConversationWay) => {
      const { type, pupilRole, supportPlan = false, interpreter = false } = start(way);
      return [type, pupilRole, wayDefaults(way).talksPerYear, supportPlan, interpreter];
    };
    assert.deepEqual(CONVERSATION_WAYS.map(outline), [
      ['progress-talk', 'presents', 3, false, false],
      ['support-talk', 'joins', 1, false, false],
      ['start-talk', 'joins', 1, false, false],
      ['support-talk', 'joins', 1, true, false],
      ['start-talk', 'joins', 3, false, true],
      ['home-visit', 'joins', 1, false, false],
      ['difficult-talk', 'joins', 1, false, false],
    ]);
    assert.deepEqual(phasesOf('pupil-led').slice(0, 2), ['welcome', 'pupil'], 'the pupil leads');
    // Roles and hopes first, then a compliment, then the parents.
    assert.deepEqual(phasesOf('appreciative-support').slice(0, 3), ['welcome', 'strengths', 'parents']);
  });

  it('puts the short contacts where they belong', () => {
    const talk = { start: '2026-10-01T15:30' };
    // Once a week until the next of three talks.
    const weekly = contactsOf('pupil-led', talk);
    assert.deepEqual(
      [weekly.length, weekly[0], weekly.at(-1)],
      [12, '2026-10-08 short-contact message', '2026-12-24 short-contact message'],
    );
    const autumn = { start: '2026-10-17', end: '2026-10-25' };
    assert.equal(contactsOf('pupil-led', { ...talk, daysOff: [autumn] })[2], '2026-10-29 short-contact message');
    // Both in the first week, before the start talk; then what these parents need, every two weeks.
    assert.deepEqual(contactsOf('new-pupil', talk), [
      '2026-09-02 good-news in-person',
      '2026-09-04 good-news phone',
      '2026-10-15 short-contact phone',
      '2026-10-29 short-contact phone',
      '2026-11-12 short-contact phone',
    ]);
    // After a talk with newcomers at the door every other week; after a home visit every four weeks.
    assert.deepEqual(contactsOf('newcomers', talk).slice(0, 3), [
      '2026-10-08 good-news in-person',
      '2026-10-15 short-contact in-person',
      '2026-10-29 short-contact in-person',
    ]);
    assert.deepEqual(contactsOf('yearly-home-visit', talk), [
      '2026-10-15 good-news message',
      '2026-10-29 short-contact message',
      '2026-11-26 short-contact message',
      '2026-12-24 short-contact message',
      '2027-01-21 short-contact message',
    ]);
    assert.deepEqual(contactsOf('explained-plan', talk), ['2026-10-29 half-way phone']);
    assert.equal(start('explained-plan', talk).followUp, '2026-11-26');
    // Without a day they are counted from today.
    assert.deepEqual(contactsOf('explained-plan'), ['2026-09-29 half-way phone']);
    assert.deepEqual(contactsOf('explained-plan', { start: '2026-10-01' }), ['2026-10-29 half-way phone']);
  });

  it('proposes days on which there is school: none in a weekend or a holiday', () => {
    const christmas = { start: '2026-12-19', end: '2027-01-03' };
    const options = { today: '2026-11-29', daysOff: [christmas] };
    assert.deepEqual(contactsOf('explained-plan', options), ['2027-01-04 half-way phone']);
    assert.equal(start('explained-plan', options).followUp, '2027-01-25');
    assert.equal(contactsOf('newcomers', options)[1], '2026-12-14 short-contact in-person');
    assert.deepEqual(contactsOf('new-pupil', { today: '2026-11-27' }).slice(0, 2), [
      '2026-11-30 good-news in-person',
      '2026-12-01 good-news phone',
    ]);
  });

  it('plans short contacts after the talk as the family likes them; those of the first week as the way of working has them', () => {
    const wishes = [{ household: 'parents', times: ['thu.morning'], channels: { message: 'liked' } }] as const;
    const { checkIns, rhythms } = start('new-pupil', { start: '2026-09-22T15:30', wishes });
    const first = checkIns!.filter(({ from }) => from === undefined);
    assert.deepEqual(
      first.map(({ way, at }) => [way, at]),
      [
        ['in-person', undefined],
        ['phone', undefined],
      ],
    );
    // Two weeks after Tuesday 22 September, and then the first Thursday.
    const [{ startOn, way, at }] = rhythms as [ContactRhythm];
    assert.deepEqual([startOn, way, at], ['2026-10-08', 'message', '08:30']);
  });

  it('says of each phase of a talk to repair what that one is for, and nothing that fits another talk alone', async () => {
    await loadTexts('en', ['conversation-staff']);
    const phases = start('repair').phases!;
    const hints = Object.fromEntries(phases.map((phase) => [phase.id, formatPhaseHint(phase)]));
    const general = Object.fromEntries(phases.map(({ id }) => [id, formatPhaseHint({ id, minutes: 5 })]));
    for (const { id, title } of phases) {
      assert.notEqual(hints[id], '');
      assert.equal(hints[id] === general[id], title === undefined, id);
    }
    assert.equal(hints['school'], 'De school zegt ook wat haar eigen deel was.');
    const english = phases.map((phase) => formatPhaseHint(phase, { language: 'en' }));
    assert.ok(english.includes('The school also says what its own part was.'));
    assert.equal(formatPhaseHint({ id: 'school', title: 'Onze kijk', minutes: 5 }), '', 'a name of the school’s own');
  });

  it('plans a talk to repair without days as long as it has none itself', () => {
    const earlier = start('repair', { start: '2026-11-24T15:00' });
    const undated = startRepair(earlier, { id: 'r', today: '2026-11-25' });
    assert.deepEqual(
      [undated.start, undated.followUp, undated.checkIns, undated.proposedDates],
      Array(4).fill(undefined),
    );
    const dated = startRepair(earlier, { id: 'r', today: '2026-11-25', start: '2026-12-01T15:00' });
    assert.ok(dated.followUp! > '2026-12-01');
    assert.ok(dated.checkIns!.length > 0);
  });

  it('names a talk to repair by what it is for, and has the pupil there, who tells how it was too', () => {
    const { title, pupilRole } = start('repair');
    assert.deepEqual([localizeText(title!, 'nl'), pupilRole], ['Samen weer verder', 'joins']);
    assert.equal(start('newcomers').title, undefined);
  });

  it('asks nobody from outside without the family knowing', () => {
    const [{ task, ...guest }] = start('explained-plan').participants as [Participant];
    assert.deepEqual(guest, {
      id: 'c.experienced-parent',
      role: 'external',
      guest: 'experienced-parent',
      announced: false,
    });
    assert.equal(localizeText(task!, 'nl'), 'ouder die dit eerder meemaakte');
    assert.equal(start('newcomers').participants[0]?.id, 'c.interpreter');
  });

  it('goes on from what is known', () => {
    const parent = { id: 'o', role: 'parent', announced: true } as const;
    const plan = start('newcomers', {
      participants: [parent],
      minutes: 20,
      pupilRole: 'represented',
      medium: 'video',
      place: undefined as never,
      createId: (name) => `own-${name}`,
    });
    assert.deepEqual(
      [plan.participants.map(({ id }) => id), plan.minutes, plan.pupilRole, plan.medium, 'place' in plan],
      [['o', 'own-interpreter'], 20, 'represented', 'video', false],
    );
    assert.equal(
      plan.phases!.reduce((sum, { minutes }) => sum + minutes, 0),
      20,
    );
  });

  it('leaves out days that no plan can have', () => {
    const plan = start('explained-plan', { start: '2199-12-20T15:00', schoolYear: '2199-2200', today: '2199-12-01' });
    assert.ok(!('followUp' in plan));
    assert.deepEqual(plan.checkIns, []);
    assert.deepEqual(parseConversationPlan({ ...plan, schoolYear: '2198-2199' }).checkIns, []);
  });

  it('says in the reader’s language what it is good for', async () => {
    assert.deepEqual(
      listWays().map(({ id }) => id),
      CONVERSATION_WAYS,
    );
    assert.equal(listWays()[2]?.when, 'Goed als het vertrouwen snel moet groeien.');
    await loadTexts('en', ['conversation-ways']);
    assert.equal(listWays({ language: 'en' })[2]?.when, 'Good when trust must grow fast.');
    const texts = { nl: { 'conversation-ways.new-pupil.title': 'Welkom!' } };
    assert.equal(listWays({ texts })[2]?.title, 'Welkom!');
    assert.deepEqual(start('newcomers').participants[0]?.task, { nl: 'tolk', en: 'interpreter' });
  });
});

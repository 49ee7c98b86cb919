import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addFromEarlier,
  addTalkWish,
  type ConversationPlan,
  createHandOver,
  formatHandOver,
  formatSummary,
  handOverFrom,
  type HandOverItem,
  isHandedOver,
  listBrought,
  listHeldAgreements,
  listLinks,
  listReleased,
  listTalkWishes,
  mergeView,
  parseConversationPlan,
  releaseItem,
  startConversation,
  startFromEarlier,
  viewForPerspective,
  withdrawItem,
} from '@driehoek/sdk/conversation';
import { summarizeConversations } from '@driehoek/sdk/conversation/board';
import { startRepair } from '@driehoek/sdk/conversation/ways';
import { PARTIES, type Party, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { markPlan, planArbitrary } from './arbitraries.js';

const NOW = '2027-06-20T09:00:00.000Z';
const given = { sharedWith: ['school'], sharedAt: NOW } as const;

const HAND_OVER: HandOverItem[] = [
  { id: 'parents:1', by: 'parents', kind: 'know', text: 'Bel mij na vier uur.', ...given },
  {
    id: 'parents:2',
    by: 'parents',
    kind: 'agreement',
    text: 'Samen lezen',
    from: { kind: 'agreement', id: 'g1' },
    ...given,
  },
  { id: 'parents:3', by: 'parents', kind: 'know', text: 'nog niet gegeven' },
  { id: 'parents:4', by: 'parents', kind: 'know', text: 'teruggenomen', ...given, withdrawnAt: NOW },
  { id: 'pupil:1', by: 'pupil', kind: 'strength', text: 'Ik help anderen.', ...given },
];

const earlier = (more: Partial<ConversationPlan> = {}): ConversationPlan =>
  parseConversationPlan({
    ...startConversation('progress-talk', {
      id: 'talk',
      schoolYear: '2026-2027',
      pupil: 'Aya',
      participants: [
        { id: 'p1', role: 'parent', name: 'Samira', announced: true, language: 'ar' },
        { id: 'p2', role: 'class-teacher', name: 'Joris', announced: true },
      ],
    }),
    interpreter: true,
    summary: 'niet mee',
    agreements: [
      { id: 'g1', text: 'Samen lezen', who: 'together', by: '2027-01-10', status: 'in-progress' },
      { id: 'g2', text: 'niet gegeven', who: 'school', status: 'open' },
      { id: 'g3', text: 'klaar', who: 'pupil', status: 'done' },
    ],
    handOver: HAND_OVER,
    ...more,
  });

describe('what is given after the rest went along', () => {
  const LATER = { ...given, sharedAt: '2027-06-22T10:00:00.000Z' };
  const handedOverAt = '2027-06-21T10:00:00.000Z';
  const later = { id: 'parents:9', by: 'parents', kind: 'know', text: 'Zij zingt graag.', ...LATER } as const;

  it('waits until it is added to the start talk, to which nothing else is added twice', () => {
    const next = startFromEarlier(earlier(), { id: 'next' });
    const plan = earlier({ handedOverAt, handOver: [...HAND_OVER, later] });
    assert.deepEqual(
      listReleased(plan).flatMap((item) => (isHandedOver(plan, item) ? [] : [item.id])),
      ['parents:9'],
    );
    const added = parseConversationPlan(addFromEarlier(next, plan));
    assert.deepEqual(
      added.agenda.map(({ text }) => text),
      [...next.agenda.map(({ text }) => text), 'Zij zingt graag.'],
    );
    assert.deepEqual([added.strengths, added.agreements], [next.strengths, next.agreements]);
  });

  it('stays as it went: who gave it takes back or changes only what came after', () => {
    const plan = earlier({ handedOverAt, handOver: [...HAND_OVER, later] });
    const reader = readerOfParty('parents');
    const seen = viewForPerspective(plan, reader);
    const now = '2027-06-23T10:00:00.000Z';
    const kept = mergeView(plan, { ...seen, handOver: [] }, reader, seen, { now }).handOver!;
    assert.deepEqual(
      listReleased({ handOver: kept }).map(({ id }) => id),
      ['parents:1', 'parents:2', 'pupil:1'],
    );
    assert.deepEqual(withdrawItem(plan, 'handOver', 0, now), plan);
    assert.notDeepEqual(withdrawItem(plan, 'handOver', HAND_OVER.length, now), plan);
    // What was sent from a page that did not know yet, is kept.
    const more = { ...later, id: 'parents:10', text: 'Zij zwemt.' };
    const added = mergeView(plan, { ...seen, handOver: [...seen.handOver!, more] }, reader, seen, { now }).handOver!;
    assert.equal(added.at(-1)!.text, 'Zij zwemt.');
    assert.equal(isHandedOver(plan, added.at(-1)!), false);
  });

  it('is listed in the start talk that began with it, for each reader as far as their copy has it, and in no other talk', () => {
    const next = { ...startFromEarlier(earlier(), { id: 'next' }), draft: false };
    const mine = { id: 'strength-1', by: 'school', text: 'Rekent graag.', sharedWith: ['parents', 'pupil'] } as const;
    const plan = parseConversationPlan({ ...next, strengths: [mine, ...next.strengths] });
    const told = (reader: Party) =>
      listBrought(viewForPerspective(plan, readerOfParty(reader))).map(({ kind, by, text }) => [kind, by, text]);
    const know = ['know', 'parents', 'Bel mij na vier uur.'];
    const strength = ['strength', 'pupil', 'Ik help anderen.'];
    const agreement = ['agreement', undefined, 'Samen lezen'];
    assert.deepEqual(told('school'), [strength, know, agreement]);
    assert.deepEqual(told('parents'), [know, agreement]);
    assert.deepEqual(told('pupil'), [strength, agreement]);
    assert.deepEqual(listBrought(earlier({ strengths: next.strengths })), []);
    const agenda = plan.agenda.map((item) => ({ ...item, withdrawnAt: NOW }));
    assert.deepEqual(listBrought({ ...plan, agenda, agreements: [] }).length, 1);
  });

  it('adds an agreement once, also when another gives it later', () => {
    const next = startFromEarlier(earlier(), { id: 'next' });
    const again = { ...later, kind: 'agreement', from: { kind: 'agreement', id: 'g1' } } as const;
    const added = addFromEarlier(next, earlier({ handedOverAt, handOver: [...HAND_OVER, again] }));
    assert.deepEqual(added.agreements, next.agreements);
    assert.deepEqual(added.agenda, next.agenda);
  });
});

describe('what goes along to the next teacher', () => {
  it('goes in the last months of its school year', () => {
    assert.equal(handOverFrom('2026-2027'), '2027-05-01');
  });

  it('is what a family gave, and nothing else of the talk', () => {
    const next = parseConversationPlan(startFromEarlier(earlier(), { id: 'next' }));
    assert.equal(next.type, 'start-talk');
    assert.equal(next.schoolYear, '2027-2028');
    assert.deepEqual(next.from, { kind: 'conversation', id: 'talk' });
    assert.deepEqual(
      next.participants.map(({ name }) => name),
      ['Samira'],
    );
    assert.deepEqual(next.agenda, [
      {
        id: 'parents:from-parents:1',
        by: 'parents',
        text: 'Bel mij na vier uur.',
        ...given,
        from: { kind: 'conversation', id: 'talk' },
      },
    ]);
    assert.deepEqual(next.strengths, [
      {
        id: 'pupil:from-pupil:1',
        by: 'pupil',
        text: 'Ik help anderen.',
        ...given,
        from: { kind: 'conversation', id: 'talk' },
      },
    ]);
    assert.deepEqual(next.agreements, [
      {
        id: 'from-g1',
        text: 'Samen lezen',
        who: 'together',
        status: 'in-progress',
        from: { kind: 'agreement', id: 'g1' },
      },
    ]);
    assert.doesNotMatch(JSON.stringify(next), /niet gegeven|teruggenomen|niet mee|Joris|klaar/);
  });

  it('tells in its links nothing of the talks of then, also when it goes on with an agreement of its own', () => {
    const next = startFromEarlier(earlier(), { id: 'next' });
    const own = {
      id: 'own',
      by: 'school',
      text: 'Hoe gaat lezen?',
      from: { kind: 'agreement', id: 'from-g1' },
    } as const;
    const links = listLinks({ ...next, agenda: [...next.agenda, own] });
    const origins = links.map(({ id, from }) => [id, from?.id]);
    assert.deepEqual(origins, [
      ['next', undefined],
      ['parents:from-parents:1', 'next'],
      ['own', 'from-g1'],
      ['from-g1', 'next'],
    ]);
    // A talk that goes on within the year does say what it goes on from.
    assert.deepEqual(listLinks({ ...next, type: 'follow-up' })[0]!.from, { kind: 'conversation', id: 'talk' });
  });

  it('cannot be added to, changed or removed by the school', () => {
    const plan = earlier();
    const reader = readerOfParty('school');
    const seen = viewForPerspective(plan, reader);
    const mine = { id: 'school:1', by: 'school', kind: 'know', text: 'van school', sharedWith: ['parents'] } as const;
    for (const handOver of [[...seen.handOver!, mine], [], seen.handOver!.map((each) => ({ ...each, text: 'anders' }))])
      assert.deepEqual(mergeView(plan, { ...seen, handOver }, reader, seen, { now: NOW }).handOver, plan.handOver);
    assert.deepEqual(releaseItem(plan, { id: 'x', by: 'school', text: 'van school', now: NOW }), plan);
    assert.deepEqual(
      listReleased({ handOver: [{ ...mine, sharedWith: ['school'] }] }),
      [],
      'stored by somebody else all the same',
    );
  });

  it('is taken back until it went', () => {
    const plan = withdrawItem(earlier(), 'handOver', 0, NOW);
    assert.deepEqual(startFromEarlier(plan, { id: 'next' }).agenda, []);
  });

  it('takes an agreement of the other home from nobody', () => {
    const plan = earlier({
      parties: [...PARTIES],
      agreements: [{ id: 'g1', text: 'geheim thuis', who: 'parents-2', status: 'open' }],
    });
    assert.deepEqual(listHeldAgreements(plan, 'parents'), []);
    const next = startFromEarlier(plan, { id: 'next' });
    assert.deepEqual(next.agreements, []);
    assert.doesNotMatch(JSON.stringify(next), /geheim thuis/);
  });

  it('never holds words that its giver kept, or that anybody else wrote', () => {
    fc.assert(
      fc.property(planArbitrary, (generated) => {
        const { plan, markers } = markPlan(generated);
        const next = JSON.stringify(startFromEarlier(plan, { id: 'next' }));
        const files = Object.fromEntries(PARTIES.map((party) => [party, JSON.stringify(createHandOver(plan, party))]));
        for (const { mark, about } of markers) {
          const giver = /^the words of handOver by (parents|parents-2|pupil), shared with [^ ]*school/.exec(about)?.[1];
          const isGiven = giver !== undefined && !about.endsWith('withdrawn');
          const isWord = /^the words|^the correction|^the comment|^an agreement/.test(about);
          if (isWord && !isGiven) assert.ok(!next.includes(mark), about);
          for (const party of PARTIES)
            if (!isGiven || giver !== party) assert.ok(!files[party]!.includes(mark), `${party}: ${about}`);
        }
      }),
    );
  });
});

describe('what a family takes along to another school', () => {
  it('has what that party released, in a file and as text', () => {
    const plan = earlier();
    const handOver = createHandOver(plan, 'parents');
    assert.deepEqual(handOver, {
      schemaVersion: 1,
      pupil: 'Aya',
      schoolYear: '2026-2027',
      items: [
        { by: 'parents', kind: 'know', text: 'Bel mij na vier uur.' },
        { by: 'parents', kind: 'agreement', text: 'Samen lezen', who: 'together' },
      ],
    });
    assert.equal(
      formatHandOver(handOver, plan),
      [
        'Wat meegaat over Aya, uit schooljaar 2026–2027',
        'Het gezin koos zelf wat hierin staat.',
        '',
        '- Goed om te weten (ouders): Bel mij na vier uur.',
        '- Afspraak: Samen lezen (wie: samen)',
        '',
      ].join('\n'),
    );
  });
});

describe('a talk to repair', () => {
  const hard = (): ConversationPlan =>
    parseConversationPlan({
      ...startConversation('difficult-talk', {
        id: 'hard',
        schoolYear: '2026-2027',
        pupil: 'Olle',
        participants: [
          { id: 'p1', role: 'parent', announced: true, language: 'tr' },
          { id: 'p2', role: 'care-professional', announced: true },
        ],
      }),
      interpreter: 'mevrouw Yıldız',
    });
  const wish = (plan: ConversationPlan, by: Party) =>
    addTalkWish(plan, { id: `${by}:wish`, by, text: 'De pauze', now: NOW });

  it('is what a talk that was held needs first, until one is planned; the record does not say that it was talked about', () => {
    const held = {
      ...wish(hard(), 'parents'),
      session: { phase: 'closing', spent: {}, endedAt: NOW },
      summary: 'We lezen.',
      followUp: '2027-09-01',
    };
    const needs = (...plans: ConversationPlan[]) =>
      summarizeConversations(plans, { now: NOW }).find(({ plan }) => plan.id === 'hard')!.needs;
    assert.deepEqual(needs(held), ['talk-on']);
    assert.deepEqual(needs({ ...held, agenda: [] }), []);
    assert.deepEqual(needs(held, startRepair(held, { id: 'next', today: '2027-06-21' })), []);
    for (const audience of ['parents', 'record'] as const)
      assert.doesNotMatch(formatSummary(held, 'nl', audience), /De pauze/);
  });

  it('begins with what the family asked to talk on about, in its own words', () => {
    const plan = wish(hard(), 'parents');
    assert.deepEqual(
      listTalkWishes(plan).map(({ by, text }) => [by, text]),
      [['parents', 'De pauze']],
    );
    const next = parseConversationPlan(startRepair(plan, { id: 'next', today: '2027-06-21' }));
    assert.deepEqual(next.from, { kind: 'conversation', id: 'hard' });
    assert.deepEqual(next.agenda, [
      {
        id: 'parents:next.parents:wish',
        by: 'parents',
        text: 'De pauze',
        ...given,
        from: { kind: 'agenda-item', id: 'parents:wish' },
      },
    ]);
    assert.equal(next.interpreter, 'mevrouw Yıldız');
    assert.deepEqual(
      next.participants.map(({ announced }) => announced),
      [true, false],
    );
  });

  it('goes two steps back before it goes ahead', () => {
    const { phases = [] } = startRepair(hard(), { id: 'next', today: '2027-06-21' });
    const order = phases.map(({ id }) => id);
    for (const back of ['parents', 'pupil', 'school'])
      assert.ok(order.indexOf(back) < order.indexOf('keep-and-change'), back);
    assert.equal((phases.find(({ id }) => id === 'agreements')!.title as { nl: string }).nl, 'Kleine stappen vooruit');
  });

  it('knows nothing of a wish that was taken back, and the pupil sees nothing of one of its parents', () => {
    const plan = wish(hard(), 'parents');
    assert.deepEqual(viewForPerspective(plan, readerOfParty('pupil')).agenda, []);
    assert.deepEqual(listTalkWishes(withdrawItem(plan, 'agenda', 0, NOW)), []);
  });
});

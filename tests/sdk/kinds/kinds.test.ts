import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FamilyConversation, type FamilyRound, isOwnAttendance, type Kind, KINDS } from '@driehoek/sdk/kinds';
import { createMemoryStore, createReaderStore } from '@driehoek/sdk/records';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import {
  addTalkWish,
  addTalkWishes,
  announceConversation,
  type ConversationPlan,
  markRead,
  setParties,
  startFollowUp,
  startFromEarlier,
  wordingOf,
} from '@driehoek/sdk/conversation';
import { startRepair } from '@driehoek/sdk/conversation/ways';
import { READERS, type ReaderName, SAMPLES, type Sample } from './samples.js';
import { edit, RECORD_CELLS, rightsOf } from './try-rights.js';

const now = () => '2026-11-29T10:00:00.000Z';

describe('who sees, creates, changes and removes records of each kind', () => {
  it('is told of every kind and every reader', () => {
    assert.deepEqual([...new Set(RECORD_CELLS.map(({ kind }) => kind))].sort(), Object.keys(KINDS).sort());
    assert.deepEqual([...new Set(RECORD_CELLS.map(({ name }) => name))].sort(), Object.keys(READERS).sort());
  });

  for (const { kind, about, name, cell } of RECORD_CELLS)
    it(`${name}, ${kind}, ${about}: ${cell}`, async () => {
      const open = async (sample?: Sample) => {
        const whole = createMemoryStore();
        if (sample) await whole.put(kind, sample);
        return { whole, store: createReaderStore(whole, { reader: READERS[name], kinds: KINDS, now }) };
      };
      assert.equal(await rightsOf(kind, about, name, open), cell);
    });
});

/** A store in which these records are, for each reader. */
async function storesWith(kind: Kind, ...records: Sample[]) {
  const whole = createMemoryStore();
  for (const record of records) await whole.put(kind, record);
  return { whole, of: (name: ReaderName) => createReaderStore(whole, { reader: READERS[name], kinds: KINDS, now }) };
}

describe('a talk into which a home comes, and out of which it goes', () => {
  it('is in the list of that home once it is announced, and then as far as it wrote in it', async () => {
    const { of, whole } = await storesWith('conversation', SAMPLES.conversation('own', READERS.parent));
    const other = createReaderStore(whole, {
      reader: { ...READERS.parent, party: 'parents-2' },
      kinds: KINDS,
      now,
    });
    const [{ id }] = (await of('teacher').list('conversation')) as [Sample];
    const asTeacher = async (change: (plan: ConversationPlan) => ConversationPlan) => {
      const plan = (await of('teacher').get<FamilyConversation>('conversation', id))!;
      await of('teacher').put('conversation', { ...change(plan), family: plan.family } as FamilyConversation);
    };
    await asTeacher((plan) => setParties(plan, ['parents', 'parents-2', 'pupil', 'school']));
    assert.deepEqual(await other.list('conversation'), []);
    assert.equal(await other.get('conversation', id), undefined);
    await asTeacher((plan) => announceConversation(plan, now()));
    const [copy] = (await other.list('conversation')) as [FamilyConversation];
    const own = { id: 'parents-2:1', by: 'parents-2', text: 'voor mijzelf' } as const;
    await other.put('conversation', { ...copy, agenda: [...copy.agenda, own] });
    await asTeacher((plan) => setParties(plan, ['parents', 'pupil', 'school']));
    const kept = (await other.get<FamilyConversation>('conversation', id))!;
    assert.deepEqual([kept.keptFor, kept.agenda, kept.participants], [['parents-2'], [own], []]);
    await other.remove('conversation', id);
    assert.deepEqual(await other.list('conversation'), []);
    assert.equal((await of('parent').list('conversation')).length, 1);
    assert.equal((await of('teacher').list('conversation')).length, 1);
  });
});

describe('a talk that the school removes', () => {
  const cancelled = (agenda: readonly object[]) => ({
    ...SAMPLES.conversation('own', READERS.parent),
    cancelled: true,
    expectations: [],
    strengths: [],
    agenda,
  });
  const ofSchool = { id: 'school:1', by: 'school', text: 'voor de school' };
  const ofParents = { id: 'parents:1', by: 'parents', text: 'voor mijzelf' };

  it('goes in the same way whether or not somebody wrote something for itself, who still reads that', async () => {
    for (const agenda of [[ofSchool], [ofSchool, ofParents]]) {
      const { whole, of } = await storesWith('conversation', cancelled(agenda));
      const [{ id }] = (await of('teacher').list('conversation')) as [Sample];
      await of('teacher').remove('conversation', id);
      assert.deepEqual(await of('teacher').list('conversation'), []);
      assert.deepEqual(await of('pupil').list('conversation'), []);
      const kept = await of('parent').get<FamilyConversation>('conversation', id);
      assert.deepEqual(
        kept?.agenda.map(({ text }) => text),
        agenda.length > 1 ? ['voor mijzelf'] : undefined,
      );
      if (!kept) continue;
      assert.deepEqual([kept.cancelled, kept.keptFor], [true, ['parents']]);
      // What was the school's own is kept nowhere.
      assert.ok(!JSON.stringify(await whole.get('conversation', id)).includes('voor de school'));
      await of('parent').remove('conversation', id);
      assert.equal(await whole.get('conversation', id), undefined);
    }
  });

  it('is put back by the school as it was, with what was kept of it', async () => {
    const copies: object[] = [];
    for (const agenda of [[ofSchool], [ofSchool, ofParents]]) {
      const { whole, of } = await storesWith('conversation', cancelled(agenda));
      const [{ revision: _revision, ...copy }] = (await of('teacher').list('conversation')) as [Sample];
      await of('teacher').remove('conversation', copy.id);
      const back = await of('teacher').put<Sample>('conversation', copy as Sample);
      const { revision: _later, ...rest } = back;
      copies.push(rest);
      assert.deepEqual({ ...rest, sequence: undefined }, { ...copy, sequence: undefined });
      const stored = await whole.get<FamilyConversation>('conversation', copy.id);
      assert.deepEqual(stored?.agenda.map(({ id }) => id).sort(), agenda.map(({ id }) => id).sort());
      assert.equal(stored?.keptFor, undefined);
    }
    assert.deepEqual(copies[0], copies[1]);
  });

  it('is left to each who wrote in it, and neither is told of the other; nobody else brings it back', async () => {
    const { of } = await storesWith(
      'conversation',
      cancelled([ofParents, { id: 'pupil:1', by: 'pupil', text: 'voor mij' }]),
    );
    const [{ id }] = (await of('teacher').list('conversation')) as [Sample];
    await of('teacher').remove('conversation', id);
    const copies = [
      await of('parent').get<FamilyConversation>('conversation', id),
      await of('pupil').get<FamilyConversation>('conversation', id),
    ];
    assert.deepEqual(
      copies.map((copy) => copy?.keptFor),
      [['parents'], ['pupil']],
    );
    const { keptFor: _kept, ...again } = copies[0]!;
    await of('parent').put('conversation', again);
    assert.deepEqual(await of('teacher').list('conversation'), []);
    await of('parent').remove('conversation', id);
    assert.equal(await of('parent').get('conversation', id), undefined);
    assert.deepEqual((await of('pupil').get<FamilyConversation>('conversation', id))?.agenda.length, 1);
  });

  it('stays as long as somebody shared something with the school', async () => {
    const { of } = await storesWith('conversation', cancelled([{ ...ofParents, sharedWith: ['school'] }]));
    const [{ id }] = (await of('teacher').list('conversation')) as [Sample];
    await assert.rejects(of('teacher').remove('conversation', id), { name: 'RefusedError' });
  });
});

describe('a round of expectations', () => {
  const round = SAMPLES['expectations-round']('own', READERS.parent);

  it('shows a party what another said once both handed in', async () => {
    const { of } = await storesWith('expectations-round', round);
    const saidBySchool = async () =>
      (await of('parent').get<FamilyRound>('expectations-round', round.id))?.parties.school;
    assert.deepEqual((await saidBySchool())?.answers, {});
    const copy = (await of('parent').get<FamilyRound>('expectations-round', round.id))!;
    const own = { ...copy.parties.parents!, submittedAt: now() };
    await of('parent').put('expectations-round', { ...copy, parties: { ...copy.parties, parents: own } });
    assert.deepEqual((await saidBySchool())?.answers, { a: { importance: 'partly', who: 'school' } });
    const taught = await of('teacher').get<FamilyRound>('expectations-round', round.id);
    assert.deepEqual(taught?.parties.parents?.answers, own.answers);
    assert.deepEqual(taught?.parties.pupil?.answers, {});
  });

  it('is known to a pupil who is not in it, without an answer of anybody, and not to the home that is not in it', async () => {
    const { pupil: _pupil, ...parties } = (round as unknown as FamilyRound).parties;
    const { whole, of } = await storesWith('expectations-round', { ...round, parties });
    const known = (await of('pupil').get<FamilyRound>('expectations-round', round.id))!;
    assert.deepEqual(Object.keys(known.parties).sort(), Object.keys(parties).sort());
    for (const { answers, language } of Object.values(known.parties))
      assert.deepEqual([answers, language], [{}, 'und']);
    await assert.rejects(
      of('pupil').put('expectations-round', {
        ...known,
        parties: { ...known.parties, pupil: { language: 'nl', answers: {} } },
      }),
      { reason: 'forbidden' },
    );
    assert.equal((await whole.get<FamilyRound>('expectations-round', round.id))?.parties.pupil, undefined);
    // The school handed in, after which nobody joins.
    assert.equal(await of('other home').get('expectations-round', round.id), undefined);
  });

  it('is started by the school with nobody’s words but its own, held as it chooses until somebody handed in, and removed while nobody else answered', async () => {
    const { whole, of } = await storesWith('expectations-round');
    const copy = await of('teacher').put<Sample>('expectations-round', round);
    const started = (await whole.get<FamilyRound>('expectations-round', round.id))!;
    assert.deepEqual(started.parties.parents?.answers, {});
    assert.deepEqual(started.parties.pupil?.answers, {});
    // The school handed in at once, so that how it is held stays.
    await of('teacher').put('expectations-round', { ...copy, mode: 'open' });
    assert.equal((await whole.get<FamilyRound>('expectations-round', round.id))?.mode, undefined);
    await of('teacher').remove('expectations-round', round.id);
    const { parties: _parties, ...rest } = round;
    const fresh = await of('teacher').put<Sample>('expectations-round', {
      ...rest,
      parties: { parents: { language: 'nl', answers: {} } },
    });
    const open = await of('teacher').put<Sample>('expectations-round', { ...fresh, mode: 'open' });
    assert.equal(open['mode'], 'open');
    const theirs = (await of('parent').get<Sample>('expectations-round', round.id))!;
    await of('parent').put('expectations-round', edit('expectations-round', { ...theirs, mode: 'sealed' }, 'parent'));
    assert.equal((await whole.get<FamilyRound>('expectations-round', round.id))?.mode, 'open');
    // What the parent filled in is nobody else's, nor is it told of.
    await of('teacher').remove('expectations-round', round.id);
  });

  it('is removed by the school in the same way whether or not somebody began to answer, who still has that', async () => {
    const began = { language: 'nl', answers: { a: { remark: 'voor mijzelf' } } };
    const nothing = { language: 'nl', answers: {} };
    const copies: object[] = [];
    for (const parents of [nothing, began]) {
      const parties = { parents, school: { language: 'nl', answers: { a: { remark: 'van de school' } } } };
      const { whole, of } = await storesWith('expectations-round', { ...round, parties });
      const { revision: _revision, ...copy } = (await of('teacher').get<Sample>('expectations-round', round.id))!;
      await of('teacher').remove('expectations-round', round.id);
      for (const name of ['teacher', 'pupil'] as const) assert.deepEqual(await of(name).list('expectations-round'), []);
      const kept = await of('parent').get<FamilyRound>('expectations-round', round.id);
      assert.deepEqual(kept?.parties.parents?.answers, parents === began ? began.answers : undefined);
      assert.deepEqual(kept?.keptFor, parents === began ? ['parents'] : undefined);
      assert.ok(!JSON.stringify((await whole.get('expectations-round', round.id)) ?? '').includes('van de school'));
      const { revision: _later, ...back } = await of('teacher').put<Sample>('expectations-round', copy as Sample);
      copies.push(back);
      const stored = await whole.get<FamilyRound>('expectations-round', round.id);
      assert.deepEqual([stored?.keptFor, stored?.parties.parents?.answers], [undefined, parents.answers]);
      await of('teacher').remove('expectations-round', round.id);
      await of('parent').remove('expectations-round', round.id);
      assert.equal(await whole.get('expectations-round', round.id), undefined);
    }
    assert.deepEqual(copies[0], copies[1]);
  });

  it('has who kept something of it in it again when it is put back without them', async () => {
    const pupil = { language: 'nl', answers: { a: { remark: 'van mij' } } };
    const school = { language: 'nl', answers: {} };
    const parties = { parents: school, school, pupil };
    const { whole, of } = await storesWith('expectations-round', { ...round, parties });
    const { revision: _revision, ...copy } = (await of('teacher').get<FamilyRound>('expectations-round', round.id))!;
    await of('teacher').remove('expectations-round', round.id);
    const { pupil: _pupil, ...others } = copy.parties;
    await of('teacher').put('expectations-round', { ...copy, parties: others } as Sample);
    const stored = await whole.get<FamilyRound>('expectations-round', round.id);
    assert.deepEqual([stored?.keptFor, stored?.parties.pupil?.answers], [undefined, pupil.answers]);
    const read = await of('pupil').get<FamilyRound>('expectations-round', round.id);
    assert.deepEqual(read?.parties.pupil?.answers, pupil.answers);
  });

  it('that is kept names nobody else who has it', async () => {
    const began = { language: 'nl', answers: { a: { remark: 'voor mijzelf' } } };
    const { of } = await storesWith('expectations-round', {
      ...round,
      parties: { parents: began, pupil: began, school: { language: 'nl', answers: {} } },
    });
    await of('teacher').remove('expectations-round', round.id);
    for (const [name, party] of [
      ['parent', 'parents'],
      ['pupil', 'pupil'],
    ] as const) {
      const kept = (await of(name).get<FamilyRound>('expectations-round', round.id))!;
      assert.deepEqual([kept.keptFor, Object.keys(kept.parties)], [[party], [party]]);
    }
  });

  it('stays as long as somebody else handed in', async () => {
    const handedIn = { language: 'nl', answers: { a: { remark: 'gedeeld' } }, submittedAt: now() };
    const { of } = await storesWith('expectations-round', {
      ...round,
      parties: { parents: handedIn, school: { language: 'nl', answers: {} } },
    });
    await assert.rejects(of('teacher').remove('expectations-round', round.id), { reason: 'forbidden' });
  });
});

describe('a conversation', () => {
  const talk = SAMPLES.conversation('own', READERS.teacher);

  it('is begun with nobody’s words but those of who begins it, and not known to the family while it is a draft', async () => {
    const { whole, of } = await storesWith('conversation');
    await of('teacher').put('conversation', { ...talk, draft: true });
    const begun = (await whole.get<FamilyConversation>('conversation', talk.id))!;
    assert.deepEqual(
      begun.agenda.map(({ by }) => by),
      ['school'],
    );
    assert.equal(begun.goal, 'Kijken hoe het lezen gaat');
    assert.deepEqual([await of('parent').list('conversation'), await of('pupil').list('conversation')], [[], []]);
    await of('leadership').remove('conversation', talk.id);
    assert.deepEqual(await whole.list('conversation'), []);
  });

  it('is begun with the wish of a home for an interpreter that is known from before, which then is that home’s to change', async () => {
    const { whole, of } = await storesWith('conversation');
    const wished = { ...talk, draft: true, interpreterWishes: ['parents'] };
    await of('teacher').put('conversation', wished as Sample);
    const read = async () => (await whole.get<FamilyConversation>('conversation', talk.id))!.interpreterWishes;
    assert.deepEqual(await read(), ['parents']);
    const copy = (await of('teacher').get<FamilyConversation>('conversation', talk.id))!;
    await of('teacher').put('conversation', { ...copy, draft: false, interpreterWishes: [] });
    assert.deepEqual(await read(), ['parents']);
    const { interpreterWishes: own, ...rest } = (await of('parent').get<FamilyConversation>('conversation', talk.id))!;
    assert.deepEqual(own, ['parents']);
    await of('parent').put('conversation', rest);
    assert.equal(await read(), undefined);
  });

  it('is not removed once somebody else brought something, draft or not', async () => {
    const { of } = await storesWith('conversation', { ...talk, draft: true });
    await assert.rejects(of('teacher').remove('conversation', talk.id), { reason: 'forbidden' });
  });

  it('is removed when it does not take place and only the school brought something, not while it does', async () => {
    const agenda = (talk as unknown as FamilyConversation).agenda.filter(({ by }) => by === 'school');
    const { whole, of } = await storesWith('conversation', { ...talk, agenda, expectations: [], strengths: [] });
    const remove = () => of('teacher').remove('conversation', talk.id);
    await assert.rejects(remove(), { reason: 'forbidden' });
    const copy = (await of('teacher').get<Sample>('conversation', talk.id))!;
    await of('teacher').put('conversation', { ...copy, cancelled: true });
    await remove();
    assert.deepEqual(await whole.list('conversation'), []);
  });

  it('is for somebody from outside who takes part in it', async () => {
    const guest = { id: 'gast', name: 'Ilse', role: 'external', announced: true };
    const { whole } = await storesWith('conversation', {
      ...talk,
      participants: [...(talk['participants'] as object[]), guest],
      agreements: [{ id: 'x', text: 'Ilse belt', who: 'external', participant: 'gast', status: 'open' }],
    });
    const countOf = async (participant: string) => {
      const reader = { ...READERS.external, participant };
      return (await createReaderStore(whole, { reader, kinds: KINDS, now }).list('conversation')).length;
    };
    assert.deepEqual([await countOf('gast'), await countOf('iemand')], [1, 0]);
  });

  it('keeps in sight what a home has read and the school takes back, and of what it had not read nothing', async () => {
    const shared = (id: string, text: string) => ({ id, by: 'school', text, sharedWith: ['parents', 'parents-2'] });
    const { of } = await storesWith('conversation', {
      ...talk,
      parties: ['parents', 'parents-2', 'school'],
      strengths: [shared('school:read', 'Zij leest graag')],
    });
    const strengthsOf = async (name: ReaderName) =>
      (await of(name).get<FamilyConversation>('conversation', talk.id))!.strengths;
    await of('parent').markRead('conversation', talk.id);
    await of('external').markRead('conversation', talk.id);
    assert.deepEqual((await strengthsOf('teacher'))[0]?.readBy, ['parents']);
    const copy = (await of('teacher').get<FamilyConversation>('conversation', talk.id))!;
    await of('teacher').put<FamilyConversation>('conversation', { ...copy, strengths: [] });
    const [inOne] = await strengthsOf('parent');
    const [inTwo] = await strengthsOf('other home');
    assert.deepEqual([inOne?.text, inOne?.withdrawnAt], ['Zij leest graag', now()]);
    assert.deepEqual([inTwo?.text ?? '', inTwo?.withdrawnAt ?? now()], ['', now()]);
  });

  it('keeps what another wrote meanwhile, and the time is that of the store', async () => {
    const { whole, of: storeOf } = await storesWith('conversation', talk);
    const copy = (await storeOf('parent').get<Sample>('conversation', talk.id))!;
    const of = wordingOf(copy as unknown as FamilyConversation);
    const confirmed = { by: 'parents', agrees: true, givenAt: '1999-01-01T00:00:00Z', of };
    await storeOf('parent').put('conversation', { ...copy, confirmations: [confirmed] });
    const stored = (await whole.get<FamilyConversation>('conversation', talk.id))!;
    assert.equal(stored.confirmations?.[0]?.givenAt, now());
    assert.equal(stored.agenda.length, 4);
  });

  it('notes what a reader was given as that reader says, and never of what was taken back before', async () => {
    const agenda = (talk as unknown as FamilyConversation).agenda.map((item) =>
      item.by === 'school' ? { ...item, sharedWith: ['parents'], withdrawnAt: now() } : item,
    );
    const { whole, of } = await storesWith('conversation', { ...talk, agenda });
    const taught = (await of('teacher').get<FamilyConversation>('conversation', talk.id))!;
    await of('teacher').put('conversation', { ...markRead(taught, 'school'), family: taught.family });
    const copy = (await of('parent').get<FamilyConversation>('conversation', talk.id))!;
    const forged = copy.agenda.map((item) => ({ ...item, readBy: ['parents', 'school'] as const }));
    await of('parent').put('conversation', { ...copy, agenda: forged });
    const stored = (await whole.get<FamilyConversation>('conversation', talk.id))!;
    const read = new Map(stored.agenda.map(({ id, readBy }) => [id, readBy]));
    assert.deepEqual([read.get('parents:2'), read.get('school:1')], [['school'], undefined]);
  });

  it('that goes on from another has what the family asked there to talk on about, in its own words', async () => {
    const wished = addTalkWish(talk as unknown as FamilyConversation, {
      id: 'parents:wens',
      by: 'parents',
      text: 'het plein',
      now: now(),
    });
    const { whole, of } = await storesWith('conversation', wished as unknown as Sample);
    const copy = (await of('teacher').get<FamilyConversation>('conversation', talk.id))!;
    const repair = startRepair(copy, { id: 'again', today: '2026-11-29' });
    await of('teacher').put('conversation', { ...repair, family: 'mila', draft: true });
    const stored = (await whole.get<FamilyConversation>('conversation', 'again'))!;
    assert.deepEqual(
      stored.agenda.map(({ by, text }) => [by, text]),
      [['parents', 'het plein']],
    );
  });

  it('that follows another has what the family asked there to talk on about, before or after it was planned, each once', async () => {
    const ask = (plan: FamilyConversation, text: string) =>
      addTalkWish(plan, { id: `parents:${text}`, by: 'parents', text, now: now() });
    const wished = ask(talk as unknown as FamilyConversation, 'het plein') as FamilyConversation;
    const { whole, of } = await storesWith('conversation', wished as unknown as Sample);
    const teacher = of('teacher');
    const copyOf = async (id: string) => (await teacher.get<FamilyConversation>('conversation', id))!;
    const followUp = startFollowUp(await copyOf(talk.id), { id: 'next' });
    await teacher.put('conversation', { ...followUp, family: 'mila', draft: true });
    const { revision, ...earlier } = (await of('parent').get<FamilyConversation>('conversation', talk.id))!;
    await of('parent').put('conversation', {
      ...ask(earlier as FamilyConversation, 'de toets'),
      family: 'mila',
      revision,
    } as Sample);
    for (let press = 0; press < 2; press++) {
      const next = addTalkWishes(await copyOf('next'), await copyOf(talk.id));
      await teacher.put('conversation', { ...next, family: 'mila' } as Sample);
    }
    const { agenda } = (await whole.get<FamilyConversation>('conversation', 'next'))!;
    assert.deepEqual(
      agenda.filter(({ by }) => by === 'parents').map(({ text }) => text),
      ['het plein', 'de toets'],
    );
  });

  it('that goes on from another has what the family gave along there, in its own words, and of another family nothing', async () => {
    const given = (by: 'parents' | 'pupil', text: string, sharedWith?: string[]) => ({
      id: `${by}:g`,
      by,
      kind: 'know',
      text,
      ...(sharedWith && { sharedWith, sharedAt: now() }),
    });
    const handOver = [given('parents', 'na een toets is Mila moe', ['school']), given('pupil', 'een geheim')];
    const earlier = { ...talk, handOver };
    const { whole, of } = await storesWith('conversation', earlier, { ...earlier, id: 'van-sem', family: 'sem' });
    const copy = (await of('teacher').get<FamilyConversation>('conversation', talk.id))!;
    const started = startFromEarlier(copy, { id: 'next' });
    const forged = started.agenda.map((item) => ({ ...item, text: 'dit zei niemand' }));
    const next = { ...started, agenda: forged, family: 'mila', draft: true };
    await of('teacher').put('conversation', next);
    const stored = (await whole.get<FamilyConversation>('conversation', 'next'))!;
    assert.deepEqual(
      stored.agenda.map(({ by, text }) => [by, text]),
      [['parents', 'na een toets is Mila moe']],
    );
    const other = { ...next, id: 'other', from: { kind: 'conversation', id: 'van-sem' } };
    await of('teacher').put('conversation', other);
    assert.deepEqual((await whole.get<FamilyConversation>('conversation', 'other'))?.agenda, []);
  });
});

describe('a year plan', () => {
  it('has how many come for the school alone, which families for their teacher, and no names for anybody', async () => {
    const plan = SAMPLES['year-plan']('own', READERS.teacher) as unknown as YearPlan;
    const named = plan.entries.map((entry) => ({
      ...entry,
      attendance: {
        ...entry.attendance,
        coming: ['mama'],
        answeredFor: '2026-11-24T08:30',
        families: [
          { family: 'f', name: 'Bo' },
          { family: 'mila', name: 'Mila', people: 1 },
        ],
      },
    }));
    const { whole, of } = await storesWith('year-plan', { ...plan, entries: named });
    const attendanceOf = async (name: ReaderName) =>
      (await of(name).get<YearPlan>('year-plan', plan.id))?.entries.map(({ attendance }) => attendance);
    const total = { answers: 3, people: 5 };
    const families = [{ family: 'mila', name: 'Mila', people: 1 }];
    assert.deepEqual(await attendanceOf('teacher'), [{ total, families }]);
    assert.deepEqual(await attendanceOf('leadership'), [{ total }]);
    for (const name of ['parent', 'pupil', 'external'] as const) assert.deepEqual(await attendanceOf(name), [{}]);
    const forged = named.map((entry) => ({
      ...entry,
      attendance: {
        coming: ['oom'],
        answeredFor: '2026-11-24',
        total: { answers: 99, people: 99 },
        families: [{ family: 'f', name: 'oom' }],
      },
    }));
    await of('teacher').put('year-plan', { ...plan, revision: 1, entries: forged });
    const [stored] = (await whole.get<YearPlan>('year-plan', plan.id))!.entries;
    assert.deepEqual(stored?.attendance, { total: { answers: 3, people: 5 } });
  });
});

describe('attendance', () => {
  it('is of one home, and the pupil is at home in both', async () => {
    const first = SAMPLES.attendance('own', READERS.parent);
    const second = { ...first, id: 'avond.mila.2', household: 'parents-2', coming: ['papa'] };
    const { of } = await storesWith('attendance', first, second);
    const idsOf = async (name: ReaderName) => (await of(name).list('attendance')).map(({ id }) => id);
    assert.deepEqual(await idsOf('parent'), ['avond.mila']);
    assert.deepEqual(await idsOf('other home'), ['avond.mila.2']);
    assert.deepEqual(await idsOf('pupil'), ['avond.mila', 'avond.mila.2']);
    for (const name of ['external', 'teacher', 'stranger'] as const) assert.deepEqual(await idsOf(name), [], name);
    const home = { family: 'mila' };
    const may = (...names: ReaderName[]) => names.map((name) => isOwnAttendance(home, READERS[name]));
    assert.deepEqual(may('parent', 'pupil', 'other home', 'external', 'teacher'), [true, true, false, false, false]);
    const ofHome = { ...home, household: 'parents-2' } as const;
    assert.deepEqual(
      (['other home', 'pupil'] as const).map((name) => isOwnAttendance(ofHome, READERS[name])),
      [true, false],
    );
    const astray = createReaderStore(createMemoryStore(), {
      reader: { role: 'parent', party: 'school', pupils: ['mila'] },
      kinds: KINDS,
      now,
    });
    await assert.rejects(astray.put('attendance', first), { reason: 'forbidden' });
  });

  it('of a pupil with two homes is apart from both, read and changed by the pupil alone', async () => {
    const own = { ...SAMPLES.attendance('own', READERS.pupil), by: 'pupil' };
    const { of } = await storesWith('attendance', own);
    for (const name of ['parent', 'other home', 'teacher', 'stranger'] as const)
      assert.deepEqual(await of(name).list('attendance'), [], name);
    assert.equal((await of('pupil').put('attendance', { ...own, revision: 1, coming: ['papa'] })).revision, 2);
    const forged = { ...own, id: 'forged' };
    await assert.rejects(of('parent').put('attendance', forged), { reason: 'forbidden' });
    const ofHome = { ...SAMPLES.attendance('own', READERS.parent), id: 'home', household: 'parents' };
    const stores = await storesWith('attendance', ofHome);
    await assert.rejects(stores.of('pupil').put('attendance', { ...ofHome, revision: 1, coming: [] }), {
      reason: 'forbidden',
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FamilyConversation, type FamilyRound, type Kind, KINDS } from '@driehoek/sdk/kinds';
import { ConflictError, createMemoryStore, createReaderStore, RefusedError } from '@driehoek/sdk/records';
import { sameData } from '@driehoek/sdk/shared';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import { wordingOf } from '@driehoek/sdk/conversation';
import { offer } from '../parent-offers/small-offers.js';
import { READERS, type ReaderName, SAMPLES, type Sample } from './samples.js';

const now = () => '2026-11-29T10:00:00.000Z';

// Written by hand from the rights and from what each kind is for. `s` sees, `n` creates a new one, `c` changes, `r` removes.
// An own record is about Mila of 6a, or of the reader; another is about Sem of 7b, or of somebody else.
const TABLE = `
                          | parent | other home | pupil | teacher | care | leadership | worker | external | team | stranger
response own              | sncr   | sncr       | sncr  | sncr    | sncr | sncr       | sncr   | sncr     | -    | sncr
response other            | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
information-card own      | s      | s          | s     | sncr    | sncr | sncr       | sncr   | s        | s    | s
year-plan own             | s      | s          | s     | sncr    | sncr | sncr       | sncr   | s        | -    | s
year-plan other           | s      | s          | s     | sncr    | sncr | sncr       | sncr   | s        | -    | s
class-contacts own        | -      | -          | -     | sncr    | -    | -          | -      | -        | -    | -
class-contacts other      | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
contact-preferences own   | sncr   | -          | -     | s       | s    | -          | -      | -        | -    | -
contact-preferences other | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
attendance own            | sncr   | -          | sncr  | -       | -    | -          | -      | -        | -    | -
attendance other          | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
expectations-round own    | sc     | -          | sc    | sn      | sn   | sn         | sn     | -        | -    | -
expectations-round other  | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
conversation own          | sc     | -          | sc    | snc     | snc  | snc        | snc    | -        | -    | -
conversation other        | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
parent-offers own         | snc    | snc        | -     | snc     | snc  | snc        | snc    | -        | -    | sn
parent-offers other       | sn     | sn         | -     | sn      | sn   | snc        | snc    | -        | -    | sn
family-help own           | s      | s          | s     | sncr    | sncr | sncr       | sncr   | s        | s    | s
look-back own             | -      | -          | -     | sncr    | sncr | sncr       | sncr   | -        | -    | -
look-back other           | -      | -          | -     | -       | -    | -          | -      | -        | -    | -
plan own                  | -      | -          | -     | sncr    | sncr | sncr       | sncr   | -        | -    | -
`;

const [heading = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const names = heading.slice(1) as ReaderName[];

/** Changes in a copy what its reader could mean to change. */
function edit(kind: Kind, copy: Sample, name: ReaderName): Sample {
  const party =
    name === 'parent' ? 'parents' : name === 'other home' ? 'parents-2' : name === 'pupil' ? 'pupil' : 'school';
  const added = { id: `${party}:new`, by: party, text: 'iets nieuws' };
  const change: { readonly [K in Kind]: () => object } = {
    response: () => ({ answers: { 'a.1': 'no' } }),
    'information-card': () => ({ note: 'iets nieuws' }),
    'year-plan': () => ({ daysOff: [{ name: 'studiedag', start: '2026-12-01', end: '2026-12-01' }] }),
    'class-contacts': () => ({ pupils: [] }),
    'contact-preferences': () => ({ times: [] }),
    attendance: () => ({ coming: [] }),
    'expectations-round': () => {
      const { parties } = copy as unknown as FamilyRound;
      const answers = { ...(parties[party] ?? { language: 'nl' }), answers: { c: { remark: 'iets nieuws' } } };
      return { parties: { ...parties, [party]: answers } };
    },
    conversation: () => ({ agenda: [...((copy as unknown as FamilyConversation).agenda ?? []), added] }),
    'parent-offers': () => {
      const { offers } = copy as unknown as ParentOffers;
      const answer = { kind: 'yes', text: 'Graag', by: 'class-teacher', on: '2026-11-29' } as const;
      if (party === 'school') return { offers: offers.map((each) => ({ ...each, answer })) };
      const isNoah = name === 'stranger';
      return offers.length > 0 || isNoah
        ? { offers: [...offers, offer('nieuw', { pupil: isNoah ? 'sem' : 'mila', by: party as 'parents' })] }
        : {};
    },
    'family-help': () => ({ area: 'Zonneveld' }),
    'look-back': () => ({ saw: 'iets nieuws' }),
    plan: () => ({ actionPoints: [] }),
  };
  return { ...copy, ...change[kind]() };
}

/** Whether a store takes something: it may refuse it, or say that there is none. */
async function isTaken(act: Promise<unknown>): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    assert.ok(error instanceof RefusedError || error instanceof ConflictError, String(error));
    if (error instanceof RefusedError) assert.equal(error.reason, 'forbidden', JSON.stringify(error.issues));
    return false;
  }
}

const without = (record: object | undefined) => ({ ...record, revision: undefined });

async function rightsOf(kind: Kind, about: 'own' | 'other', name: ReaderName): Promise<string> {
  const reader = READERS[name];
  const sample = SAMPLES[kind](about, reader);
  const open = async (isThere: boolean) => {
    const whole = createMemoryStore();
    if (isThere) await whole.put(kind, sample);
    return { whole, store: createReaderStore(whole, { reader, kinds: KINDS, now }) };
  };
  const { whole, store } = await open(true);
  const copy = await store.get<Sample>(kind, sample.id);
  assert.deepEqual(await store.list(kind), copy ? [copy] : []);
  // Who has no copy may have heard of it: what they send never changes anything.
  await isTaken(store.put(kind, edit(kind, copy ?? { ...sample, revision: 1 }, name)));
  const isChanged = !sameData(without(await whole.get(kind, sample.id)), without(sample));
  const empty = await open(false);
  const isCreated = await isTaken(empty.store.put(kind, sample));
  assert.equal((await empty.whole.get(kind, sample.id)) !== undefined, isCreated);
  await isTaken(store.remove(kind, sample.id));
  const isGone = (await whole.get(kind, sample.id)) === undefined;
  const found = `${copy ? 's' : ''}${isCreated ? 'n' : ''}${isChanged ? 'c' : ''}${isGone ? 'r' : ''}`;
  return found === '' ? '-' : found;
}

describe('who sees, creates, changes and removes records of each kind', () => {
  it('is told of every kind', () => {
    assert.deepEqual([...new Set(rows.map(([row = '']) => row.split(' ')[0]))].sort(), Object.keys(KINDS).sort());
  });

  for (const [row = '', ...cells] of rows) {
    const [kind, about] = row.split(' ') as [Kind, 'own' | 'other'];
    it(row, async () => {
      const found = await Promise.all(names.map(async (name) => `${name}: ${await rightsOf(kind, about, name)}`));
      assert.deepEqual(
        found,
        names.map((name, place) => `${name}: ${cells[place]}`),
      );
    });
  }
});

/** A store in which these records are, for each reader. */
async function storesWith(kind: Kind, ...records: Sample[]) {
  const whole = createMemoryStore();
  for (const record of records) await whole.put(kind, record);
  return { whole, of: (name: ReaderName) => createReaderStore(whole, { reader: READERS[name], kinds: KINDS, now }) };
}

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

  it('is not removed once somebody else brought something, draft or not', async () => {
    const { of } = await storesWith('conversation', { ...talk, draft: true });
    await assert.rejects(of('teacher').remove('conversation', talk.id), { reason: 'forbidden' });
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
});

describe('a year plan', () => {
  it('has how many come for the school alone, and no names for anybody', async () => {
    const plan = SAMPLES['year-plan']('own', READERS.teacher) as unknown as YearPlan;
    const named = plan.entries.map((entry) => ({
      ...entry,
      attendance: { ...entry.attendance, coming: ['mama'], families: [{ family: 'f', name: 'Mila' }] },
    }));
    const { whole, of } = await storesWith('year-plan', { ...plan, entries: named });
    const attendanceOf = async (name: ReaderName) =>
      (await of(name).get<YearPlan>('year-plan', plan.id))?.entries.map(({ attendance }) => attendance);
    assert.deepEqual(await attendanceOf('teacher'), [{ total: { answers: 3, people: 5 } }]);
    for (const name of ['parent', 'pupil', 'external'] as const) assert.deepEqual(await attendanceOf(name), [{}]);
    const forged = named.map((entry) => ({
      ...entry,
      attendance: { coming: ['oom'], total: { answers: 99, people: 99 }, families: [{ family: 'f', name: 'oom' }] },
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
    const astray = createReaderStore(createMemoryStore(), {
      reader: { role: 'parent', party: 'school', pupils: ['mila'] },
      kinds: KINDS,
      now,
    });
    await assert.rejects(astray.put('attendance', first), { reason: 'forbidden' });
  });
});

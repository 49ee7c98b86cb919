import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remarkOnItem, type Response } from '@driehoek/sdk/checklist';
import { addContact, type ClassContacts } from '@driehoek/sdk/class-contacts';
import { addEntry, changeEntry, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { ownIdOf, startConversation } from '@driehoek/sdk/conversation';
import { answerStatement, emptyAnswers, startRound } from '@driehoek/sdk/expectations';
import { type FamilyHelp, setHelpEntry } from '@driehoek/sdk/family-help';
import { KINDS } from '@driehoek/sdk/kinds';
import { addOffer, answerOffer, changeOffer, type ParentOffers } from '@driehoek/sdk/parent-offers';
import { createMemoryStore, createReaderStore, type KindRules, type RecordStore } from '@driehoek/sdk/records';
import type { Party, Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { exampleClass } from '../../packages/portal/src/class/example-class.js';
import { Journal } from '../../packages/portal/src/journal.js';
import type { FamilyConversation, FamilyRound, Kind, Stored } from '../../packages/portal/src/records.js';
import { Saver } from '../../packages/portal/src/saver.js';
import { emptyPlans } from '../../packages/portal/src/year/example-plan.js';
import { createStorage } from './fake-journal.js';

// Everybody writes words of their own in one record, each in a tab, and of a kind that is not the same for all in a copy of
// their own. The store takes calls in any order, fails before or
// after it has stored, and tells the tabs of changes in any order; tabs are reloaded at any moment.

const FAMILY = 'pupil-14';
const NOW = '2026-11-26T09:00:00.000Z';
const PARTIES = ['parents', 'school', 'pupil'] as const satisfies readonly Party[];
const READERS: readonly Reader[] = [
  { role: 'parent', pupils: [FAMILY] },
  { role: 'class-teacher', pupils: [FAMILY] },
  { role: 'pupil', pupils: [FAMILY] },
];

/** The name of a place where the one at a tab writes. */
const placeOf = (tab: number, place: number) => `tab ${tab} place ${place}`;

/** A kind of record, and how the one at a tab writes words in it and finds them again. */
interface Scene<T extends Stored> {
  readonly kind: Kind;
  readonly first: T;
  /** Who is at each tab, where each has a copy. */
  readonly readers?: readonly Reader[];
  /** What the record becomes, as the one at a tab has it, when that one writes a word at a place. */
  write(record: T, tab: number, place: number, word: string): T;
  /** Lists every word in the record with who wrote it where, as `placeOf` names it. */
  list(record: T): readonly (readonly [place: string, word: unknown])[];
  /** Whether a word takes the place of the one before it. */
  readonly isReplaced: boolean;
}

const round: Scene<FamilyRound> = {
  kind: 'expectations-round',
  first: { ...startRound({ id: 'round', schoolYear: '2026-2027', parties: PARTIES }), family: FAMILY },
  readers: READERS,
  write(record, tab, place, word) {
    const party = PARTIES[tab]!;
    const before = record.parties[party] ?? emptyAnswers('nl');
    const answers = answerStatement(before, `contact.${place + 1}`, { remark: word });
    return { ...record, parties: { ...record.parties, [party]: answers } };
  },
  list: ({ parties }) =>
    PARTIES.flatMap((party, tab) =>
      Object.entries(parties[party]?.answers ?? {}).map(
        ([id, { remark }]) => [placeOf(tab, Number(id.slice(-1)) - 1), remark] as const,
      ),
    ),
  isReplaced: true,
};

const conversation: Scene<FamilyConversation> = {
  kind: 'conversation',
  first: { ...startConversation('progress-talk', { id: 'talk', schoolYear: '2026-2027' }), family: FAMILY },
  readers: READERS,
  write(seen, tab, place, word) {
    const by = PARTIES[tab]!;
    const id = ownIdOf(by, String(place));
    const agenda = seen.agenda.some((item) => item.id === id)
      ? seen.agenda.map((item) => (item.id === id ? { ...item, text: word } : item))
      : [...seen.agenda, { id, by, text: word }];
    return { ...seen, agenda };
  },
  list: ({ agenda }) =>
    agenda.map(({ by, id, text }) => [placeOf(PARTIES.indexOf(by as 'school'), Number(id.slice(-1))), text] as const),
  isReplaced: true,
};

const response: Scene<Response> = {
  kind: 'response',
  first: {
    id: 'response',
    instrument: 'handvat',
    instrumentVersion: '1',
    schoolYear: '2026-2027',
    role: 'parent',
    answers: {},
  },
  write: (record, tab, place, word) => remarkOnItem(record, placeOf(tab, place), word),
  list: ({ remarks }) => Object.entries(remarks ?? {}),
  isReplaced: true,
};

const yearPlan: Scene<YearPlan> = {
  kind: 'year-plan',
  first: emptyPlans('2026-2027').school,
  write(record, tab, place, word) {
    const id = placeOf(tab, place);
    if (record.entries.some((entry) => entry.id === id)) return changeEntry(record, id, { title: word });
    const days = { start: `2026-1${tab}-0${place + 1}`, end: `2026-1${tab}-0${place + 1}`, allDay: true };
    const entry = { id, level: 'school', kind: 'other', formal: false, title: word, reminders: [], ...days } as const;
    return addEntry(record, entry);
  },
  list: ({ entries }) => entries.map(({ id, title }) => [id, title] as const),
  isReplaced: true,
};

/** A list whose items have no id: every word is a contact of its own, of the same pupil. */
const classList: Scene<ClassContacts> = {
  kind: 'class-contacts',
  first: {
    ...exampleClass('2026-2027'),
    pupils: exampleClass('2026-2027')
      .pupils.slice(0, 1)
      .map((pupil) => ({ ...pupil, contacts: [] })),
  },
  write(record, tab, place, word) {
    const on = `${2010 + Number(word)}-0${tab + 1}-0${place + 1}`;
    return addContact(record, record.pupils[0]!.id, { on, way: 'phone', kind: 'informal' });
  },
  list: ({ pupils }) =>
    pupils[0]!.contacts.map(({ on }) => {
      const [year = '', tab, place] = on.split('-');
      return [placeOf(Number(tab) - 1, Number(place) - 1), String(Number(year) - 2010)] as const;
    }),
  isReplaced: false,
};

/** Two parents of other children offer, each in the own copy; the school answers two others. */
const OFFER_READERS: readonly Reader[] = [
  { role: 'parent', pupils: ['pupil-1'] },
  { role: 'leadership' },
  { role: 'parent', pupils: ['pupil-2'] },
];
const offers: Scene<ParentOffers> = {
  kind: 'parent-offers',
  first: {
    id: 'offers',
    schemaVersion: 1,
    schoolYear: '2026-2027',
    offers: [0, 1].map((place) => ({
      id: `answered-${place}`,
      pupil: 'pupil-3',
      by: 'parents',
      kind: 'meeting',
      text: 'Ik kan koffie schenken.',
      offeredAt: NOW,
    })),
  },
  readers: OFFER_READERS,
  write(seen, tab, place, word) {
    const reader = OFFER_READERS[tab]!;
    const id = `offer-${tab}-${place}`;
    const words = { kind: 'class-task', text: word } as const;
    const owner = { pupil: reader.pupils?.[0] ?? '', by: 'parents' } as const;
    if (tab === 1)
      return answerOffer(
        seen,
        `answered-${place}`,
        { kind: 'yes', text: word },
        { by: 'leadership', on: '2026-11-26' },
      );
    return seen.offers.some((offer) => offer.id === id)
      ? changeOffer(seen, id, words)
      : addOffer(seen, id, owner, words, NOW);
  },
  list: (record) =>
    record.offers.flatMap(({ id, text, answer }) => {
      const [what, tab, place] = id.split('-');
      if (what === 'offer') return [[placeOf(Number(tab), Number(place)), text] as const];
      return answer ? [[placeOf(1, Number(tab)), answer.text] as const] : [];
    }),
  isReplaced: true,
};

const help: Scene<FamilyHelp> = {
  kind: 'family-help',
  first: { id: 'help', entries: [] },
  write(record, tab, place, word) {
    const id = placeOf(tab, place);
    const entry = { id, kind: 'other', title: id, what: word, place: 'Plein 3' } as const;
    return setHelpEntry(record, entry);
  },
  list: ({ entries }) => entries.map(({ id, what }) => [id, what] as const),
  isReplaced: true,
};

interface Action {
  readonly tab: number;
  readonly what: 'write' | 'blur' | 'reload';
  readonly place: number;
}

const actions = (tabs: number): fc.Arbitrary<Action[]> =>
  fc.array(
    fc.record({
      tab: fc.nat(tabs - 1),
      what: fc.constantFrom<Action['what'][]>('write', 'write', 'write', 'blur', 'reload'),
      place: fc.nat(1),
    }),
    { maxLength: 20 },
  );
const faults = fc.infiniteStream(fc.constantFrom('works', 'works', 'works', 'works', 'fails', 'loses'));

async function play<T extends Stored>(
  scene: Scene<T>,
  scheduler: fc.Scheduler,
  steps: readonly Action[],
  fault: { next(): IteratorResult<string> },
  tabs: number,
): Promise<void> {
  const memory = createMemoryStore();
  await memory.put(scene.kind, scene.first);
  const storage = createStorage();
  /** The record as the one at a tab has it. */
  const storeAt = (tab: number): RecordStore => {
    const reader = scene.readers?.[tab];
    const kinds = KINDS as unknown as Record<string, KindRules>;
    return reader ? createReaderStore(memory, { reader, kinds, now: () => NOW }) : memory;
  };
  let isFaulty = true;
  const turn = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const never = new Promise<never>(() => undefined);

  interface Tab {
    readonly saver: Saver;
    readonly ready: Promise<void>;
    isOpen: boolean;
  }
  const here: Tab[] = [];

  const openTab = (index: number): void => {
    const tab = { isOpen: true } as { -readonly [key in keyof Tab]: Tab[key] };
    const whileOpen = async <R>(result: Promise<R>): Promise<R> => {
      const outcome = await result.finally(() => (tab.isOpen ? undefined : never));
      return outcome;
    };
    const beneath = storeAt(index);
    const store: RecordStore = {
      get: (kind, id) => whileOpen(turn('get').then(() => beneath.get(kind, id))),
      list: (kind) => whileOpen(turn('list').then(() => beneath.list(kind))),
      remove: beneath.remove,
      put: async (kind, record) => {
        if (!tab.isOpen) return never;
        const what = isFaulty ? fault.next().value : 'works';
        if (what === 'fails') throw new Error('fails');
        // A call that was made arrives, also when the tab is closed by then.
        const result = turn('put').then(() => beneath.put(kind, record));
        const outcome = await whileOpen(result);
        await whileOpen(turn('reply'));
        if (what === 'loses') throw new Error('loses');
        return outcome;
      },
      watch: (listener) => beneath.watch((event) => void turn('told').then(() => tab.isOpen && listener(event))),
    };
    // A tab keeps its name when it is reloaded, and what it left is its own to go on with.
    const name = `tab-${index}`;
    const journal = new Journal(storage, name);
    const saver = new Saver(store, { journal, pause: (run) => void turn('pause').then(() => tab.isOpen && run()) });
    tab.saver = saver;
    tab.ready = saver
      .open([scene.kind])
      .then(() => saver.recover(name))
      .catch(() => undefined);
    here[index] = tab;
  };
  for (let index = 0; index < tabs; index++) openTab(index);

  let written: (readonly [place: string, word: unknown])[] = [];
  /** The steps of one tab are taken one after the other: nobody writes on a page that is not there yet. */
  const taking: Promise<void>[] = [];
  const take = async ({ tab: index, what, place }: Action, count: number): Promise<void> => {
    await here[index]!.ready;
    const tab = here[index]!;
    const present = tab.saver.list<T>(scene.kind)[0];
    assert.ok(present);
    if (what === 'write') {
      const word = String(count);
      const record = scene.write(present, index, place, word);
      const name = placeOf(index, place);
      if (scene.isReplaced) written = written.filter(([other]) => other !== name);
      written.push([name, word]);
      tab.saver.edit(scene.kind, record, { isTyped: true }).catch(() => undefined);
    } else if (what === 'blur') tab.saver.save().catch(() => undefined);
    else {
      // As the page does when it is hidden.
      tab.saver.save().catch(() => undefined);
      tab.isOpen = false;
      openTab(index);
    }
  };
  const done = steps.map(async (step, count) => {
    await turn(step.what);
    taking[step.tab] = (taking[step.tab] ?? Promise.resolve()).then(() => take(step, count));
    await taking[step.tab];
  });
  await scheduler.waitFor(Promise.all(done));
  await scheduler.waitIdle();
  isFaulty = false;
  for (const { saver } of here) await scheduler.waitFor(saver.settle());
  await scheduler.waitIdle();

  const outcome = await memory.get<T>(scene.kind, scene.first.id);
  assert.ok(outcome);
  assert.deepEqual(scene.list(outcome).map(String).sort(), written.map(String).sort());
  for (const [index, { saver }] of here.entries()) {
    const copy = await storeAt(index).get<T>(scene.kind, scene.first.id);
    assert.deepEqual({ ...saver.list<T>(scene.kind)[0], revision: 0 }, { ...copy, revision: 0 });
  }
  assert.equal(storage.entries.size, 0, 'the journal');
}

describe('everybody’s words', () => {
  const scenes = { round, conversation, response, yearPlan, classList, offers, help } as const;
  for (const [name, scene] of Object.entries(scenes)) {
    for (const tabs of [2, 3]) {
      it(`are in the store and in every tab in the end: ${name}, ${tabs} tabs`, async () => {
        await fc.assert(
          fc.asyncProperty(fc.scheduler(), actions(tabs), faults, (scheduler, steps, fault) =>
            play(scene as unknown as Scene<Stored>, scheduler, steps, fault, tabs),
          ),
          { numRuns: process.env['WIDE'] ? 400 : 40 },
        );
      });
    }
  }
});

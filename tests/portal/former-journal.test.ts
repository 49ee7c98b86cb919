import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import { mergeRound } from '@driehoek/sdk/expectations';
import type { Reader } from '@driehoek/sdk/shared';
import { exampleClass } from '../../packages/portal/src/class/example-class.js';
import { exampleConversations } from '../../packages/portal/src/conversations/example-conversations.js';
import { exampleRounds } from '../../packages/portal/src/expectations/example-rounds.js';
import { FIRST_FAMILY } from '../../packages/portal/src/family/example-families.js';
import { examplePreferences } from '../../packages/portal/src/preferences/example-preferences.js';
import { openLocalSession } from '../../packages/portal/src/session/local-session.js';
import { SharedRecords } from '../../packages/portal/src/shared-records.js';
import { exampleOffers } from '../../packages/portal/src/together/example-offers.js';
import { createStorage, type FakeStorage } from './fake-journal.js';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';

// Until its pages had a reader's copies, the portal wrote wholes and the changes of readers in the journal, under the tab alone.

const YEAR = '2026-2027';
const NOW = '2026-11-16T09:00:00.000Z';
const TAB = 'tab-before';
const PARENT: Reader = { role: 'parent', groups: [], pupils: [FIRST_FAMILY] };

const conversation = exampleConversations(YEAR).find(({ id }) => id.startsWith('noah-progress'))!;
const round = exampleRounds(YEAR).find(({ family, schoolYear }) => family === FIRST_FAMILY && schoolYear === YEAR)!;

interface Former {
  readonly kind: string;
  readonly unsaved: { readonly record: { readonly id: string }; readonly edits: readonly object[] };
}

/** What a parent typed in the agenda of a talk. */
function ofConversation(text: string): Former {
  const { family, ...plan } = conversation;
  const seen = viewForPerspective(plan, PARENT);
  const copy = { ...seen, agenda: [...seen.agenda, { id: 'typed-before', by: 'parents' as const, text }] };
  const record = { ...mergeView(plan, copy, PARENT, seen, { now: NOW }), family };
  const edits = [
    { change: { reader: PARENT, readBy: 'parents' } },
    { change: { reader: PARENT, seen, copy, now: NOW } },
  ];
  return { kind: 'conversation', unsaved: { record, edits } };
}

/** What a parent answered, and the school, in one tab. */
function ofRound(remark: string): Former {
  const parents = { language: 'nl', answers: { 'contact.1': { importance: 'yes' as const, remark } } };
  const school = {
    language: 'nl',
    answers: { 'contact.2': { importance: 'no' as const, remark: `${remark} (school)` } },
  };
  const changes = [
    { party: 'parents' as const, answers: parents, ...(round.parties.parents && { before: round.parties.parents }) },
    { party: 'school' as const, answers: school, ...(round.parties.school && { before: round.parties.school }) },
  ];
  const merged = changes.reduce<typeof round>(
    (next, change) => ({ ...mergeRound(next, change, { now: NOW }), family: round.family }),
    round,
  );
  return { kind: 'expectations-round', unsaved: { record: merged, edits: changes.map((change) => ({ change })) } };
}

const keyOf = ({ kind, unsaved }: Former) => `driehoek-journal/${TAB}/${kind}/${unsaved.record.id}`;
const leave = (storage: FakeStorage, ...entries: readonly Former[]) => {
  for (const entry of entries) storage.setItem(keyOf(entry), JSON.stringify(entry));
};

async function carry(...entries: readonly Former[]) {
  const storage = createStorage();
  leave(storage, ...entries);
  const session = await openLocalSession(YEAR);
  const visitor = {
    language: 'nl',
    role: 'class-teacher',
    instruments: {},
    schoolYear: YEAR,
    minGroupSize: 5,
  } as const;
  await session.readerOf(visitor);
  const records = new SharedRecords({ session, storage, tab: TAB });
  const places = records.carryOver(TAB);
  await records.become(visitor);
  for (const place of places) await records.recover(place);
  const textFor = async (kind: string, reader: Reader) =>
    JSON.stringify(await session.storeFor(reader, 'nl')!.list(kind));
  return { storage, records, textFor };
}

const TEACHER: Reader = { role: 'class-teacher', groups: ['Groep 6'], pupils: [] };

describe('what an earlier portal left in the journal', () => {
  it('is stored as who wrote it, and nobody else sees it', async () => {
    const { storage, textFor } = await carry(ofConversation('Buiten spelen'), ofRound('Bel na vijf uur'));
    assert.match(await textFor('conversation', PARENT), /Buiten spelen/);
    assert.doesNotMatch(await textFor('conversation', TEACHER), /Buiten spelen/);
    assert.match(await textFor('expectations-round', PARENT), /Bel na vijf uur"/);
    assert.doesNotMatch(await textFor('expectations-round', PARENT), /\(school\)/);
    assert.match(await textFor('expectations-round', TEACHER), /\(school\)/);
    assert.doesNotMatch(await textFor('expectations-round', TEACHER), /Bel na vijf uur"/);
    assert.equal(storage.entries.size, 0);
  });

  it('is stored too where it was a whole that one reader has', async () => {
    const group = exampleClass(YEAR);
    const [first] = group.pupils;
    const contacts = { ...group, pupils: group.pupils.with(0, { ...first!, name: 'Anders genoemd' }) };
    const [wishes] = examplePreferences(YEAR);
    const offers = exampleOffers(YEAR, 'nl');
    const { storage, textFor } = await carry(
      { kind: 'class-contacts', unsaved: { record: contacts, edits: [{ before: group, after: contacts }] } },
      {
        kind: 'contact-preferences',
        unsaved: {
          record: { ...wishes!, times: ['fri.morning'] } as typeof wishes & object,
          edits: [{ before: wishes!, after: { ...wishes!, times: ['fri.morning'] } }],
        },
      },
      {
        kind: 'parent-offers',
        unsaved: {
          record: offers,
          edits: [{ change: { reader: TEACHER, seen: offers, offers: { ...offers, drafts: [] }, now: NOW } }],
        },
      },
    );
    assert.match(await textFor('class-contacts', TEACHER), /Anders genoemd/);
    assert.match(await textFor('contact-preferences', TEACHER), /fri\.morning/);
    assert.equal(storage.entries.size, 0);
  });

  it('stays where it is when it cannot be read', async () => {
    const broken: Former = { kind: 'conversation', unsaved: { record: { id: 'x' }, edits: [{ after: { id: 'x' } }] } };
    const { storage, textFor } = await carry(broken, ofConversation('Buiten spelen'));
    assert.deepEqual([...storage.entries.keys()], [keyOf(broken)]);
    assert.match(await textFor('conversation', PARENT), /Buiten spelen/);
  });
});

describe('the portal after an earlier one', () => {
  let portal: Portal;
  before(async () => {
    portal = await openPortal();
  });
  after(() => portal.close());

  it('has what was typed there and not stored', async () => {
    const { page, leave: end } = await portal.visit('#/conversations');
    const entries = [ofConversation('Buiten spelen')].map((entry) => [keyOf(entry), JSON.stringify(entry)] as const);
    await page.evaluate((left) => {
      for (const [key, text] of left) localStorage.setItem(key, text);
    }, entries);
    await page.reload();
    const talk = new FamilyTalk(page);
    await talk.heading.waitFor();
    await talk.lookAs('ouder');
    await talk.open('Voortgangsgesprek · Noah');
    assert.match(JSON.stringify(await talk.plan()), /Buiten spelen/);
    await page.reload();
    await talk.planner.waitFor();
    assert.match(JSON.stringify(await talk.plan()), /Buiten spelen/);
    await end();
  });
});

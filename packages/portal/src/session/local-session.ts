import {
  classContactsRules,
  conversationRules,
  expectationsRoundRules,
  KINDS,
  type OfFamily,
} from '@driehoek/sdk/kinds';
import { type ContactPreferences, countPreferences, withholdWishCounts } from '@driehoek/sdk/contact-preferences';
import { createReaderStore, type KindRules, type RecordStore } from '@driehoek/sdk/records';
import { may, partyOf, type Reader, type Role, type SchoolYear } from '@driehoek/sdk/shared';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { exampleClass } from '../class/example-class.js';
import { readerIn } from '../conversations/reader-in.js';
import { familyAmong } from '../family/family.js';
import { hasTwoHomesIn } from '../family/households.js';
import type { FamilyConversation, FamilyRound, Visitor } from '../records.js';
import { SHARED } from '../lists.js';
import { openStore } from '../store.js';
import { GROUP } from '../year/example-entries.js';
import { createExampleStore } from './example-store.js';
import { createExamples } from './examples.js';
import { carryOver } from './former-edits.js';
import type { KnownPupil, Session } from './session.js';

/** The classes of each role at the school; where people sign in, that says so. */
const GROUPS_OF: { readonly [role in Role]?: readonly string[] } = {
  'class-teacher': [GROUP],
  'care-professional': [GROUP],
  'parent-worker': [GROUP],
};

/** Opens the portal without a server: this browser has everything, and whoever is before it chooses as whom to look. */
export async function openLocalSession(thisYear: SchoolYear): Promise<Session> {
  const { store, kept } = await openStore();
  const wholeIn = (language: string) => createExampleStore(store, () => createExamples(thisYear, language));
  let pupils: readonly KnownPupil[] = [];
  return {
    shared: SHARED,
    own: store,
    isKept: kept,
    documentation: './storybook/',
    get pupils() {
      return pupils;
    },
    async readerOf(visitor) {
      const whole = wholeIn(visitor.language);
      pupils = await listPupils(whole, thisYear);
      return readerFrom(visitor, pupils, whole);
    },
    storeFor: (reader, language) =>
      createReaderStore(wholeIn(language), { reader, kinds: kindsHere, now: () => new Date().toISOString() }),
    carryOver: (entry) => carryOver(entry, { copyFor, groupsOf: (role) => GROUPS_OF[role] ?? [] }),
    async countWishes({ reader, schoolYear, minGroupSize }) {
      if (!may(reader, 'contact-preferences', 'see-totals')) return undefined;
      const said = await wholeIn('nl').list<ContactPreferences>('contact-preferences');
      // All pupils here are of the one class; of who left it nothing is told.
      const isCounted = (each: ContactPreferences) =>
        each.schoolYear === schoolYear && pupils.some(({ id }) => id === each.pupil);
      return withholdWishCounts(countPreferences(said.filter(isCounted)), minGroupSize);
    },
    async clear() {
      for (const kind of Object.keys(KINDS)) for (const { id } of await store.list(kind)) await store.remove(kind, id);
    },
  };
}

async function listPupils(whole: RecordStore, thisYear: SchoolYear): Promise<readonly KnownPupil[]> {
  const example = exampleClass(thisYear);
  return ((await whole.get<ClassContacts>('class-contacts', example.id)) ?? example).pupils;
}

/** A parent of a child with two homes speaks for the home that was chosen. */
async function readerFrom(visitor: Visitor, pupils: readonly KnownPupil[], whole: RecordStore): Promise<Reader> {
  const { role, household } = visitor;
  const family = familyAmong(pupils, visitor).id;
  const isOfHome =
    household !== undefined &&
    partyOf(role) === 'parents' &&
    hasTwoHomesIn(
      await whole.list<FamilyRound>('expectations-round'),
      await whole.list<FamilyConversation>('conversation'),
      family,
    );
  return {
    role,
    groups: GROUPS_OF[role] ?? [],
    // Somebody from outside comes for one pupil.
    pupils: partyOf(role) === 'school' ? [] : [family],
    ...(isOfHome && { party: household }),
  };
}

/** Every pupil here is of the one class: who may lead talks with that class has its pupils, also those that come later. */
function withPupil(reader: Reader, { family }: OfFamily): Reader {
  const isOfClass = may(reader, 'conversation', 'see', { group: GROUP });
  return isOfClass ? { ...reader, pupils: [family] } : reader;
}

/** The rules of a kind for readers as `as` completes them for each record; without one the record is not theirs. */
function rulesAs<T extends OfFamily & { readonly id: string }>(
  rules: KindRules<T>,
  as: (record: T, reader: Reader) => Reader | undefined,
): KindRules<T> {
  return {
    ...rules,
    copyFor(record, reader) {
      const known = as(record, reader);
      return known && rules.copyFor(record, known);
    },
    applyCopy: (stored, change) =>
      rules.applyCopy(stored, { ...change, reader: as(stored ?? change.copy, change.reader) ?? change.reader }),
    mayRemove: (record, reader) => rules.mayRemove(record, as(record, reader) ?? reader),
    remove: (record, reader) => rules.remove?.(record, as(record, reader) ?? reader),
    mayPutBack: (record, reader) => rules.mayPutBack?.(record, as(record, reader) ?? reader) === true,
  };
}

const kindsHere = {
  ...KINDS,
  // An older portal stored the name of the class in two languages, by which rights know no class.
  'class-contacts': {
    ...classContactsRules,
    parse: (input: unknown) => ({ ...classContactsRules.parse(input), group: GROUP }),
  },
  conversation: rulesAs(conversationRules, (plan, reader) => readerIn(plan, withPupil(reader, plan))),
  'expectations-round': rulesAs(expectationsRoundRules, (round, reader) => withPupil(reader, round)),
} as unknown as Record<string, KindRules>;

/** Returns a whole record as a reader has it. */
function copyFor(kind: string, whole: unknown, reader: Reader) {
  const rules = kindsHere[kind];
  return rules?.copyFor(rules.parse(whole), reader);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTACT_KINDS, CONTACT_WAYS, KNOWLEDGE, parseClassContacts, TOPICS } from '@driehoek/sdk/class-contacts';
import { CHANNELS, InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { createSchema } from '../../../scripts/publish-schemas.js';
import { classOf, contact, pupil } from './small-class.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** Path and code of every reason for which the data is refused. */
function refusal(data: unknown): Record<string, string> {
  try {
    parseClassContacts(data);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return Object.fromEntries(error.issues.map(({ path, code }) => [path, code]));
  }
  return {};
}

const day = fc
  .date({ min: new Date('2026-06-01'), max: new Date('2027-07-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const filled = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const anyContact = fc.record(
  {
    on: day,
    way: fc.constantFrom(...CONTACT_WAYS),
    kind: fc.constantFrom(...CONTACT_KINDS),
    comeBackOn: day,
    'a field of a later version': fc.jsonValue(),
  },
  { requiredKeys: ['on', 'way', 'kind'], noNullPrototype: true },
);
const anyPupil = fc.record(
  {
    id: filled,
    name: filled,
    isNew: fc.boolean(),
    startedOn: day,
    topics: fc.dictionary(fc.constantFrom(...TOPICS, 'a topic of later'), fc.constantFrom(...KNOWLEDGE), {
      noNullPrototype: true,
    }),
    contacts: fc.array(anyContact),
    'a field of the school itself': fc.jsonValue(),
  },
  { requiredKeys: ['id', 'name', 'topics', 'contacts'], noNullPrototype: true },
);
const anyClass = fc.record(
  {
    id: filled,
    revision: fc.nat(),
    schemaVersion: fc.constant(2),
    schoolYear: fc.integer({ min: 1900, max: 2198 }).map((year) => `${year}-${year + 1}`),
    group: fc.string(),
    pupils: fc.uniqueArray(anyPupil, { selector: ({ id }) => id }),
    'another field': fc.jsonValue(),
  },
  { requiredKeys: ['id', 'schemaVersion', 'schoolYear', 'group', 'pupils'], noNullPrototype: true },
);

test('keeps every field as it was, also those it does not know', () => {
  fc.assert(fc.property(anyClass, (data) => assert.deepEqual(parseClassContacts(data), data)));
});

test('never throws anything but its own error', () => {
  fc.assert(fc.property(fc.anything(), (data) => void refusal(data)));
});

test('has nine topics, and the channels of school plus a visit at home', () => {
  assert.equal(TOPICS.length, 9);
  assert.equal(new Set(TOPICS).size, 9);
  assert.deepEqual(CONTACT_WAYS, [...CHANNELS, 'home-visit']);
});

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
}

test('has no field for what is known of a family, only for whether', () => {
  const schema = createSchema({ type: 'ClassContacts', file: 'class-contacts/class-contacts.ts' }) as unknown as Schema;
  const texts: string[] = [];
  const visit = (node: Schema, path: string) => {
    if (node.type === 'string' && !node.enum) texts.push(path);
    if (node.items) visit(node.items, path);
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, `${path}.*`);
    for (const [name, field] of Object.entries(node.properties ?? {})) visit(field, `${path}.${name}`);
  };
  visit(schema.properties!['pupils']!.items!, 'pupil');
  // Who it is, and days.
  assert.deepEqual(texts, [
    'pupil.id',
    'pupil.name',
    'pupil.startedOn',
    'pupil.contacts.on',
    'pupil.contacts.comeBackOn',
  ]);
  const topics = schema.properties!['pupils']!.items!.properties!['topics']!.additionalProperties as Schema;
  assert.deepEqual([topics.type, topics.enum], ['string', [...KNOWLEDGE]]);
});

test('refuses a text under a topic, and says why without repeating it', () => {
  const secret = 'Vader zit vast';
  for (const value of [secret, { known: secret }, [secret], 2, null, true]) {
    const data = classOf(pupil('aya', { topics: { worries: value as never } }));
    assert.deepEqual(refusal(data), { 'pupils[0].topics.worries': 'only-whether' });
    assert.throws(
      () => parseClassContacts(data),
      ({ message, issues }: InvalidDataError) => {
        assert.match(message, /alleen óf u iets weet/);
        return !JSON.stringify(issues).includes(secret);
      },
    );
  }
});

test('gives reasons in the language of the reader', () => {
  const data = classOf(pupil('aya', { topics: { family: 'two mothers' as never }, name: ' ' }));
  assert.throws(() => parseClassContacts(data, { language: 'en' }), /This only says whether you know something/);
  assert.throws(() => parseClassContacts(data, { language: 'en' }), /name: This may not be empty\./);
});

test('names everything that is missing or wrong', () => {
  assert.deepEqual(refusal({ pupils: [{}] }), {
    id: 'missing',
    schoolYear: 'missing',
    group: 'missing',
    'pupils[0].id': 'missing',
    'pupils[0].name': 'missing',
    'pupils[0].topics': 'missing',
    'pupils[0].contacts': 'missing',
  });
  const wrong = { on: '2026-02-30', way: 'pigeon', kind: 'gossip' } as never;
  assert.deepEqual(refusal(classOf(pupil('aya', { contacts: [contact('2026-09-01'), wrong], startedOn: 'soon' }))), {
    'pupils[0].startedOn': 'local-date',
    'pupils[0].contacts[1].on': 'local-date',
    'pupils[0].contacts[1].way': 'unknown-option',
    'pupils[0].contacts[1].kind': 'unknown-option',
  });
});

test('refuses two pupils with one id', () => {
  assert.deepEqual(refusal(classOf(pupil('aya'), pupil('bo'), pupil('aya'))), { 'pupils[2].id': 'duplicate-id' });
});

test('takes an explicit undefined as left out', () => {
  const data = classOf(pupil('aya', { topics: { family: undefined as never } }));
  assert.equal(parseClassContacts(data).pupils[0]!.topics['family'], undefined);
});

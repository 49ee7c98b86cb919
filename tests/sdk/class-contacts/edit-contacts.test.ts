import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addContact,
  changeContact,
  type ClassContacts,
  parseClassContacts,
  removeContact,
  restoreContacts,
  setTopic,
} from '@driehoek/sdk/class-contacts';
import fc from 'fast-check';
import { classOf, contact, pupil } from './small-class.js';

/** With fields of a later version at every level, and frozen all through. */
const given: ClassContacts = deepFreeze({
  ...classOf(
    pupil('aya', {
      contacts: [{ ...contact('2026-09-10', 'start-talk'), room: '12' }, contact('2026-10-01')],
      seat: 4,
    } as never),
    pupil('bo'),
  ),
  theme: 'blue',
} as ClassContacts);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

test('a contact is added last, and nothing else changes', () => {
  const expected = json(given);
  expected.pupils[0].contacts.push({ on: '2026-11-22', way: 'phone', kind: 'good-news' });
  assert.deepEqual(addContact(given, 'aya', contact('2026-11-22', 'good-news', 'phone')), expected);
});

test('a contact is put right by its place, its unknown fields kept', () => {
  const expected = json(given);
  expected.pupils[0].contacts[0] = { on: '2026-09-11', way: 'home-visit', kind: 'start-talk', room: '12' };
  assert.deepEqual(changeContact(given, 'aya', 0, { on: '2026-09-11', way: 'home-visit' }), expected);
});

test('a contact is removed by its place', () => {
  const expected = json(given);
  expected.pupils[0].contacts.splice(0, 1);
  assert.deepEqual(removeContact(given, 'aya', 0), expected);
  assert.deepEqual(removeContact(given, 'aya', 7), given);
});

test('a topic is set beside the others', () => {
  const expected = json(given);
  expected.pupils[1].topics['home-languages'] = 'partly';
  assert.deepEqual(setTopic(given, 'bo', 'home-languages', 'partly'), expected);
});

test('pupils who are not concerned stay the same objects', () => {
  assert.equal(setTopic(given, 'bo', 'family', 'unknown').pupils[0], given.pupils[0]);
});

test('who is not in the class changes nothing', () => {
  assert.equal(addContact(given, 'nobody', contact('2026-11-22')), given);
});

test('whatever is done to contacts can be undone, and is valid still', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), place: fc.nat(4) }),
    fc.record({ do: fc.constant('change' as const), place: fc.nat(4) }),
    fc.record({ do: fc.constant('remove' as const), place: fc.nat(4) }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const end = steps.reduce((value, { do: what, place }) => {
        if (what === 'add') return addContact(value, 'aya', contact(`2026-11-1${place}`));
        if (what === 'change') return changeContact(value, 'aya', place, { kind: 'concern' });
        return removeContact(value, 'aya', place);
      }, given);
      assert.deepEqual(parseClassContacts(end), end);
      assert.deepEqual(restoreContacts(end, 'aya', given.pupils[0]!.contacts), given);
    }),
  );
});

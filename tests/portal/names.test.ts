import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '@driehoek/sdk/shared';
import { starterOf } from '../../packages/portal/src/conversations/staff-name.js';
import { listPupils, nameOf } from '../../packages/portal/src/family/family.js';
import type { PortalState } from '../../packages/portal/src/state.js';
import { EXAMPLE_PEOPLE } from '../../packages/portal/server/example-people.js';
import { progressTalk } from '../../stories/conversation-plans.js';

interface Held {
  readonly role?: Role;
  /** Who is signed in. */
  readonly person?: string;
  readonly pupils?: readonly { readonly id: string; readonly name: string }[];
  readonly pupilNames?: Readonly<Record<string, string>>;
  readonly conversations?: readonly object[];
}

function stateOf(held: Held): PortalState {
  const { role = 'class-teacher', person, pupils = [], pupilNames, conversations = [] } = held;
  return {
    reader: { role, groups: ['Groep 6'], pupils: ['pupil-1'] },
    visitor: { role, language: 'nl' },
    session: { ...(person && { person: { name: person } }), pupilNames },
    pupils,
    classes: [],
    thisYear: '2026-2027',
    conversations,
  } as unknown as PortalState;
}

describe('who starts a conversation', () => {
  const talks = [{ ...progressTalk, family: 'pupil-1' }];

  it('is who is signed in, whoever came to earlier talks in that role', () => {
    const bram = { person: 'Meester Bram (groep 6)', conversations: talks };
    assert.deepEqual(starterOf(stateOf(bram)), { role: 'class-teacher', staffName: 'Meester Bram' });
    assert.equal(starterOf(stateOf({ ...bram, person: 'Esra' })).staffName, 'Esra');
    assert.equal(starterOf(stateOf({ ...bram, person: '(groep 6)' })).staffName, '(groep 6)');
  });

  it('is in an example who came last in that role, and the teacher of the card has no other role', () => {
    assert.equal(starterOf(stateOf({ conversations: talks })).staffName, 'Juf Noor');
    assert.equal(starterOf(stateOf({})).staffName, 'Juf Noor');
    assert.deepEqual(starterOf(stateOf({ role: 'care-professional' })), { role: 'care-professional' });
  });
});

describe('what a pupil is called', () => {
  it('is known to who reads what parents offer and talks with no family', () => {
    for (const { name, reader, pupilNames = {} } of EXAMPLE_PEOPLE.filter(({ reader }) => reader.role !== 'pupil')) {
      if (reader.role === 'parent') continue;
      const state = stateOf({ role: reader.role, person: name, pupilNames });
      assert.equal(nameOf(state, 'pupil-18'), 'Rania', name);
    }
    assert.equal(nameOf(stateOf({}), 'pupil-18'), '');
  });

  it('is never an id: who has no name is told apart by a number', () => {
    const pupils = [
      { id: 'pupil-1', name: 'Aya' },
      { id: 'pupil-2', name: '' },
    ];
    assert.deepEqual(
      listPupils(stateOf({ pupils })).map(({ name }) => name),
      ['Aya', 'Leerling 2'],
    );
  });
});

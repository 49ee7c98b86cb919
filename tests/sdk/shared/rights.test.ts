import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isVisibleTo } from '@driehoek/sdk/conversation';
import {
  HOUSEHOLDS,
  may,
  mayChange,
  mayChangeItem,
  maySee,
  mayWithdrawItem,
  mayWriteFor,
  PARTIES,
  partyOfReader,
  PERSON_ROLES,
  type Reader,
  readerFromPerspective,
  readerOfParty,
  RIGHTS,
  ROLES,
  type Role,
} from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { readRightsTable } from '../rights-tables.js';

// The rows say an object and an action.
const cells = readRightsTable('Rights').flatMap(({ name, cells }) =>
  cells.map(({ column, cell }) => ({
    right: name.split(' ') as ['conversation', 'see'],
    scope: cell,
    role: column as Role,
  })),
);
const roles = new Set(cells.map(({ role }) => role));

const theirs = { pupil: 'their-pupil', group: 'their-group' };
const others = { pupil: 'another-pupil', group: 'another-group' };

describe('rights', () => {
  it('are told of every role, and of nothing but what the table names', () => {
    assert.deepEqual([...roles].sort(), [...ROLES].sort());
    const named = new Set(cells.map(({ right }) => right.join(' ')));
    for (const [role, objects] of Object.entries(RIGHTS))
      for (const [object, actions] of Object.entries(objects))
        for (const action of Object.keys(actions)) assert.ok(named.has(`${object} ${action}`), `${role}: ${action}`);
  });

  for (const { right, scope, role } of cells) {
    const [object, action] = right;
    it(`${role}, ${object} ${action}: ${scope === '-' ? 'not allowed' : scope}`, () => {
      assert.equal(may({ role }, object, action), scope !== '-');
      const reader: Reader = { role, id: 'me', pupils: [theirs.pupil], groups: [theirs.group] };
      assert.equal(may(reader, object, action, { owner: 'me' }), scope === 'own' || scope === 'all', 'what they wrote');
      assert.equal(may({ role }, object, action, { owner: 'me' }), scope === 'all', 'who is nobody');
      const isOfPupil = scope !== '-' && scope !== 'own';
      assert.equal(may(reader, object, action, { pupil: theirs.pupil }), isOfPupil, 'their own pupil');
      assert.equal(
        may(reader, object, action, { ...others, group: theirs.group }),
        scope === 'all' || scope === 'groups',
      );
      assert.equal(may(reader, object, action, others), scope === 'all', 'another pupil of another class');
      assert.equal(may({ role }, object, action, theirs), scope === 'all', 'who has no pupils and no classes');
    });
  }

  it('without a reader are those of a parent who reads and changes nothing', () => {
    for (const { right, scope } of cells.filter(({ role }) => role === 'parent')) {
      const [object, action] = right;
      assert.equal(may(undefined, object, action), action === 'see' && scope !== '-', right.join(' '));
    }
    assert.equal(maySee(undefined, 'conversation', theirs), false);
    assert.equal(mayChange(undefined, 'year-plan'), false);
  });

  it('are none for a role that does not exist, whatever objects inherit', () => {
    for (const role of ['constructor', 'toString', '__proto__', 'admin'] as unknown as Role[]) {
      assert.equal(maySee({ role }, 'year-plan'), false);
      assert.equal(partyOfReader({ role }), undefined);
    }
  });

  it('never grow with less knowledge of whose it is', () => {
    const ids = fc.subarray(['a', 'b', 'c']);
    const about = fc.record(
      { pupil: fc.constantFrom('a', 'b'), group: fc.constantFrom('b', 'c') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.constantFrom(...ROLES),
        ids,
        ids,
        about,
        ({ right }, role, pupils, groups, it) => {
          const [object, action] = right;
          const isAllowed = may({ role, pupils, groups }, object, action, it);
          if (isAllowed) assert.ok(may({ role }, object, action));
          if (may({ role, pupils }, object, action, it)) assert.ok(isAllowed);
        },
      ),
    );
  });
});

describe('the party for which a reader speaks', () => {
  it('is that of the role', () => {
    assert.deepEqual(
      ROLES.map((role) => [role, partyOfReader({ role })]),
      [
        ['parent', 'parents'],
        ['pupil', 'pupil'],
        ['class-teacher', 'school'],
        ['leadership', 'school'],
        ['care-professional', 'school'],
        ['parent-worker', 'school'],
        ['team', undefined],
        ['external', undefined],
      ],
    );
    assert.equal(partyOfReader(undefined), 'parents');
  });

  it('is the household that a parent names, and none that does not go with the role', () => {
    for (const party of HOUSEHOLDS) assert.equal(partyOfReader({ role: 'parent', party }), party);
    assert.equal(partyOfReader({ role: 'parent', party: 'school' }), undefined);
    assert.equal(partyOfReader({ role: 'pupil', party: 'parents' }), undefined);
    assert.equal(partyOfReader({ role: 'class-teacher', party: 'parents-2' }), undefined);
    assert.equal(partyOfReader({ role: 'external', party: 'school' }), undefined);
  });
});

describe('what a party brought in', () => {
  const first: Reader = { role: 'parent', party: 'parents' };
  const second: Reader = { role: 'parent', party: 'parents-2' };
  const teacher: Reader = { role: 'class-teacher' };

  it('is written for oneself alone, whoever leads the conversation', () => {
    const writesFor = (reader: Reader | undefined) => PARTIES.filter((party) => mayWriteFor(reader, party));
    assert.deepEqual(writesFor(first), ['parents']);
    assert.deepEqual(writesFor(second), ['parents-2']);
    assert.deepEqual(writesFor({ role: 'pupil' }), ['pupil']);
    assert.deepEqual(writesFor(teacher), ['school']);
    assert.deepEqual(writesFor({ role: 'external' }), []);
    assert.deepEqual(writesFor({ role: 'team' }), []);
    assert.deepEqual(writesFor(undefined), []);
  });

  it('is changed by its own party until it shares it, and by nobody else', () => {
    assert.equal(mayChangeItem(first, { by: 'parents' }), true);
    assert.equal(mayChangeItem(first, { by: 'parents', sharedWith: [] }), true);
    assert.equal(mayChangeItem(first, { by: 'parents', sharedWith: ['school'] }), false);
    assert.equal(mayChangeItem(second, { by: 'parents' }), false);
    assert.equal(mayChangeItem(first, { by: 'school' }), false);
    assert.equal(mayChangeItem(teacher, { by: 'parents', sharedWith: ['school'] }), false);
    assert.equal(mayChangeItem(teacher, { by: 'school' }), true);
    assert.equal(mayChangeItem(undefined, { by: 'parents' }), false);
    assert.equal(mayChangeItem({ role: 'parent', party: 'school' }, { by: 'school' }), false);
  });

  it('is taken back by its own party, once', () => {
    const withdrawnAt = '2026-11-24T16:00:00.000Z';
    assert.equal(mayWithdrawItem(first, { by: 'parents', sharedWith: ['school'] }), true);
    assert.equal(mayWithdrawItem(first, { by: 'parents', sharedWith: ['school'], withdrawnAt }), false);
    assert.equal(mayWithdrawItem(teacher, { by: 'parents', sharedWith: ['school'] }), false);
  });

  it('is of a party for which a reader speaks', () => {
    for (const party of PARTIES) assert.equal(partyOfReader(readerOfParty(party)), party);
  });

  it('is seen by its own household and whom it shared it with, not by the other household', () => {
    assert.equal(isVisibleTo({ by: 'parents', sharedWith: [] }, 'parents'), true);
    assert.equal(isVisibleTo({ by: 'parents', sharedWith: ['school'] }, 'parents-2'), false);
    assert.equal(isVisibleTo({ by: 'parents', sharedWith: ['parents-2'] }, 'parents-2'), true);
    assert.equal(isVisibleTo({ by: 'parents-2', sharedWith: [] }, 'parents'), false);
  });

  it('is changed by nobody who does not see it', () => {
    const party = fc.constantFrom(...PARTIES);
    const item = fc.record({ by: party, sharedWith: fc.uniqueArray(party) }, { requiredKeys: ['by'] });
    fc.assert(
      fc.property(item, fc.constantFrom(...PERSON_ROLES), fc.option(party, { nil: undefined }), (it, role, named) => {
        const reader: Reader = { role, ...(named && { party: named }) };
        if (mayChangeItem(reader, it)) assert.ok(isVisibleTo(it, partyOfReader(reader)));
      }),
    );
  });
});

describe('the reader whom a page names', () => {
  it('is nobody when it names none, a class teacher for staff, and from outside when it is unknown', () => {
    assert.equal(readerFromPerspective(undefined), undefined);
    assert.equal(readerFromPerspective(null), undefined);
    assert.deepEqual(readerFromPerspective('staff'), { role: 'class-teacher' });
    assert.deepEqual(readerFromPerspective('team'), { role: 'class-teacher' });
    assert.deepEqual(readerFromPerspective('directeur' as Role), { role: 'external' });
    for (const role of PERSON_ROLES) assert.deepEqual(readerFromPerspective(role), { role });
  });
});

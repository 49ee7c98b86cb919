import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseReopening, type ExpectationsRound, mergeRound, type RoundParty } from '@driehoek/sdk/expectations';
import type { Role } from '@driehoek/sdk/shared';
import { leadOf } from '../../packages/portal/src/expectations/lead.js';
import type { FamilyRound } from '../../packages/portal/src/records.js';
import type { PortalState } from '../../packages/portal/src/state.js';
import { handedIn, roundOf } from '../elements/expectations/rounds.js';

const answered = roundOf({ parents: handedIn(), school: handedIn(), pupil: handedIn() });

/** The round in which both sides chose to open the answers of the parents again. */
const reopened = (['parents', 'school'] as const).reduce<ExpectationsRound>((round, party) => {
  const answers = chooseReopening(round, { party, about: 'parents', agrees: true }, '2026-10-01T10:00:00Z');
  return mergeRound(round, { party, answers, before: round.parties[party]! }, { now: '2026-10-01T10:00:00Z' });
}, answered);

function lead(round: ExpectationsRound, role: Role, party: RoundParty) {
  const state = {
    reader: { role, groups: ['Groep 6'], pupils: ['pupil-1'] },
    visitor: { role, language: 'nl' },
    session: {},
    pupils: [],
    classes: [],
    thisYear: '2026-2027',
  };
  return leadOf(state as unknown as PortalState, { ...round, family: 'pupil-1' } as FamilyRound, party);
}

const READERS = [
  ['parent', 'parents'],
  ['pupil', 'pupil'],
  ['class-teacher', 'school'],
] as const;

describe('what the page of expectations says first', () => {
  it('is that answers lie side by side, once they do', () => {
    for (const [role, party] of READERS)
      assert.equal(lead(answered, role, party), 'portal.expectations.lead-done', party);
  });

  it('is that answers are open again, to each, as long as they are', () => {
    for (const [role, party] of READERS)
      assert.equal(lead(reopened, role, party), 'portal.expectations.lead-again', party);
    const again = { ...reopened.parties.parents!, submittedAt: '2026-10-03T10:00:00Z' };
    const handedInAgain = { ...reopened, parties: { ...reopened.parties, parents: again } };
    assert.equal(lead(handedInAgain, 'parent', 'parents'), 'portal.expectations.lead-done');
  });
});

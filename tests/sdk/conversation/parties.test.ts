import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  announceConversation,
  confirmPlan,
  hasTwoHomes,
  listChangedSince,
  listDisagreements,
  listOthers,
  listParties,
  listUnannounced,
  nameParty,
} from '@driehoek/sdk/conversation';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { planOf } from './sample-plan.js';

await loadLanguage('en');

const now = '2026-11-24T16:00:00Z';
const parties = ['school', 'parents-2', 'parents'] as const;

describe('the parties of a conversation', () => {
  it('are parents, pupil and school unless it says otherwise, parents first', () => {
    assert.deepEqual(listParties({}), ['parents', 'pupil', 'school']);
    assert.deepEqual(listParties({ parties }), ['parents', 'parents-2', 'school']);
    assert.deepEqual(listOthers({ parties }, 'parents'), ['parents-2', 'school']);
    assert.equal(hasTwoHomes({}), false);
    assert.equal(hasTwoHomes({ parties }), true);
  });

  it('are called after their people when there are two homes', () => {
    const participants = [
      { id: '1', name: 'Esra ', role: 'parent', announced: true },
      { id: '2', name: 'Daan', role: 'parent', household: 'parents-2', announced: true },
      { id: '3', name: 'Mo', role: 'parent', household: 'parents-2', announced: true },
    ] as const;
    const two = planOf({ parties, participants });
    assert.equal(nameParty(two, 'parents'), 'Esra');
    assert.equal(nameParty(two, 'parents-2'), 'Daan en Mo');
    assert.equal(nameParty(two, 'parents-2', { language: 'en' }), 'Daan and Mo');
    assert.equal(nameParty(two, 'together'), 'samen');
    assert.equal(nameParty({ parties, participants: [] }, 'parents-2'), 'ouders (tweede huis)');
    assert.equal(nameParty(planOf({ participants }), 'parents'), 'ouders');
  });
});

describe('announcing', () => {
  it('ends the draft and says since when the family knows who comes', () => {
    const [parent, pupil, teacher] = planOf().participants;
    const guest = { id: 'p4', role: 'external', announced: false } as const;
    const draft = planOf({ draft: true, participants: [parent!, pupil!, teacher!, guest] });
    assert.deepEqual(listUnannounced(draft), [guest]);
    const announced = announceConversation(draft, now);
    assert.equal('draft' in announced, false);
    assert.deepEqual(announced.participants, [
      parent,
      pupil,
      teacher,
      { ...guest, announced: true, announcedAt: '2026-11-24T16:00:00.000Z' },
    ]);
    assert.deepEqual(listUnannounced(announced), []);
  });

  it('is not needed for the family itself', () => {
    assert.deepEqual(listUnannounced({ participants: [{ id: '1', role: 'parent', announced: false }] }), []);
  });
});

describe('a no', () => {
  it('is about the agreements that it names, as long as they are there', () => {
    const no = confirmPlan(planOf(), 'parents', { agrees: false, about: ['g2', 'weg'], comment: 'anders', now });
    const { status: _status, ...read } = planOf().agreements[1]!;
    const disagreement = {
      by: 'parents',
      agreements: ['g2'],
      read: [read],
      comment: 'anders',
      givenAt: '2026-11-24T16:00:00.000Z',
    } as const;
    assert.deepEqual(listChangedSince(no, disagreement), []);
    assert.deepEqual(listDisagreements(no), [disagreement]);
    const reworded = { ...no, agreements: no.agreements.map((each) => ({ ...each, text: 'herschreven' })) };
    assert.deepEqual(listDisagreements(reworded), [disagreement]);
    assert.deepEqual(listChangedSince(reworded, disagreement), [read]);
    assert.deepEqual(listChangedSince({ agreements: [] }, disagreement), [read]);
  });

  it('is about all that there was when it names none, not about what came later', () => {
    const no = confirmPlan(planOf(), 'pupil', { agrees: false, now });
    const more = { ...no, agreements: [...no.agreements, { id: 'g3', text: 'later', status: 'open' }] } as const;
    assert.deepEqual(listDisagreements(more)[0]!.agreements, ['g1', 'g2']);
  });

  it('ends when that party confirms again, and by nobody else', () => {
    const no = confirmPlan(planOf(), 'parents', { agrees: false, now });
    assert.equal(listDisagreements(confirmPlan(no, 'school', { agrees: true, now })).length, 1);
    assert.deepEqual(listDisagreements(confirmPlan(no, 'parents', { agrees: true, about: ['g1'], now })), []);
  });
});

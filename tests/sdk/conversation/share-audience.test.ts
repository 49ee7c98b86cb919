import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ConversationPlan,
  isShared,
  listUnshared,
  previewSharing,
  shareItems,
  suggestAudience,
  withdrawItem,
} from '@driehoek/sdk/conversation';
import { progressTalk } from '../../../stories/conversation-plans.js';

const NOW = '2026-11-24T14:40:00.000Z';
const blank = { id: 'parents:b', by: 'parents', text: ' ' } as const;
const own = { id: 'parents:o', by: 'parents', text: 'Slaapt slecht.' } as const;
const plan: ConversationPlan = { ...progressTalk, agenda: [blank, own, ...progressTalk.agenda] };
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what a party has not shared', () => {
  it('is what has words: an empty row is nothing to share, and stays open when it is asked for', () => {
    assert.deepEqual(idsOf(listUnshared(plan, 'parents')), ['parents:o']);
    const asked = [blank, own].map(({ id }) => ({ list: 'agenda', id }) as const);
    const shared = shareItems(plan, 'parents', asked, ['school'], NOW);
    assert.equal(isShared(shared.agenda[0]!), false);
    assert.deepEqual(shared.agenda[1], { ...own, sharedWith: ['school'], sharedAt: NOW });
    assert.deepEqual(idsOf(previewSharing(plan, 'parents', asked, ['school'], 'school')), ['parents:o']);
    assert.deepEqual(previewSharing(plan, 'parents', asked, ['school'], 'pupil'), []);
  });

  it('is shared in words that stay, and taken back without a trace before', () => {
    assert.deepEqual(
      idsOf(withdrawItem(plan, 'agenda', 1, NOW).agenda as never),
      idsOf([blank, ...progressTalk.agenda]),
    );
    assert.deepEqual(withdrawItem(plan, 'agenda', 2, NOW).agenda[2], { ...plan.agenda[2], withdrawnAt: NOW });
  });
});

describe('with whom a party shares unless it chooses otherwise', () => {
  const homes: ConversationPlan = { ...plan, parties: ['parents', 'parents-2', 'pupil', 'school'] };

  for (const type of ['progress-talk', 'difficult-talk'] as const)
    for (const party of ['parents', 'parents-2', 'pupil', 'school'] as const)
      it(`is with nobody for each side alike: ${party}, ${type}`, () => {
        assert.deepEqual(suggestAudience({ ...homes, type }, party), []);
      });

  it('is of a question with whom it asks and, of the school, who else sees it in the talk; of one to oneself with nobody', () => {
    const all = ['parents', 'parents-2', 'pupil'];
    assert.deepEqual(
      suggestAudience(homes, 'school', { for: 'parents' }),
      all,
      'all look at the screen on which it comes',
    );
    assert.deepEqual(suggestAudience(homes, 'school', { for: 'pupil' }), all);
    const away = { ...homes, pupilRole: 'represented' } as const;
    assert.deepEqual(suggestAudience(away, 'school', { for: 'parents' }), ['parents', 'parents-2']);
    assert.deepEqual(
      suggestAudience(away, 'school', { for: 'pupil' }),
      all,
      'who is away thinks about it all the same',
    );
    assert.deepEqual(suggestAudience(homes, 'parents', { for: 'school' }), ['school']);
    assert.deepEqual(suggestAudience(homes, 'pupil', { for: 'school' }), ['school']);
    assert.deepEqual(suggestAudience(homes, 'school', { for: 'school' }), []);
    assert.deepEqual(suggestAudience({ ...homes, type: 'difficult-talk' }, 'school', { for: 'pupil' }), []);
  });
});

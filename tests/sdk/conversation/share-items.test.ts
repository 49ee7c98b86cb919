import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ConversationPlan,
  CONTRIBUTIONS,
  listUnshared,
  markRead,
  mergeView,
  parseConversationPlan,
  previewSharing,
  shareItems,
  viewForPerspective,
  withdrawItem,
} from '@driehoek/sdk/conversation';
import { PARTIES, type Party, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { openToAll, planArbitrary } from './arbitraries.js';
import { planOf, sharedBy } from './sample-plan.js';

const now = '2026-11-20T10:00:00Z';
const stamp = '2026-11-20T10:00:00.000Z';
const party = fc.constantFrom(...PARTIES);
const refer = (plan: ConversationPlan, by: Party) => listUnshared(plan, by).map(({ list, id }) => ({ list, id }));

const draft = planOf({
  strengths: [
    { id: 's1', by: 'school', text: 'helpt anderen' },
    { id: 's2', by: 'school', text: 'leest', sharedWith: ['parents'] },
    { id: 's3', by: 'parents', text: 'vertelt graag' },
  ],
  agenda: [{ id: 'a1', by: 'school', text: 'de toets', sharedWith: sharedBy('school') }],
  expectations: [],
  promises: [{ id: 'b1', can: true, text: 'elke week een boek' }],
});

describe('sharing', () => {
  it('begins with what is not shared with all the others', () => {
    assert.deepEqual(refer(draft, 'school'), [
      { list: 'strengths', id: 's1' },
      { list: 'strengths', id: 's2' },
      { list: 'promises', id: 'b1' },
    ]);
    assert.deepEqual(refer(draft, 'parents'), [{ list: 'strengths', id: 's3' }]);
  });

  it('of chosen items is with the chosen parties and those of before, and says when', () => {
    const shared = shareItems(draft, 'school', refer(draft, 'school'), ['pupil', 'school', 'parents-2'], now);
    assert.deepEqual(shared.strengths, [
      { id: 's1', by: 'school', text: 'helpt anderen', sharedWith: ['pupil'], sharedAt: stamp },
      { id: 's2', by: 'school', text: 'leest', sharedWith: ['parents', 'pupil'], sharedAt: stamp },
      draft.strengths[2],
    ]);
    assert.deepEqual(shared.promises, [{ ...draft.promises![0], sharedWith: ['pupil'], sharedAt: stamp }]);
    assert.equal(shared.agenda, draft.agenda);
  });

  it('is never of another party’s item, nor of what was taken back', () => {
    assert.equal(shareItems(draft, 'pupil', refer(draft, 'school'), ['parents'], now), draft);
    const withdrawn = withdrawItem(draft, 'strengths', 1, now);
    assert.deepEqual(
      shareItems(withdrawn, 'school', refer(draft, 'school'), ['pupil'], now).strengths[1],
      withdrawn.strengths[1],
    );
  });

  it('shows beforehand exactly what another party will see of it, and no more', () => {
    fc.assert(
      fc.property(planArbitrary, party, fc.subarray([...PARTIES]), party, (generated, by, audience, viewer) => {
        fc.pre(by !== viewer);
        const plan = { ...generated, draft: false, participants: openToAll(generated).participants };
        const items = refer(plan, by);
        const preview = previewSharing(plan, by, items, audience, viewer);
        const seen = viewForPerspective(shareItems(plan, by, items, audience, now), readerOfParty(viewer));
        const isChosen = (list: string, id: string | undefined) =>
          items.some((each) => each.list === list && each.id === id);
        const texts = CONTRIBUTIONS.flatMap((list) =>
          (seen[list] ?? []).flatMap((item) =>
            ('by' in item ? item.by : 'school') === by && isChosen(list, item.id) ? [JSON.stringify(item.text)] : [],
          ),
        );
        assert.deepEqual(
          preview.map(({ item }) => JSON.stringify(item.text)),
          texts,
        );
      }),
    );
  });
});

describe('taking back', () => {
  it('leaves no trace of what was not shared', () => {
    assert.deepEqual(withdrawItem(draft, 'strengths', 0, now).strengths, draft.strengths.slice(1));
  });

  it('keeps what was shared, for who had read it', () => {
    const read = markRead(draft, 'parents');
    const withdrawn = withdrawItem(read, 'strengths', 1, now);
    assert.deepEqual(withdrawn.strengths[1], { ...draft.strengths[1], readBy: ['parents'], withdrawnAt: stamp });
    assert.equal(withdrawItem(withdrawn, 'strengths', 1, '2026-11-22T10:00:00Z'), withdrawn);
    const textFor = (plan: ConversationPlan) => viewForPerspective(plan, 'parent').strengths[0]!.text;
    assert.equal(textFor(withdrawn), 'leest');
    assert.equal(textFor(withdrawItem(draft, 'strengths', 1, now)), '');
  });

  it('does nothing where there is nothing', () => {
    assert.deepEqual(withdrawItem(draft, 'notes', 0, now), { ...draft, notes: [] });
  });
});

describe('reading', () => {
  it('is of what others share with the party, once, and of nothing that it does not see', () => {
    fc.assert(
      fc.property(planArbitrary, party, (plan, reader) => {
        const read = markRead(plan, reader);
        assert.equal(markRead(read, reader), read);
        assert.deepEqual(parseConversationPlan(structuredClone(read)), read);
        const words = (of: ConversationPlan) =>
          CONTRIBUTIONS.map((list) =>
            (viewForPerspective(of, readerOfParty(reader))[list] ?? []).map(({ text }) => text),
          );
        assert.deepEqual(words(read), words(plan));
      }),
    );
  });

  it('is known to whose words were read', () => {
    const read = markRead(draft, 'parents');
    assert.deepEqual(viewForPerspective(read, 'class-teacher').strengths[1]!.readBy, ['parents']);
    const view = viewForPerspective(read, 'parent');
    assert.equal(
      mergeView(read, { ...view, strengths: [{ ...view.strengths[0]!, readBy: [] }] }, 'parent', view).strengths[1]!
        .readBy?.[0],
      'parents',
    );
  });
});

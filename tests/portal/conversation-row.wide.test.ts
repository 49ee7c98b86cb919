import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { loadLanguage } from '@driehoek/sdk/i18n';
import type { Party, Role } from '@driehoek/sdk/shared';
import { renderConversationRow } from '../../packages/portal/src/conversations/conversation-row.js';
import { sortConversations } from '../../packages/portal/src/conversations/family-conversations.js';
import { portalTexts } from '../../packages/portal/src/texts.js';
import { disagreedTalk, twoHomesTalk } from '../../stories/held-talks.js';

async function rowOf(plan: typeof twoHomesTalk, role: Role, party: Party, language = 'nl'): Promise<string> {
  const reader = { role, party, language, thisYear: plan.schoolYear, today: '2026-11-30' } as const;
  const row = renderConversationRow({ ...plan, family: 'pupil-1' }, reader, portalTexts(language, role));
  return (await collectResult(render(row))).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

describe('a no to what was agreed, in the list of talks', () => {
  it('names to the school who said it, of two homes which', async () => {
    assert.match(await rowOf(twoHomesTalk, 'class-teacher', 'school'), /Niet mee eens: Younes\./);
    assert.match(await rowOf(disagreedTalk, 'class-teacher', 'school'), /Niet mee eens: ouders\./);
    await loadLanguage('en');
    assert.match(await rowOf(twoHomesTalk, 'class-teacher', 'school', 'en'), /Does not agree: Younes\./);
  });

  it('says to a family only that it is there', async () => {
    const row = await rowOf(twoHomesTalk, 'parent', 'parents');
    assert.match(row, /Niet iedereen is het eens met wat is afgesproken\./);
    assert.doesNotMatch(row, /Younes/);
  });
});

describe('agreements that the other home does now, in the list of talks', () => {
  it('were made, and are not with this home any more', async () => {
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-24T16:00:00.000Z' };
    const moved = { ...twoHomesTalk, session, agreements: [], confirmations: [], movedAgreements: ['g1'] };
    const row = await rowOf(moved, 'parent', 'parents');
    assert.match(row, /Wat hier is afgesproken, staat niet meer bij u\./);
    assert.doesNotMatch(row, /geen afspraak gemaakt/);
  });
});

describe('a talk that changed for who was told of it, in the list of talks', () => {
  const { session: _held, confirmations: _said, ...toCome } = twoHomesTalk;

  it('says who came into it, to who knew of it before', async () => {
    const plan = { ...toCome, joined: [{ party: 'parents-2', told: ['parents'] }] } as const;
    assert.match(await rowOf(plan, 'parent', 'parents'), /Veranderd\. Nieuw erbij: Younes\./);
    assert.doesNotMatch(await rowOf(plan, 'parent', 'parents-2'), /Nieuw erbij/);
    assert.doesNotMatch(await rowOf(plan, 'class-teacher', 'school'), /Nieuw erbij/);
  });

  it('that goes on without the reader says so, apart from what is to come, and nothing of a day that nobody chose', async () => {
    const { start: _when, startOn: _day, ...rest } = toCome;
    const kept = {
      ...rest,
      participants: [],
      agreements: [],
      cancelled: true,
      keptFor: ['parents-2'],
      leftOut: [{ party: 'parents-2' }],
    } as const;
    const row = await rowOf(kept, 'parent', 'parents-2');
    assert.match(row, /De school haalde u uit dit gesprek\./);
    assert.doesNotMatch(row, /Nog geen dag/);
    const others = {
      ...toCome,
      parties: ['parents', 'school'],
      leftOut: [{ party: 'parents-2', told: ['parents'], names: ['Joost', 'Merel'] }],
    } as const;
    const stays = await rowOf(others, 'parent', 'parents');
    assert.match(stays, /Veranderd\. Niet meer erbij: Joost en Merel\./);
    assert.doesNotMatch(stays, /haalde u uit/);
    const unlisted = {
      ...toCome,
      participants: [],
      leftPeople: [{ person: 'esra', role: 'parent', told: ['parents'] }],
    } as const;
    const asked = await rowOf(unlisted, 'parent', 'parents');
    assert.match(asked, /U staat niet meer bij de mensen van dit gesprek\./);
    assert.doesNotMatch(asked, /Niet meer erbij/);
    const { open, held, kept: apart } = sortConversations([kept, toCome]);
    assert.deepEqual([open, held, apart], [[toCome], [], [kept]]);
  });
});

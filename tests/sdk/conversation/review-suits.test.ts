import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConversationPlan, reviewConversation } from '@driehoek/sdk/conversation';
import type { ContactWishes } from '@driehoek/sdk/shared';

// A Tuesday morning.
const talk: ConversationPlan = {
  id: 'c',
  type: 'start-talk',
  schoolYear: '2026-2027',
  start: '2026-11-24T09:00',
  minutes: 30,
  medium: 'video',
  participants: [],
  expectations: [],
  agenda: [],
  strengths: [],
  agreements: [],
};
const wishes = (change: Partial<ContactWishes> = {}): ContactWishes => ({
  household: 'parents',
  times: [],
  channels: {},
  ...change,
});
const adviceOf = (preferences: readonly ContactWishes[], plan: ConversationPlan = talk) =>
  Object.fromEntries(
    reviewConversation(plan, [], { preferences })
      .filter(({ code }) => /suit|first-contact/.test(code))
      .map(({ code, text }) => [code, text]),
  );

describe('a conversation beside what suits the family', () => {
  it('is told when the time does not suit, and which times do', () => {
    assert.deepEqual(adviceOf([wishes({ times: ['tue.evening', 'fri.morning'] })]), {
      'time-does-not-suit': 'Deze tijd past een gezin niet zo goed. Wel past: dinsdagavond of vrijdagochtend.',
    });
    assert.deepEqual(adviceOf([wishes({ times: ['tue.morning'] })]), {});
    assert.deepEqual(adviceOf([wishes()]), {}, 'who said nothing');
  });

  it('is told when the way is not liked, and which ways are', () => {
    assert.deepEqual(adviceOf([wishes({ channels: { video: 'not-liked', phone: 'liked', 'in-person': 'liked' } })]), {
      'way-does-not-suit': 'Zo heeft een gezin liever geen contact. Wel graag: bij elkaar en telefoon.',
    });
    assert.match(
      adviceOf([wishes({ channels: { video: 'not-liked' } })])['way-does-not-suit']!,
      /Vraag hoe het wel prettig is/,
    );
  });

  it('is told that a home asked for an interpreter for this talk, until that is arranged', () => {
    const codes = (plan: ConversationPlan) =>
      reviewConversation(plan, []).flatMap(({ code }) => (code === 'interpreter-wished' ? [code] : []));
    const asked: ConversationPlan = { ...talk, interpreterWishes: ['parents'] };
    assert.deepEqual(codes(asked), ['interpreter-wished']);
    assert.deepEqual(codes({ ...asked, interpreter: true }), []);
    assert.deepEqual(codes({ ...asked, interpreterWishes: ['parents-2'] }), [], 'a home that is not there');
  });

  it('is told which language the family likes to speak, and that an interpreter helps, until that is arranged', () => {
    const codes = (plan: ConversationPlan, preferences = [wishes({ language: 'tr', interpreter: true })]) =>
      reviewConversation(plan, [], { preferences }).filter(({ code }) => code.endsWith('wished'));
    const parent = { id: 'p1', role: 'parent', announced: true } as const;
    const plan: ConversationPlan = { ...talk, participants: [parent] };
    assert.deepEqual(
      codes(plan).map(({ code, text }) => [code, text.split('.')[0]]),
      [
        ['language-wished', 'Een gezin praat het liefst Turks'],
        ['interpreter-wished', 'Een tolk helpt dit gezin'],
      ],
    );
    assert.match(codes(plan)[0]!.text, /regel anders een tolk of een vertaling/);
    const english = codes(plan, [wishes({ language: 'en' })]);
    assert.match(english[0]!.text, /dan krijgt het de vragen in die taal/);
    assert.deepEqual(codes({ ...plan, participants: [{ ...parent, language: 'tr-TR' }], interpreter: true }), []);
    assert.deepEqual(codes(plan, [wishes({ language: 'nl', interpreter: false })]), []);
    assert.deepEqual(
      codes(plan, [wishes({ household: 'parents-2', language: 'tr' })]),
      [],
      'of a home that is not there',
    );
  });

  it('with two homes proposes what suits both, and minds only those that take part', () => {
    const homes = [
      wishes({ times: ['tue.evening', 'wed.evening'] }),
      wishes({ household: 'parents-2', times: ['tue.morning', 'wed.evening'] }),
    ];
    const two: ConversationPlan = { ...talk, parties: ['parents', 'parents-2', 'pupil', 'school'] };
    assert.match(adviceOf(homes, two)['time-does-not-suit']!, /Wel past: woensdagavond\.$/);
    assert.deepEqual(adviceOf([homes[1]!]), {});
  });
});

describe('the first contacts with new parents', () => {
  const first = 'first-contact-in-writing';
  const checkIn = { id: 'k', on: '2026-11-20', kind: 'good-news', way: 'message' } as const;

  it('are better not in writing', () => {
    assert.ok(first in adviceOf([], { ...talk, checkIns: [checkIn] }));
    assert.ok(first in adviceOf([], { ...talk, medium: 'email' }));
    assert.ok(!(first in adviceOf([], { ...talk, checkIns: [{ ...checkIn, way: 'phone' }] })));
    assert.ok(!(first in adviceOf([], { ...talk, checkIns: [{ ...checkIn, on: '2026-12-01' }] })), 'after the talk');
    assert.ok(!(first in adviceOf([], { ...talk, checkIns: [{ ...checkIn, done: true }] })), 'it has been');
    assert.ok(!(first in adviceOf([], { ...talk, type: 'progress-talk', checkIns: [checkIn] })));
  });
});

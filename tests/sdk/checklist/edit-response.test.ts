import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answerItem,
  findOpenItems,
  handvat,
  isActor,
  isBlankResponse,
  listItems,
  planActions,
  type Response,
  remarkOnItem,
} from '@driehoek/sdk/checklist';

const response: Response = {
  id: 'r1',
  instrument: 'handvat',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: { 'home.2': 'yes', 'home.3': 'unknown' },
};

describe('editing a response', () => {
  test('sets an answer, and leaves the response that it was given alone', () => {
    assert.deepEqual(answerItem(response, 'home.2', 'no').answers, { 'home.2': 'no', 'home.3': 'unknown' });
    assert.equal(response.answers['home.2'], 'yes');
  });

  test('opens a statement again', () => {
    assert.deepEqual(answerItem(response, 'home.2').answers, { 'home.3': 'unknown' });
  });

  test('keeps a remark as typed, and takes a blank one out', () => {
    const remarked = remarkOnItem(response, 'home.2', 'bijna ');
    assert.deepEqual(remarked.remarks, { 'home.2': 'bijna ' });
    assert.deepEqual(remarkOnItem(remarked, 'home.2', '  '), response);
  });

  test('calls a response blank without an answer and without words, whatever was opened and left blank', () => {
    const blank = { ...response, answers: {} };
    assert.equal(isBlankResponse(blank), true);
    assert.equal(isBlankResponse({ ...blank, remarks: { 'home.2': ' ' }, actionPoints: { home: ['', ' '] } }), true);
    assert.equal(isBlankResponse({ ...blank, remarks: { 'home.2': 'bijna' } }), false);
    assert.equal(isBlankResponse({ ...blank, actionPoints: { home: [' ', 'bellen'] } }), false);
    assert.equal(isBlankResponse({ ...blank, answers: { 'home.3': 'unknown' } }), false);
  });

  test('leaves blank action points out, and a section that has none', () => {
    const planned = planActions(response, 'home', ['bellen', ' ', 'koffie']);
    assert.deepEqual(planned.actionPoints, { home: ['bellen', 'koffie'] });
    assert.deepEqual(planActions(planned, 'home', ['']), response);
  });

  test('keeps fields that it does not know', () => {
    const stored = { ...response, origin: 'portal' };
    assert.equal((answerItem(stored, 'home.1', 'no') as typeof stored).origin, 'portal');
    assert.equal((remarkOnItem(stored, 'home.1', 'x') as typeof stored).origin, 'portal');
  });

  test('takes "unknown" for an answer when it looks for what is open', () => {
    const [first, second, third] = listItems(handvat);
    assert.deepEqual(findOpenItems(response, [first!, second!, third!]), [first]);
  });
});

describe('isActor', () => {
  test('gives a role its own statements, those of the whole team, and those of nobody in particular', () => {
    const text = 'x';
    assert.ok(isActor('leadership', { id: 'a', actor: 'leadership', text }));
    assert.ok(isActor('leadership', { id: 'a', actor: 'team', text }));
    assert.ok(isActor('parent', { id: 'a', text }));
    assert.ok(!isActor('leadership', { id: 'a', actor: 'class-teacher', text }));
    assert.ok(!isActor('parent', { id: 'a', actor: 'team', text }));
  });
});

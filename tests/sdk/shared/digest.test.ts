import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digest } from '../../../packages/sdk/src/shared/digest.js';

describe('digest', () => {
  it('is a whole number below 2 to the 53rd, the same for the same text', () => {
    for (const text of ['', 'a', 'é', 'x'.repeat(10_000)]) {
      assert.ok(Number.isSafeInteger(digest(text)) && digest(text) >= 0, text.slice(0, 9));
      assert.equal(digest(text), digest(text));
    }
  });

  it('tells a hundred thousand texts apart that differ in a sign', () => {
    const digests = new Set(Array.from({ length: 100_000 }, (_, count) => digest(`{"id":"r${count}"}`)));
    assert.equal(digests.size, 100_000);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runFuzz } from '../fuzz/fuzz-target.js';
import { targets } from '../fuzz/targets.js';
import { howMany } from './how-many.js';

describe('under attack, a function takes what it gets or refuses it in words', () => {
  for (const target of targets) {
    it(target.name, async () => {
      const { throws } = await runFuzz(target, howMany(100, 1000), 11);
      assert.deepEqual(throws, []);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore } from '@driehoek/sdk/records';
import { recordStoreClaims } from './record-store-claims.js';

describe('the memory store', () => {
  for (const [claim, check] of Object.entries(recordStoreClaims)) {
    it(claim, () => check(createMemoryStore(), assert));
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTerms, glossary } from '@driehoek/sdk/glossary';
import { fuzzTarget } from './fuzz-target.js';

const terms = glossary.map(({ term }) => term);

export const glossaryTargets = [
  fuzzTarget({
    name: 'findTerms: texts with terms in them',
    inputs: fc
      .array(fc.oneof(fc.constantFrom(...terms), fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map((parts) => parts.join(' ')),
    attack: (text) => {
      let end = 0;
      for (const found of findTerms(text, 'nl')) {
        assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
        end = found.end;
      }
    },
  }),
];

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { parseResponse } from '@driehoek/sdk/checklist';
import fc from 'fast-check';
import { createAcceptance } from '../../../packages/sdk/src/checklist/reading/accept-response.js';
import { damaged, instruments, responsesTo } from './arbitraries.js';

const pairs = instruments.chain((instrument) => fc.tuple(fc.constant(instrument), responsesTo(instrument)));
/** As it comes out of a file, with one value replaced. */
const damagedPairs = instruments.chain((instrument) =>
  fc.tuple(
    fc.constant(instrument),
    damaged(responsesTo(instrument)).map((data) => JSON.parse(JSON.stringify(data))),
  ),
);

describe('the quick yes for a response', () => {
  it('is given to every response that is as it should be', () => {
    fc.assert(
      fc.property(pairs, ([instrument, response]) => {
        assert.equal(createAcceptance(instrument)(response), true);
      }),
    );
  });

  it('is never given to what the schema refuses, and the schema changes nothing that it was given to', () => {
    let refused = 0;
    fc.assert(
      fc.property(damagedPairs, ([instrument, data]) => {
        if (createAcceptance(instrument)(data)) {
          assert.deepEqual(parseResponse(data, instrument), data);
          return;
        }
        try {
          parseResponse(data, instrument);
        } catch (error) {
          assert.ok(error instanceof InvalidDataError);
          refused++;
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(refused > 100, `${refused} of 1000 were refused, so that the claim was put to the test`);
  });
});

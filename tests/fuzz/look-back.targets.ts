import * as concept from '@driehoek/sdk/look-back';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

const uses: Uses<typeof concept, concept.LookBack> = {
  parseLookBack: (lookBack) => concept.parseLookBack(JSON.parse(JSON.stringify(lookBack))),
  createLookBack: ({ id, conversation, owner }) =>
    concept.parseLookBack(concept.createLookBack({ id, conversation, owner })),
  setLookBackAnswer: (lookBack) =>
    concept.LOOK_BACK_QUESTIONS.map((question) =>
      concept.parseLookBack(concept.setLookBackAnswer(lookBack, question, 'ik luisterde')),
    ),
  isLookBackEmpty: (lookBack) => concept.isLookBackEmpty(lookBack),
  lookBackTexts: null,
};

export const lookBackTargets = [
  fuzzTarget({
    name: 'parseLookBack: mutated look backs, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('look-back')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseLookBack(data, reader), reader);
    },
  }),
];

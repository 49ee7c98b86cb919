import type { Response } from '@driehoek/sdk/checklist';
import fc from 'fast-check';
import { respond } from './small-instrument.js';

const answer = fc.constantFrom('yes', 'partly', 'no', 'not-applicable', 'unknown');
const role = fc.constantFrom('class-teacher', 'leadership', 'care-professional', 'parent', 'pupil');

/** A response to the small instrument; `respondent` is drawn from few, so that people return. */
const response: fc.Arbitrary<Response> = fc
  .record(
    {
      answers: fc.record({ 'a.1': answer, 'a.2': answer, 'b.1': answer }, { requiredKeys: [] }),
      role,
    },
    { requiredKeys: ['answers', 'role'] },
  )
  .map(({ answers, role }) => respond(answers, { role: role as Response['role'] }));

export const responses = fc.array(response, { maxLength: 30 });

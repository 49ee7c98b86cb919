import type { Instrument, Response } from '@driehoek/sdk/checklist';

/** Two steps, three statements, answered with yes 2, partly 1, no 0: small enough to work out by hand. */
export const smallInstrument: Instrument = {
  id: 'small',
  version: '1',
  title: 'Small',
  scale: {
    kind: 'yes-partly-no',
    options: [
      { value: 'yes', points: 2, label: 'Ja' },
      { value: 'partly', points: 1, label: 'Beetje' },
      { value: 'no', points: 0, label: 'Nee' },
    ],
  },
  sections: [
    {
      id: 'a',
      step: 1,
      title: 'First step',
      items: [
        { id: 'a.1', text: 'First.' },
        { id: 'a.2', text: 'Second.' },
      ],
    },
    { id: 'b', step: 2, title: 'Second step', items: [{ id: 'b.1', text: 'Third.' }] },
  ],
  validated: false,
  source: 'made for tests',
};

let number = 0;

/** A response to the small instrument. */
export function respond(answers: Response['answers'], rest: Partial<Response> = {}): Response {
  number += 1;
  return {
    id: `r${number}`,
    schemaVersion: 1,
    instrument: 'small',
    instrumentVersion: '1',
    schoolYear: '2026-2027',
    role: 'class-teacher',
    answers,
    ...rest,
  };
}

/** The same response of several people. */
export function repeat(times: number, answers: Response['answers'], rest: Partial<Response> = {}): Response[] {
  return Array.from({ length: times }, () => respond(answers, rest));
}

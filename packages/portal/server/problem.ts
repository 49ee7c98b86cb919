import type { RefusalReason } from '@driehoek/sdk/records';
import type { Issue } from '@driehoek/sdk/shared';
import { z } from 'zod';
import { languageOfRequest, type Wordings } from './language.js';

// Errors as RFC 9457 describes them. A problem says what a client can do with it, and nothing of what is inside: no stack,
// no SQL, no name of a table.

/** What can be wrong with a request, by the end of its `type`. */
const PROBLEMS = {
  unreadable: [400, { en: 'The body is no JSON.', nl: 'De inhoud is geen JSON.' }],
  'signed-out': [401, { en: 'Nobody is signed in.', nl: 'Er is niemand ingelogd.' }],
  'other-site': [
    403,
    { en: 'The request may come from another site.', nl: 'Dit verzoek komt misschien van een andere site.' },
  ],
  forbidden: [403, { en: 'This may not be done.', nl: 'Dit mag niet.' }],
  'not-found': [404, { en: 'There is nothing here.', nl: 'Hier is niets.' }],
  'not-allowed': [405, { en: 'Not with this method.', nl: 'Niet met deze methode.' }],
  'too-few': [
    409,
    {
      en: 'Too few people have answered for a report.',
      nl: 'Te weinig mensen hebben geantwoord voor een overzicht.',
    },
  ],
  'round-closed': [
    409,
    {
      en: 'The report on this round is published: new answers would not count in it.',
      nl: 'Het overzicht van deze ronde is al gepubliceerd: nieuwe antwoorden tellen daarin niet meer mee.',
    },
  ],
  changed: [412, { en: 'It was changed since it was read.', nl: 'Dit is veranderd sinds het gelezen is.' }],
  'too-large': [413, { en: 'This is more than may be sent.', nl: 'Dit is meer dan er verstuurd mag worden.' }],
  'not-json': [415, { en: 'The body has to be application/json.', nl: 'De inhoud moet application/json zijn.' }],
  invalid: [422, { en: 'The data is not what it should be.', nl: 'Deze gegevens kloppen niet.' }],
  'unknown-kind': [404, { en: 'There is no such kind of record.', nl: 'Deze soort gegevens kennen we niet.' }],
  unconditional: [
    428,
    {
      en: 'Say with If-Match which revision it replaces, or with If-None-Match: * that it is new.',
      nl: 'Zeg met If-Match welke versie dit vervangt, of met If-None-Match: * dat het nieuw is.',
    },
  ],
  'too-many': [429, { en: 'Too many requests; wait a while.', nl: 'Dit zijn te veel verzoeken. Wacht even.' }],
  broken: [500, { en: 'Something went wrong here.', nl: 'Hier ging iets mis.' }],
  unreachable: [
    503,
    {
      en: 'The records cannot be reached now; try again.',
      nl: 'De gegevens zijn nu niet te bereiken. Probeer het nog eens.',
    },
  ],
} as const satisfies Record<string, readonly [number, Wordings]>;
export type ProblemName = keyof typeof PROBLEMS;

/** Returns the status of a problem, and what it says, for the description of the API. */
export const describeProblem = (name: ProblemName): { readonly status: number; readonly title: string } => {
  const [status, { en }] = PROBLEMS[name];
  return { status, title: en };
};

const issueSchema = z.object({ path: z.string(), code: z.string(), message: z.string() });

/** The schema of a problem, for the description of the API. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    issues: z.array(issueSchema).optional().meta({ description: 'What is wrong with the data, and where.' }),
    stored: z
      .looseObject({ id: z.string(), revision: z.int() })
      .nullable()
      .optional()
      .meta({ description: 'With 412: the copy as it is stored now, or null when there is none.' }),
  })
  .meta({ id: 'Problem', description: 'What is wrong, as RFC 9457 has it.' });

interface ProblemParts {
  readonly detail?: Wordings;
  readonly issues?: readonly Issue[];
  readonly stored?: object | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Creates the answer that tells a problem, in the language of the request. */
export function createProblem(name: ProblemName, { headers, detail, issues, ...parts }: ProblemParts = {}): Response {
  const language = languageOfRequest();
  const [status, title] = PROBLEMS[name];
  const body = {
    type: `urn:driehoek:problem:${name}`,
    title: title[language],
    status,
    ...(detail && { detail: detail[language] }),
    ...(issues && { issues }),
    ...parts,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** Thrown to answer with a problem. */
export class ProblemError extends Error {
  readonly response: () => Response;

  constructor(name: ProblemName, parts?: ProblemParts) {
    super(name);
    this.name = 'ProblemError';
    this.response = () => createProblem(name, parts);
  }
}

/** The problem by which a refusal of a store is told. */
export const REFUSALS: Readonly<Record<RefusalReason, ProblemName>> = {
  forbidden: 'forbidden',
  invalid: 'invalid',
  'too-large': 'too-large',
  'unknown-kind': 'unknown-kind',
};

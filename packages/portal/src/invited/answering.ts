import type { Response as Answers } from '@driehoek/sdk/checklist';
import type { Role, SchoolYear } from '@driehoek/sdk/shared';

/** What somebody with a code is asked. */
export interface Asked {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly schoolYear: SchoolYear;
  readonly role: Role;
  readonly group?: string;
  /** The last day on which it can be answered. */
  readonly expiresOn: string;
}

/**
 * Why something was not done: the code does not work, whether it is wrong, used or over; the server cannot be reached, so that nobody
 * knows; or it does not take this.
 */
export type Refusal = 'no-code' | 'away' | 'refused';

/** What who has a code does on the server, without being anybody there. */
export interface Answering {
  find(code: string): Promise<Asked | Refusal>;
  send(code: string, answers: Answers): Promise<'sent' | Refusal>;
}

/** Creates access to the address of the server at which one answers with a code. */
export function createAnswering(address: string): Answering {
  const post = async (path: string, body: object): Promise<Response | Refusal> => {
    try {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'driehoek' },
        body: JSON.stringify(body),
        // Whoever is signed in on this device: the answer is nobody's.
        credentials: 'omit',
      });
      if (answer.ok) return answer;
      if (answer.status === 404) return 'no-code';
      return answer.status === 429 || answer.status >= 500 ? 'away' : 'refused';
    } catch {
      return 'away';
    }
  };
  return {
    async find(code) {
      const answer = await post('', { code });
      return typeof answer === 'string' ? answer : ((await answer.json()) as Asked);
    },
    async send(code, { answers, remarks, actionPoints, office }) {
      const answer = await post('/answer', { code, answers, remarks, actionPoints, office });
      return typeof answer === 'string' ? answer : 'sent';
    },
  };
}

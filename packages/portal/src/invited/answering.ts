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
 * Why something was not done: the code does not work, whether it is wrong, used or over; the report is published, in which no answer would count
 * any more; the server cannot be reached, so that nobody knows; or it does not take this.
 */
type Refusal = 'no-code' | 'closed' | 'away' | 'refused';

/** Why answers were not taken: also since there are none. */
export type SendRefusal = Refusal | 'empty';

/** What who has a code does on the server, without being anybody there. */
export interface Answering {
  find(code: string): Promise<Asked | Refusal>;
  send(code: string, answers: Answers): Promise<'sent' | SendRefusal>;
}

/** Creates access to the address of the server at which one answers with a code. */
export function createAnswering(address: string): Answering {
  const post = async (path: string, body: object): Promise<Response | SendRefusal> => {
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
      if (answer.status === 409) return 'closed';
      if (answer.status === 422 && (await isOfNothing(answer))) return 'empty';
      return answer.status === 429 || answer.status >= 500 ? 'away' : 'refused';
    } catch {
      return 'away';
    }
  };
  return {
    async find(code) {
      const answer = await post('', { code });
      if (answer === 'empty') return 'refused';
      return typeof answer === 'string' ? answer : ((await answer.json()) as Asked);
    },
    async send(code, { answers, remarks, actionPoints, office }) {
      const answer = await post('/answer', { code, answers, remarks, actionPoints, office });
      return typeof answer === 'string' ? answer : 'sent';
    },
  };
}

/** Whether the server says that nothing was answered. */
async function isOfNothing(answer: Response): Promise<boolean> {
  const { issues = [] } = (await answer.json()) as { readonly issues?: readonly { readonly code: string }[] };
  return issues.some(({ code }) => code === 'nothing-answered');
}

/** Returns the text that says why answers cannot be sent any more. A code that still works was not used, so what was tried with it did not come. */
export function whyOver(trouble: SendRefusal | undefined, isTried: true | undefined) {
  if (trouble === 'closed') return 'portal.respond.closed';
  return isTried ? 'portal.respond.maybe-sent' : 'portal.respond.over';
}

import { questionBank as nl } from '../../i18n/nl/question-bank.js';
import type { Text } from '../../i18n/text.js';
import type { Side } from '../../shared/parties.js';
import { type ConversationType, type Phase, PHASES } from '../conversation-plan.js';

/**
 * A question to think about beforehand and to ask in its phase. All are open and solution-focused: they look for what
 * works, what people hope for and a first small step, never for who is to blame. None asks for what a school need not
 * know of a family. Approach after S. de Shazer and I.K. Berg; wording ours.
 */
export interface BankQuestion {
  /** Unique in the bank, and the same in later versions. */
  readonly id: string;
  /** In which phase it is asked. */
  readonly phase: Phase;
  /** Who is asked; of the school's questions: what the teacher thinks about. */
  readonly for: Side;
  /** For which conversations; every type when left out. */
  readonly types?: readonly ConversationType[];
  /** The question: to parents with "u", to pupils with "je", the school's own with "ik". */
  readonly text: Text;
}

/** Phase → who is asked → the names of the questions. */
export type QuestionTable = {
  readonly [phase in Phase]?: { readonly [side in Side]?: readonly string[] };
};

/** Converts a table to a list of questions, in the order of the phases. */
export function questionsOf(table: QuestionTable, type?: ConversationType): BankQuestion[] {
  return PHASES.flatMap((phase) =>
    Object.entries(table[phase] ?? {}).flatMap(([party, names]) =>
      names.map((name) => {
        const id = `${type ?? 'every'}.${party}.${name}`;
        const text = { nl: nl[`question-bank.${id}` as keyof typeof nl] };
        return { id, phase, for: party as Side, ...(type && { types: [type] }), text };
      }),
    ),
  );
}

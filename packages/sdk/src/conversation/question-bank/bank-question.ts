import { questionBank as nl } from '../../i18n/nl/question-bank.js';
import type { Text } from '../../i18n/text.js';
import type { Side } from '../../shared/parties.js';
import { type ConversationType, type Phase, PHASES } from '../conversation-plan.js';

/**
 * A question to think about beforehand and to ask in its phase. All are open and solution-focused: they look for what
 * works, what people hope for and a first small step, never for who is to blame. None asks for what a school need not
 * know of a family. Approach after S. de Shazer and I.K. Berg; wording ours.
 *
 * Every question passes this check, after what Sardes and Fontys advise on talking with families of every background:
 *
 * - it assumes no one household, no father and mother, and leaves room for others who raise the child, and for who decides with them;
 * - no Dutch at home, no reading together, no room, desk, computer, internet or car of one's own, no parents who are at home or at work by day;
 * - no feasts, food or faith, and leaves room for each;
 * - nobody has to look somebody in the eye, contradict a teacher or name what is wrong: a wish will do;
 * - no child has to speak before adults: what it wants known can be written, drawn or said by somebody else;
 * - it asks how something is *with you*, and never where somebody comes from.
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

import type { ReaderOptions } from '../../i18n/texts.js';
import { type Party, sideOf } from '../../shared/parties.js';
import { type ConversationPlan, type Phase, PHASES, type PlannedPhase } from '../conversation-plan.js';
import { phasesOf } from '../conversation-types.js';
import { formatPhaseHint } from '../phase-hint.js';
import { isItemVisible } from '../sharing.js';
import type { SheetPhase } from './sheet-data.js';
import type { SheetWords } from './sheet-words.js';

const LINES = 2;

/** Groups the questions that this party is asked, and may see, by phase; questions of a phase that the plan does not have come last. */
export function sheetQuestions(
  plan: ConversationPlan,
  party: Party,
  words: SheetWords,
  options: ReaderOptions = {},
): SheetPhase[] {
  const own = (plan.questions ?? []).filter(
    (question) =>
      question.for === sideOf(party) &&
      question.withdrawnAt === undefined &&
      isItemVisible(plan, 'questions', question, party),
  );
  const phases = phasesOf(plan);
  const known = new Set<string>(phases.map(({ id }) => id));
  const others = own.filter(({ phase }) => !known.has(phase));
  const write = (questions: typeof own) =>
    questions.map(({ id, text }) => ({ id, text: words.localize(text), lines: LINES }));
  return [
    ...phases.map((phase) => ({
      id: phase.id,
      title: formatPhase(phase, party, words),
      ...(party === 'school' && { minutes: phase.minutes, ...hintOf(phase, options) }),
      questions: write(own.filter((question) => question.phase === phase.id)),
    })),
    { id: 'other', title: words.translate('conversation.sheet.other-questions'), questions: write(others) },
  ].filter(({ id, questions }) => questions.length > 0 || (party === 'school' && known.has(id)));
}

function formatPhase({ id, title }: PlannedPhase, party: Party, { translate, localize }: SheetWords): string {
  if (title !== undefined) return localize(title);
  if (!isPhase(id)) return id;
  return translate(party === 'pupil' ? `conversation.sheet.phase.pupil.${id}` : `conversation.phase.${id}`);
}

function hintOf(phase: PlannedPhase, words: ReaderOptions): { readonly hint?: string } {
  const hint = formatPhaseHint(phase, words);
  return hint ? { hint } : {};
}

function isPhase(id: string): id is Phase {
  return (PHASES as readonly string[]).includes(id);
}

import { escalation as nl } from '../i18n/nl/escalation.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import {
  type EscalationHelp,
  type EscalationPhaseNumber,
  escalationPhases,
  escalationStages,
  type EscalationStageNumber,
} from './escalation-stages.js';

/** What can help at a stage. */
export interface EscalationAdvice {
  readonly phase: EscalationPhaseNumber;
  readonly help: EscalationHelp;
  /** What people can do next, in the reader's words; first what fits the stage itself. */
  readonly steps: readonly string[];
}

const texts = /* @__PURE__ */ createTexts(nl);

/**
 * Advises what to do next at a stage of escalation: in the first phase people can work it out together, in the second
 * somebody from outside the conflict helps, in the third somebody with the power to decide has to. A stage describes
 * the situation between people, not a family or a teacher, and is never stored. Throws `RangeError` for another number
 * than 1 to 9. Source: F. Glasl, *Konfliktmanagement*; the steps are ours.
 */
export function adviseOnEscalation(stage: EscalationStageNumber, options: ReaderOptions = {}): EscalationAdvice {
  const found = escalationStages.find((each) => each.stage === stage);
  const phase = escalationPhases.find((each) => each.phase === found?.phase);
  if (!phase) throw new RangeError(`Not a stage from 1 to 9: ${stage}`);
  const translate = texts(options.language ?? SOURCE_LANGUAGE, options.texts);
  const steps = [
    translate(`escalation.step.stage-${stage}`),
    ...([1, 2] as const).map((number) => translate(`escalation.step.phase-${phase.phase}.${number}`)),
  ];
  return { phase: phase.phase, help: phase.help, steps };
}

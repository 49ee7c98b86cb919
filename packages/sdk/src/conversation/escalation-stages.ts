import { escalation as nl } from '../i18n/nl/escalation.js';
import { addWordings } from '../i18n/add-wordings.js';
import type { Text } from '../i18n/text.js';

/** A stage of escalation, from 1 (things get stuck) to 9 (everybody loses). */
export type EscalationStageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** 1: both can still win; 2: one wins, the other loses; 3: both lose. */
export type EscalationPhaseNumber = 1 | 2 | 3;
/** Who can help: the people themselves, together; somebody outside the conflict; somebody with the power to decide. */
export type EscalationHelp = 'together' | 'outside-help' | 'authority';

/** Three stages that ask for the same kind of help. */
export interface EscalationPhase {
  readonly phase: EscalationPhaseNumber;
  readonly title: Text;
  readonly help: EscalationHelp;
}

/** One stage, in plain words. */
export interface EscalationStage {
  readonly stage: EscalationStageNumber;
  readonly phase: EscalationPhaseNumber;
  readonly title: Text;
  /** How people notice the stage. */
  readonly text: Text;
}

/** The three phases. Source: F. Glasl, *Konfliktmanagement*; wording ours. */
export const escalationPhases: readonly EscalationPhase[] = [
  { phase: 1, title: { nl: nl['escalation.phase.1'] }, help: 'together' },
  { phase: 2, title: { nl: nl['escalation.phase.2'] }, help: 'outside-help' },
  { phase: 3, title: { nl: nl['escalation.phase.3'] }, help: 'authority' },
];

/**
 * The nine stages of escalation. They describe what happens between people, never a person: no plan has a field for
 * them. Source: F. Glasl, *Konfliktmanagement*; wording ours.
 */
export const escalationStages: readonly EscalationStage[] = /* @__PURE__ */ (() =>
  ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((stage) => ({
    stage,
    phase: Math.ceil(stage / 3) as EscalationPhaseNumber,
    title: { nl: nl[`escalation.stage.${stage}.title`] },
    text: { nl: nl[`escalation.stage.${stage}.text`] },
  })))();

/** Adds the wordings in every loaded language to a phase. */
export function localizeEscalationPhase(phase: EscalationPhase): EscalationPhase {
  const key = `escalation.phase.${phase.phase}` as const;
  return { ...phase, title: addWordings(phase.title, key, nl[key]) };
}

/** Adds the wordings in every loaded language to a stage. */
export function localizeEscalationStage(stage: EscalationStage): EscalationStage {
  const title = `escalation.stage.${stage.stage}.title` as const;
  const text = `escalation.stage.${stage.stage}.text` as const;
  return {
    ...stage,
    title: addWordings(stage.title, title, nl[title]),
    text: addWordings(stage.text, text, nl[text]),
  };
}

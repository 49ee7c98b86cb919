import type { Text } from '../i18n/text.js';

/** A stage of escalation, from 1 (things get stuck) to 9 (everybody loses). */
export type EscalationStageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** 1: both can still win; 2: one wins, the other loses; 3: both lose. */
export type EscalationPhaseNumber = 1 | 2 | 3;
/** Who can help: people can work it out together; somebody outside the conflict; somebody who has the power to decide. */
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
  /** How one notices it. */
  readonly text: Text;
}

/** The three phases. Source: F. Glasl, *Konfliktmanagement*; wording ours. */
export const escalationPhases: readonly EscalationPhase[] = [
  {
    phase: 1,
    title: { nl: 'Samen oplossen kan nog', en: 'Working it out together is still possible' },
    help: 'together',
  },
  { phase: 2, title: { nl: 'De een wint, de ander verliest', en: 'One wins, the other loses' }, help: 'outside-help' },
  { phase: 3, title: { nl: 'Iedereen verliest', en: 'Everybody loses' }, help: 'authority' },
];

/**
 * The nine stages, for people who want to see where a conversation stands and what would help now. They are about what
 * happens between people, never about a person: no plan has a field for them. Source: F. Glasl, *Konfliktmanagement*;
 * wording ours.
 */
export const escalationStages: readonly EscalationStage[] = [
  {
    stage: 1,
    phase: 1,
    title: { nl: 'Verharding', en: 'Hardening' },
    text: {
      nl: 'Het loopt stroef. Meningen worden vaster, maar ieder denkt dat praten helpt.',
      en: 'Things get stuck. Opinions harden, but everybody believes that talking helps.',
    },
  },
  {
    stage: 2,
    phase: 1,
    title: { nl: 'Debat', en: 'Debate and polemics' },
    text: {
      nl: 'Ieder probeert gelijk te krijgen. Luisteren wordt minder.',
      en: 'Each tries to be right. Listening gets less.',
    },
  },
  {
    stage: 3,
    phase: 1,
    title: { nl: 'Daden in plaats van woorden', en: 'Actions, not words' },
    text: {
      nl: 'Praten helpt niet meer, vindt men. Iemand doet iets zonder overleg.',
      en: 'People feel that talking is useless. Somebody acts without consulting.',
    },
  },
  {
    stage: 4,
    phase: 2,
    title: { nl: 'Beelden en bondgenoten', en: 'Images and coalitions' },
    text: {
      nl: 'De ander wordt “de moeilijke ouder” of “die school”. Men zoekt medestanders.',
      en: 'The other becomes “the difficult parent” or “that school”. People look for allies.',
    },
  },
  {
    stage: 5,
    phase: 2,
    title: { nl: 'Gezichtsverlies', en: 'Loss of face' },
    text: {
      nl: 'Men valt de ander als persoon aan, ook waar anderen bij zijn.',
      en: 'People attack the other as a person, also in front of others.',
    },
  },
  {
    stage: 6,
    phase: 2,
    title: { nl: 'Dreigen', en: 'Strategies of threats' },
    text: { nl: 'Er komen eisen en dreigementen.', en: 'Demands and threats appear.' },
  },
  {
    stage: 7,
    phase: 3,
    title: { nl: 'Beperkte schade', en: 'Limited destructive blows' },
    text: {
      nl: 'Men wil de ander raken, ook als het zelf iets kost.',
      en: 'People want to hurt the other, even at some cost to themselves.',
    },
  },
  {
    stage: 8,
    phase: 3,
    title: { nl: 'De ander breken', en: 'Fragmentation of the enemy' },
    text: { nl: 'Het doel is de ander uitschakelen.', en: 'The aim is to break the other.' },
  },
  {
    stage: 9,
    phase: 3,
    title: { nl: 'Samen de afgrond in', en: 'Together into the abyss' },
    text: { nl: 'Winnen telt niet meer. Iedereen verliest.', en: 'Winning no longer matters. Everybody loses.' },
  },
];

import { localizeText, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
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

/** What fits each stage itself, from 1 to 9. */
const OF_STAGE: { readonly [stage in EscalationStageNumber]: Text } = {
  1: {
    nl: 'Vraag de ander wat er belangrijk is, en herhaal wat u hoorde.',
    en: 'Ask the other what matters, and say back what you heard.',
  },
  2: {
    nl: 'Stop met bewijzen. Zoek de vraag achter de vraag.',
    en: 'Stop proving. Look for the question behind the question.',
  },
  3: {
    nl: 'Doe even niets zonder overleg. Zeg wat u zag gebeuren en wat het met u deed.',
    en: 'Do nothing without consulting for now. Say what you saw happen and what it did to you.',
  },
  4: {
    nl: 'Praat met de ander in plaats van over de ander.',
    en: 'Talk with the other instead of about the other.',
  },
  5: {
    nl: 'Praat niet waar anderen bij zijn. Maak het mogelijk om zonder schaamte terug te komen.',
    en: 'Do not talk in front of others. Make it possible to come back without shame.',
  },
  6: {
    nl: 'Antwoord niet op een dreigement met een dreigement. Zorg eerst dat iedereen veilig is.',
    en: 'Do not answer a threat with a threat. See first that everybody is safe.',
  },
  7: {
    nl: 'Ga niet meer alleen met elkaar in gesprek.',
    en: 'Do not meet each other alone any more.',
  },
  8: {
    nl: 'Laat alle contact voorlopig lopen via iemand die mag beslissen.',
    en: 'Let all contact go through somebody who may decide, for now.',
  },
  9: {
    nl: 'Haal het kind uit het conflict: wat het nodig heeft, gaat voor.',
    en: 'Keep the child out of the conflict: what it needs comes first.',
  },
};

/** What helps at every stage of a phase. */
const OF_PHASE: { readonly [phase in EscalationPhaseNumber]: readonly Text[] } = {
  1: [
    {
      nl: 'Praat samen verder, bij elkaar aan tafel. Neem een pauze als dat nodig is.',
      en: 'Go on talking, together at the table. Take a pause when that is needed.',
    },
    {
      nl: 'Noem wat u allebei voor het kind wilt. Maak één kleine afspraak.',
      en: 'Name what you both want for the child. Make one small agreement.',
    },
  ],
  2: [
    {
      nl: 'Vraag hulp van iemand die buiten het conflict staat en die u allebei vertrouwt.',
      en: 'Ask help from somebody outside the conflict whom you both trust.',
    },
    {
      nl: 'Dat kan de schoolleider zijn, een bemiddelaar of een onderwijsconsulent. De vertrouwenspersoon denkt mee.',
      en: 'That can be the school head, a mediator or an education consultant. The confidential adviser thinks along.',
    },
  ],
  3: [
    {
      nl: 'Vraag iemand met macht om te beslissen, zoals het schoolbestuur of een commissie.',
      en: 'Ask somebody with power to decide, such as the school board or a committee.',
    },
    {
      nl: 'Spreek af wie het kind nu dagelijks helpt, en wie het gezin steunt.',
      en: 'Agree who helps the child day by day now, and who supports the family.',
    },
  ],
};

/**
 * A help to choose what to do next: in the first phase people can work it out together, in the second somebody from
 * outside the conflict helps, in the third somebody with power has to decide. It says where things stand between
 * people at this moment, is no label on a family or a teacher, and nothing of it is stored. Throws `RangeError` for
 * another number than 1 to 9. Source: F. Glasl, *Konfliktmanagement*; the steps are ours.
 */
export function adviseOnEscalation(stage: EscalationStageNumber, options: ReaderOptions = {}): EscalationAdvice {
  const found = escalationStages.find((each) => each.stage === stage);
  const phase = escalationPhases.find((each) => each.phase === found?.phase);
  if (!phase) throw new RangeError(`Not a stage from 1 to 9: ${stage}`);
  const language = options.language ?? SOURCE_LANGUAGE;
  const steps = [OF_STAGE[stage], ...OF_PHASE[phase.phase]].map((text) => localizeText(text, language));
  return { phase: phase.phase, help: phase.help, steps };
}

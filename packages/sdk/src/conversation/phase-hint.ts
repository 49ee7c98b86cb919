import { conversationHints as nl } from '../i18n/nl/conversation-staff.js';
import { repairPhases as nlRepair } from '../i18n/nl/conversation-ways.js';
import { localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import { type Phase, PHASES, type PlannedPhase } from './conversation-plan.js';
import { conversationTexts } from './texts.js';

/**
 * Formats what a phase is for, in one sentence to who leads the talk: that of the phase, and in a talk to repair what went wrong
 * its own. `''` for a phase that the school named itself: ours may not fit it.
 */
export function formatPhaseHint(
  { id, title }: PlannedPhase,
  { language = SOURCE_LANGUAGE, texts: extra }: ReaderOptions = {},
): string {
  if (!isPhase(id)) return '';
  const translate = conversationTexts(language, extra);
  if (title === undefined) return translate(`conversation.phase.${id}.hint`);
  // A plan stores the names of its phases, not the way of working that they come from.
  const name = `conversation-ways.repair.phase.${id}`;
  const key = `conversation.phase.repair.${id}.hint`;
  const isRepair = isKeyOf(nlRepair, name) && localizeText(title, SOURCE_LANGUAGE) === nlRepair[name];
  return isRepair && isKeyOf(nl, key) ? translate(key) : '';
}

const isKeyOf = <Texts extends object>(of: Texts, key: PropertyKey): key is keyof Texts => Object.hasOwn(of, key);

function isPhase(id: string): id is Phase {
  return (PHASES as readonly string[]).includes(id);
}

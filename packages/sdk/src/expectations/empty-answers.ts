import type { Language } from '../i18n/text.js';
import type { PartyAnswers } from './expectations-round.js';

/** Creates the answers of a party that has not answered yet. */
export function emptyAnswers(language: Language): PartyAnswers {
  return { language, answers: {} };
}

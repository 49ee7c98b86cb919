import { attendanceRules } from './attendance.js';
import { classContactsRules } from './class-contacts.js';
import { contactPreferencesRules } from './contact-preferences.js';
import { conversationRules } from './conversation.js';
import { expectationsRoundRules } from './expectations-round.js';
import { familyHelpRules } from './family-help.js';
import { informationCardRules } from './information-card.js';
import { lookBackRules } from './look-back.js';
import { ownInstrumentRules } from './own-instrument.js';
import { parentOffersRules } from './parent-offers.js';
import { planRules } from './plan.js';
import { responseRules } from './response.js';
import { yearPlanRules } from './year-plan.js';

/**
 * The rules of every kind of record that readers of a school share, by its name: the `kinds` of `createReaderStore`.
 *
 * A record of one family has `family`, the id of its pupil, beside the fields of its concept. It says nothing of the class, which
 * changes: a reader of the school who works with a class has its pupils in `pupils`, and the class in `groups` for what is
 * of the class.
 */
export const KINDS = {
  attendance: attendanceRules,
  'class-contacts': classContactsRules,
  'contact-preferences': contactPreferencesRules,
  conversation: conversationRules,
  'expectations-round': expectationsRoundRules,
  'family-help': familyHelpRules,
  'information-card': informationCardRules,
  'look-back': lookBackRules,
  'own-instrument': ownInstrumentRules,
  'parent-offers': parentOffersRules,
  plan: planRules,
  response: responseRules,
  'year-plan': yearPlanRules,
} as const;
/** The name of a kind of record of {@link KINDS}. */
export type Kind = keyof typeof KINDS;

import type { FuzzTarget } from './fuzz-target.js';
import { checklistEditingTargets } from './checklist-editing.targets.js';
import { checklistTargets } from './checklist.targets.js';
import { classContactsTargets } from './class-contacts.targets.js';
import { contactCalendarTargets } from './contact-calendar.targets.js';
import { contactPreferencesTargets } from './contact-preferences.targets.js';
import { conversationTargets } from './conversation.targets.js';
import { conversationMergeTargets } from './conversation-merge.targets.js';
import { expectationsTargets } from './expectations.targets.js';
import { expectationsMergeTargets } from './expectations-merge.targets.js';
import { familyHelpTargets } from './family-help.targets.js';
import { glossaryTargets } from './glossary.targets.js';
import { informationCardTargets } from './information-card.targets.js';
import { kindsTargets } from './kinds.targets.js';
import { lookBackTargets } from './look-back.targets.js';
import { parentOffersTargets } from './parent-offers.targets.js';
import { recordsTargets } from './records.targets.js';

/** Every parser and every merge of the SDK. */
export const targets: readonly FuzzTarget[] = [
  ...checklistTargets,
  ...checklistEditingTargets,
  ...classContactsTargets,
  ...contactCalendarTargets,
  ...contactPreferencesTargets,
  ...conversationTargets,
  ...conversationMergeTargets,
  ...expectationsTargets,
  ...expectationsMergeTargets,
  ...familyHelpTargets,
  ...glossaryTargets,
  ...informationCardTargets,
  ...kindsTargets,
  ...lookBackTargets,
  ...parentOffersTargets,
  ...recordsTargets,
];

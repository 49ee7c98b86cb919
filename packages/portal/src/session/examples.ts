import type { SchoolYear } from '@driehoek/sdk/shared';
import { exampleClass } from '../class/example-class.js';
import { exampleConversations } from '../conversations/example-conversations.js';
import { exampleRounds } from '../expectations/example-rounds.js';
import { examplePreferences } from '../preferences/example-preferences.js';
import { exampleHelp } from '../together/example-help.js';
import { exampleOffers } from '../together/example-offers.js';
import { examplePlans } from '../year/example-plan.js';
import type { Examples } from './example-store.js';

/** Creates the records with which the invented school begins a school year. What parents offered is in the visitor's language. */
export function createExamples(schoolYear: SchoolYear, language: string): Examples {
  return {
    conversation: exampleConversations(schoolYear),
    'expectations-round': exampleRounds(schoolYear),
    'parent-offers': [exampleOffers(schoolYear, language)],
    'class-contacts': [exampleClass(schoolYear)],
    'contact-preferences': examplePreferences(schoolYear),
    'family-help': [exampleHelp(schoolYear)],
    'year-plan': Object.values(examplePlans(schoolYear)),
  };
}

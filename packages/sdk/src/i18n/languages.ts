import type { TextLoaders } from './catalogue.js';

/**
 * The loaders of our languages, per concept. This module is itself loaded when a reader first needs another language
 * than Dutch, so that a Dutch page does not contain it.
 */
export const languages = {
  en: {
    checklist: () => import('./en/checklist.js'),
    'checklist-reading': () => import('./en/checklist-reading.js'),
    'checklist-report': () => import('./en/checklist-report.js'),
    'checklist-steps': () => import('./en/checklist-steps.js'),
    'class-contacts': () => import('./en/class-contacts.js'),
    'class-contacts-promise': () => import('./en/class-contacts-promise.js'),
    'complaint-route': () => import('./en/complaint-route.js'),
    'contact-calendar': () => import('./en/contact-calendar.js'),
    'contact-calendar-editor': () => import('./en/contact-calendar-editor.js'),
    'contact-calendar-file': () => import('./en/contact-calendar-file.js'),
    'contact-calendar-reminder': () => import('./en/contact-calendar-reminder.js'),
    'contact-preferences': () => import('./en/contact-preferences.js'),
    'contact-wishes': () => import('./en/contact-wishes.js'),
    conversation: () => import('./en/conversation.js'),
    'conversation-board': () => import('./en/conversation-board.js'),
    'conversation-hand-over': () => import('./en/conversation-hand-over.js'),
    'conversation-invite': () => import('./en/conversation-invite.js'),
    'conversation-record': () => import('./en/conversation-record.js'),
    'conversation-rhythm': () => import('./en/conversation-rhythm.js'),
    'conversation-sheet': () => import('./en/conversation-sheet.js'),
    'conversation-staff': () => import('./en/conversation-staff.js'),
    'conversation-summary': () => import('./en/conversation-summary.js'),
    'conversation-support': () => import('./en/conversation-support.js'),
    'conversation-ways': () => import('./en/conversation-ways.js'),
    escalation: () => import('./en/escalation.js'),
    'expectation-bank': () => import('./en/expectation-bank.js'),
    expectations: () => import('./en/expectations.js'),
    'family-help': () => import('./en/family-help.js'),
    'family-help-editor': () => import('./en/family-help-editor.js'),
    'form-sheet': () => import('./en/form-sheet.js'),
    glossary: () => import('./en/glossary.js'),
    'glossary-terms': () => import('./en/glossary-terms.js'),
    handvat: () => import('./en/handvat.js'),
    'information-card': () => import('./en/information-card.js'),
    'instrument-editor': () => import('./en/instrument-editor.js'),
    'look-back': () => import('./en/look-back.js'),
    'national-help': () => import('./en/national-help.js'),
    'offer-answers': () => import('./en/offer-answers.js'),
    'parent-experience': () => import('./en/parent-experience.js'),
    'parent-offers': () => import('./en/parent-offers.js'),
    'quality-cards': () => import('./en/quality-cards.js'),
    'question-bank': () => import('./en/question-bank.js'),
    shared: () => import('./en/shared.js'),
    'team-skills': () => import('./en/team-skills.js'),
  },
} satisfies { readonly [language: string]: TextLoaders };

/** A concept whose texts can be loaded; one file per language. */
export type TextConcept = keyof typeof languages.en;

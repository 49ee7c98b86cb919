import * as checklist from './en/checklist.js';
import * as checklistReading from './en/checklist-reading.js';
import * as checklistReport from './en/checklist-report.js';
import * as checklistSteps from './en/checklist-steps.js';
import * as classContacts from './en/class-contacts.js';
import * as classContactsPromise from './en/class-contacts-promise.js';
import * as complaintRoute from './en/complaint-route.js';
import * as contactCalendar from './en/contact-calendar.js';
import * as contactCalendarEditor from './en/contact-calendar-editor.js';
import * as contactCalendarFile from './en/contact-calendar-file.js';
import * as contactCalendarReminder from './en/contact-calendar-reminder.js';
import * as contactPreferences from './en/contact-preferences.js';
import * as contactWishes from './en/contact-wishes.js';
import * as conversation from './en/conversation.js';
import * as conversationBoard from './en/conversation-board.js';
import * as conversationHandOver from './en/conversation-hand-over.js';
import * as conversationInvite from './en/conversation-invite.js';
import * as conversationRecord from './en/conversation-record.js';
import * as conversationRhythm from './en/conversation-rhythm.js';
import * as conversationSheet from './en/conversation-sheet.js';
import * as conversationStaff from './en/conversation-staff.js';
import * as conversationSummary from './en/conversation-summary.js';
import * as conversationSupport from './en/conversation-support.js';
import * as conversationWays from './en/conversation-ways.js';
import * as escalation from './en/escalation.js';
import * as expectationBank from './en/expectation-bank.js';
import * as expectations from './en/expectations.js';
import * as familyHelp from './en/family-help.js';
import * as familyHelpEditor from './en/family-help-editor.js';
import * as formSheet from './en/form-sheet.js';
import * as glossary from './en/glossary.js';
import * as glossaryTerms from './en/glossary-terms.js';
import * as handvat from './en/handvat.js';
import * as informationCard from './en/information-card.js';
import * as instrumentEditor from './en/instrument-editor.js';
import * as lookBack from './en/look-back.js';
import * as nationalHelp from './en/national-help.js';
import * as offerAnswers from './en/offer-answers.js';
import * as parentExperience from './en/parent-experience.js';
import * as parentOffers from './en/parent-offers.js';
import * as qualityCards from './en/quality-cards.js';
import * as questionBank from './en/question-bank.js';
import * as shared from './en/shared.js';
import * as teamSkills from './en/team-skills.js';

/**
 * All texts in English, per concept, for a page or a server that carries the language itself instead of loading it on use:
 * `registerLanguage('en', en)`.
 */
export const en = {
  checklist,
  'checklist-reading': checklistReading,
  'checklist-report': checklistReport,
  'checklist-steps': checklistSteps,
  'class-contacts': classContacts,
  'class-contacts-promise': classContactsPromise,
  'complaint-route': complaintRoute,
  'contact-calendar': contactCalendar,
  'contact-calendar-editor': contactCalendarEditor,
  'contact-calendar-file': contactCalendarFile,
  'contact-calendar-reminder': contactCalendarReminder,
  'contact-preferences': contactPreferences,
  'contact-wishes': contactWishes,
  conversation,
  'conversation-board': conversationBoard,
  'conversation-hand-over': conversationHandOver,
  'conversation-invite': conversationInvite,
  'conversation-record': conversationRecord,
  'conversation-rhythm': conversationRhythm,
  'conversation-sheet': conversationSheet,
  'conversation-staff': conversationStaff,
  'conversation-summary': conversationSummary,
  'conversation-support': conversationSupport,
  'conversation-ways': conversationWays,
  escalation,
  'expectation-bank': expectationBank,
  expectations,
  'family-help': familyHelp,
  'family-help-editor': familyHelpEditor,
  'form-sheet': formSheet,
  glossary,
  'glossary-terms': glossaryTerms,
  handvat,
  'information-card': informationCard,
  'instrument-editor': instrumentEditor,
  'look-back': lookBack,
  'national-help': nationalHelp,
  'offer-answers': offerAnswers,
  'parent-experience': parentExperience,
  'parent-offers': parentOffers,
  'quality-cards': qualityCards,
  'question-bank': questionBank,
  shared,
  'team-skills': teamSkills,
};

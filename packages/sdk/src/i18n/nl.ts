import * as checklist from './nl/checklist.js';
import * as checklistReading from './nl/checklist-reading.js';
import * as checklistReport from './nl/checklist-report.js';
import * as checklistSteps from './nl/checklist-steps.js';
import * as classContacts from './nl/class-contacts.js';
import * as classContactsPromise from './nl/class-contacts-promise.js';
import * as complaintRoute from './nl/complaint-route.js';
import * as contactCalendar from './nl/contact-calendar.js';
import * as contactCalendarEditor from './nl/contact-calendar-editor.js';
import * as contactCalendarFile from './nl/contact-calendar-file.js';
import * as contactCalendarReminder from './nl/contact-calendar-reminder.js';
import * as contactPreferences from './nl/contact-preferences.js';
import * as contactWishes from './nl/contact-wishes.js';
import * as conversation from './nl/conversation.js';
import * as conversationBoard from './nl/conversation-board.js';
import * as conversationHandOver from './nl/conversation-hand-over.js';
import * as conversationInvite from './nl/conversation-invite.js';
import * as conversationRecord from './nl/conversation-record.js';
import * as conversationRhythm from './nl/conversation-rhythm.js';
import * as conversationSheet from './nl/conversation-sheet.js';
import * as conversationStaff from './nl/conversation-staff.js';
import * as conversationSummary from './nl/conversation-summary.js';
import * as conversationSupport from './nl/conversation-support.js';
import * as conversationWays from './nl/conversation-ways.js';
import * as escalation from './nl/escalation.js';
import * as expectationBank from './nl/expectation-bank.js';
import * as expectations from './nl/expectations.js';
import * as familyHelp from './nl/family-help.js';
import * as familyHelpEditor from './nl/family-help-editor.js';
import * as formSheet from './nl/form-sheet.js';
import * as glossary from './nl/glossary.js';
import * as glossaryTerms from './nl/glossary-terms.js';
import * as handvat from './nl/handvat.js';
import * as informationCard from './nl/information-card.js';
import * as instrumentEditor from './nl/instrument-editor.js';
import * as lookBack from './nl/look-back.js';
import * as nationalHelp from './nl/national-help.js';
import * as offerAnswers from './nl/offer-answers.js';
import * as parentExperience from './nl/parent-experience.js';
import * as parentOffers from './nl/parent-offers.js';
import * as qualityCards from './nl/quality-cards.js';
import * as questionBank from './nl/question-bank.js';
import * as shared from './nl/shared.js';
import * as teamSkills from './nl/team-skills.js';

/**
 * All texts in Dutch, per concept, for a page or a server that carries the language itself instead of loading it on use:
 * `registerLanguage('nl', nl)`.
 */
export const nl = {
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

import * as checklistReport from '../stories/checklist-report.stories.js';
import * as checklist from '../stories/checklist.stories.js';
import * as classContacts from '../stories/class-contacts.stories.js';
import * as contactCalendarEditor from '../stories/contact-calendar-editor.stories.js';
import * as contactCalendar from '../stories/contact-calendar.stories.js';
import * as contactPreferences from '../stories/contact-preferences.stories.js';
import * as conversationAgreements from '../stories/conversation-agreements.stories.js';
import * as conversationBoard from '../stories/conversation-board.stories.js';
import * as conversationPlanner from '../stories/conversation-planner.stories.js';
import * as conversationPreparation from '../stories/conversation-preparation.stories.js';
import * as conversationTalk from '../stories/conversation-talk.stories.js';
import * as expectationsComparison from '../stories/expectations-comparison.stories.js';
import * as expectationsForm from '../stories/expectations-form.stories.js';
import * as familyHelpEditor from '../stories/family-help-editor.stories.js';
import * as familyHelp from '../stories/family-help.stories.js';
import * as glossary from '../stories/glossary.stories.js';
import * as informationCard from '../stories/information-card.stories.js';
import * as instrumentEditor from '../stories/instrument-editor.stories.js';
import * as lookBack from '../stories/look-back.stories.js';
import * as offerAnswers from '../stories/offer-answers.stories.js';
import * as parentOffers from '../stories/parent-offers.stories.js';
import * as provider from '../stories/provider.stories.js';
import { type ListedStory, listStories, type StoryModule } from './story.js';

/** Every state of every element that there is a story of. */
export const allStories: readonly ListedStory[] = [
  checklist,
  checklistReport,
  classContacts,
  contactCalendar,
  contactCalendarEditor,
  contactPreferences,
  conversationAgreements,
  conversationBoard,
  conversationPlanner,
  conversationPreparation,
  conversationTalk,
  expectationsComparison,
  expectationsForm,
  familyHelp,
  familyHelpEditor,
  glossary,
  informationCard,
  instrumentEditor,
  lookBack,
  offerAnswers,
  parentOffers,
  provider,
].flatMap((module) => listStories(module as unknown as StoryModule));

import type { ReaderOptions } from '../../i18n/texts.js';
import type { Party } from '../../shared/parties.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { pupilPartsOf } from '../conversation-types.js';
import { nameConversation } from '../name-conversation.js';
import { isVisibleTo } from '../../shared/rights.js';
import type { PreparationSheet, SheetAgendaItem, SheetChoice, SheetPrompt } from './sheet-data.js';
import { schoolLists, sheetFacts, sheetPeople } from './sheet-facts.js';
import { sheetQuestions } from './sheet-questions.js';
import { type SheetWords, sheetWords } from './sheet-words.js';

/**
 * Creates the sheet with which a party prepares the conversation, in the reader's language. It has only the party's own
 * expectations, strengths and questions, the agenda items that the party may see, and on the school's sheet the
 * school's promises. Not checked: what people write in a text that all may read.
 */
export function preparationSheet(plan: ConversationPlan, party: Party, options: ReaderOptions = {}): PreparationSheet {
  const words = sheetWords(options);
  const { translate, localize, language } = words;
  return {
    party,
    language,
    heading: translate(`conversation.sheet.heading.${party}`),
    title: nameConversation(plan, party, options),
    ...(plan.pupil !== undefined && { pupil: plan.pupil }),
    intro: translate(`conversation.sheet.intro.${party}`),
    facts: sheetFacts(plan, words),
    ...(plan.goal !== undefined && {
      goal: {
        label: translate(party === 'pupil' ? 'conversation.sheet.goal.pupil' : 'conversation.sheet.goal'),
        text: localize(plan.goal),
      },
    }),
    people: { label: translate('conversation.sheet.people'), people: sheetPeople(plan, words) },
    notes: plan.supportPlan && party !== 'pupil' ? [translate(`conversation.sheet.support-plan.${party}`)] : [],
    pupilPart: {
      label: translate(`conversation.sheet.pupil-part.${party}`),
      choices: sheetChoices(plan, party, words),
    },
    prompts: sheetPrompts(plan, party, words),
    questions: {
      label: translate(`conversation.sheet.questions.${party}`),
      phases: sheetQuestions(plan, party, words),
    },
    agenda: {
      label: translate(`conversation.sheet.agenda.${party}`),
      items: sheetAgenda(plan, party, words),
      lines: 3,
    },
    school: party === 'school' ? schoolLists(plan, words) : [],
  };
}

function sheetChoices({ type, pupilRole }: ConversationPlan, party: Party, { translate, localize }: SheetWords) {
  const choices: SheetChoice[] = pupilPartsOf(type).map((part) => ({
    part,
    text: translate(`conversation.sheet.pupil-part.${party}.${part}`),
    chosen: pupilRole === part,
  }));
  const isOwn = pupilRole !== undefined && !choices.some(({ chosen }) => chosen);
  return isOwn ? [...choices, { text: localize(pupilRole), chosen: true }] : choices;
}

function sheetPrompts(plan: ConversationPlan, party: Party, { translate, localize }: SheetWords): SheetPrompt[] {
  const own = (list: ConversationPlan['strengths']) =>
    list.filter(({ by }) => by === party).map(({ text }) => localize(text));
  const strengths: SheetPrompt = {
    id: 'strengths',
    text: translate(`conversation.sheet.strengths.${party}`),
    given: own(plan.strengths),
    lines: 3,
    drawing: false,
  };
  const drawing: SheetPrompt = {
    id: 'drawing',
    text: translate('conversation.sheet.drawing.pupil'),
    given: [],
    lines: 0,
    drawing: true,
  };
  const expectation: SheetPrompt = {
    id: 'expectation',
    text: translate(`conversation.sheet.expectation.${party}`),
    given: own(plan.expectations),
    lines: 2,
    drawing: false,
  };
  return party === 'pupil' ? [strengths, drawing, expectation] : [strengths, expectation];
}

function sheetAgenda(plan: ConversationPlan, party: Party, { translate, localize }: SheetWords): SheetAgendaItem[] {
  return plan.agenda
    .filter((item) => isVisibleTo(item, party))
    .map(({ id, text, by, minutes }) => ({
      id,
      text: localize(text),
      by,
      from: translate(`conversation.party.${by}`),
      ...(minutes !== undefined && { minutes }),
    }));
}

import { groupAgenda } from '../group-agenda.js';
import { isBlank, languageFallbacks } from '../../i18n/text.js';
import type { ReaderOptions } from '../../i18n/texts.js';
import { isHousehold, type Party, sideOf } from '../../shared/parties.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { pupilPartsOf } from '../conversation-types.js';
import { nameConversation } from '../name-conversation.js';
import { hasTwoHomes, nameParty } from '../name-party.js';
import { isItemVisible } from '../sharing.js';
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
  const side = sideOf(party);
  return {
    party,
    language,
    heading: nameSheet(plan, party, words, options),
    title: nameConversation(plan, party, options),
    ...(plan.pupil !== undefined && { pupil: plan.pupil }),
    intro: translate(`conversation.sheet.intro.${side}`),
    facts: sheetFacts(plan, words),
    ...(plan.goal !== undefined && {
      goal: {
        label: translate(party === 'pupil' ? 'conversation.sheet.goal.pupil' : 'conversation.sheet.goal'),
        text: localize(plan.goal),
      },
    }),
    people: { label: translate('conversation.sheet.people'), people: sheetPeople(plan, words) },
    ...sheetGoals(plan, party, words),
    notes: plan.supportPlan && side !== 'pupil' ? [translate(`conversation.sheet.support-plan.${side}`)] : [],
    pupilPart: {
      label: translate(`conversation.sheet.pupil-part.${side}`),
      choices: sheetChoices(plan, party, words),
    },
    prompts: sheetPrompts(plan, party, words),
    questions: {
      label: translate(`conversation.sheet.questions.${side}`),
      phases: sheetQuestions(plan, party, words, options),
    },
    agenda: {
      label: translate(`conversation.sheet.agenda.${side}`),
      items: sheetAgenda(plan, party, words, options),
      lines: 3,
    },
    school: party === 'school' ? schoolLists(plan, words) : [],
  };
}

/** The goals of a plan of support, and when all look back on each: everybody who prepares reads them. */
function sheetGoals({ goals = [] }: ConversationPlan, party: Party, { translate, localize, formatDay }: SheetWords) {
  const items = goals
    .filter(({ text }) => !isBlank(text))
    .map(({ text, evaluateOn }) => [localize(text), evaluateOn && formatDay(evaluateOn)].filter(Boolean).join(' · '));
  return items.length > 0 && { goals: { label: translate(`conversation.sheet.goals.${sideOf(party)}`), items } };
}

/** For whom a sheet is: of two homes by their people, whose words it may hold. */
function nameSheet(plan: ConversationPlan, party: Party, { translate }: SheetWords, options: ReaderOptions): string {
  if (!isHousehold(party) || !hasTwoHomes(plan)) return translate(`conversation.sheet.heading.${sideOf(party)}`);
  return translate('conversation.sheet.heading.home', { name: nameParty(plan, party, options) });
}

function sheetChoices({ type, pupilRole }: ConversationPlan, party: Party, { translate, localize }: SheetWords) {
  const choices: SheetChoice[] = pupilPartsOf(type).map((part) => ({
    part,
    text: translate(`conversation.sheet.pupil-part.${sideOf(party)}.${part}`),
    chosen: pupilRole === part,
  }));
  const isOwn = pupilRole !== undefined && !choices.some(({ chosen }) => chosen);
  return isOwn ? [...choices, { text: localize(pupilRole), chosen: true }] : choices;
}

function sheetPrompts(plan: ConversationPlan, party: Party, { translate, localize }: SheetWords): SheetPrompt[] {
  const own = (list: ConversationPlan['strengths']) =>
    list.filter(({ by, withdrawnAt }) => by === party && withdrawnAt === undefined).map(({ text }) => localize(text));
  const strengths: SheetPrompt = {
    id: 'strengths',
    text: translate(`conversation.sheet.strengths.${sideOf(party)}`),
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
    text: translate(`conversation.sheet.expectation.${sideOf(party)}`),
    given: own(plan.expectations),
    lines: 2,
    drawing: false,
  };
  return party === 'pupil' ? [strengths, drawing, expectation] : [strengths, expectation];
}

function sheetAgenda(
  plan: ConversationPlan,
  party: Party,
  { localize, language }: SheetWords,
  options: ReaderOptions,
): SheetAgendaItem[] {
  const seen = plan.agenda.filter(
    (item) => item.withdrawnAt === undefined && isItemVisible(plan, 'agenda', item, party),
  );
  const names = new Intl.ListFormat(languageFallbacks(language), { type: 'conjunction' });
  return groupAgenda(seen, party).map(({ item: { id, text, by }, same, minutes }) => ({
    id,
    text: localize(text),
    by,
    from: names.format([by, ...same.map((each) => each.by)].map((each) => nameParty(plan, each, options))),
    ...(minutes !== undefined && { minutes }),
  }));
}

import { formatTime } from '../../shared/format-moment.js';
import type { LocalDate, LocalDateTime } from '../../shared/local-time.js';
import { partyOf } from '../../shared/parties.js';
import { listUnannounced } from '../announce-conversation.js';
import { isExperiencedParent } from '../experienced-parent.js';
import { listParticipants } from '../list-parties.js';
import type { ConversationPlan, Participant } from '../conversation-plan.js';
import { whenHeld } from '../plan-time.js';
import type { SheetFact, SheetList, SheetPerson } from './sheet-data.js';
import type { SheetWords } from './sheet-words.js';

/** Lists the known facts of the conversation: when, how long, how, where, and whether there is an interpreter. */
export function sheetFacts(
  plan: ConversationPlan,
  { translate, language, localize, formatDay }: SheetWords,
): SheetFact[] {
  const { place, interpreter } = plan;
  const start = whenHeld(plan);
  const formatWhen = (moment: LocalDate | LocalDateTime) => {
    const date = formatDay(moment.slice(0, 10) as LocalDate);
    if (moment.length <= 10) return translate('conversation.sheet.when.day', { date });
    return translate('conversation.sheet.when.value', { date, time: formatTime(moment.slice(11), language) });
  };
  const when = start && formatWhen(start);
  const known: readonly (SheetFact | undefined | false)[] = [
    when !== undefined && { label: translate('conversation.sheet.when'), text: when },
    {
      label: translate('conversation.sheet.how-long'),
      text: translate('conversation.minutes', { count: plan.minutes }),
    },
    { label: translate('conversation.sheet.how'), text: translate(`conversation.medium.${plan.medium}`) },
    place !== undefined && { label: translate('conversation.sheet.where'), text: localize(place) },
    interpreter !== undefined &&
      interpreter !== false && {
        label: translate('conversation.sheet.interpreter'),
        text: interpreter === true ? translate('conversation.sheet.interpreter.yes') : interpreter,
      },
  ];
  return known.filter((fact) => fact !== undefined && fact !== false);
}

/** Lists everybody who comes, unannounced people included, so that nobody is surprised by them. */
export function sheetPeople(plan: ConversationPlan, words: SheetWords): SheetPerson[] {
  return listParticipants(plan).map((person) => ({
    ...(person.name !== undefined && { name: person.name }),
    role: formatRole(person, words),
    ...(person.task !== undefined && { task: words.localize(person.task) }),
  }));
}

/** Lists what only the school prepares: what it can and cannot do, who is still to be announced, and terms to explain. */
export function schoolLists(plan: ConversationPlan, words: SheetWords): SheetList[] {
  const { translate, localize } = words;
  const promises = (can: boolean) =>
    (plan.promises ?? []).filter((promise) => promise.can === can).map(({ text }) => localize(text));
  const unannounced = listUnannounced(plan).map((person) =>
    [person.name, formatRole(person, words), person.task && localize(person.task)].filter(Boolean).join(', '),
  );
  const lists: readonly SheetList[] = [
    { id: 'can', label: translate('conversation.sheet.can'), items: promises(true), lines: 2 },
    { id: 'cannot', label: translate('conversation.sheet.cannot'), items: promises(false), lines: 2 },
    { id: 'announce', label: translate('conversation.sheet.announce'), items: unannounced, lines: 0 },
    { id: 'terms', label: translate('conversation.sheet.terms'), items: plan.explainedTerms ?? [], lines: 1 },
  ];
  return lists.filter(({ items, lines }) => items.length > 0 || lines > 0);
}

function formatRole(person: Participant, { translate }: SheetWords): string {
  const { role } = person;
  if (isExperiencedParent(person)) return translate('conversation.sheet.person.experienced-parent');
  return partyOf(role) === undefined ? translate('conversation.sheet.person.external') : translate(`roles.${role}`);
}

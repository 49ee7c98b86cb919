import { conversationSummary as nl } from '../i18n/nl/conversation-summary.js';
import { type Language, languageFallbacks, localizeText, type Text } from '../i18n/text.js';
import { createTexts, type PageTexts } from '../i18n/texts.js';
import { dateLanguage, formatTime } from '../shared/format-moment.js';
import { formatLocal, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import { type Household, isHousehold, type Party } from '../shared/parties.js';
import type { CheckIn } from './check-in.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan, Note } from './conversation-plan.js';
import { isTakenUpOutside } from './is-outside.js';
import { isOfClosedHome } from './list-parties.js';
import { listPeople } from './list-people.js';
import { nameAfterCare } from './name-after-care.js';
import { findContactHome } from './name-contact-home.js';
import { nameDoer } from './name-doer.js';
import { hasTwoHomes, nameParty } from './name-party.js';
import { endOf, whenHeld } from './plan-time.js';
import { conversationTexts } from './texts.js';

const summaryTexts = /* @__PURE__ */ createTexts(nl);
type SummaryKey = keyof typeof nl;

/** For whom a summary is: a household, the pupil; `record` is the school's own pupil-tracking system. */
export type SummaryAudience = Household | 'pupil' | 'record';

type KeyWithText<Key> = Key extends `conversation.summary.${infer Name}` ? Name : never;

/**
 * Creates the functions that format the lines of a summary; a line is blank when the plan lacks the fact. They hide
 * nothing, so pass the copy that the audience may see.
 */
export function createSummaryLines(language: Language, audience: SummaryAudience, texts?: PageTexts) {
  const translate = summaryTexts(language, texts);
  const translateName = conversationTexts(language, texts);
  const localize = (value: Text | undefined) => localizeText(value ?? '', language).trim();
  const formatLine = (key: KeyWithText<SummaryKey>, value: string) =>
    value && translate(`conversation.summary.${key}`, { text: value });
  const heading = (key: KeyWithText<SummaryKey>) => translate(`conversation.summary.${key}`);

  const day = (date: LocalDate | LocalDateTime) => {
    const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    const hour = date.length > 10 ? `, ${formatTime(date.slice(11), language)}` : '';
    return formatLocal(date.slice(0, 10), dateLanguage(language), options) + hour;
  };
  const options = { language, ...(texts && { texts }) };
  const isHome = isHousehold(audience);
  const pointOfView = isHome ? 'parents' : audience;
  /** With two homes a household is named, but to itself. */
  const isNamed = (plan: ConversationPlan, who: string) => isHousehold(who) && who !== audience && hasTwoHomes(plan);
  /** Formats who says or does something, from the point of view of the audience. */
  const doer = (plan: ConversationPlan, agreement: Pick<Agreement, 'who' | 'participant'>) => {
    const { who, participant } = agreement;
    if (participant !== undefined && isTakenUpOutside(agreement)) return nameDoer(plan, agreement, options) ?? '';
    return who !== undefined && isNamed(plan, who)
      ? nameParty(plan, who, options)
      : heading(`who.${pointOfView}.${isHousehold(who) ? 'parents' : (who ?? 'nobody')}`);
  };
  const when = (plan: ConversationPlan) => {
    const start = whenHeld(plan);
    const end = start === plan.start ? endOf(plan)?.slice(11) : undefined;
    return start ? day(start) + (end ? `–${formatTime(end, language)}` : '') : '';
  };

  return {
    localize,
    formatLine,
    heading,
    day,
    /** Formats for whom the summary is: on paper nobody knows it otherwise. With two homes a home is called after its people. */
    forWhom(plan: ConversationPlan): string {
      const name =
        audience === 'pupil'
          ? (plan.pupil ?? '')
          : isHome && hasTwoHomes(plan)
            ? nameParty(plan, audience, options)
            : '';
      return formatLine('for', name) || heading(`for.${pointOfView}`);
    },
    /** Formats when, where and with whom. */
    setting(plan: ConversationPlan): string[] {
      const { interpreter } = plan;
      const isInterpreted = typeof interpreter === 'string' ? interpreter.trim() !== '' : interpreter;
      const people = listPeople(plan, options);
      return [
        formatLine('when', when(plan)),
        audience === 'record' ? '' : formatLine('place', localize(plan.place)),
        formatLine('people', people),
        isInterpreted ? heading('interpreter') : '',
      ];
    },
    kind: (plan: ConversationPlan) => translateName(`conversation.type.${plan.type}`),
    doer,
    /** Formats that an agreement was changed after a party had said yes to it. */
    withdrawn(plan: ConversationPlan, by: Party): string {
      if (isNamed(plan, by)) return formatLine('withdrawn.named', nameParty(plan, by, options));
      return heading(`withdrawn.${pointOfView}.${isHousehold(by) ? 'parents' : by}`);
    },
    /** Formats that a party did not agree, with its own words. */
    disagreed(plan: ConversationPlan, by: Party, comment = ''): string {
      const text = doer(plan, { who: by });
      const words = comment.trim();
      if (!words) return formatLine('disagreed', text);
      return translate('conversation.summary.disagreed-words', { text, words });
    },
    /** Formats how an agreement was worded when a party said no to it. */
    read: (text: Text) => formatLine('read', localize(text)),
    /** Formats an agreement that was removed after a party had said no to it. */
    removed: (text: Text) => formatLine('removed', localize(text)),
    /** Formats an agreement that a home answered on, and that the other home does now. */
    moved: (text: Text) => formatLine('moved', localize(text)),
    /** Formats what a party said, and what it corrects of that. */
    note(plan: ConversationPlan, { of, text, correction }: Note): string[] {
      const who = capitalize(doer(plan, { who: of }));
      const words = localize(correction);
      const corrected = words ? [translate('conversation.summary.correction', { text: who, words })] : [];
      return localize(text) ? [`${who}: ${localize(text)}`, ...corrected] : corrected;
    },
    status: (status: Agreement['status']) => translateName(`conversation.status.${status}`),
    /** Formats on which days a short contact did not take place, in one sentence. */
    notHeld(days: readonly LocalDate[]): string {
      const dates = new Intl.ListFormat(languageFallbacks(language), { type: 'conjunction' }).format(days.map(day));
      return translate('conversation.summary.check-ins.not-held', { count: days.length, dates });
    },
    /** Formats a short contact; of a child with two homes with which home it is, and of after-care which agreement it follows. */
    checkIn(plan: ConversationPlan, checkIn: CheckIn): string {
      const { on, kind, way, done, at } = checkIn;
      const home = findContactHome(plan, checkIn);
      const isTold = home !== undefined && !isOfClosedHome(plan, home, audience === 'record' ? undefined : audience);
      const name = isTold ? doer(plan, { who: home }) : '';
      const how = translateName(`conversation.medium.${way}`);
      return translate(`conversation.summary.check-in${done ? '.done' : ''}`, {
        date: at === undefined ? day(on) : `${day(on)}, ${formatTime(at, language)}`,
        kind: [translateName(`conversation.check-in.${kind}`), nameAfterCare(plan, checkIn, options)]
          .filter(Boolean)
          .join(', '),
        way: name ? `${how}, ${translateName('conversation.check-in.home', { name })}` : how,
      });
    },
  };
}

/** The functions that format the lines of a summary. */
export type SummaryLines = ReturnType<typeof createSummaryLines>;

/** Joins what is said of one thing on one line; what ends as a sentence already gets no second mark. */
export const joinClauses = (clauses: readonly string[]): string =>
  clauses
    .filter(Boolean)
    .reduce((line, clause) => (line ? `${line}${SENTENCE_END.test(line) ? '' : ';'} ${clause}` : clause), '');

const SENTENCE_END = /[.!?…]["”’)]?$/;

/** Writes the first letter of a text as a capital. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

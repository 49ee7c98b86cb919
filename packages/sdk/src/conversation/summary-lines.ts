import { conversationSummary as nl } from '../i18n/nl/conversation-summary.js';
import { type Language, localizeText, type Text } from '../i18n/text.js';
import { createTexts, type PageTexts } from '../i18n/texts.js';
import { dateLanguage, formatTime } from '../shared/format-moment.js';
import { formatLocal, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import type { Party } from '../shared/parties.js';
import type { Agreement, CheckIn, ConversationPlan } from './conversation-plan.js';
import { listPeople } from './list-people.js';
import { endOf, whenOf } from './plan-time.js';
import { conversationTexts } from './texts.js';

const summaryTexts = /* @__PURE__ */ createTexts(nl);
type SummaryKey = keyof typeof nl;

/** For whom a summary is; `record` is the school's own pupil-tracking system. */
export type SummaryAudience = 'parents' | 'pupil' | 'record';

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
  const when = (plan: ConversationPlan) => {
    const [start, end] = [whenOf(plan), endOf(plan)?.slice(11)];
    return start ? day(start) + (end ? `–${formatTime(end, language)}` : '') : '';
  };

  return {
    localize,
    formatLine,
    heading,
    day,
    /** Formats when, where and with whom. */
    setting(plan: ConversationPlan): string[] {
      const { interpreter } = plan;
      const isInterpreted = typeof interpreter === 'string' ? interpreter.trim() !== '' : interpreter;
      const people = listPeople(plan, { language, ...(texts && { texts }) });
      return [
        formatLine('when', when(plan)),
        audience === 'record' ? '' : formatLine('place', localize(plan.place)),
        formatLine('people', people),
        isInterpreted ? heading('interpreter') : '',
      ];
    },
    kind: (plan: ConversationPlan) => translateName(`conversation.type.${plan.type}`),
    /** Formats who says or does something, from the point of view of the audience. */
    doer: (who: Agreement['who']) => heading(`who.${audience}.${who ?? 'nobody'}`),
    /** Formats that an agreement was changed after a party had said yes to it. */
    withdrawn: (by: Party) => heading(`withdrawn.${audience}.${by}`),
    status: (status: Agreement['status']) => translateName(`conversation.status.${status}`),
    checkIn({ on, kind, way, done }: CheckIn): string {
      return translate(`conversation.summary.check-in${done ? '.done' : ''}`, {
        date: day(on),
        kind: translateName(`conversation.check-in.${kind}`),
        way: translateName(`conversation.medium.${way}`),
      });
    },
  };
}

/** The functions that format the lines of a summary. */
export type SummaryLines = ReturnType<typeof createSummaryLines>;

import { conversation as nlConversation } from '../../i18n/nl/conversation.js';
import { conversationRhythm as nl } from '../../i18n/nl/conversation-rhythm.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import { createTexts } from '../../i18n/texts.js';
import { dateLanguage, formatDay, formatTime } from '../../shared/format-moment.js';
import { formatLocal } from '../../shared/local-time.js';
import { type Side, sideOf } from '../../shared/parties.js';
import type { ContactRhythm } from '../check-in.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { hasTwoHomes, nameParty, type NamingOptions } from '../name-party.js';
import { homeOfRhythm } from './home-of-rhythm.js';
import type { MissedCheckIns } from './missed-check-ins.js';

const texts = /* @__PURE__ */ createTexts({ ...nlConversation, ...nl });
const WEEK = 7;

/**
 * Formats a rhythm in two sentences for a reader: how often and until when, and who begins and how. `reader` is the party that
 * reads; without it the sentences are those for the school. Of a child with two homes the home with which it is, is named to
 * everybody else.
 */
export function formatRhythm(
  plan: Pick<ConversationPlan, 'participants' | 'parties'>,
  rhythm: ContactRhythm,
  options: NamingOptions = {},
): string {
  const { language = SOURCE_LANGUAGE, reader = 'school' } = options;
  const translate = texts(language, options.texts);
  const { everyDays, startOn, endOn, caller, way, at } = rhythm;
  const isWeekly = everyDays % WEEK === 0;
  const often = translate(`conversation-rhythm.often.${isWeekly ? 'weeks' : 'days'}`, {
    count: isWeekly ? everyDays / WEEK : everyDays,
    day: formatLocal(startOn, dateLanguage(language), { weekday: 'long' }),
  });
  const hour = at === undefined ? '' : `, ${formatTime(at, language)}`;
  const when = translate('conversation-rhythm.until', { often: often + hour, date: formatDay(endOn, language) });
  const home = homeOfRhythm(rhythm);
  const isNamed = hasTwoHomes(plan) && home !== reader;
  const begins = isNamed
    ? translate(keyOfHome(sideOf(reader), sideOf(caller)), { name: nameParty(plan, home, options) })
    : translate(`conversation-rhythm.begins.${sideOf(reader)}.${sideOf(caller)}`);
  return `${when} ${translate('conversation-rhythm.begins', { begins, way: translate(`conversation.medium.${way}`) })}`;
}

/** The key of who begins, with the name of the home. */
const keyOfHome = (reader: Side, caller: Side) =>
  caller === 'parents'
    ? ('conversation-rhythm.begins.other-home' as const)
    : (`conversation-rhythm.begins.${reader}.${caller}.home` as const);

/** Formats, for the school, that a rhythm did not work out twice, and what may fit now. It blames nobody. */
export function formatMissedCheckIns(
  plan: Pick<ConversationPlan, 'pupil'>,
  _missed: MissedCheckIns,
  { language = SOURCE_LANGUAGE, texts: extra }: NamingOptions = {},
): string {
  const name = plan.pupil?.trim();
  return texts(language, extra)(`conversation-rhythm.missed${name ? '.named' : ''}`, name ? { name } : {});
}

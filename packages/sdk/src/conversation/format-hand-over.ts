import { conversationHandOverFile as nl } from '../i18n/nl/conversation-hand-over.js';
import { localizeText } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import { formatSchoolYear } from '../shared/school-year.js';
import type { AgreementParty } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { HandOver } from './hand-over.js';
import { nameParty } from './name-party.js';

const handOverTexts = /* @__PURE__ */ createTexts(nl);

/**
 * Formats what a party of the family takes along as plain text: one line each, in the order of the list, with whose words it is.
 * `plan` tells what the parties are called. Another language than Dutch is loaded first: `loadTexts(language,
 * ['conversation-hand-over', 'conversation'])`.
 */
export function formatHandOver(
  { pupil, schoolYear, items }: HandOver,
  plan: Pick<ConversationPlan, 'participants' | 'parties'>,
  { language = 'nl', texts }: ReaderOptions = {},
): string {
  const translate = handOverTexts(language, texts);
  const name = (party: AgreementParty) => nameParty(plan, party, { language, ...(texts && { texts }) });
  const year = formatSchoolYear(schoolYear);
  const title = pupil
    ? translate('conversation-hand-over.file.title-pupil', { pupil, year })
    : translate('conversation-hand-over.file.title', { year });
  const lines = items.map(({ by, kind, text, who }) => {
    const line = translate(`conversation-hand-over.file.${kind}`, {
      who: name(by),
      text: localizeText(text, language),
    });
    return who ? `- ${line} ${translate('conversation-hand-over.file.keeps', { who: name(who) })}` : `- ${line}`;
  });
  return [title, translate('conversation-hand-over.file.given'), '', ...lines, ''].join('\n');
}

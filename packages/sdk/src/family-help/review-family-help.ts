import { localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import type { Advice } from '../shared/advice.js';
import { compareText, countDays } from '../shared/calendar-day.js';
import { formatDate } from '../shared/format-moment.js';
import type { LocalDate } from '../shared/local-time.js';
import type { FamilyHelp, HelpEntry } from './family-help.js';
import { localizeHelp } from './national-help.js';
import { familyHelpTexts } from './texts.js';

/** The days after which an entry is looked at again: a year. Our own choice. */
const CHECK_AGAIN_DAYS = 365;

/** One piece of advice about a list of help. */
export interface FamilyHelpAdvice extends Advice {
  readonly code: 'not-checked' | 'check-again';
}

/** Whether an entry was checked so long ago, more than a year, that it may no longer be right. */
export const isCheckOld = ({ checkedOn }: Pick<HelpEntry, 'checkedOn'>, today: LocalDate): boolean =>
  checkedOn !== undefined && countDays(checkedOn, today) > CHECK_AGAIN_DAYS;

/**
 * Reviews a list of help for the school that keeps it: which entries nobody has checked yet, and which were checked longer
 * than a year ago, oldest first. `about` is the id of the entry. It never blocks, and families do not see it.
 */
export function reviewFamilyHelp(
  { entries }: FamilyHelp,
  today: LocalDate,
  { language = SOURCE_LANGUAGE, texts = {} }: ReaderOptions = {},
): FamilyHelpAdvice[] {
  const translate = familyHelpTexts(language, texts);
  return localizeHelp(entries)
    .filter((entry) => entry.checkedOn === undefined || isCheckOld(entry, today))
    .sort((a, b) => compareText(a.checkedOn ?? '', b.checkedOn ?? ''))
    .map(({ id, title, checkedOn }) => {
      const code = checkedOn === undefined ? 'not-checked' : 'check-again';
      const places = {
        title: localizeText(title, language),
        ...(checkedOn !== undefined && { date: formatDate(checkedOn, language) }),
      };
      return { code, severity: 'tip', text: translate(`family-help.advice.${code}`, places), about: id };
    });
}

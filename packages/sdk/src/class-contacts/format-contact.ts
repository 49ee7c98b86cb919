import { SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import { dateLanguage } from '../shared/format-moment.js';
import { formatLocal } from '../shared/local-time.js';
import type { ParentContact } from './class-contacts.js';
import { classContactsTexts } from './texts.js';

/** Formats a day in a short form: `10 sep`. */
export function formatShortDay(date: string, language = SOURCE_LANGUAGE): string {
  return formatLocal(date, dateLanguage(language), { day: 'numeric', month: 'short' }).replace('.', '');
}

/** Formats kind and way of a contact: `goed nieuws, telefoon`; of an informal contact only the way. */
export function describeParentContact({ kind, way }: ParentContact, options: ReaderOptions = {}): string {
  const translate = classContactsTexts(options.language ?? SOURCE_LANGUAGE, options.texts);
  const words = translate(`class-contacts.way.${way}`);
  return kind === 'informal' ? words : `${translate(`class-contacts.kind.${kind}`)}, ${words}`;
}

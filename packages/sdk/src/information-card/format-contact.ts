import { languageFallbacks, localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import { formatTime } from '../shared/format-moment.js';
import { contactLink } from '../shared/safe-link.js';
import { formatDays } from './format-days.js';
import type { Contact, Teacher } from './information-card.js';
import { informationCardTexts } from './texts.js';

/** A way to reach a teacher, in words. */
export interface ContactInWords {
  /** `Bellen`. */
  readonly label: string;
  /** The number or address as it was typed; `''` when there is none. */
  readonly value: string;
  /** The link of the value; only safe addresses. */
  readonly href?: string;
  /** When, where and how soon an answer comes, as far as known: `ma–vr 15.15–16.00`, `antwoord binnen 2 dagen`. */
  readonly details: readonly string[];
}

/** Formats a way to reach a teacher. */
export function describeContact(contact: Contact, options: ReaderOptions = {}): ContactInWords {
  const { language = SOURCE_LANGUAGE } = options;
  const { channel, value = '', days = [], note = '' } = contact;
  const href = channel === 'in-person' ? undefined : contactLink(value);
  const when = [formatDays(days, language), formatHours(contact, options)].filter(Boolean).join(' ');
  const details = [when, localizeText(note, language), formatReply(contact, options)].filter(Boolean);
  const label = informationCardTexts(language, options.texts)(`information-card.channel.${channel}`);
  return { label, value, ...(href && { href }), details };
}

function formatHours({ from, to }: Contact, { language = SOURCE_LANGUAGE, texts }: ReaderOptions): string {
  if (from && to) return `${formatTime(from, language)}–${formatTime(to, language)}`;
  const translate = informationCardTexts(language, texts);
  if (from) return translate('information-card.contact.from', { time: formatTime(from, language) });
  return to ? translate('information-card.contact.until', { time: formatTime(to, language) }) : '';
}

function formatReply({ repliesWithin }: Contact, { language = SOURCE_LANGUAGE, texts }: ReaderOptions): string {
  if (repliesWithin === undefined || repliesWithin === '') return '';
  const translate = informationCardTexts(language, texts);
  let time: string;
  if (typeof repliesWithin === 'number') {
    time = translate('information-card.contact.working-days', { count: repliesWithin });
  } else {
    const text = localizeText(repliesWithin, language);
    const duration = /^P(?:(\d+)D|T(\d+)H)$/.exec(text);
    const unit = duration?.[1] ? 'day' : 'hour';
    time = duration
      ? new Intl.NumberFormat(languageFallbacks(language), { style: 'unit', unit, unitDisplay: 'long' }).format(
          Number(duration[1] ?? duration[2]),
        )
      : text;
  }
  return translate('information-card.contact.reply', { time });
}

/** Splits contacts into those that every teacher has, and per teacher the others, so that none is shown twice. */
export function groupContacts(teachers: readonly Teacher[]): { shared: Contact[]; own: Contact[][] } {
  const lists = teachers.map(({ contacts }) => new Map(contacts.map((contact) => [sameness(contact), contact])));
  const everywhere = (key: string) => lists.every((list) => list.has(key));
  return {
    shared: [...(lists[0] ?? [])].filter(([key]) => everywhere(key)).map(([, contact]) => contact),
    own: lists.map((list) => [...list].filter(([key]) => !everywhere(key)).map(([, contact]) => contact)),
  };
}

const sameness = ({ channel, value, days, from, to, repliesWithin, note }: Contact) =>
  JSON.stringify([channel, value, days, from, to, repliesWithin, note]);

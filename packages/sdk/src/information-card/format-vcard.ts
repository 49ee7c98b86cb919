import { foldLine, plainText } from '../icalendar/content-line.js';
import { localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import { formatCardTitle } from './format-card.js';
import { describeContact, groupContacts } from './format-contact.js';
import { formatDays } from './format-days.js';
import type { Contact, InformationCard, Teacher } from './information-card.js';
import { emailLink, phoneLink, webLink } from '../shared/safe-link.js';
import { informationCardTexts } from './texts.js';

/**
 * Formats a contact for a phone: vCard 3.0 (RFC 2426), which phones import most reliably. Without a teacher it is the
 * class: the school's number and addresses, those of all teachers, and in the note who to reach when. With a teacher it
 * is that person. Numbers and addresses that are not recognised stand in the note alone.
 */
export function formatVCard(card: InformationCard, teacher?: Teacher, options: ReaderOptions = {}): string {
  const { language = SOURCE_LANGUAGE } = options;
  const { school } = card;
  const group = localizeText(card.group ?? '', language);
  const teachers = teacher ? [teacher] : card.teachers;
  const contacts = teachers.flatMap((each) => each.contacts);
  const role = localizeText(teacher?.role ?? '', language);
  const website = webLink(card.link ?? '') ?? webLink(school.website ?? '');
  return writeVCard([
    ...nameLines(teacher?.name ?? formatCardTitle(card, language)),
    `ORG:${escapeVCardText(school.name)}${group && `;${escapeVCardText(group)}`}`,
    role && `TITLE:${escapeVCardText(role)}`,
    ...reachLines([...valuesOf(contacts, 'phone'), school.phone], [...valuesOf(contacts, 'email'), school.email]),
    school.address && `ADR;TYPE=WORK:;;${escapeVCardText(school.address)};;;;`,
    website && `URL:${website}`,
    `NOTE:${escapeVCardText(describeReach(card, teachers, options))}`,
  ]);
}

/**
 * Returns the content of the QR code: the card's own short link, else the school's website, else a minimal vCard. A
 * denser code is harder to scan.
 */
export function qrPayload(card: InformationCard, options: ReaderOptions = {}): string {
  const contacts = card.teachers.flatMap((teacher) => teacher.contacts);
  return (
    webLink(card.link ?? '') ??
    webLink(card.school.website ?? '') ??
    writeVCard([
      ...nameLines(formatCardTitle(card, options.language)),
      ...reachLines(
        [card.school.phone, ...valuesOf(contacts, 'phone')].filter(Boolean).slice(0, 2),
        [card.school.email, ...valuesOf(contacts, 'email')].filter(Boolean).slice(0, 2),
      ),
    ])
  );
}

function writeVCard(lines: readonly (string | undefined)[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].map((line) => (line ? foldLine(line) : '')).join('');
}

/** Escapes what would be read as structure in a text value (RFC 2426, 4). */
const escapeVCardText = (text: string) =>
  plainText(text)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * Formats the name. Phones compose it from the parts of N, so the whole name is the given name, which shows it as
 * typed.
 */
function nameLines(name: string): string[] {
  const text = escapeVCardText(name);
  return [`N:;${text};;;`, `FN:${text}`];
}

function reachLines(phones: readonly (string | undefined)[], emails: readonly (string | undefined)[]): string[] {
  const numbers = new Set(phones.map((phone) => phone && phoneLink(phone)?.slice('tel:'.length)));
  const addresses = new Set(emails.map((email) => email && emailLink(email) && email.trim()));
  return [
    ...[...numbers].flatMap((number) => number || []).map((number) => `TEL;TYPE=WORK,VOICE:${number}`),
    ...[...addresses]
      .flatMap((address) => address || [])
      .map((address) => `EMAIL;TYPE=INTERNET:${escapeVCardText(address)}`),
  ];
}

const valuesOf = (contacts: readonly Contact[], channel: Contact['channel']) =>
  contacts.filter((contact) => contact.channel === channel).map((contact) => contact.value);

function describeReach(card: InformationCard, teachers: readonly Teacher[], options: ReaderOptions): string {
  const { language = SOURCE_LANGUAGE } = options;
  const { shared, own } = groupContacts(teachers);
  const inWords = (contact: Contact) => {
    const { label, value, details } = describeContact(contact, options);
    return `${label}: ${[value, ...details].filter(Boolean).join(', ')}`;
  };
  const { absence } = card;
  return [
    card.schoolYear.replace('-', '–'),
    ...teachers.flatMap((each, index) => [
      [each.name, formatDays(each.days, language)].filter(Boolean).join(': '),
      ...(own[index] ?? []).map(inWords),
    ]),
    ...shared.map(inWords),
    absence &&
      `${informationCardTexts(language, options.texts)('information-card.absence.label')}: ${[
        localizeText(absence.text, language),
        absence.contact,
      ]
        .filter(Boolean)
        .join(', ')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

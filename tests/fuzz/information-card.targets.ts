import assert from 'node:assert/strict';
import { parseYearPlan } from '@driehoek/sdk/contact-calendar';
import * as concept from '@driehoek/sdk/information-card';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { hostileText, mutated } from './mutations.js';

const [, yearPlan] = readSamples('year-plan');

const uses: Uses<typeof concept, concept.InformationCard> = {
  parseInformationCard: (card) => concept.parseInformationCard(JSON.parse(JSON.stringify(card))),
  cardFromPlan: (card) => concept.cardFromPlan(parseYearPlan(yearPlan), card),
  formatCardTitle: (card, { language }) => concept.formatCardTitle(card, language),
  formatLanguages: (card, { language }) => concept.formatLanguages(card, language),
  listMoments: (card) => concept.listMoments(card),
  describeContact: (card, options) =>
    card.teachers.map(({ contacts }) => contacts.map((contact) => concept.describeContact(contact, options))),
  groupContacts: (card) => concept.groupContacts(card.teachers),
  formatDays: (card, { language }) => card.teachers.map(({ days }) => concept.formatDays(days, language)),
  formatVCard: (card, options) => {
    for (const teacher of [undefined, ...card.teachers]) checkVCard(concept.formatVCard(card, teacher, options));
  },
  qrPayload: (card, options) => {
    const payload = concept.qrPayload(card, options);
    if (payload.startsWith('BEGIN:VCARD')) checkVCard(payload);
    else assert.match(payload, /^https?:\/\/\S+$/);
  },
  formatSchoolJsonLd: (card) => {
    const text = concept.formatSchoolJsonLd(card);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(concept.schoolJsonLd(card))));
    assert.doesNotMatch(text, /[<\u2028\u2029]/);
  },
  schoolJsonLd: (card) => JSON.stringify(concept.schoolJsonLd(card)),
  formatDate: (card, { language }) => concept.formatDate(card.updatedOn ?? '2026-11-22', language),
  formatDay: (card, { language }) => card.moments.map(({ start }) => concept.formatDay(start, language)),
  formatMoment: (card, { language }) => card.moments.map((moment) => concept.formatMoment(moment, language)),
  formatTime: (card, { language }) =>
    card.teachers.map(({ contacts }) => contacts.map(({ from = '08:00' }) => concept.formatTime(from, language))),
  contactLink: (card) => concept.contactLink(card.school.website ?? ''),
  emailLink: (card) => concept.emailLink(card.school.email ?? ''),
  phoneLink: (card) => concept.phoneLink(card.school.phone ?? ''),
  safeUrl: (card) => concept.safeUrl(card.link ?? ''),
  webLink: (card) => concept.webLink(card.link ?? ''),
  informationCardTexts: null,
};

/** A vCard has its lines and no others, whatever was typed: a line starts with a property, or with the space of a folded one. */
function checkVCard(text: string): void {
  assert.ok(text.endsWith('END:VCARD\r\n'), 'ends');
  for (const line of text.slice(0, -2).split('\r\n')) {
    assert.match(line, /^(?: |(?:BEGIN|VERSION|N|FN|ORG|TITLE|TEL|EMAIL|ADR|URL|NOTE|END)[:;])/);
    assert.ok(!/[\r\n]/.test(line) && new TextEncoder().encode(line).length <= 75, 'is a line of at most 75 octets');
  }
}

export const informationCardTargets = [
  fuzzTarget({
    name: 'parseInformationCard: mutated cards, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('information-card')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseInformationCard(data, reader), reader);
    },
  }),
  fuzzTarget({
    name: 'formatVCard, qrPayload: whatever was typed on a card',
    inputs: fc.tuple(fc.array(hostileText, { minLength: 8, maxLength: 8 }), reading),
    attack: ([
      [name = '', phone = '', email = '', website = '', teacher = '', value = '', group = '', days = ''],
      reader,
    ]) => {
      const school = { name: `${name}.`, address: days, phone, email, website };
      const contacts = concept.CHANNELS.map((channel) => ({ channel, value, note: days }));
      const [sample] = readSamples('information-card') as [concept.InformationCard];
      const card = { ...sample, group, school, teachers: [{ name: `${teacher}.`, days: ['mon'], contacts }] };
      const parsed = concept.parseInformationCard(card);
      uses.formatVCard?.(parsed, reader);
      uses.qrPayload?.(parsed, reader);
    },
  }),
];

import type { ExpectationAnswer, ExpectationsRound, PartyAnswers } from '@driehoek/sdk/expectations';

export const NOW = new Date('2026-09-09T09:00:00Z');
const HANDED_IN = '2026-09-08T18:30:00Z';
/** Words that only one party knows. */
export const SECRET = 'dit weet alleen de school';

type Answers = { readonly [id: string]: ExpectationAnswer };

export const draft = (answers: Answers = {}, language = 'nl'): PartyAnswers => ({ language, answers });

export const handedIn = (answers: Answers = {}): PartyAnswers => ({ ...draft(answers), submittedAt: HANDED_IN });

/** Four statements in two themes. */
export const roundOf = (parties: ExpectationsRound['parties'], schoolYear = '2026-2027'): ExpectationsRound => ({
  id: `round-${schoolYear}`,
  schemaVersion: 3,
  schoolYear,
  themes: [
    { id: 'contact', title: { nl: 'Contact houden', en: 'Keeping in touch' } },
    { id: 'rest', title: { nl: 'Rust thuis', en: 'Rest at home' } },
  ],
  statements: [
    { id: 'contact.1', theme: 'contact', text: { nl: 'Elkaar bellen.', en: 'Calling each other.' } },
    { id: 'contact.2', theme: 'contact', text: { nl: 'Op tijd antwoorden.', en: 'Answering in time.' } },
    { id: 'rest.1', theme: 'rest', text: { nl: 'Op tijd slapen.', en: 'Sleeping in time.' } },
    { id: 'rest.2', theme: 'rest', text: { nl: 'Rustig lezen.', en: 'Reading quietly.' } },
  ],
  parties,
});

/** The school has answered and, unless it says so, not handed in. */
export const schoolAnswers: Answers = {
  'contact.1': { importance: 'no', who: 'school', remark: SECRET },
};

export const open = roundOf({ parents: draft(), school: draft(schoolAnswers, 'fy') });

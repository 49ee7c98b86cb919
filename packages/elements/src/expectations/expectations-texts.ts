import type { Doer, ExpectationAnswer, RoundParty } from '@driehoek/sdk/expectations';
import { createTexts, type PageTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { expectations, expectationsView } from '@driehoek/sdk/i18n/nl/expectations';
import { formatDay, type Household, isHousehold } from '@driehoek/sdk/shared';
import type { PartyNames } from './party-names.js';

const words = { ...expectations, ...expectationsView };
const expectationsTexts = createTexts(words);

type ExpectationsTexts = Translate<keyof typeof words>;

/** The wording of expectations. */
export interface ExpectationsWording {
  readonly language: string;
  readonly translate: ExpectationsTexts;
  /** Formats who does something, in neutral words or from the point of view of the party that answers. */
  readonly nameDoer: (doer: Doer) => string;
  /** Formats what a party is called where its name stands alone. */
  readonly nameParty: (party: RoundParty) => string;
  readonly nameParties: (parties: readonly RoundParty[]) => string;
  /** The same within a sentence, where the reader is `u`, and to a parent the pupil is `uw kind`. */
  readonly mentionParty: (party: RoundParty) => string;
  readonly mentionParties: (parties: readonly RoundParty[]) => string;
}

/**
 * Creates the wording for a reader. With `answering` the texts address that party: a pupil is `je`, and a corner of the
 * triangle is `ik` or `ons kind`; a text without such a variant is used as it is. `households` is what the page calls each
 * when there are two, see `namesOfHouseholds`.
 */
export function createExpectationsWording(
  language: string,
  pageTexts: PageTexts | undefined,
  answering?: RoundParty,
  households?: PartyNames,
): ExpectationsWording {
  const ending = answering === 'parents-2' ? 'parents' : answering;
  const translate = wordForReader(expectationsTexts(language, pageTexts), words, ending);
  const naming = (place: 'party' | 'mention') => (party: RoundParty) => {
    if (place === 'mention' && party === answering) return translate('expectations.mention.you');
    if (!isHousehold(party)) return translate(`expectations.${place}.${party}`);
    if (!households) return translate(`expectations.${place}.parents`);
    const name = households[party]?.trim();
    return name || translate(`expectations.${place}.${describeHousehold(party, answering)}`);
  };
  const [nameParty, mentionParty] = [naming('party'), naming('mention')];
  const listing = (name: (party: RoundParty) => string) => (parties: readonly RoundParty[]) =>
    new Intl.ListFormat(language).format(parties.map(name));
  return {
    language,
    translate,
    nameDoer: (doer) => translate(`expectations.doer.${doer}`),
    nameParty,
    nameParties: listing(nameParty),
    mentionParty,
    mentionParties: listing(mentionParty),
  };
}

/** What one of two households without a name is to the reader: to a household its own and the other, to others a number. */
function describeHousehold(party: Household, reader: RoundParty | undefined) {
  if (isHousehold(reader)) return party === reader ? 'parents' : 'other-home';
  return party === 'parents' ? 'parents-1' : 'parents-2';
}

/**
 * Creates the wording of a comparison: it addresses who looks, and names who does something by the names of the parties,
 * since each row is in the words of another. A pupil is `jij`.
 */
export function createComparisonWording(
  language: string,
  pageTexts: PageTexts | undefined,
  reader: RoundParty | undefined,
  households?: PartyNames,
): ExpectationsWording {
  const wording = createExpectationsWording(language, pageTexts, reader, households);
  const { nameDoer } = createExpectationsWording(language, pageTexts);
  if (reader !== 'pupil') return { ...wording, nameDoer };
  return {
    ...wording,
    nameDoer: (doer) => (doer === 'pupil' ? wording.nameParty(doer) : nameDoer(doer)),
  };
}

/** Formats the day of an instant in the reader's time zone: `di 8 september`. */
export function formatInstant(instant: string, language: string): string {
  // Swedish writes a date as `2026-11-22`.
  return formatDay(new Date(instant).toLocaleDateString('sv-SE'), language);
}

/** Formats the chosen parts of an answer in one line, without its remark. */
export function formatAnswer(
  answer: ExpectationAnswer | undefined,
  { translate, nameDoer }: ExpectationsWording,
): string {
  const { importance, who, happens, canDo } = answer ?? {};
  const parts = [
    importance && translate(`expectations.importance.${importance}`),
    who && nameDoer(who),
    happens && translate('expectations.answer.happens', { answer: translate(`expectations.happening.${happens}`) }),
    canDo && translate('expectations.answer.can-do', { answer: translate(`expectations.ability.${canDo}`) }),
  ];
  return parts.filter(Boolean).join(', ');
}

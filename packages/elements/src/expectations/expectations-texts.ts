import type { Doer, ExpectationAnswer, RoundParty } from '@driehoek/sdk/expectations';
import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { expectations, expectationsView } from '@driehoek/sdk/i18n/nl/expectations';
import { formatDay } from '@driehoek/sdk/shared';

const words = { ...expectations, ...expectationsView };
const expectationsTexts = createTexts(words);

type ExpectationsTexts = Translate<keyof typeof words>;

/** The wording of expectations. */
export interface ExpectationsWording {
  readonly language: string;
  readonly translate: ExpectationsTexts;
  /** Formats who does something, in neutral words or from the point of view of the party that answers. */
  readonly nameDoer: (doer: Doer) => string;
  readonly nameParty: (party: RoundParty) => string;
  readonly nameParties: (parties: readonly RoundParty[]) => string;
}

/**
 * Creates the wording for a reader. With `answering` the texts address that party: a pupil is `je`, and a corner of the
 * triangle is `ik` or `ons kind`; a text without such a variant is used as it is.
 */
export function createExpectationsWording(
  language: string,
  pageTexts: PageTexts | undefined,
  answering?: RoundParty,
): ExpectationsWording {
  const neutral = expectationsTexts(language, pageTexts);
  const ending = answering === 'parents-2' ? 'parents' : answering;
  const translate: ExpectationsTexts = (key, values) => {
    const own = `${key}.${ending}`;
    return neutral(ending && own in words ? (own as keyof typeof words) : key, values);
  };
  const nameParty = (party: RoundParty) => translate(`expectations.party.${party}`);
  return {
    language,
    translate,
    nameDoer: (doer) => translate(`expectations.doer.${doer}`),
    nameParty,
    nameParties: (parties) => new Intl.ListFormat(language).format(parties.map(nameParty)),
  };
}

/**
 * Creates the wording of a comparison: it addresses who looks, and names who does something by the names of the parties,
 * since each row is in the words of another. A pupil is `jij`.
 */
export function createComparisonWording(
  language: string,
  pageTexts: PageTexts | undefined,
  reader: RoundParty | undefined,
): ExpectationsWording {
  const wording = createExpectationsWording(language, pageTexts, reader);
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
  const { importance, who } = answer ?? {};
  const parts = [importance && translate(`expectations.importance.${importance}`), who && nameDoer(who)];
  return parts.filter(Boolean).join(', ');
}

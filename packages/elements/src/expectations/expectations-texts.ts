import type { Doer, RoundParty } from '@driehoek/sdk/expectations';
import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { expectations, expectationsView } from '@driehoek/sdk/i18n/nl/expectations';

const words = { ...expectations, ...expectationsView };
const expectationsTexts = createTexts(words);

type ExpectationsTexts = Translate<keyof typeof words>;

/** The wording of expectations. */
export interface ExpectationsWording {
  readonly language: string;
  readonly translate: ExpectationsTexts;
  /** Formats who does something, in neutral words or from the point of view of the party that answers. */
  readonly nameDoer: (doer: Doer) => string;
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
  const nameDoer = (doer: Doer) => translate(`expectations.doer.${doer}`);
  return { language, translate, nameDoer };
}

import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { parentOffers, parentOffersView } from '@driehoek/sdk/i18n/nl/parent-offers';
import { offerAnswers } from '@driehoek/sdk/i18n/nl/offer-answers';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

const offersTexts = createTexts({ ...parentOffers, ...parentOffersView, ...roles });
const answersTexts = createTexts({ ...parentOffers, ...offerAnswers, ...roles });

/** Translates what `dh-parent-offers` says. */
export type OffersTranslate = Translate<keyof typeof parentOffers | keyof typeof parentOffersView | keyof typeof roles>;
/** Translates what `dh-offer-answers` says. */
export type AnswersTranslate = Translate<keyof typeof parentOffers | keyof typeof offerAnswers | keyof typeof roles>;

/** The language of a reader, and how things are said in it. */
export interface Wording<T> {
  readonly language: string;
  readonly translate: T;
}

/** Creates the wording of `dh-parent-offers`. */
export function createOffersWording(language: string, texts: PageTexts | undefined): Wording<OffersTranslate> {
  return { language, translate: offersTexts(language, texts) };
}

/** Creates the wording of `dh-offer-answers`. */
export function createAnswersWording(language: string, texts: PageTexts | undefined): Wording<AnswersTranslate> {
  return { language, translate: answersTexts(language, texts) };
}

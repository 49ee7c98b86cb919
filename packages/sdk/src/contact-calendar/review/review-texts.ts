import { contactCalendarAdvice as en } from '../../i18n/en.js';
import { contactCalendarAdvice as nl } from '../../i18n/nl.js';
import { createTexts } from '../../i18n/texts.js';

export const reviewTexts = /* @__PURE__ */ createTexts({ nl, en });
export type AdviceKey = keyof typeof nl;

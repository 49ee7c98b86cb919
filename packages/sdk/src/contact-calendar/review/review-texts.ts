import { contactCalendarAdvice as nl } from '../../i18n/nl/contact-calendar-editor.js';
import { createTexts } from '../../i18n/texts.js';

export const reviewTexts = /* @__PURE__ */ createTexts(nl);
export type AdviceKey = keyof typeof nl;

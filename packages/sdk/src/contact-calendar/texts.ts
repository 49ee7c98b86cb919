import { contactCalendar as nl } from '../i18n/nl/contact-calendar.js';
import { createTexts } from '../i18n/texts.js';

/** The words for kinds, roles, channels and holidays. */
export const contactCalendarTexts = /* @__PURE__ */ createTexts(nl);

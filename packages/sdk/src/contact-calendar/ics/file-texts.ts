import { contactCalendarFile as nl } from '../../i18n/nl/contact-calendar-file.js';
import { createTexts } from '../../i18n/texts.js';

/** The texts of calendar files. */
export const fileTexts = /* @__PURE__ */ createTexts(nl);

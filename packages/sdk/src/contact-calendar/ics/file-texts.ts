import { contactCalendarFile as en } from '../../i18n/en.js';
import { contactCalendarFile as nl } from '../../i18n/nl.js';
import { createTexts } from '../../i18n/texts.js';

/** The words for calendar files. */
export const fileTexts = /* @__PURE__ */ createTexts({ nl, en });

// Each concept under its name, for servers and scripts. Pages import sub-paths: not every bundler takes a namespace apart.
export * as checklist from './dist/checklist/index.js';
export * as classContacts from './dist/class-contacts/index.js';
export * as contactCalendar from './dist/contact-calendar/index.js';
export * as contactPreferences from './dist/contact-preferences/index.js';
export * as conversation from './dist/conversation/index.js';
export * as expectations from './dist/expectations/index.js';
export * as familyHelp from './dist/family-help/index.js';
export * as glossary from './dist/glossary/index.js';
export * as i18n from './dist/i18n/index.js';
export * as informationCard from './dist/information-card/index.js';
export * as kinds from './dist/kinds/index.js';
export * as lookBack from './dist/look-back/index.js';
export * as parentOffers from './dist/parent-offers/index.js';
export * as records from './dist/records/index.js';
export * as shared from './dist/shared/index.js';

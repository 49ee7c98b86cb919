export { CONTACT_PREFERENCES_SCHEMA_VERSION, type ContactPreferences } from './contact-preferences.js';
export { countPreferences, mergeWishCounts, withholdWishCounts } from './count-preferences.js';
export { createPreferences, hasPreferences, setChannelWish, setTime } from './edit-preferences.js';
export { parseContactPreferences } from './parse-contact-preferences.js';
export { mayAnswerPreferences, maySeePreferences } from './who-may.js';

export { ContactPreferencesElement } from './contact-preferences.js';

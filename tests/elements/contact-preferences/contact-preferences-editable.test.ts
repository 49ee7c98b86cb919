import '@driehoek/elements/contact-preferences/define';
import type { ContactPreferencesElement } from '@driehoek/elements/contact-preferences';
import { type ContactPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import { describeEditable } from '../shared/editable-claims.js';
import { ContactPreferencesPage } from './contact-preferences.page.js';

const value: ContactPreferences = {
  ...createPreferences({ id: 'a', schoolYear: '2026-2027', pupil: 'aya', household: 'parents' }),
  revision: 1,
};
const timesOf = (preferences: object) => (preferences as ContactPreferences).times;
const evening = (element: ContactPreferencesElement) => new ContactPreferencesPage(element).time('tue.evening');

describeEditable<ContactPreferences, ContactPreferencesElement>({
  tag: 'dh-contact-preferences',
  prepare: (element) => {
    element.perspective = 'parent';
  },
  value,
  newer: { ...value, revision: 2, channels: { phone: 'liked' } },
  other: { ...value, id: 'b' },
  edit: (element) => new ContactPreferencesPage(element).press(evening(element)),
  hasEdit: (preferences) => timesOf(preferences).includes('tue.evening'),
  hasNewer: (preferences) => (preferences as ContactPreferences).channels.phone === 'liked',
  control: evening,
});

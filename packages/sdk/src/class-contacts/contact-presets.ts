import type { ContactKind, ContactWay } from './class-contacts.js';

/** A common contact that can be recorded with one press. */
export interface ContactPreset {
  readonly id: 'spoke' | 'called' | 'messaged' | 'good-news' | 'start-talk' | 'home-visit' | 'concern' | 'received';
  readonly way: ContactWay;
  readonly kind: ContactKind;
}

/** The presets in the order in which they are shown. A contact of another way or kind can be corrected afterwards. */
export const CONTACT_PRESETS: readonly ContactPreset[] = [
  { id: 'spoke', way: 'in-person', kind: 'informal' },
  { id: 'called', way: 'phone', kind: 'informal' },
  { id: 'messaged', way: 'message', kind: 'informal' },
  { id: 'good-news', way: 'in-person', kind: 'good-news' },
  { id: 'start-talk', way: 'in-person', kind: 'start-talk' },
  { id: 'home-visit', way: 'home-visit', kind: 'informal' },
  { id: 'concern', way: 'in-person', kind: 'concern' },
  // A message that needs time: the teacher says when the answer comes.
  { id: 'received', way: 'email', kind: 'other' },
];

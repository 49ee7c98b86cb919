import {
  type ContactPreferences,
  mayAnswerPreferences,
  maySeePreferences,
  parseContactPreferences,
} from '../contact-preferences/index.js';
import type { About } from '../shared/rights.js';
import { aboutGroup } from './class-contacts.js';
import { createWholeRules } from './whole-record.js';

const about = ({ pupil, group }: ContactPreferences): About => ({ pupil, ...aboutGroup(group) });

/** What a household likes is for that household and for who teaches or cares for the pupil; the household alone changes it. */
export const contactPreferencesRules = /* @__PURE__ */ createWholeRules<ContactPreferences>({
  kind: 'contact-preferences',
  parse: (input, options) => parseContactPreferences(input, options),
  maySee: (preferences, reader) => maySeePreferences(preferences, reader, about(preferences)),
  mayChange: (preferences, reader) => mayAnswerPreferences(preferences, reader, about(preferences)),
  fixed: ['pupil', 'household', 'group', 'schoolYear'],
});

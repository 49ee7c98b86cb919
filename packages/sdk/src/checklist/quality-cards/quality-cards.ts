import type { Role } from '../../shared/roles.js';
import type { Instrument } from '../instruments/instrument.js';
import { createCard } from './create-card.js';

const repeat = (actor: Role, count: number): Role[] => Array.from({ length: count }, () => actor);

/**
 * Partnership in the whole school: the attitude of all, conversations, one policy of contact.
 *
 * After the recommendations of S. Beekhoven, J. Lohman and H. Heerdink (2020), *Pedagogisch partnerschap bij passend
 * onderwijs*, Sardes. The wording is ours, and has not been validated.
 */
export const wholeSchoolPartnership: Instrument = /* @__PURE__ */ createCard('whole-school-partnership', {
  attitude: /* @__PURE__ */ repeat('team', 4),
  conversations: ['class-teacher', 'class-teacher', 'class-teacher', 'leadership'],
  policy: ['leadership', 'team', 'class-teacher', 'leadership'],
});

/**
 * What leadership and board take care of: vision, quality, staff, communication, climate.
 *
 * After M. Lieskamp (2019), on J. van Loo's *Omgaan met ouders*. The wording is ours, and has not been validated.
 */
export const leadershipCare: Instrument = /* @__PURE__ */ createCard(
  'leadership-care',
  {
    vision: /* @__PURE__ */ repeat('leadership', 3),
    quality: /* @__PURE__ */ repeat('leadership', 3),
    staff: /* @__PURE__ */ repeat('leadership', 3),
    communication: /* @__PURE__ */ repeat('leadership', 3),
    climate: /* @__PURE__ */ repeat('leadership', 3),
  },
  ['leadership'],
);

/**
 * What middle management does: team leaders, and coordinators of care, between leadership and class.
 *
 * After M. Lieskamp (2019), on J. van Loo's *Omgaan met ouders*. The wording is ours, and has not been validated.
 */
export const middleManagement: Instrument = /* @__PURE__ */ createCard(
  'middle-management',
  {
    support: ['leadership', 'care-professional', 'care-professional'],
    connections: ['care-professional', 'care-professional', 'leadership'],
  },
  ['leadership', 'care-professional'],
);

/**
 * Where a class teacher's influence works: what one can do tomorrow, whatever the school's policy.
 *
 * After M. Lieskamp (2019), on J. van Loo's *Omgaan met ouders*, with Marzano (2013) and Bakker and others (2013). The wording is
 * ours, and has not been validated.
 */
export const teacherInfluence: Instrument = /* @__PURE__ */ createCard('teacher-influence', {
  contact: /* @__PURE__ */ repeat('class-teacher', 3),
  class: /* @__PURE__ */ repeat('class-teacher', 3),
  together: /* @__PURE__ */ repeat('class-teacher', 3),
});

/** The ready quality cards: instruments with which a school looks at one side of its work with parents. */
export const qualityCards: readonly Instrument[] = [
  wholeSchoolPartnership,
  leadershipCare,
  middleManagement,
  teacherInfluence,
];

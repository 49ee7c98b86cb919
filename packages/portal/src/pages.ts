import { isFamily, may, mayChange, maySee, partyOf, type Role } from '@driehoek/sdk/shared';
import { hasListFor } from './checklist/instruments.js';
import { mayWithFamily, readerOf } from './family/reader.js';
import type { nl } from './i18n/nl.js';
import { type Page, PAGES, type Part } from './route.js';
import type { PortalState } from './state.js';

/** Who a page speaks to: those who work at school, a parent, a pupil, or somebody from outside. */
type Audience = 'staff' | 'parent' | 'pupil' | 'external';

/** Returns to whom a page speaks when somebody looks in this role. */
function audienceOf(role: Role): Audience {
  return isFamily(role) ? role : partyOf(role) ? 'staff' : 'external';
}

type Key = keyof typeof nl;

/** A text: one for everybody, or one for each who may read it. */
type Worded = Key | { readonly [audience in Audience]: Key };

/** What a page is to a visitor. */
interface PageOf {
  /** Whether there is something on it for them; without that it is not in their menu. */
  readonly isFor: (state: PortalState) => boolean;
  readonly nav: Worded;
  readonly title: Worded;
  /** What it is for, in a few words. */
  readonly what: Worded;
  /** What it says first. */
  readonly lead?: Worded;
  /** What it says first where the school speaks before the family does. */
  readonly leadOpen?: Worded;
  /** What it says first to staff who talk with no family, by role. */
  readonly leadWithoutFamilies?: { readonly [role in Role]?: Key };
}

const ofReader = (base: `portal.${'home' | 'card' | 'checklist' | 'conversations' | 'report' | 'year'}.lead`) =>
  ({ staff: `${base}-staff`, parent: `${base}-parent`, pupil: `${base}-pupil`, external: `${base}-external` }) as const;

/** Of a page that nobody from outside has, whose words they could not read either. */
const ofInside = (base: 'portal.expectations.lead', end: '' | '-open') =>
  ({
    staff: `${base}-staff${end}`,
    parent: `${base}-parent${end}`,
    pupil: `${base}-pupil${end}`,
    external: `${base}-staff${end}`,
  }) as const;

/** Of staff and who comes from outside; a parent and a pupil have a wording of their own. */
const ofFamily = (base: `portal.${'card' | 'year' | 'expectations' | 'checklist'}.what`) =>
  ({ staff: `${base}-staff`, parent: `${base}-parent`, pupil: `${base}-pupil`, external: `${base}-staff` }) as const;

const CLASS: PageOf = {
  isFor: (state) => maySee(readerOf(state), 'class-contacts') || maySee(readerOf(state), 'contact-preferences'),
  nav: 'portal.class.nav',
  title: 'portal.class.title',
  what: 'portal.class.what',
  lead: 'portal.class.lead',
};
/** A parent comes to the page of the class to say how the school can reach them. */
const OWN_CONTACT: PageOf = {
  ...CLASS,
  nav: 'portal.preferences.nav',
  title: 'portal.preferences.title',
  what: 'portal.preferences.what',
};
/** Who may not see the class list does not read how to keep one. */
const FAMILY_CONTACT: PageOf = {
  isFor: CLASS.isFor,
  nav: 'portal.preferences.nav',
  title: 'portal.preferences.title-staff',
  what: 'portal.preferences.what-staff',
};

/** Every page: what it says to whom, and who has something there. Pages, menu and titles take it from here. */
const TABLE: { readonly [page in Page]: PageOf } = {
  home: {
    isFor: () => true,
    nav: 'portal.home.nav',
    title: 'portal.home.title',
    what: 'portal.home.title',
    lead: ofReader('portal.home.lead'),
    leadWithoutFamilies: {
      leadership: 'portal.home.lead-leadership',
      'parent-worker': 'portal.home.lead-parent-worker',
    },
  },
  card: {
    isFor: () => true,
    nav: 'portal.card.nav',
    title: 'portal.card.title',
    what: ofFamily('portal.card.what'),
    lead: ofReader('portal.card.lead'),
  },
  year: {
    isFor: (state) => maySee(readerOf(state), 'year-plan'),
    nav: 'portal.year.nav',
    title: 'portal.year.title',
    what: ofFamily('portal.year.what'),
    lead: ofReader('portal.year.lead'),
  },
  expectations: {
    isFor: (state) => mayWithFamily(state, 'expectations', 'see'),
    nav: 'portal.expectations.nav',
    title: 'portal.expectations.title',
    what: ofFamily('portal.expectations.what'),
    lead: ofInside('portal.expectations.lead', ''),
    leadOpen: ofInside('portal.expectations.lead', '-open'),
  },
  conversations: {
    isFor: (state) => mayWithFamily(state, 'conversation', 'see'),
    nav: 'portal.conversations.nav',
    title: 'portal.conversations.title',
    what: {
      staff: 'portal.conversations.what',
      parent: 'portal.conversations.what',
      pupil: 'portal.conversations.what',
      external: 'portal.conversations.what-external',
    },
    lead: ofReader('portal.conversations.lead'),
  },
  together: {
    isFor: () => true,
    nav: 'portal.together.nav',
    title: 'portal.together.title',
    what: 'portal.together.what',
    lead: {
      staff: 'portal.together.lead',
      parent: 'portal.together.lead',
      pupil: 'portal.together.lead.pupil',
      external: 'portal.together.lead.external',
    },
  },
  class: CLASS,
  checklist: {
    isFor: (state) => may(readerOf(state), 'checklist', 'answer') && hasListFor(state.visitor.role),
    nav: 'portal.checklist.nav',
    title: 'portal.checklist.title',
    what: { ...ofFamily('portal.checklist.what'), external: 'portal.checklist.what-external' },
    lead: ofReader('portal.checklist.lead'),
  },
  report: {
    isFor: (state) => maySee(readerOf(state), 'report'),
    nav: 'portal.report.nav',
    title: 'portal.report.title',
    what: 'portal.report.what',
    lead: ofReader('portal.report.lead'),
  },
};

function find(page: Page, state: PortalState): PageOf {
  const reader = readerOf(state);
  if (page !== 'class' || maySee(reader, 'class-contacts')) return TABLE[page];
  return may(reader, 'contact-preferences', 'answer') ? OWN_CONTACT : FAMILY_CONTACT;
}

/** Lists the pages in the visitor's menu. */
export const listPages = (state: PortalState): Page[] => PAGES.filter((page) => TABLE[page].isFor(state));

/** The texts of a page for this visitor, by their keys. */
export function wordsOf(
  page: Page,
  state: PortalState,
): { nav: Key; title: Key; what: Key; lead: Key | undefined; leadOpen: Key | undefined } {
  const { nav, title, what, lead, leadOpen, leadWithoutFamilies } = find(page, state);
  const { role } = state.visitor;
  const audience = audienceOf(role);
  const other = TABLE.conversations.isFor(state) ? undefined : leadWithoutFamilies?.[role];
  const choose = (words: Worded): Key => (typeof words === 'string' ? words : words[audience]);
  return {
    nav: choose(nav),
    title: choose(title),
    what: choose(what),
    lead: other ?? (lead && choose(lead)),
    leadOpen: leadOpen && choose(leadOpen),
  };
}

const mayInvite = (state: PortalState): boolean => may(readerOf(state), 'report', 'plan-action-points');

/** What pages have besides what everybody gets, and who gets it. */
const OFFERS = {
  /** To make a card for one's own school, and to mend its page. */
  'make-card': (state) => mayChange(readerOf(state), 'information-card'),
  /** To invite people to a checklist who do not sign in: their answers need a server to come in at. */
  invite: (state) => mayInvite(state) && state.session.invitations !== undefined,
  /** The page of invitations, which says itself what it needs. */
  'invite-page': mayInvite,
  /** To choose below how many people a group is not shown. */
  'smallest-group': (state) => may(readerOf(state), 'report', 'make'),
  /** To try how it is when several people fill in. */
  'try-people': (state) => may(readerOf(state), 'report', 'make'),
  /** The checklists and quality cards that others than oneself are asked to fill in. */
  'all-lists': (state) => may(readerOf(state), 'report', 'make'),
  /** To make lists of the school's own. */
  'own-lists': (state) => may(readerOf(state), 'checklist', 'make'),
  /** Files to try the portal with. */
  samples: (state) => may(readerOf(state), 'report', 'make'),
} as const satisfies { readonly [offer: string]: (state: PortalState) => boolean };

/** Whether the pages offer something to this visitor. */
export const offers = (what: keyof typeof OFFERS, state: PortalState): boolean => OFFERS[what](state);

/** What a page behind another one is for. */
const OFFERED_BY = {
  make: 'make-card',
  check: 'make-card',
  lists: 'own-lists',
  invite: 'invite-page',
} as const satisfies {
  readonly [part in Part]: keyof typeof OFFERS;
};

/** Whether a page behind another one is there for this visitor. */
export const offersPart = (part: Part, state: PortalState): boolean => offers(OFFERED_BY[part], state);

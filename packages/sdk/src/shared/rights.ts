import { type Party, partyOf, sideOf } from './parties.js';
import { type Role, ROLES } from './roles.js';

/** Somebody who looks at data. A role alone does not identify the child, the class or the household. */
export interface Reader {
  readonly role: Role;
  /** Who this reader is, where something is its author's alone. */
  readonly id?: string;
  /** The party for which this reader speaks, such as one of two households; that of the role when left out. */
  readonly party?: Party;
  /** The classes of somebody of the school. */
  readonly groups?: readonly string[];
  /** Somebody from outside (`external`) who takes part in a conversation, by the id of the participant there. */
  readonly participant?: string;
  /** The pupils whose parent this is, the pupil itself, or the pupils with whom somebody of the school works. */
  readonly pupils?: readonly string[];
}

/** The actions on each kind of object. What everybody may do, such as reading a card or a term, is not listed. */
interface Actions {
  /** A response to a checklist; `make` is to make lists of the school's own, and to put them into use. */
  checklist: 'answer' | 'add-action-points' | 'make';
  /**
   * The report on all responses together; `make` is to make one of a file of answers that one was given. Nobody has a right to the
   * answers of others: what was answered is its author's.
   */
  report: 'see' | 'make' | 'see-action-points' | 'plan-action-points';
  /** The information card of a class, which everybody may read. */
  'information-card': 'change';
  /**
   * A year plan; `see-totals` is to see how many come, and `see-families` which families answered that they come or not; never
   * who of them.
   */
  'year-plan': 'see' | 'change' | 'answer-attendance' | 'see-totals' | 'see-families';
  /** The class list of a class teacher. */
  'class-contacts': 'see' | 'change';
  /** How and when a household likes to be in contact; `answer` is to say so for one's own, `see-totals` how many said what. */
  'contact-preferences': 'see' | 'answer' | 'see-totals';
  /**
   * A conversation. `prepare` is to bring something in for one's own party; `lead` is to start, arrange, hold and round
   * it off, and to ask for consent to a plan of support; `confirm` is to say whether the agreements are as a family understood
   * them, and to say yes or no to a rhythm of short contacts that the school proposes; `consent` is to give or refuse that
   * consent, for one's own household; `change-interpreter` is to say whether an interpreter comes, and for a household whether it
   * would like one; `tick-check-in` is to say that a short contact has been.
   */
  conversation:
    | 'see'
    | 'prepare'
    | 'lead'
    | 'confirm'
    | 'consent'
    | 'change-interpreter'
    | 'change-languages'
    | 'change-pupil-role'
    | 'tick-check-in';
  /** What parents offer to do; `offer` is to make, change and withdraw one for one's own home, `answer` is to do so for the school. */
  'parent-offers': 'see' | 'offer' | 'answer';
  /** The list of help around families, which everybody may read. */
  'family-help': 'change';
  /** A round of expectations; `answer` is to fill in and hand in for one's own party, `start` also to choose how it is held. */
  expectations: 'see' | 'answer' | 'start';
  /** A look back on a conversation, for who wrote it alone. */
  'look-back': 'see' | 'change';
  /** The glossary; `see-checks` is to see whether an explanation was looked up. */
  glossary: 'see-checks';
}

/** A kind of object to which rights apply. */
export type RightsObject = keyof Actions;
/** What can be done with an object of this kind. */
export type ActionOn<O extends RightsObject> = Actions[O];

/**
 * Of which objects a right holds: `all`; those about the reader's own `pupils`; or those about pupils or classes in the
 * reader's `pupils` or `groups`; `own` are those that the reader wrote.
 */
export type Scope = 'all' | 'pupils' | 'groups' | 'own';

type RoleRights = { readonly [O in RightsObject]?: { readonly [A in ActionOn<O>]?: Scope } };

/** The rights of everybody of the school. */
const school = {
  checklist: { answer: 'all', 'add-action-points': 'all' },
  report: { see: 'all', make: 'all', 'see-action-points': 'all', 'plan-action-points': 'all' },
  'information-card': { change: 'all' },
  'year-plan': { see: 'all', change: 'all', 'see-totals': 'all' },
  'family-help': { change: 'all' },
  'contact-preferences': { 'see-totals': 'all' },
  'look-back': { see: 'own', change: 'own' },
  glossary: { 'see-checks': 'all' },
} as const satisfies RoleRights;

/** Creates the rights of somebody of the school who prepares and leads conversations, within a scope. */
const leads = (scope: Scope) =>
  ({
    see: scope,
    prepare: scope,
    lead: scope,
    'change-interpreter': scope,
    'change-languages': scope,
    'change-pupil-role': scope,
    'tick-check-in': scope,
  }) as const satisfies RoleRights['conversation'];

/**
 * The table of rights: role → object → action → scope. What is not listed is not allowed. Change a right here and in
 * `docs/rights.md`, which its tests read; nothing else compares role names.
 */
export const RIGHTS: { readonly [role in Role]: RoleRights } = {
  parent: {
    checklist: { answer: 'all' },
    report: { see: 'all' },
    'year-plan': { see: 'all', 'answer-attendance': 'pupils' },
    'contact-preferences': { see: 'pupils', answer: 'pupils' },
    conversation: {
      see: 'pupils',
      prepare: 'pupils',
      confirm: 'pupils',
      consent: 'pupils',
      'change-interpreter': 'pupils',
      'change-languages': 'pupils',
      'tick-check-in': 'pupils',
    },
    'parent-offers': { see: 'pupils', offer: 'pupils' },
    expectations: { see: 'pupils', answer: 'pupils' },
  },
  pupil: {
    checklist: { answer: 'all' },
    report: { see: 'all' },
    'year-plan': { see: 'all', 'answer-attendance': 'pupils' },
    conversation: {
      see: 'pupils',
      prepare: 'pupils',
      confirm: 'pupils',
      'change-pupil-role': 'pupils',
      'tick-check-in': 'pupils',
    },
    expectations: { see: 'pupils', answer: 'pupils' },
  },
  'class-teacher': {
    ...school,
    'year-plan': { ...school['year-plan'], 'see-families': 'groups' },
    'class-contacts': { see: 'groups', change: 'groups' },
    'parent-offers': { see: 'groups', answer: 'groups' },
    'contact-preferences': { see: 'groups', 'see-totals': 'all' },
    conversation: leads('groups'),
    expectations: { see: 'groups', answer: 'groups', start: 'groups' },
  },
  'care-professional': {
    ...school,
    checklist: { ...school.checklist, make: 'all' },
    'parent-offers': { see: 'groups', answer: 'groups' },
    'contact-preferences': { see: 'groups', 'see-totals': 'all' },
    conversation: leads('groups'),
    expectations: { see: 'groups', answer: 'groups', start: 'groups' },
  },
  // Limited to pupils: a conversation with one family concerns only the people who work with the pupil.
  leadership: {
    ...school,
    checklist: { ...school.checklist, make: 'all' },
    'parent-offers': { see: 'all', answer: 'all' },
    conversation: leads('pupils'),
    expectations: { see: 'pupils', answer: 'pupils', start: 'pupils' },
  },
  'parent-worker': {
    ...school,
    'parent-offers': { see: 'all', answer: 'all' },
    conversation: leads('pupils'),
    expectations: { see: 'pupils', answer: 'pupils', start: 'pupils' },
  },
  // A team acts in statements; nobody signs in as one.
  team: {},
  external: {
    checklist: { answer: 'all', 'add-action-points': 'all' },
    report: { see: 'all' },
    'year-plan': { see: 'all' },
    conversation: { see: 'pupils' },
    glossary: { 'see-checks': 'all' },
  },
};

/** The pupil or class that an object is about. */
export interface About {
  /** The pupil, by the id that the reader's `pupils` use. */
  readonly pupil?: string;
  /** The class, by the name that the reader's `groups` use. */
  readonly group?: string;
  /** Who wrote it, by the id that the reader has. */
  readonly owner?: string;
}

/** The default reader, when a page sets none. */
const ANYBODY: Reader = { role: 'parent' };

/**
 * Whether a reader may do something with an object. Without a reader it is a parent who reads and changes nothing.
 * `about` says which object it is; without it the answer is whether the reader may do this with any object of the kind at
 * all: for an element, that holds only what its page gave. Not checked: whether the reader is who they say.
 */
export function may<O extends RightsObject>(
  reader: Reader | undefined,
  object: O,
  action: ActionOn<O>,
  about?: About,
): boolean {
  if (!reader && !READING.has(action)) return false;
  const { role, id, groups = [], pupils = [] } = reader ?? ANYBODY;
  const actions: { readonly [action: string]: Scope | undefined } =
    (Object.hasOwn(RIGHTS, role) && RIGHTS[role][object]) || {};
  const scope = actions[action];
  if (scope === undefined || scope === 'all' || !about) return scope !== undefined;
  if (scope === 'own') return about.owner !== undefined && about.owner === id;
  if (about.pupil !== undefined && pupils.includes(about.pupil)) return true;
  return scope === 'groups' && about.group !== undefined && groups.includes(about.group);
}

const READING: ReadonlySet<string> = /* @__PURE__ */ new Set(['see']);

type Seen = { [O in RightsObject]: 'see' extends ActionOn<O> ? O : never }[RightsObject];
type Changed = { [O in RightsObject]: 'change' extends ActionOn<O> ? O : never }[RightsObject];

/** Whether a reader may see an object of this kind; see {@link may}. */
export function maySee(reader: Reader | undefined, object: Seen, about?: About): boolean {
  return may(reader, object, 'see' as ActionOn<Seen>, about);
}

/** Whether a reader may change an object of this kind; see {@link may}. */
export function mayChange(reader: Reader | undefined, object: Changed, about?: About): boolean {
  return may(reader, object, 'change' as ActionOn<Changed>, about);
}

/**
 * Returns the party for which a reader speaks; `undefined` for a reader without one: somebody from outside, or a
 * `party` that does not match the role.
 */
export function partyOfReader(reader: Reader | undefined): Party | undefined {
  const { role, party } = reader ?? ANYBODY;
  const side = maySee(reader, 'conversation') ? partyOf(role) : undefined;
  if (party === undefined || side === undefined) return side;
  return sideOf(party) === side ? party : undefined;
}

/** Returns a reader who speaks for a party; for the school somebody who may speak for it in a conversation. */
export function readerOfParty(party: Party): Reader {
  const side = sideOf(party);
  return { role: side === 'parents' ? 'parent' : side === 'school' ? 'class-teacher' : 'pupil', party };
}

/** Something that a party brings into a conversation: its own until it shares it. */
export interface Shareable {
  /** Whose it is. */
  readonly by: Party;
  /** With which other parties it is shared; with none when left out. */
  readonly sharedWith?: readonly Party[];
  /** When it was taken back after it had been shared, an instant in UTC. */
  readonly withdrawnAt?: string;
}

/** Whether something is shared with anybody, or was before it was taken back. */
export function isShared({ sharedWith }: Pick<Shareable, 'sharedWith'>): boolean {
  return sharedWith !== undefined && sharedWith.length > 0;
}

/**
 * Whether a party may see something: its own, and what is shared with it; also that it was taken back. `undefined` is a
 * reader without a party, who sees nothing of it. Two homes see of each other only what both chose: see `viewForPerspective`.
 */
export function isVisibleTo({ by, sharedWith }: Shareable, party: Party | undefined): boolean {
  return party !== undefined && (by === party || (sharedWith?.includes(party) ?? false));
}

/** Whether a reader may bring something into a conversation in the name of a party: only in that of its own. */
export function mayWriteFor(reader: Reader | undefined, party: Party): boolean {
  return may(reader, 'conversation', 'prepare') && partyOfReader(reader) === party;
}

/**
 * Whether a reader may change the words of something: its own, until it shares them. What others may have read does not
 * change under their eyes: it can be taken back, and something else be said.
 */
export function mayChangeItem(reader: Reader | undefined, item: Shareable): boolean {
  return mayWriteFor(reader, item.by) && !isShared(item);
}

/** Whether a reader may take something back, or remove it while it is not shared: its own, once. */
export function mayWithdrawItem(reader: Reader | undefined, { by, withdrawnAt }: Shareable): boolean {
  return mayWriteFor(reader, by) && withdrawnAt === undefined;
}

/**
 * Converts a page's `perspective` to a reader; `undefined` without a perspective. `staff` and `team` become a class
 * teacher; an unknown value becomes somebody from outside, who has nobody's words.
 */
export function readerFromPerspective(perspective: Role | 'staff' | null | undefined): Reader | undefined {
  if (perspective === undefined || perspective === null) return undefined;
  if (perspective === 'staff' || perspective === 'team') return { role: 'class-teacher' };
  return { role: ROLES.includes(perspective) ? perspective : 'external' };
}

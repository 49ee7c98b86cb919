import type { StorableRecord } from '@driehoek/sdk/records';
import {
  type ActionOn,
  isHousehold,
  partyOfReader,
  type Reader,
  RIGHTS,
  type RightsObject,
  type Scope,
} from '@driehoek/sdk/shared';
import type { Identity } from '../identity.js';

// The second wall: what the database itself lets a reader see and change, whatever the code above it does. It is coarse, by
// columns; the rules of each kind (`KindRules`) are stricter.

type Right = { [O in RightsObject]: readonly [O, ActionOn<O>] }[RightsObject];
/** Rights, one of which is enough; `everybody`; or `own`, which is who wrote it and nobody else. */
type Allowed = readonly Right[] | 'everybody' | 'own';

/** What the database knows of a kind of record: whose it is, and which rights open it. */
export interface Wall {
  readonly see: Allowed;
  readonly change: Allowed;
  /** Who may be told how many there are of it of one family, and nothing of what is in it. */
  readonly count?: Allowed;
  /** The field with the id of the pupil, where a record is of one family. */
  readonly pupil?: string;
  /** The field with the name of the class, where a record is of one class. */
  readonly group?: string;
  /** The field with the id of who wrote it, where it is theirs alone. */
  readonly owner?: string;
  /** The fields of which one says whose of a family it is, where a record is of one of two homes, or the pupil's alone. */
  readonly household?: readonly string[];
  /** One record holds what is of many families, so that columns cannot tell whose: whoever has the right, gets to it. */
  readonly isShared?: true;
}

/** The wall of each kind. A kind that is not here is closed to every reader. */
export const WALLS: Readonly<Record<string, Wall>> = {
  response: { owner: 'respondent', see: 'own', change: 'own' },
  'look-back': { owner: 'owner', see: 'own', change: 'own' },
  'information-card': { see: 'everybody', change: [['information-card', 'change']] },
  'own-instrument': { see: [['checklist', 'answer']], change: [['checklist', 'make']] },
  'family-help': { see: 'everybody', change: [['family-help', 'change']] },
  'year-plan': { see: [['year-plan', 'see']], change: [['year-plan', 'change']] },
  plan: { see: [['report', 'see-action-points']], change: [['report', 'plan-action-points']] },
  'class-contacts': { group: 'group', see: [['class-contacts', 'see']], change: [['class-contacts', 'change']] },
  'contact-preferences': {
    pupil: 'pupil',
    group: 'group',
    household: ['household'],
    see: [['contact-preferences', 'see']],
    change: [['contact-preferences', 'answer']],
  },
  attendance: {
    pupil: 'family',
    household: ['by', 'household'],
    see: [['year-plan', 'answer-attendance']],
    change: [['year-plan', 'answer-attendance']],
    count: [['year-plan', 'see-families']],
  },
  conversation: {
    pupil: 'family',
    see: [['conversation', 'see']],
    change: [
      ['conversation', 'prepare'],
      ['conversation', 'lead'],
    ],
  },
  'expectations-round': {
    pupil: 'family',
    see: [['expectations', 'see']],
    change: [
      ['expectations', 'answer'],
      ['expectations', 'start'],
    ],
  },
  'parent-offers': {
    isShared: true,
    see: [['parent-offers', 'see']],
    change: [
      ['parent-offers', 'offer'],
      ['parent-offers', 'answer'],
    ],
  },
};

/** Returns the wall of a kind; `undefined` where there is none, also for a name that every object has. */
export const wallOf = (walls: Readonly<Record<string, Wall>>, kind: string): Wall | undefined =>
  Object.hasOwn(walls, kind) ? walls[kind] : undefined;

/** The columns that say whose a record is. */
export interface Place {
  readonly pupil: string | null;
  readonly group: string | null;
  readonly owner: string | null;
  readonly household: string | null;
  readonly schoolYear: string | null;
}

/** Returns whose a record is, by its fields. */
export function placeOf(record: StorableRecord, wall: Wall | undefined): Place {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const read = (field: string | undefined) => {
    const value = field === undefined ? undefined : fields[field];
    return typeof value === 'string' ? value : null;
  };
  return {
    pupil: read(wall?.pupil),
    group: read(wall?.group),
    owner: read(wall?.owner),
    household: wall?.household?.map(read).find((each) => each !== null) ?? null,
    schoolYear: read('schoolYear'),
  };
}

/** What a wall is asked. */
export type WallAction = 'see' | 'change' | 'count';

/** One line of the table `walls`. */
export interface WallLine {
  readonly kind: string;
  readonly action: WallAction;
  readonly role: string;
  readonly scope: Scope;
}

/** From narrow to wide: the widest of several rights is the wall. */
const SCOPES: readonly Scope[] = ['own', 'pupils', 'groups', 'all'];

/** Lists what the database has to know of the table of rights. */
export function listWallLines(walls: Readonly<Record<string, Wall>>): WallLine[] {
  return Object.entries(walls).flatMap(([kind, wall]) =>
    (['see', 'change', 'count'] as const).flatMap((action) =>
      Object.keys(RIGHTS).flatMap((role): WallLine[] => {
        const scope = scopeOf(role as keyof typeof RIGHTS, wall[action]);
        return scope ? [{ kind, action, role, scope: wall.isShared ? 'all' : scope }] : [];
      }),
    ),
  );
}

function scopeOf(role: keyof typeof RIGHTS, allowed: Allowed = []): Scope | undefined {
  if (allowed === 'everybody') return 'all';
  if (allowed === 'own') return 'own';
  const scopes = allowed.map(([object, action]) => (RIGHTS[role][object] as Partial<Record<string, Scope>>)?.[action]);
  return SCOPES.findLast((scope) => scopes.includes(scope));
}

/** Of which records of a kind a reader sees what is inside the wall; `undefined` of none. */
export function scopeOfReader(wall: Wall | undefined, { role }: Reader): Scope | undefined {
  if (!wall || !Object.hasOwn(RIGHTS, role)) return undefined;
  const scope = scopeOf(role, wall.see);
  return scope && wall.isShared ? 'all' : scope;
}

/** The columns of {@link Place} that walls go by, as a change is told with them. */
export type NamedPlace = readonly [
  pupil: string | null,
  group: string | null,
  owner: string | null,
  household: string | null,
];

/** Whether a record is inside the wall of a reader: what `inside_wall` of the database says of seeing it. */
export function isInside(
  wall: Wall | undefined,
  reader: Reader,
  [pupil, group, owner, household]: NamedPlace,
): boolean {
  const scope = scopeOfReader(wall, reader);
  const party = partyOfReader(reader);
  if (household !== null && isHousehold(party) && household !== party) return false;
  const isOfPupil = pupil !== null && (reader.pupils ?? []).includes(pupil);
  if (scope === 'groups') return isOfPupil || (group !== null && (reader.groups ?? []).includes(group));
  if (scope === 'own') return owner !== null && owner === reader.id;
  return scope === 'all' || (scope === 'pupils' && isOfPupil);
}

/** Returns what a transaction is told of its reader. */
export function describeReader({ reader, name }: Identity): string {
  const { id, role, groups = [], pupils = [] } = reader;
  return JSON.stringify({ id, role, party: partyOfReader(reader) ?? null, groups, pupils, name });
}

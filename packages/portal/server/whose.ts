import { type KindRules, RefusedError, type StorableRecord } from '@driehoek/sdk/records';
import { InvalidDataError, isHousehold, partyOfReader, type Reader } from '@driehoek/sdk/shared';
import { type Wall, wallOf } from './database/walls.js';
import { createIssue } from './language.js';
import type { WhoseRecords } from './record-routes.js';

// Whose a record is stands in fields of it. The server says which those are before somebody builds on it, and which of them is wrong
// when it refuses a record.

/** What a field has to be. */
type Meaning = 'pupil' | 'class' | 'person' | 'home' | 'role';

/** What each field has to be, in words. */
const MEANINGS: { readonly [meaning in Meaning]: string } = {
  pupil: 'the id of the pupil',
  class: 'the class',
  person: 'the id of who is signed in',
  home: '`parents`, or of two homes `parents` or `parents-2`',
  role: 'the role of who is signed in',
};

/** The field that says that it is the pupil's own. */
const BY = 'by';
/** What only the pupil has, who is at home in both. */
const BY_PUPIL = '`pupil` for what the pupil says apart from a home';

/** Fields of which the rules of a kind want the role of who writes it; the database does not look at it. */
const ROLE_FIELDS: Readonly<Record<string, string>> = { response: 'role' };

/** The JSON Schema of each kind that has one, in `@driehoek/sdk/schemas`. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  'class-contacts': 'class-contacts',
  'contact-preferences': 'contact-preferences',
  conversation: 'conversation-plan',
  'expectations-round': 'expectations-round',
  'family-help': 'family-help',
  'information-card': 'information-card',
  'look-back': 'look-back',
  'own-instrument': 'own-instrument',
  'parent-offers': 'parent-offers',
  response: 'response',
  'year-plan': 'year-plan',
};

/** What else is to be known of a kind before one sends it. */
const NOTES: Readonly<Record<string, string>> = {
  response: '. It counts in the report on its round once it has `completedAt`; without, it is a draft',
};

/** Describes a kind for who sends one: whose it is, and what is in it. */
function describeKind(kind: string, wall: Wall): string {
  const schema = Object.hasOwn(SCHEMAS, kind) ? `; JSON Schema: \`@driehoek/sdk/schemas/${SCHEMAS[kind]}.json\`` : '';
  return `- ${kind}: ${describeFields(kind, wall)}${schema}${Object.hasOwn(NOTES, kind) ? NOTES[kind] : ''}`;
}

/** Lists the fields of a kind that say whose a record is. */
function listFields(kind: string, wall: Wall | undefined): readonly (readonly [field: string, meaning: Meaning])[] {
  const fields: readonly (readonly [string | undefined, Meaning])[] = [
    [wall?.pupil, 'pupil'],
    [wall?.group, 'class'],
    [wall?.owner, 'person'],
    ...(wall?.household ?? []).map((field) => [field, 'home'] as const),
    [Object.hasOwn(ROLE_FIELDS, kind) ? ROLE_FIELDS[kind] : undefined, 'role'],
  ];
  return fields.flatMap(([field, meaning]) => (field === undefined ? [] : [[field, meaning] as const]));
}

/** Describes per kind the fields that say whose a record is: `family`: the id of the pupil. */
export function describeFields(kind: string, wall: Wall): string {
  const fields = listFields(kind, wall).map(
    ([field, meaning]) => `\`${field}\`: ${field === BY ? BY_PUPIL : MEANINGS[meaning]}`,
  );
  return fields.join('; ') || 'no field';
}

/** Describes who does something with a kind of record, by the rights of the SDK. */
export function describeAllowed(allowed: Wall['see']): string {
  if (allowed === 'everybody') return 'everybody';
  if (allowed === 'own') return 'who wrote it';
  return allowed.map((right) => right.join(' ')).join(', ');
}

/**
 * Creates what is said about it from walls and the rules of the same kinds. A refused record is explained by what was sent and by who
 * sent it, and by nothing that is stored: no field is named when the sender could not have sent it with other ones either.
 */
export function createWhose(
  walls: Readonly<Record<string, Wall>>,
  kinds: Readonly<Record<string, KindRules>>,
  now: () => string,
): WhoseRecords {
  return {
    description: Object.entries(walls)
      .map(([kind, wall]) => describeKind(kind, wall))
      .join('\n'),
    explain(kind, sent, reader) {
      const rules = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
      const record = sent as unknown as Fields;
      const wrong = listFields(kind, wallOf(walls, kind))
        .map(([field, meaning]) => ({ field, meaning, ...compare(field, meaning, record, reader) }))
        .filter(({ isOwn }) => !isOwn);
      const isTaken = (replaced: typeof wrong) => {
        const own = Object.fromEntries(replaced.map(({ field, value }) => [field, value]));
        return rules !== undefined && mayCreate(rules, { ...sent, ...own }, withInvented(reader), now());
      };
      if (!isTaken(wrong)) return [];
      const reasons = wrong.filter((each) => !isTaken(wrong.filter((other) => other !== each)));
      return reasons.map(({ field, meaning }) => createIssue(field, `other-${meaning}`));
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** A pupil and a class of who has none yet, and an id of who has none. */
const INVENTED = '-';
const withInvented = (reader: Reader): Reader => ({
  id: INVENTED,
  ...reader,
  pupils: [...(reader.pupils ?? []), INVENTED],
  groups: [...(reader.groups ?? []), INVENTED],
});

/** Whether a field is its sender's own, and what it could have been instead. */
function compare(
  field: string,
  meaning: Meaning,
  record: Fields,
  reader: Reader,
): { readonly isOwn: boolean; readonly value: unknown } {
  const sent = record[field];
  if (meaning === 'pupil' || meaning === 'class') {
    const own: readonly unknown[] = (meaning === 'pupil' ? reader.pupils : reader.groups) ?? [];
    return { isOwn: own.includes(sent), value: own[0] ?? INVENTED };
  }
  if (meaning === 'person') return { isOwn: sent !== undefined && sent === reader.id, value: reader.id ?? INVENTED };
  if (meaning === 'role') return { isOwn: sent === reader.role, value: reader.role };
  const party = partyOfReader(reader);
  if (field === BY) {
    const by = isHousehold(party) ? undefined : party;
    return { isOwn: sent === by, value: by };
  }
  // Left out, it is the only home, or the first of two.
  if (isHousehold(party)) return { isOwn: (sent ?? 'parents') === party, value: party };
  return { isOwn: sent === undefined, value: undefined };
}

/** Whether the rules let a reader create a record, and have it. */
function mayCreate(rules: KindRules, sent: StorableRecord, reader: Reader, now: string): boolean {
  try {
    const copy = (rules.parseCopy ?? rules.parse)(sent);
    const created = rules.applyCopy(undefined, { seen: undefined, copy, reader, now });
    return rules.copyFor(created, reader) !== undefined;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof InvalidDataError) return false;
    throw error;
  }
}

import { listFields, type ObjectSchema } from '../data-inventory.js';

/** Per tag, the types of what it shows or edits; none for a tag that holds no data of people. */
export const DATA_OF: { readonly [tag: string]: readonly string[] } = {
  'dh-checklist': ['Instrument', 'Response'],
  'dh-checklist-report': ['Report', 'Tally', 'ActionPoint'],
  'dh-information-card': ['InformationCard'],
  'dh-contact-calendar': ['YearPlan'],
  'dh-contact-calendar-editor': ['YearPlan'],
  'dh-contact-calendar-entry-tools': ['YearPlan'],
  'dh-class-contacts': ['ClassContacts'],
  'dh-contact-preferences': ['ContactPreferences'],
  'dh-expectations-form': ['ExpectationsRound'],
  'dh-expectations-comparison': ['ExpectationsRound'],
  'dh-conversation-planner': ['ConversationPlan'],
  'dh-conversation-preparation': ['ConversationPlan'],
  'dh-conversation-talk': ['ConversationPlan'],
  'dh-conversation-agreements': ['ConversationPlan'],
  'dh-conversation-board': ['ConversationPlan'],
  'dh-parent-offers': ['ParentOffers'],
  'dh-offer-answers': ['ParentOffers'],
  'dh-family-help': ['FamilyHelp'],
  'dh-family-help-editor': ['FamilyHelp'],
  'dh-instrument-editor': ['OwnInstrument'],
  'dh-look-back': ['LookBack'],
  'dh-term': [],
  'dh-provider': [],
};

/** The levels of sensitivity, the least first. */
export const SENSITIVITIES = ['public', 'internal', 'personal', 'sensitive'] as const;

/** The columns of what is stored about a family, the gravest first; nothing of a family is public. */
const FAMILY_LEVELS = ['sensitive', 'personal', 'internal'] as const;

/** Whose data they are when they are of the family: parents, pupil, or all of them. */
const OF_FAMILY: ReadonlySet<string> = new Set(['family', 'pupil']);

/** An outermost field of a family. */
interface FamilyField {
  /** The highest of it and of what is in it. */
  sensitivity: string;
  /** The names of the fields in it that have none of their own. */
  readonly parts: Set<string>;
}

/** With more fields than these, their names say enough; with fewer, what is in them is named too. */
const FEW_FIELDS = 2;

/**
 * Formats what is stored about a family as a short Markdown table: of each stored type the outermost fields whose subject is the
 * family or the pupil, by the highest sensitivity of each and of what is in it. Then the types that have no such field.
 */
export function formatFamily(schemas: readonly ObjectSchema[]): string {
  const about = schemas.map((schema) => ({ title: schema.title, fields: listFamilyFields(schema) }));
  const rows = about
    .filter(({ fields }) => fields.size > 0)
    .map(({ title, fields }) => {
      const cellOf = (level: string) =>
        [...fields].flatMap(([path, { sensitivity, parts }]) => {
          const inside = fields.size <= FEW_FIELDS && parts.size > 0 ? ` (${[...parts].join(', ')})` : '';
          return sensitivity === level ? [`\`${path}\`${inside}`] : [];
        });
      return `| ${title} | ${FAMILY_LEVELS.map((level) => cellOf(level).join(', ') || '–').join(' | ')} |`;
    });
  const none = about.filter(({ fields }) => fields.size === 0).map(({ title }) => title);
  const head = ['stored object', ...FAMILY_LEVELS];
  return [
    [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n'),
    `Without a field of a family or pupil: ${none.join(', ')}.`,
  ].join('\n\n');
}

function listFamilyFields(schema: ObjectSchema): Map<string, FamilyField> {
  const found = new Map<string, FamilyField>();
  const fields = listFields(schema).filter(({ subject }) => OF_FAMILY.has(subject));
  for (const { path, sensitivity } of fields) {
    const isIn = (outer: string) => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
    const outer = found.get([...found.keys()].find(isIn) ?? '');
    if (!outer) {
      found.set(path, { sensitivity, parts: new Set() });
      continue;
    }
    if (levelOf(sensitivity) > levelOf(outer.sensitivity)) outer.sensitivity = sensitivity;
    const isLeaf = !fields.some((other) => other.path.startsWith(`${path}.`) || other.path.startsWith(`${path}[`));
    if (isLeaf) outer.parts.add(path.slice(path.lastIndexOf('.') + 1));
  }
  return found;
}

const levelOf = (sensitivity: string): number => SENSITIVITIES.findIndex((level) => level === sensitivity);

/** Formats, per stored type, which tags use it, how many fields of each sensitivity it has, and every field, as Markdown. */
export function formatInventoryPage(schemas: readonly ObjectSchema[]): string {
  return schemas.map(formatObject).join('\n\n');
}

function formatObject(schema: ObjectSchema): string {
  const fields = listFields(schema);
  const tags = Object.entries(DATA_OF).flatMap(([tag, types]) =>
    types.includes(schema.title) ? [`\`<${tag}>\``] : [],
  );
  const counts = SENSITIVITIES.flatMap((level) => {
    const count = fields.filter(({ sensitivity }) => sensitivity === level).length;
    return count > 0 ? [`${count} ${level}`] : [];
  });
  const rows = fields.map(
    ({ path, purpose, subject, sensitivity }) =>
      `| \`${path}\` | ${purpose.replaceAll('|', '\\|')} | ${subject} | ${sensitivity} |`,
  );
  return [
    `## ${schema.title}`,
    `Used by ${tags.join(', ')}. Fields: ${counts.join(', ')}.`,
    ['| field | purpose | whose data | sensitivity |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

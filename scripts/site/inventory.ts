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
  'dh-look-back': ['LookBack'],
  'dh-term': [],
  'dh-provider': [],
};

/** The levels of sensitivity, the least first. */
export const SENSITIVITIES = ['public', 'internal', 'personal', 'sensitive'] as const;

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

// JSON Schema 2020-12 and the data inventory, both made from the interfaces and their docstrings, so that
// there is one place to say what a field is for, whose data it is and how sensitive.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { listFields, type ObjectSchema } from './data-inventory.js';

const STORED = [
  { type: 'Instrument', file: 'checklist/instruments/instrument.ts' },
  { type: 'Response', file: 'checklist/response/response.ts' },
  { type: 'Report', file: 'checklist/report/report.ts' },
  { type: 'Tally', file: 'checklist/tally/tally.ts' },
  { type: 'ActionPoint', file: 'checklist/advice/action-points.ts' },
  { type: 'InformationCard', file: 'information-card/information-card.ts' },
  { type: 'ClassContacts', file: 'class-contacts/class-contacts.ts' },
  { type: 'ContactPreferences', file: 'contact-preferences/contact-preferences.ts' },
  { type: 'YearPlan', file: 'contact-calendar/year-plan.ts' },
  { type: 'ConversationPlan', file: 'conversation/conversation-plan.ts' },
  { type: 'ExpectationsRound', file: 'expectations/expectations-round.ts' },
  { type: 'FamilyHelp', file: 'family-help/family-help.ts' },
  { type: 'OwnInstrument', file: 'checklist/editing/own-instrument.ts' },
  { type: 'LookBack', file: 'look-back/look-back.ts' },
  { type: 'ParentOffers', file: 'parent-offers/parent-offers.ts' },
];

/**
 * What the `$id`s begin with. They are names, which do not change: others refer to them in documents that they keep. The domain is
 * reserved (RFC 2606), so that nobody can ever own it; the files are in the package and in the site.
 */
const SCHEMA_ADDRESS = 'https://driehoek.example/schemas/';

/** The JSON Schema of one stored type, with `x-subject` and `x-sensitivity` beside each field's description. */
export function createSchema({ type, file }: (typeof STORED)[number]): ObjectSchema {
  const { definitions, ...schema } = createGenerator({
    path: `packages/sdk/src/${file}`,
    tsconfig: 'packages/sdk/tsconfig.json',
    type,
    topRef: false,
    // The compiler of this repository has checked them.
    skipTypeCheck: true,
    expose: 'none',
    // Unknown fields are kept on read and written back.
    additionalProperties: true,
    extraTags: ['subject', 'sensitivity'],
  }).createSchema(type);
  const text = JSON.stringify({ ...schema, ...(definitions && { $defs: definitions }) })
    .replaceAll('#/definitions/', '#/$defs/')
    .replaceAll('"subject":', '"x-subject":')
    .replaceAll('"sensitivity":', '"x-sensitivity":')
    .replaceAll(/\{\s*@link\s+(\w+)\s*\}\s*/g, '$1 ');
  return {
    ...JSON.parse(text, withoutRepeated),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_ADDRESS}${fileOf(type)}`,
    title: type,
  };
}

/** The file of a type: `information-card.json`. */
function fileOf(type: string): string {
  return `${type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.json`;
}

/** A mapped type becomes a field per name, or a pattern beside one; where all say the same, the pattern says it alone. */
function withoutRepeated(_key: string, value: { properties?: object; additionalProperties?: unknown } | null): unknown {
  const pattern = typeof value?.additionalProperties === 'object' ? [value.additionalProperties] : [];
  const [first, ...others] = [...Object.values(value?.properties ?? {}), ...pattern] as unknown[];
  if (first === undefined || others.length === 0) return value;
  const text = JSON.stringify(first);
  if (!others.every((field) => JSON.stringify(field) === text)) return value;
  const { properties: _properties, ...rest } = value ?? {};
  return { ...rest, additionalProperties: first };
}

/** The inventory as a Markdown page. */
function formatInventory(schemas: readonly ObjectSchema[]): string {
  const tables = schemas.map((schema) => {
    const rows = listFields(schema).map(
      ({ path, purpose, subject, sensitivity }) => `| \`${path}\` | ${purpose} | ${subject} | ${sensitivity} |`,
    );
    return [
      `## ${schema.title}`,
      '| field | purpose | whose data | sensitivity |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return ['# Data inventory', 'Made from the docstrings by `npm run build`.', ...tables].join('\n\n').concat('\n');
}

if (process.argv[1]?.endsWith('publish-schemas.ts')) {
  const folder = 'packages/sdk/schemas';
  const schemas = STORED.map(createSchema);
  mkdirSync(folder, { recursive: true });
  for (const schema of schemas) {
    writeFileSync(`${folder}/${fileOf(schema.title)}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  writeFileSync(`${folder}/data-inventory.md`, formatInventory(schemas));
}

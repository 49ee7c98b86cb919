/** The part of a JSON Schema that an inventory reads. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly additionalProperties?: FieldSchema | boolean;
  readonly 'x-subject'?: string;
  readonly 'x-sensitivity'?: string;
}

export interface ObjectSchema extends FieldSchema {
  readonly title: string;
  readonly $schema: string;
  readonly $id: string;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
}

export interface Field {
  /** As in an issue, with `[]` for every place of a list, `*` for every key: `teachers[].name`. */
  readonly path: string;
  readonly purpose: string;
  readonly subject: string;
  readonly sensitivity: string;
}

/** Every field of a stored object with what its docstring says; what is not said is an empty string. */
export function listFields(schema: ObjectSchema): Field[] {
  const fields: Field[] = [];
  const visit = (node: FieldSchema, prefix: string): void => {
    const target = node.$ref ? (schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {}) : node;
    if (target.items) visit(target.items, `${prefix}[]`);
    for (const choice of target.anyOf ?? target.oneOf ?? []) visit(choice, prefix);
    if (typeof target.additionalProperties === 'object') visit(target.additionalProperties, `${prefix}.*`);
    for (const [name, field] of Object.entries(target.properties ?? {})) {
      const path = prefix ? `${prefix}.${name}` : name;
      fields.push({
        path,
        purpose: (field.description ?? '').replaceAll(/\s+/g, ' ').trim(),
        subject: field['x-subject'] ?? '',
        sensitivity: field['x-sensitivity'] ?? '',
      });
      visit(field, path);
    }
  };
  visit(schema, '');
  return fields;
}

/** The part of a custom elements manifest that tells which events an element sends. */
export interface SendingManifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly events?: readonly { readonly name?: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

/** Formats the React component of each tag as a Markdown table. */
export function formatComponents(manifest: SendingManifest): string {
  const rows = listElements(manifest).map(
    ({ tagName, summary = '' }) => `| \`<${componentOf(tagName)}>\` | \`<${tagName}>\` | ${summary} |`,
  );
  return ['| component | tag | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * Formats each event of the domain as a Markdown table: its prop in React, its name, its class with the fields that it carries,
 * and who sends it. The fields stand in the sources of the classes, for the manifest does not have them.
 */
export function formatEvents(manifest: SendingManifest, sources: readonly string[]): string {
  const fields = new Map(sources.flatMap(listEventFields));
  const events = new Map<string, { readonly type: string; readonly tags: string[] }>();
  for (const { tagName, events: sent = [] } of listElements(manifest))
    for (const { name = '', type } of sent) {
      if (!name.startsWith('dh-') || !type) continue;
      const event = events.get(name) ?? { type: type.text, tags: [] };
      events.set(name, event);
      event.tags.push(tagName);
    }
  const senders = listElements(manifest).length;
  const rows = [...events].sort().map(([name, { type, tags }]) => {
    const carried = fields.get(type);
    if (!carried) throw new Error(`There is no source of ${type}.`);
    const carries = carried.map((field) => `\`${field.replaceAll('|', '\\|')}\``).join(', ');
    const who = tags.length > senders / 2 ? 'every element with data' : tags.map(componentOf).join(', ');
    return `| \`${propOf(name)}\` | \`${name}\` | \`${type}\` | ${carries || 'nothing'} | ${who} |`;
  });
  return ['| prop | event | class | carries | of |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Lists the fields that the constructor of each event class in a source makes: `['ActionAddEvent', ['actionPoint: ActionPoint']]`. */
function listEventFields(source: string): [string, string[]][] {
  return Array.from(
    source.matchAll(/^export class (\w+Event) extends Event \{([^]*?)^\}/gm),
    ([, name = '', body = '']): [string, string[]] => {
      const parameters = /constructor\(([^]*?)\) \{/.exec(body)?.[1] ?? '';
      const fields = [...parameters.matchAll(/readonly (\w+\??: [^]+?)(?: = [^]*?)?(?=,\s*(?:readonly|$)|\s*$)/g)];
      const own = [...body.matchAll(/^ {2}readonly (\w+\??: [^;=]+)/gm)];
      return [name, [...fields, ...own].map(([, field = '']) => field.replaceAll(/\s+/g, ' ').trim())];
    },
  );
}

function listElements({ modules }: SendingManifest) {
  return modules
    .flatMap(({ declarations = [] }) =>
      declarations.flatMap((each) => (each.tagName ? [{ ...each, tagName: each.tagName }] : [])),
    )
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

const componentOf = (tag: string): string => pascalCase(tag.replace(/^dh-/, ''));
const propOf = (event: string): string => `on${pascalCase(event)}`;
const pascalCase = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

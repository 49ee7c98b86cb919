/** The part of a custom elements manifest that tells what a page can set with CSS. */
export interface StyledManifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly default?: string;
      }[];
    }[];
  }[];
}

interface Token {
  readonly description: string;
  readonly initial: string;
  readonly tags: Set<string>;
}

/** Formats all `--dh-…` that a page can set as a Markdown table: first those of every element, then those of some. */
export function formatTokens({ modules }: StyledManifest): string {
  const tokens = new Map<string, Token>();
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  for (const { tagName = '', cssProperties = [] } of elements)
    for (const { name, description = '', default: initial = '' } of cssProperties) {
      const token = tokens.get(name) ?? { description, initial, tags: new Set() };
      tokens.set(name, token);
      token.tags.add(tagName);
    }
  // A provider has no look of its own.
  const most = Math.max(...[...tokens.values()].map(({ tags }) => tags.size));
  const rows = [...tokens]
    .toSorted(([, a], [, b]) => b.tags.size - a.tags.size)
    .map(([name, { description, initial, tags }]) => {
      const where = tags.size === most ? 'every element' : [...tags].map((tag) => `\`${tag}\``).join(', ');
      return `| \`${name}\` | ${description} | ${initial && `\`${initial}\``} | ${where} |`;
    });
  return ['| token | what it is | default | where |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

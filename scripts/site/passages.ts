/** A piece of the site that a search can lead to. */
export interface Passage {
  /** Where it stands: the query that Storybook's frame knows, with the heading behind it. */
  readonly address: string;
  /** The page, as in the sidebar. */
  readonly page: string;
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  /** Without marks. */
  readonly text: string;
  /** What it is called elsewhere: searched, and not shown. */
  readonly otherWords?: string;
}

/** The part of a custom elements manifest that describes what an element is, takes and sends. */
export interface DescribedManifest {
  readonly modules: readonly { readonly path?: string; readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly inheritedFrom?: object;
}

/** A field or method. What an element has of a base class is no answer to a search: every element has it. */
interface Member extends Described {
  readonly kind: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

/** A page or story of Storybook's own index. */
export interface IndexEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly importPath: string;
}

/** What a page shows that does not stand in its source. */
export interface Shown {
  /** Makes what each `<Markdown>` of the page shows, in their order. */
  readonly made?: readonly (() => string)[];
  /** The files that a `<Source>` may show, by their paths from the root of the repository. */
  readonly files?: { readonly [path: string]: string };
}

/**
 * Splits a page, Markdown or MDX, at its headings; code belongs to the heading above it. Does not read tables or lists as
 * such.
 */
export function listPassages(page: string, written: string, { made = [], files = {} }: Shown = {}): Passage[] {
  let place = 0;
  const imported = new Map(
    Array.from(written.matchAll(/^import (\w+) from '(?:\.\.\/)+(.+)\?raw';$/gm), ([, name, path = '']) => [
      name,
      path,
    ]),
  );
  const source = written
    .replaceAll(/^<Markdown[^]*?<\/Markdown>$/gm, () => made[place++]?.() ?? '')
    .replaceAll(
      /^<Source code=\{(\w+)\}.*\/>$/gm,
      (_, name: string) => `\`\`\`\n${files[imported.get(name) ?? ''] ?? ''}\n\`\`\``,
    );
  const address = `?path=/docs/${page.toLowerCase().replaceAll(/[ /]+/g, '-')}--docs`;
  const blocks = source.split(/^(```[^]*?^```)$/m);
  const passages: { heading: string; text: string }[] = [{ heading: '', text: '' }];
  for (const block of blocks) {
    if (block.startsWith('```')) {
      passages.at(-1)!.text += ` ${block.replaceAll(/^```.*$/gm, '')}`;
      continue;
    }
    for (const [place, part] of block.split(/^#{2,3} (.+)$/m).entries()) {
      if (place % 2 === 1) passages.push({ heading: withoutMarks(part), text: '' });
      else passages.at(-1)!.text += ` ${withoutMarks(part)}`;
    }
  }
  return passages
    .map(({ heading, text }) => ({
      address: heading ? `${address}#${slugOf(heading)}` : address,
      page,
      heading,
      text: text.replaceAll(/\s+/g, ' ').trim(),
    }))
    .filter(({ heading, text }) => heading || text);
}

/** What Storybook lists itself, each state by its name, and each element with all that its manifest says of it. */
export function listReference(entries: readonly IndexEntry[], { modules }: DescribedManifest): Passage[] {
  const elements = modules.flatMap(({ path = '', declarations = [] }) =>
    declarations.flatMap((element) =>
      element.tagName ? [{ element, tag: element.tagName, concept: path.split('/')[1] ?? '' }] : [],
    ),
  );
  // A file of stories is called after its tag, else after the concept: `dh-term` has those of the glossary.
  const described = new Map<string, Declaration>([
    ...elements.map(({ element, concept }): [string, Declaration] => [`./stories/${concept}.stories.ts`, element]),
    ...elements.map(({ element, tag }): [string, Declaration] => [
      `./stories/${tag.replace('dh-', '')}.stories.ts`,
      element,
    ]),
  ]);
  return entries.flatMap(({ id, type, title, name, importPath }) => {
    if (type === 'story') return [{ address: `?path=/story/${id}`, page: title, heading: name, text: '' }];
    const element = described.get(importPath);
    if (!element) return [];
    const {
      tagName,
      description = '',
      attributes = [],
      members = [],
      events = [],
      slots = [],
      cssProperties = [],
    } = element;
    const properties = members.filter(
      (each) =>
        each.kind === 'field' &&
        !each.static &&
        !each.inheritedFrom &&
        each.attribute === undefined &&
        each.description,
    );
    const tokens = cssProperties.filter((each) => !each.inheritedFrom);
    const said = [...attributes, ...properties, ...events, ...slots, ...tokens].map(
      ({ name = '', description = '' }) => `${name}: ${description}`,
    );
    return [
      {
        address: `?path=/docs/${id}`,
        page: title,
        heading: tagName!,
        text: withoutMarks([description, ...said].join(' ')),
      },
    ];
  });
}

/** The text that a reader sees, near enough to search in it: no imports, tags, targets of links, or marks. */
const withoutMarks = (source: string): string =>
  source
    .replaceAll(/^(?:import|export) .*$/gm, '')
    .replaceAll(/^<\/?[A-Z]\w*[^]*?\/?>$/gm, '')
    .replaceAll(/^\s*\{[^]*?\}\s*$/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^# .*$/gm, '')
    .replaceAll(/^\|(?: *:?-+:? *\|)+$/gm, '')
    .replaceAll(/[*|]|^-{3,}|^\s*-\s/gm, ' ')
    .replaceAll('`', '')
    .trim();

/** The id that Storybook gives a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .replaceAll(/\s/g, '-');

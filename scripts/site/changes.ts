/** A note on a change, as `.changeset` has it: which packages, how much, and what a reader is told. */
interface Change {
  readonly packages: Readonly<Record<string, 'major' | 'minor' | 'patch'>>;
  readonly text: string;
}

/** Parses a file of `.changeset`; throws for one that is none. */
function parseChange(source: string): Change {
  const [, head, text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  if (head === undefined || text === undefined || !text.trim()) throw new Error('This is no note on a change.');
  const packages = head.split('\n').map((line) => {
    const [, name = '', kind = ''] = /^'(@driehoek\/\w+)': (major|minor|patch)$/.exec(line) ?? [];
    if (!kind) throw new Error(`This names no package and kind: ${line}`);
    return [name, kind];
  });
  return { packages: Object.fromEntries(packages), text: text.trim() };
}

/** Formats the notes as Markdown: what asks something of a vendor (`major`) first, then what is new, then what was mended. */
export function formatChanges(sources: readonly string[]): string {
  const changes = sources.map(parseChange);
  const kindOf = ({ packages }: Change) =>
    (['major', 'minor', 'patch'] as const).find((kind) => Object.values(packages).includes(kind)) ?? 'patch';
  return Object.entries({ major: 'To be done by a vendor', minor: 'New, or other than before', patch: 'Mended' })
    .flatMap(([kind, title]) => {
      const found = changes.filter((change) => kindOf(change) === kind);
      return found.length > 0 ? [`### ${title}`, ...found.map(formatChange)] : [];
    })
    .join('\n\n');
}

const formatChange = ({ packages, text }: Change): string =>
  `- **${Object.keys(packages)
    .map((name) => name.replace('@driehoek/', ''))
    .join(', ')}**: ${text.replaceAll(/\n(?!\n)/g, '\n  ')}`;

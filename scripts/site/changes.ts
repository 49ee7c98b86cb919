/** A note on a change, as `.changeset` has it: which packages, how much, what a reader is told, and what a vendor has to do for it. */
interface Change {
  readonly packages: Readonly<Record<string, 'major' | 'minor' | 'patch'>>;
  readonly text: string;
  readonly toDo: readonly string[];
}

/** What a paragraph begins with that asks something of a vendor. */
const TO_DO = /^To do: */;

/** Parses a file of `.changeset`; throws for one that is none. */
function parseChange(source: string): Change {
  const [, head, text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  if (head === undefined || text === undefined || !text.trim()) throw new Error('This is no note on a change.');
  const packages = head.split('\n').map((line) => {
    const [, name = '', kind = ''] = /^['"](@driehoek\/\w+)['"]: (major|minor|patch)$/.exec(line) ?? [];
    if (!kind) throw new Error(`This names no package and kind: ${line}`);
    return [name, kind];
  });
  const paragraphs = text.trim().split(/\n{2,}/);
  const toDo = paragraphs.filter((each) => TO_DO.test(each)).map((each) => each.replace(TO_DO, ''));
  const told = paragraphs.filter((each) => !TO_DO.test(each)).join('\n\n');
  if (!told) throw new Error('This says what to do, and not why.');
  return { packages: Object.fromEntries(packages), text: told, toDo };
}

/** Formats the notes as Markdown: all that a vendor has to do first, then what changed, what is new, and what was mended. */
export function formatChanges(sources: readonly string[]): string {
  const changes = sources.map(parseChange);
  const kindOf = ({ packages }: Change) =>
    (['major', 'minor', 'patch'] as const).find((kind) => Object.values(packages).includes(kind)) ?? 'patch';
  const toDo = changes.flatMap(({ packages, toDo: asked }) => asked.map((text) => formatChange({ packages, text })));
  const told = Object.entries({
    major: 'Other than before',
    minor: 'New, or other than before',
    patch: 'Mended',
  }).flatMap(([kind, title]) => {
    const found = changes.filter((change) => kindOf(change) === kind);
    return found.length > 0 ? [`### ${title}`, ...found.map(formatChange)] : [];
  });
  return [...(toDo.length > 0 ? ['### To be done', ...toDo] : []), ...told].join('\n\n');
}

const formatChange = ({ packages, text }: Pick<Change, 'packages' | 'text'>): string =>
  `- **${Object.keys(packages)
    .map((name) => name.replace('@driehoek/', ''))
    .join(', ')}**: ${text.replaceAll(/\n(?!\n)/g, '\n  ')}`;

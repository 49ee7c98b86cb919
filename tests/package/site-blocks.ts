import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'docs/site';

/** An example. */
export interface Block {
  /** The page, as in {@link sources}. */
  readonly page: string;
  readonly language: string;
  /** The file that it stands for; numbered by its place when the page names none. */
  readonly file: string;
  readonly text: string;
}

/** The pages of the site as they are written, by name. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => [file.slice(0, -'.mdx'.length), readFileSync(`${FOLDER}/${file}`, 'utf8')]),
);

/** Whatever has examples: the pages, and what a registry shows of each package. */
export const sources: ReadonlyMap<string, string> = new Map([
  ...pages,
  ...['sdk', 'elements'].map((name) => [`readme-${name}`, readFileSync(`packages/${name}/README.md`, 'utf8')] as const),
]);

/** Every fenced block of all of those. */
export const blocks: readonly Block[] = [...sources].flatMap(([page, source]) =>
  Array.from(source.matchAll(/^```(\S*)(?: (\S+))?\n([^]*?)^```$/gm), ([, language = '', file, text = ''], place) => ({
    page,
    language,
    file: file ?? `block-${place + 1}.${language}`,
    text,
  })),
);

/** How a page is called in the sidebar. */
export const titleOf = (page: string): string => /<Meta title="([^"]+)" \/>/.exec(pages.get(page) ?? '')?.[1] ?? '';

/** The address of a page in Storybook. */
export const addressOf = (title: string): string =>
  `?path=/docs/${title.toLowerCase().replaceAll(/[ /]+/g, '-')}--docs`;

import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Storybook as it is built. */
export const STORYBOOK = '.cache/storybook';

/** Where the approved pictures are. */
const PICTURES = 'tests/visual/pictures';

/** How each story is looked at, on a phone. */
const VARIANTS = ['light', 'dark', 'rtl'] as const;

/** A story and where its pictures are. */
export interface PicturedStory {
  /** Storybook's name of it. */
  readonly id: string;
  /** A folder and a file below {@link PICTURES}. */
  readonly picture: (variant: (typeof VARIANTS)[number]) => [folder: string, file: string];
}

/** Every story of the Storybook that was built; none is left out. */
export function listPicturedStories(): PicturedStory[] {
  const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as {
    entries: Record<string, { readonly id: string; readonly type: 'story' | 'docs' }>;
  };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => {
      const [element = '', name = ''] = id.replace('elements-', '').split('--');
      return { id, picture: (variant) => [element, `${name}.${variant}.webp`] };
    });
}

/** The approved pictures of stories that are no longer there: paths from the root of the repository. */
export function listStrayPictures(): string[] {
  const kept = new Set(listPicturedStories().flatMap(({ picture }) => VARIANTS.map((name) => picture(name).join('/'))));
  return listPictures().filter((path) => !kept.has(path.slice(PICTURES.length + 1)));
}

/** All pictures that there are: paths from the root of the repository. */
export function listPictures(): string[] {
  if (!existsSync(PICTURES)) return [];
  return readdirSync(PICTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.webp'))
    .map((path) => `${PICTURES}/${path.replaceAll('\\', '/')}`);
}

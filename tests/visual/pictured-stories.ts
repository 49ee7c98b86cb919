import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Storybook as it is built. */
export const STORYBOOK = '.cache/storybook';

/** Where the approved pictures are. */
const PICTURES = 'tests/visual/pictures';

/** How each story is looked at, on a phone. */
const VARIANTS = ['light', 'dark', 'rtl'] as const;

/** What is laid out in another way where there is room, by element: these are looked at on a wide screen, too. */
const WIDE: { readonly [element: string]: readonly string[] } = {
  'checklist-report': ['normal', 'with-previous-year', 'with-an-office'],
  'class-contacts': ['class-of-thirty', 'one-pupil', 'adding-contact'],
  'contact-calendar': ['agenda', 'month', 'year', 'for-staff', 'changing-a-moment'],
  'conversation-board': ['mixed', 'chosen'],
  'expectations-comparison': ['side-by-side', 'whether-it-happens', 'two-households', 'for-the-pupil'],
};

/** A story and where its pictures are. */
export interface PicturedStory {
  /** Storybook's name of it. */
  readonly id: string;
  /** A folder and a file below {@link PICTURES}. */
  readonly picture: (variant: Variant) => [folder: string, file: string];
  /** Its variants. */
  readonly variants: readonly Variant[];
}

type Variant = (typeof VARIANTS)[number] | 'wide';

/** Every story of the Storybook that was built; none is left out. */
export function listPicturedStories(): PicturedStory[] {
  const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as {
    entries: Record<string, { readonly id: string; readonly type: 'story' | 'docs' }>;
  };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => {
      const [element = '', name = ''] = id.replace('elements-', '').split('--');
      const isWide = WIDE[element]?.includes(name);
      return {
        id,
        picture: (variant) => [element, `${name}.${variant}.webp`],
        variants: isWide ? [...VARIANTS, 'wide'] : VARIANTS,
      };
    });
}

/** What is to be looked at on a wide screen, and is no story any more. */
export function listMissingWide(): string[] {
  const there = new Set(listPicturedStories().map(({ picture }) => picture('wide').join('/')));
  const asked = Object.entries(WIDE).flatMap(([element, names]) => names.map((name) => `${element}/${name}.wide.webp`));
  return asked.filter((path) => !there.has(path));
}

/** The approved pictures of stories that are no longer there: paths from the root of the repository. */
export function listStrayPictures(): string[] {
  const kept = new Set(
    listPicturedStories().flatMap(({ picture, variants }) => variants.map((name) => picture(name).join('/'))),
  );
  return listPictures().filter((path) => !kept.has(path.slice(PICTURES.length + 1)));
}

/** All pictures that there are: paths from the root of the repository. */
export function listPictures(): string[] {
  if (!existsSync(PICTURES)) return [];
  return readdirSync(PICTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.webp'))
    .map((path) => `${PICTURES}/${path.replaceAll('\\', '/')}`);
}

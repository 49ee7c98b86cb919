// The tags in markup, for Svelte 5: `import type {} from '@driehoek/elements/svelte';`.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementTypes, EventsOf, PropertiesOf } from '../types/element-types.js';

/** Svelte listens to an event by its name after `on`: `ondh-error`. */
type HandlersOf<Tag extends keyof ElementTypes> = {
  [Name in keyof EventsOf<Tag> & string as `on${Name}`]?: ((event: EventsOf<Tag>[Name]) => void) | null | undefined;
};

type PropsOf<Tag extends keyof ElementTypes> = PropertiesOf<Tag> &
  HandlersOf<Tag> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof PropertiesOf<Tag> | keyof HandlersOf<Tag>>;

/** The attributes of each tag. */
export type SvelteElements = { [Tag in keyof ElementTypes]: PropsOf<Tag> };

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SvelteElements {}
}

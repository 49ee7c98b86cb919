// The tags in JSX, for Preact: `import type {} from '@driehoek/elements/preact';`.
import type { ComponentChildren, JSX, Key, Ref } from 'preact';
import type { ElementTypes, EventsOf, PropertiesOf } from '../types/element-types.js';

/** Preact listens to an event by its name after `on`: `ondh-error`. */
type HandlersOf<Tag extends keyof ElementTypes> = {
  [Name in keyof EventsOf<Tag> as Name extends `dh-${string}` ? `on${Name}` : never]?: (
    event: EventsOf<Tag>[Name],
  ) => void;
};

type PropsOf<Tag extends keyof ElementTypes> = PropertiesOf<Tag> &
  HandlersOf<Tag> &
  Omit<JSX.HTMLAttributes<ElementTypes[Tag]['element']>, keyof PropertiesOf<Tag>> & {
    key?: Key | undefined;
    ref?: Ref<ElementTypes[Tag]['element']> | undefined;
    children?: ComponentChildren;
  };

/** The props of each tag. */
export type PreactElements = { [Tag in keyof ElementTypes]: PropsOf<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}

// The tags in JSX, for Preact: `import type {} from '@driehoek/elements/preact';`.
import type { ComponentChildren, JSX, Key, Ref } from 'preact';
import type { ElementTypes, HandlersOf, PropertiesOf } from '../types/element-types.js';

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

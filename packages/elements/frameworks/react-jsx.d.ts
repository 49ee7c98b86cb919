// The tags themselves in JSX, for React 19: `import type {} from '@driehoek/elements/react/jsx';`. React 18 sets no properties on
// them and hears no events of them: use the components of `@driehoek/elements/react` there.
import type { HTMLAttributes, Key, ReactNode, Ref } from 'react';
import type { ElementTypes, HandlersOf, PropertiesOf } from '../types/element-types.js';

type PropsOf<Tag extends keyof ElementTypes> = PropertiesOf<Tag> &
  HandlersOf<Tag> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof PropertiesOf<Tag>> & {
    readonly key?: Key | null | undefined;
    readonly ref?: Ref<ElementTypes[Tag]['element']> | undefined;
    readonly children?: ReactNode;
    /** React passes it as it is. */
    readonly class?: string | undefined;
  };

/** The props of each tag. */
export type ReactElements = { [Tag in keyof ElementTypes]: PropsOf<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}

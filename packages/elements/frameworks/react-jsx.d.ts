// The tags themselves in JSX, for React 19: `import type {} from '@driehoek/elements/react/jsx';`. React 18 sets no properties on
// them and hears no events of them: use the components of `@driehoek/elements/react` there.
import type { HTMLAttributes, Key, ReactNode, Ref } from 'react';
import type { ElementTypes, EventsOf, PropertiesOf } from '../types/element-types.js';

/** React 19 listens to an event by its name after `on`: `ondh-error`. */
type HandlersOf<Tag extends keyof ElementTypes> = {
  [Name in keyof EventsOf<Tag> as Name extends `dh-${string}` ? `on${Name}` : never]?: (
    event: EventsOf<Tag>[Name],
  ) => void;
};

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

// The tags in templates, for Vue 3: `import type {} from '@driehoek/elements/vue';`. Vue has to know that they are custom elements:
// `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('dh-') } } })`.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementTypes, EventsOf, PropertiesOf } from '../types/element-types.js';

type Handler<Event> = (event: Event) => void;

/** `dh-error` → `onDhError`, as `@dh-error` in a template is typed. */
type HandlerName<Name extends string> = `on${Capitalize<CamelCase<Name>>}`;
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type HandlersOf<Tag extends keyof ElementTypes> = {
  [Name in keyof EventsOf<Tag> & string as HandlerName<Name>]?: Handler<EventsOf<Tag>[Name]>;
};

/** `v-model` binds the value, and follows `input`. */
type ModelOf<Tag extends keyof ElementTypes> =
  PropertiesOf<Tag> extends { value?: infer Value }
    ? { modelValue?: Value; 'onUpdate:modelValue'?: (value: Value) => void }
    : unknown;

type NativeAttributes<Tag extends keyof ElementTypes> = Omit<
  HTMLAttributes,
  keyof PropertiesOf<Tag> | keyof HandlersOf<Tag>
>;

/** What a tag is to a template: its props and events; a `ref` gives the element. */
type VueElement<Tag extends keyof ElementTypes> = new () => ElementTypes[Tag]['element'] & {
  $props: PropertiesOf<Tag> & HandlersOf<Tag> & ModelOf<Tag> & NativeAttributes<Tag> & PublicProps;
  $emit: EmitFn<{ [Name in keyof EventsOf<Tag>]: Handler<EventsOf<Tag>[Name]> }>;
  $slots: object;
};

/** The type of each tag. */
export type VueElements = { [Tag in keyof ElementTypes]: VueElement<Tag> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}

/** Served by the test runner: every story file in `stories/`, by name. */
declare module 'virtual:stories' {
  export const stories: Readonly<Record<string, object>>;
}

declare module 'axe-core/axe.min.js' {}

/** Adapts docs/server-rendering.md, which is written for the repository, to the site: its heading is that of the page, its links stay in it. */
export function adaptServerRendering(markdown: string): string {
  return markdown
    .replace(/^# .*\n/, '')
    .replaceAll('[README](../README.md#quick-starts)', '[first page](?path=/docs/start--docs)')
    .replaceAll(/^```(\w+) (\S+)$/gm, '`$2`\n\n```$1');
}

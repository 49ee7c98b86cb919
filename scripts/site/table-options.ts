/** For `<Markdown options>`: a table that scrolls in itself on a phone can be reached with keys. */
export const tableOptions = { overrides: { table: { props: { tabIndex: 0 } } } } as const;

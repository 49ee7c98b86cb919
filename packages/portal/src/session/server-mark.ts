/** Where the server of the portal is, as it says in the page that it serves. */
export interface ServerAddresses {
  readonly api: string;
  readonly signIn: string;
  /** Where somebody with a code reads what is asked, and answers. */
  readonly invited: string;
}

/** Reads where the server of the portal is; `undefined` when there is none. */
export function readServer(): ServerAddresses | undefined {
  const content = readMark('server');
  if (content === undefined) return undefined;
  return { api: `${content}api`, signIn: `${content}sign-in`, invited: `${content}invited` };
}

/** Reads what the server wrote in the page under a name. */
export const readMark = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name=driehoek-${name}]`)?.content;

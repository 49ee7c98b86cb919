/** In the storage of all tabs, for as long as the server may not know that who was signed in has left. */
const KEY = 'driehoek-leaving';

/** The language in which it is said. */
export interface Leaving {
  readonly language: string;
}

/** Reads whether somebody left this browser of whom the session on the server may go on. */
export function readLeaving(): Leaving | undefined {
  try {
    const language = localStorage.getItem(KEY);
    return language === null ? undefined : { language };
  } catch {
    // The browser blocks storage.
    return undefined;
  }
}

/** Calls a function when somebody leaves in another tab. */
export function watchLeaving(left: (leaving: Leaving) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) left({ language: newValue });
  });
}

/** Removes what the browser keeps of who was signed in, and keeps that they left. The server does the same once it hears of it. */
export async function leave({ language }: Leaving): Promise<void> {
  forget();
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The browser blocks storage: this page alone knows it.
  }
  const databases = await indexedDB.databases().catch(() => []);
  for (const { name } of databases) if (name?.startsWith('driehoek-portal')) indexedDB.deleteDatabase(name);
}

/** Removes all that pages keep in the browser, also that somebody left. */
export function forget(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // The browser blocks storage, and keeps nothing.
  }
}

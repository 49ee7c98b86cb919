declare global {
  /** What a bundle for a script tag adds to the address of a module that it loads; empty but for a further attempt. */
  var driehoekRetry: string | undefined;
}

/**
 * Makes a function that loads a module: one promise for all who ask, and a new attempt for who asks after a failure.
 *
 * A browser remembers for as long as the page is open that an address gave no module. That is why the bundles for a
 * script tag add `driehoekRetry` to each address that they import (`retryAddress` in `rollup.config.mjs`). A page's own
 * bundler retries in its own way, or not at all.
 */
export function createLoader<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  let attempts = 0;
  return () => {
    loading ??= attempt(load, attempts++).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** An `import()` reads its address at once, so that what stands in `driehoekRetry` meanwhile is for this one alone. */
async function attempt<Module>(load: () => Promise<Module>, count: number): Promise<Module> {
  globalThis.driehoekRetry = count === 0 ? '' : `?retry=${count}`;
  try {
    return load();
  } finally {
    globalThis.driehoekRetry = '';
  }
}

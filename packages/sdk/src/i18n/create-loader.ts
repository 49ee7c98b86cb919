declare global {
  /**
   * The suffix that a bundle for a script tag adds to the address of a module that it loads; empty except for a further
   * attempt.
   */
  var driehoekRetry: string | undefined;
}

/**
 * Creates a function that loads a module once: all calls share one promise, and a call after a failure tries again.
 *
 * A browser caches a failed import for as long as the page is open. Therefore the bundles for a script tag add
 * `driehoekRetry` to each address that they import (`retryAddress` in `rollup.config.mjs`). A page's own bundler
 * retries in its own way, or not at all.
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

/**
 * Loads a module with the retry suffix. `import()` evaluates its address synchronously, so the suffix applies to this
 * import alone.
 */
async function attempt<Module>(load: () => Promise<Module>, count: number): Promise<Module> {
  globalThis.driehoekRetry = count === 0 ? '' : `?retry=${count}`;
  try {
    return load();
  } finally {
    globalThis.driehoekRetry = '';
  }
}

interface Policy {
  createScriptURL(address: string): string;
}

const WORKER = './shell-worker.js';

/**
 * Keeps the files of the portal in the browser, so that it opens without network: where the browser can, and once the page has
 * nothing more urgent to load. What is asked of a server is never kept.
 */
export function keepShell(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  const keep = () => {
    // Without it the portal works as it did: with network.
    void workers.register(trusted(WORKER), { scope: './' }).catch(() => undefined);
  };
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}

/** The page's policy asks that what runs as a script is vouched for; this vouches for one address. */
function trusted(address: typeof WORKER): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const policy = trustedTypes?.createPolicy('driehoek-portal', { createScriptURL: () => WORKER });
  return policy?.createScriptURL(address) ?? address;
}

// The worker that opens the portal without network. The build puts `SHELL` before it: the build's name, and its files, whose
// names change with their content. It keeps the page and files of one build together, and has nothing to do with data: what is not
// the page or one of these files goes to the network as if there were no worker.

const CACHE = `driehoek-portal/${SHELL.name}`;
const scope = new URL(registration.scope);
const files = new Set(SHELL.files.map((file) => new URL(file, scope).href));
/** Two ways to write the address of the page. */
const pages = new Set([scope.href, new URL('index.html', scope).href]);

addEventListener('install', (event) => event.waitUntil(keepBuild()));
// Until the pages of an earlier build are closed, its worker stays and so do its files.
addEventListener('activate', (event) => event.waitUntil(dropOthers()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, search } = new URL(request.url);
  if (request.method !== 'GET' || search) return;
  const [address] = href.split('#');
  if (request.mode === 'navigate' && pages.has(address)) event.respondWith(openPage(request));
  else if (files.has(address)) event.respondWith(readFile(request, address));
});

async function keepBuild() {
  const page = await fetch(scope, { cache: 'no-store' });
  const text = await page.clone().text();
  // A page that came just before or after its files is of another build.
  if (!page.ok || !text.includes(SHELL.entry)) throw new Error('The page is of another build.');
  const cache = await caches.open(CACHE);
  await cache.addAll([...files]);
  await cache.put(scope.href, page);
}

async function dropOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('driehoek-portal/') && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function openPage(request) {
  try {
    // A host may have said nothing of how long the page is good for; then a browser keeps it as long as it thinks.
    return await fetch(request, { cache: 'no-cache' });
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(scope.href);
    if (!kept) throw error;
    return kept;
  }
}

async function readFile(request, address) {
  const kept = await (await caches.open(CACHE)).match(address);
  return kept ?? fetch(request);
}

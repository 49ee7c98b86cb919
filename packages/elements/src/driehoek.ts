import { createLoader } from '@driehoek/sdk/i18n';

/** Per tag, how the module that defines it is loaded. In the bundle for a script tag these modules are files beside it. */
const LOADERS: { readonly [tag: string]: () => Promise<unknown> } = {
  'dh-checklist': createLoader(() => import('./checklist/define.js')),
  'dh-checklist-report': createLoader(() => import('./report/define.js')),
  'dh-class-contacts': createLoader(() => import('./class-contacts/define.js')),
  'dh-contact-calendar': createLoader(() => import('./contact-calendar/define.js')),
  'dh-contact-calendar-editor': createLoader(() => import('./contact-calendar/editor/define.js')),
  'dh-contact-calendar-entry-tools': createLoader(() => import('./contact-calendar/editor/define.js')),
  'dh-contact-preferences': createLoader(() => import('./contact-preferences/define.js')),
  'dh-conversation-agreements': createLoader(() => import('./conversation/define.js')),
  'dh-conversation-board': createLoader(() => import('./conversation-board/define.js')),
  'dh-conversation-planner': createLoader(() => import('./conversation/define.js')),
  'dh-conversation-preparation': createLoader(() => import('./conversation/define.js')),
  'dh-conversation-talk': createLoader(() => import('./conversation/define.js')),
  'dh-expectations-comparison': createLoader(() => import('./expectations/define.js')),
  'dh-expectations-form': createLoader(() => import('./expectations/define.js')),
  'dh-family-help': createLoader(() => import('./family-help/define.js')),
  'dh-family-help-editor': createLoader(() => import('./family-help-editor/define.js')),
  'dh-information-card': createLoader(() => import('./information-card/define.js')),
  'dh-instrument-editor': createLoader(() => import('./instrument-editor/define.js')),
  'dh-look-back': createLoader(() => import('./look-back/define.js')),
  'dh-offer-answers': createLoader(() => import('./parent-offers/define.js')),
  'dh-parent-offers': createLoader(() => import('./parent-offers/define.js')),
  'dh-provider': createLoader(() => import('./provider/define.js')),
  'dh-term': createLoader(() => import('./glossary/define.js')),
};

const failed = new Set<string>();
const unknown = new Set<string>();
const observer = new MutationObserver((records) =>
  loadTags(records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element))),
);

/**
 * Loads the definitions of our elements in this part of the page, now and whenever one is added. The document is
 * watched from the start; a page that uses our elements in a shadow root of its own calls this function for that root.
 * Elements that our own elements contain are loaded with them.
 */
export function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  loadTags([...root.children]);
}

function loadTags(roots: readonly Element[]): void {
  const missing = roots.flatMap((root) => [root, ...root.querySelectorAll(':not(:defined)')]);
  const tags = new Set(missing.map(({ localName }) => localName));
  for (const tag of tags) if (tag.startsWith('dh-') && !customElements.get(tag)) load(tag);
}

/**
 * Loads the definition of a tag. After a failure it is tried again when the tag is added again or the browser comes
 * online.
 */
async function load(tag: string): Promise<void> {
  const loader = LOADERS[tag];
  if (!loader) {
    hintAt(tag);
    return;
  }
  try {
    await loader();
    failed.delete(tag);
  } catch (error) {
    failed.add(tag);
    // eslint-disable-next-line no-console -- what stands inside the element stays visible; its makers read why here
    console.warn(`Driehoek: <${tag}> could not be loaded.`, error);
  }
}

function hintAt(tag: string): void {
  if (unknown.has(tag)) return;
  unknown.add(tag);
  // eslint-disable-next-line no-console -- a tag with a typing error shows nothing at all
  console.warn(`Driehoek: there is no element <${tag}>. There are: ${Object.keys(LOADERS).join(', ')}.`);
}

watch(document);
addEventListener('online', () => failed.forEach(load));

/** What shows a stage of a talk. */
type Stage = 'prepare' | 'hold' | 'after';

/** Where on a page something is done. */
interface Spot {
  /** What is there, the best first, as a selector says it within the page or within an element on it. */
  readonly at: readonly string[];
  /** The stage of a talk in which it is; that which the talk has reached when left out. */
  readonly stage?: Stage;
}

const after = (...at: readonly string[]): Spot => ({ at, stage: 'after' });
const prepare = (...at: readonly string[]): Spot => ({ at, stage: 'prepare' });
const HOLD: Spot = { at: ['dh-conversation-talk'], stage: 'hold' };
const FORM: Spot = { at: ['dh-expectations-form:not([readonly])'] };

/**
 * The spots to which a step of the first page leads, by what it asks, and a link of the checklist. What is asked of a whole page has none.
 */
const SPOTS = {
  consent: after('[part=consent]'),
  'plan-changed': after('[part=consent]'),
  confirm: after('[part=confirmation]'),
  'confirm-again': after('[part=confirmation]'),
  rhythm: after('[data-state=asked]', '[part=next]'),
  'talk-over': after('[part=agreements] .disagreed', '[part=record]', '[part=agreements]'),
  'consent-refused': after('[part=consent]'),
  'talk-on': after('[part=talk-on]'),
  hold: HOLD,
  'round-off': HOLD,
  'choose-day': prepare('[part=meeting]'),
  announce: prepare('[part=invitation]'),
  prepare: prepare('dh-conversation-preparation'),
  'ask-consent': after('[part=consent]'),
  'short-contact': after('[part=next]'),
  'plan-follow-up': after('[part=next]'),
  'look-back': after('portal-after-talk'),
  answers: FORM,
  'answers-again': FORM,
  reopening: { at: ['[part=reopening]'] },
  offers: { at: ['dh-offer-answers'] },
  checklist: { at: ['dh-checklist'] },
  help: { at: ['#help'] },
} as const satisfies { readonly [spot: string]: Spot };

/** The name of a spot on a page. */
export type SpotName = keyof typeof SPOTS;

export const isSpot = (name: string | undefined | null): name is SpotName =>
  typeof name === 'string' && Object.hasOwn(SPOTS, name);

/** Returns the stage of a talk in which a spot is, when it is in one. */
export const stageOf = (spot: SpotName | undefined): Stage | undefined => {
  const found: Spot | undefined = spot && SPOTS[spot];
  return found?.stage;
};

/** How often it is looked whether a spot is there, and how many times: what a page loads comes later than the page. */
const PAUSE = 100;
const TRIES = 80;

/** The room above a spot, in pixels, so that the outline of the focus shows. */
const ROOM = 16;

/**
 * Brings a spot of a page into view and gives it the focus, as soon as it is there; until then, and when it never comes, the focus is
 * where it was. It is left to who moves the focus or goes elsewhere meanwhile.
 */
export async function land(page: HTMLElement, spot: SpotName, isReady: () => boolean): Promise<void> {
  const before = document.activeElement;
  for (let tries = 0; tries < TRIES; tries++) {
    await settle(page);
    if (!page.isConnected || document.activeElement !== before) return;
    const found = isReady() ? findSpot(page, SPOTS[spot].at) : undefined;
    if (found) return focusIn(found);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const settle = (page: HTMLElement): Promise<unknown> =>
  Promise.all([page, ...page.querySelectorAll('*')].map((each) => (each as Partial<Updated>).updateComplete));

interface Updated {
  readonly updateComplete: Promise<unknown>;
}

function findSpot(page: HTMLElement, at: readonly string[]): HTMLElement | undefined {
  for (const selector of at) {
    const found = findIn(page, selector);
    if (found) return found;
  }
  return undefined;
}

/** Finds what shows, also within elements. */
function findIn(root: ParentNode, selector: string): HTMLElement | undefined {
  const shown = [...root.querySelectorAll<HTMLElement>(selector)].find((each) => each.getClientRects().length > 0);
  if (shown) return shown;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && findIn(shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}

/** What is folded opens; the focus goes to what names the spot, so that it is read aloud. */
function focusIn(spot: HTMLElement): void {
  for (let folded = spot.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true;
  const name = (spot.shadowRoot ?? spot).querySelector<HTMLElement>('summary, h2, h3, h4') ?? spot;
  if (name.localName !== 'summary' && !name.hasAttribute('tabindex')) name.tabIndex = -1;
  name.focus({ preventScroll: true });
  scrollBy({ top: spot.getBoundingClientRect().top - ROOM, behavior: 'instant' });
}

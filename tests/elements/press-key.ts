import { sendKeys } from '@web/test-runner-commands';

/** The keys as WebDriver knows them; its own driver types the names of others. @see https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODE_POINTS: { readonly [key: string]: string } = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Presses a key, in whichever browser this is. */
export async function pressKey(key: string): Promise<void> {
  await sendKeys({ press: isWebKit ? (CODE_POINTS[key] ?? key) : key });
}

/**
 * Holds a key down, so that it repeats: its first press, then its repeats. WebKit's driver holds no key; there each repeat is dispatched, and
 * clicks what has the focus unless that is prevented, as a browser does.
 */
export async function holdKey(key: string, repeats: number, settle: () => Promise<unknown>): Promise<void> {
  if (!isWebKit) {
    await sendKeys({ down: key });
    await settle();
    for (let times = 0; times < repeats; times += 1) await sendKeys({ down: key });
    await sendKeys({ up: key });
  } else {
    await pressKey(key);
    await settle();
    for (let times = 0; times < repeats; times += 1) repeatKey(key);
  }
  await settle();
}

function repeatKey(key: string): void {
  const focused = findFocused();
  const options = { key, repeat: true, bubbles: true, composed: true, cancelable: true };
  if (focused?.dispatchEvent(new KeyboardEvent('keydown', options))) focused.click();
}

function findFocused(root: DocumentOrShadowRoot = document): HTMLElement | null {
  const focused = root.activeElement as HTMLElement | null;
  return focused?.shadowRoot?.activeElement ? findFocused(focused.shadowRoot) : focused;
}

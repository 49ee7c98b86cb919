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

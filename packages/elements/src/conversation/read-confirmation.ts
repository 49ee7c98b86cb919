import type { ConfirmOptions } from '@driehoek/sdk/conversation';

/** What a party says of summary and agreements, as it was filled in. */
export function readConfirmation(form: HTMLFormElement, now: string): ConfirmOptions {
  const given = new FormData(form);
  return { agrees: given.get('agrees') === 'agrees', comment: String(given.get('comment')), now };
}

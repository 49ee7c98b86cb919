import { informationCardTexts, type ReaderOptions } from '@driehoek/sdk/information-card';
import { InvalidDataError } from '@driehoek/sdk/shared';

/**
 * The JSON at an address. Throws `InvalidDataError` with a reason for people when nothing answers, when the answer
 * is no success, or when it is not JSON; and the signal's own error when it was aborted.
 */
export async function fetchCard(src: string, signal: AbortSignal, options: ReaderOptions): Promise<unknown> {
  const translate = informationCardTexts(options.language ?? 'nl', options.texts);
  const refuse = (code: 'unreachable' | 'status' | 'not-json', status = 0) => {
    signal.throwIfAborted();
    const message = translate(`information-card.error.${code}`, { status });
    return new InvalidDataError([{ path: 'src', code, message }]);
  };
  const response = await fetch(src, { signal }).catch(() => {
    throw refuse('unreachable');
  });
  if (!response.ok) throw refuse('status', response.status);
  return response.json().catch(() => {
    throw refuse('not-json');
  });
}

/** The data of a `<script type="application/json">` child; `undefined` when there is none yet. Throws as {@link fetchCard}. */
export function readCardScript(element: Element, options: ReaderOptions): unknown {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text?.trim()) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const message = informationCardTexts(options.language ?? 'nl', options.texts)('information-card.error.not-json');
    throw new InvalidDataError([{ path: 'script', code: 'not-json', message }]);
  }
}

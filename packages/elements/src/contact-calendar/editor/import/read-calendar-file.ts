import { MOST_FILE_CHARACTERS, type ParsedCalendar, type ParseIcsOptions } from '@driehoek/sdk/contact-calendar/ics';
import { createTexts, loadTexts } from '@driehoek/sdk/i18n';
import { contactCalendarFile } from '@driehoek/sdk/i18n/nl/contact-calendar-file';
import { readInSlices } from './read-in-slices.js';
import { readInWorker } from './read-in-worker.js';
import type { ReadFollower } from './reading.js';

/** From how many bytes a file is read in a worker: starting one takes longer than reading less. */
const WORKER_BYTES = 200_000;
/** A character takes three bytes at most, so that this many bytes hold more characters than are read. */
const MOST_BYTES = 3 * (MOST_FILE_CHARACTERS + 1);

const fileTexts = /* @__PURE__ */ createTexts(contactCalendarFile);

/**
 * Reads a calendar file while the page goes on: a long one in a worker, a short one in slices, and so a long one where
 * no worker can be had. The same limits hold for all. Rejects with `InvalidDataError` for a file that is refused, and
 * with the reason of the signal when it is aborted.
 */
export async function readCalendarFile(
  file: Blob,
  options: ParseIcsOptions & { readonly language: string },
  follower: ReadFollower,
): Promise<ParsedCalendar> {
  const { language } = options;
  await loadTexts(language, ['contact-calendar-file']);
  follower.signal.throwIfAborted();
  const part = file.slice(0, MOST_BYTES);
  const parsed =
    file.size < WORKER_BYTES
      ? undefined
      : await readInWorker({ file: part, options, wordings: wordingsIn(language) }, follower);
  return parsed ?? readInSlices(await part.text(), options, follower);
}

/** What calendar files say in a language, with the places for values left open. */
function wordingsIn(language: string): { [key: string]: string } {
  const translate = fileTexts(language);
  const keys = Object.keys(contactCalendarFile) as (keyof typeof contactCalendarFile)[];
  return Object.fromEntries(keys.map((key) => [key, translate(key)]));
}

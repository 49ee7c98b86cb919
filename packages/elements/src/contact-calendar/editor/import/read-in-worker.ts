import type { ParsedCalendar } from '@driehoek/sdk/contact-calendar/ics';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { trustedScriptAddress } from '../../../shared/trusted-policy.js';
import type { ReadFollower, ReadReply, ReadRequest } from './reading.js';

/** For how long a worker may be silent after it was started, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Reads a calendar file in a worker. `undefined` when there is none to be had: the page's policy forbids it, its file is on
 * another origin (a folder for a script tag on another host), or it fails. Rejects with `InvalidDataError` for a file
 * that is refused, and with the signal's reason when it is aborted.
 */
export function readInWorker(
  request: ReadRequest,
  { progress, signal }: ReadFollower,
): Promise<ParsedCalendar | undefined> {
  const worker = startWorker();
  if (!worker) return Promise.resolve(undefined);
  const reading = new Promise<ParsedCalendar | undefined>((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      clearTimeout(timer);
      if ('progress' in data) progress(data.progress);
      else if ('parsed' in data) resolve(data.parsed);
      else reject(new InvalidDataError(data.issues));
    };
    worker.onmessageerror = () => resolve(undefined);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  });
  return reading.finally(() => worker.terminate());
}

function startWorker(): Worker | undefined {
  const address = new URL('./calendar-worker.js', import.meta.url);
  if (address.origin !== location.origin) return undefined;
  try {
    return new Worker(trustedScriptAddress(address.href), { type: 'module' });
  } catch {
    return undefined;
  }
}

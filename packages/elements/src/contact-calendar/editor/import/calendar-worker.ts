import { parseIcsInSteps } from '@driehoek/sdk/contact-calendar/ics';
import { registerTexts } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import type { ReadReply, ReadRequest } from './reading.js';

// A worker that reads one calendar file. It is a file that is complete in itself (`bundle-worker.mjs`), since a bundler
// that meets `new URL('./calendar-worker.js', import.meta.url)` copies the file as it is.

/** What a worker has of its global scope; the DOM's types have no name for it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadRequest>) => unknown) | null;
  postMessage(reply: ReadReply): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = async ({ data: { file, options, wordings } }) => {
  scope.postMessage({ progress: 0 });
  registerTexts(options.language, wordings);
  try {
    const steps = parseIcsInSteps(await file.text(), options);
    let said = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) return scope.postMessage({ parsed: step.value });
      const percent = Math.floor(step.value * 100);
      if (percent > said) scope.postMessage({ progress: percent / 100 });
      said = percent;
    }
  } catch (error) {
    // Anything else is told as the error of the worker.
    if (!(error instanceof InvalidDataError)) return void reportError(error);
    return scope.postMessage({ issues: error.issues });
  }
};

import { type ParsedCalendar, parseIcsInSteps, type ParseIcsOptions } from '@driehoek/sdk/contact-calendar/ics';
import type { ReadFollower } from './reading.js';

/** For how long the page waits at a time, in milliseconds: less than a frame. */
const SLICE = 12;

/**
 * Reads a calendar file a little at a time, so that the page stays usable. Rejects with `InvalidDataError` for a file
 * that is refused, and with the signal's reason when it is aborted.
 */
export async function readInSlices(
  text: string,
  options: ParseIcsOptions,
  { progress, signal }: ReadFollower,
): Promise<ParsedCalendar> {
  const steps = parseIcsInSteps(text, options);
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    progress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

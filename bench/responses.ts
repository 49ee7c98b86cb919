import { handvat, type Response } from '@driehoek/sdk/checklist';
import { makeSampleResponses } from '../scripts/make-sample-responses.js';

export const instrument = handvat;

/** As many lines of NDJSON as asked for: the fictional sample over and over, each with an id of its own. */
function* makeLines(count: number): Generator<string> {
  // Nobody answers twice here: replacing a respondent's earlier answers is not what these figures are about.
  const sample = makeSampleResponses().filter(({ schoolYear }) => schoolYear === '2026-2027');
  for (let n = 0; n < count; n++) {
    const { respondent: _respondent, ...response } = sample[n % sample.length]!;
    yield JSON.stringify({ ...response, id: `r${n}` });
  }
}

/** The same as bytes, in chunks of the size that files are read in. */
export function* makeChunks(count: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const line of makeLines(count)) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

/** Freshly parsed responses, as many different objects as asked for. */
export function parseLines(count: number): Response[] {
  return Array.from(makeLines(count), (line) => JSON.parse(line));
}

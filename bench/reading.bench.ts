import assert from 'node:assert/strict';
import { readResponses } from '@driehoek/sdk/checklist';
import { compare, type Figure, toFigure } from './figure.js';
import { instrument, makeChunks } from './responses.js';

const LINES = 50_000;

/** Reading NDJSON with every response checked, against decoding, splitting and `JSON.parse` alone. */
export default async function measureReading(): Promise<Figure[]> {
  const chunks = [...makeChunks(LINES)];
  const speed = await compare({
    name: `Reading ${LINES.toLocaleString('en')} responses as NDJSON, each checked`,
    ours: async () => assert.equal(await readChecked(toAsync(chunks)), LINES),
    bound: async () => assert.equal(await readUnchecked(toAsync(chunks)), LINES),
    ceiling: 1.5,
    rounds: 15,
  });
  const few = await peakOfHeap(LINES);
  const many = await peakOfHeap(10 * LINES);
  const memory = toFigure({
    name: `Memory in use while streaming ${(10 * LINES).toLocaleString('en')} responses, against ${LINES.toLocaleString('en')}`,
    ours: many,
    bound: few,
    ceiling: 1.1,
    unit: 'MB',
  });
  return [speed, memory];
}

async function* toAsync<T>(chunks: Iterable<T>): AsyncGenerator<T> {
  yield* chunks;
}

async function readChecked(source: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  for await (const record of readResponses(source, { format: 'ndjson', instrument })) {
    if (record.response && record.response.id !== '') count++;
  }
  return count;
}

async function readUnchecked(source: AsyncIterable<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let rest = '';
  let count = 0;
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (JSON.parse(line).id !== '') count++;
  }
  return count;
}

/** The most heap that was in use, looked at every 10,000 records just after garbage was collected; in MB. */
async function peakOfHeap(lines: number): Promise<number> {
  let peak = 0;
  let count = 0;
  for await (const _record of readResponses(makeChunks(lines), { format: 'ndjson', instrument })) {
    if (++count % 10_000 !== 0) continue;
    globalThis.gc?.();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  assert.equal(count, lines);
  return peak / 1_000_000;
}

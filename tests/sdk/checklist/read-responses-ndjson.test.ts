import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  parentExperience,
  parseResponse,
  type ReadProgress,
  type Response,
  readResponses,
} from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { damaged, instrumentsWithResponses, responsesTo } from './arbitraries.js';
import { doorResponse, qualityCard } from './fixtures.js';
import { cut, cuts, encodeWindows1252, readAll, refusalsIn, responsesIn } from './read-helpers.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const options = { format: 'ndjson', instrument: qualityCard } as const;
const good = JSON.stringify(doorResponse);
const encode = (text: string) => new TextEncoder().encode(text);
/** A response with a remark; a good place for letters beyond ASCII. */
const remarked = (remark: string): Response => ({ ...doorResponse, remarks: { 'door.1': remark } });

async function* slowly<T>(chunks: readonly T[], closed?: () => void): AsyncGenerator<T> {
  try {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  } finally {
    closed?.();
  }
}

describe('readResponses from NDJSON', () => {
  it('gives every response with its line number', async () => {
    assert.deepEqual(await readAll(`${good}\n${good}\n`, options), [
      { line: 1, response: doorResponse },
      { line: 2, response: doorResponse },
    ]);
  });

  it('skips blank lines but counts them, and takes Windows line ends and a last line without one', async () => {
    const records = await readAll(`\r\n${good}\r\n  \r\n\r\n${good}`, options);
    assert.deepEqual(
      records.map(({ line }) => line),
      [2, 5],
    );
  });

  it('says of an empty file that it is empty', async () => {
    for (const empty of ['', [], new Uint8Array(0)])
      assert.deepEqual(refusalsIn(await readAll(empty, options)), ['1: empty-file']);
  });

  it('gives a refused line back as it stood, with all reasons, and reads on', async () => {
    const bad = JSON.stringify({ ...doorResponse, role: 'boss', answers: { 'door.1': 'maybe', 'door.7': 'yes' } });
    const records = await readAll(`${bad}\r\n{"id":\n[1]\nnull\n${good}\n`, options);
    assert.deepEqual(refusalsIn(records), [
      '1: role unknown-option',
      '1: answers["door.1"] unknown-option',
      '1: answers["door.7"] unknown-statement',
      '2: not-json',
      '3: not-an-object',
      '4: not-an-object',
    ]);
    assert.deepEqual(
      records.map((record) => ('text' in record ? record.text : 'good')),
      [bad, '{"id":', '[1]', 'null', 'good'],
    );
  });

  it('refuses a response without school year, also when it is the first', async () => {
    const { schoolYear: _year, ...yearless } = doorResponse;
    const text = `${JSON.stringify(yearless)}\n${good}\n${JSON.stringify(yearless)}`;
    assert.deepEqual(refusalsIn(await readAll(text, options)), ['1: schoolYear missing', '3: schoolYear missing']);
  });

  it('accepts what a store and an element add: a revision and action points', async () => {
    const response = {
      ...doorResponse,
      revision: 3,
      actionPoints: { door: ['Oefenen'] },
      completedAt: '2026-11-22T18:00:00Z',
    };
    assert.deepEqual(responsesIn(await readAll(JSON.stringify(response), options)), [response]);
    const bad = JSON.stringify({ ...response, revision: 0, actionPoints: { door: [1], wall: [] } });
    assert.deepEqual(refusalsIn(await readAll(bad, options)), [
      '1: revision wrong-type',
      '1: actionPoints.door wrong-type',
      '1: actionPoints.wall unknown-section',
    ]);
  });

  it('explains in the language of the reader', async () => {
    const [dutch] = await readAll('{', options);
    const [english] = await readAll('{', { ...options, language: 'en' });
    assert.ok(dutch && dutch.issues && english && english.issues);
    assert.equal(dutch.issues[0]?.message, 'Dit is geen JSON: {');
    assert.equal(english.issues[0]?.message, 'This is not JSON: {');
  });

  it('takes what is constant from the defaults, and the role from who usually answers', async () => {
    const { schoolYear: _year, role: _role, ...partial } = doorResponse;
    const defaults = { schoolYear: '2025-2026', role: 'leadership' } as const;
    assert.deepEqual(responsesIn(await readAll(JSON.stringify(partial), { ...options, defaults })), [
      { ...partial, ...defaults },
    ]);
    assert.deepEqual(responsesIn(await readAll(good, { ...options, defaults })), [doorResponse]);
    const parent = {
      ...partial,
      schoolYear: '2026-2027',
      instrument: parentExperience.id,
      instrumentVersion: parentExperience.version,
      answers: {},
    };
    assert.deepEqual(
      responsesIn(await readAll(JSON.stringify(parent), { format: 'ndjson', instrument: parentExperience })),
      [{ ...parent, role: 'parent' }],
    );
  });

  it('reads UTF-8 with and without a mark, and Windows-1252', async () => {
    const response = remarked('Ik zei: “één kopje kost € 2,50” – déjà vu');
    const text = JSON.stringify(response);
    for (const bytes of [encode(text), encode(`\uFEFF${text}`), encodeWindows1252(text)]) {
      assert.deepEqual(responsesIn(await readAll(bytes, options)), [response]);
    }
  });

  it('decides on the encoding at the first letter beyond ASCII, however late it comes', async () => {
    const first = `${good}\n`.repeat(3);
    const response = remarked('coördinator');
    for (const bytes of [encode(JSON.stringify(response)), encodeWindows1252(JSON.stringify(response))]) {
      const records = await readAll([encode(first), first, encode(first), bytes], options);
      assert.deepEqual(responsesIn(records).at(-1), response);
    }
  });

  it('takes a file that ends within a letter of UTF-8 as Windows-1252', async () => {
    assert.deepEqual(refusalsIn(await readAll([Uint8Array.of(0xc3)], options)), ['1: not-json']);
    const [record] = await readAll([Uint8Array.of(0xc3)], options);
    assert.ok(record && 'text' in record);
    assert.equal(record.text, 'Ã');
  });

  it('refuses a line in which a character was lost', async () => {
    const bytes = [
      encode(`${JSON.stringify(remarked('é'))}\n`),
      encodeWindows1252(`${JSON.stringify(remarked('ë'))}\n`),
      encode(good),
    ];
    assert.deepEqual(refusalsIn(await readAll(bytes, options)), ['2: lost-character']);
  });

  it('refuses a line without end in bounded memory, and reads on', async () => {
    const piece = 'x'.repeat(100_000);
    const records = await readAll([...Array<string>(300).fill(piece), '\n', good], options);
    assert.deepEqual(refusalsIn(records), ['1: too-long']);
    assert.ok((records[0]?.text?.length ?? Infinity) < 1_200_000);
    assert.deepEqual(records[1], { line: 2, response: doorResponse });
  });

  it('reads a web stream, a Node stream, strings and bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'driehoek-'));
    const file = join(folder, 'responses.ndjson');
    await writeFile(file, `${good}\n${good}`);
    const expected = [doorResponse, doorResponse];
    assert.deepEqual(responsesIn(await readAll(createReadStream(file, { highWaterMark: 7 }), options)), expected);
    assert.deepEqual(responsesIn(await readAll(createReadStream(file, 'utf8'), options)), expected);
    assert.deepEqual(responsesIn(await readAll(new Blob([good, '\n', good]).stream(), options)), expected);
    await rm(folder, { recursive: true });
  });

  it('asks the source for more only when its records were taken', async () => {
    let pulled = 0;
    function* source() {
      for (;;) {
        pulled++;
        yield `${good}\n${good}\n`;
      }
    }
    const records = readResponses(source(), options);
    await records.next();
    await records.next();
    assert.equal(pulled, 1);
    await records.next();
    assert.equal(pulled, 2);
    await records.return?.();
  });

  it('cancels a web stream and closes an iterable when one stops early', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encode(`${good}\n`)),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const record of readResponses(stream, options)) {
      assert.equal(record.line, 1);
      break;
    }
    assert.ok(cancelled);
    assert.equal(stream.locked, false);
    let closed = false;
    const source = slowly([good, '\n', good], () => {
      closed = true;
    });
    for await (const _ of readResponses(source, options)) break;
    assert.ok(closed);
  });

  it('passes on the failure of the source', async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error('offline')) });
    await assert.rejects(readAll(stream, options), /offline/);
  });

  it('answers calls that do not wait for each other in order', async () => {
    const records = readResponses(slowly([good, '\n', `${good}\n${good}`]), options);
    const results = await Promise.all([records.next(), records.next(), records.next(), records.next(), records.next()]);
    assert.deepEqual(
      results.map(({ value, done }) => (done ? 'done' : value.line)),
      [1, 2, 3, 'done', 'done'],
    );
  });

  it('tells how far it is, at the end of every chunk', async () => {
    const reported: ReadProgress[] = [];
    const bytes = encode(`${good}\noops\n`);
    await readAll([bytes, bytes], { ...options, onProgress: (progress) => reported.push(progress) });
    assert.deepEqual(reported.slice(0, 2), [
      { read: bytes.length, records: 2, refused: 1 },
      { read: 2 * bytes.length, records: 4, refused: 2 },
    ]);
    assert.deepEqual(reported.at(-1), reported[1]);
  });

  it('gives any responses back, cut to any pieces', async () => {
    const files = instrumentsWithResponses.chain(({ instrument, responses }) => {
      const bytes = encode(responses.map((response) => JSON.stringify(response)).join('\n'));
      return fc.record({
        instrument: fc.constant(instrument),
        responses: fc.constant(responses),
        pieces: cuts(bytes.length).map((places) => cut(bytes, places)),
      });
    });
    await fc.assert(
      fc.asyncProperty(files, async ({ instrument, responses, pieces }) => {
        fc.pre(!JSON.stringify(responses).includes('\uFFFD'));
        assert.deepEqual(responsesIn(await readAll(pieces, { format: 'ndjson', instrument })), responses);
      }),
    );
  });

  it('refuses exactly what parseResponse refuses, for the same reasons', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(responsesTo(qualityCard)), async (data) => {
        const text = JSON.stringify(data);
        fc.pre(!text.includes('\uFFFD'));
        const [record] = await readAll(text, options);
        assert.ok(record);
        try {
          const response = parseResponse(JSON.parse(text), qualityCard);
          assert.deepEqual(record, { line: 1, response });
        } catch (error) {
          assert.ok(error instanceof InvalidDataError);
          assert.deepEqual(record, { line: 1, issues: error.issues, text });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

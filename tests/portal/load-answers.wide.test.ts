import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { handvat, type Response } from '@driehoek/sdk/checklist';
import type { AnswerFile } from '../../packages/portal/src/records.js';
import { countAnswers } from '../../packages/portal/src/report/count-answers.js';
import {
  type KnownResponse,
  loadAnswers,
  type LoadProgress,
  PART_SIZE,
} from '../../packages/portal/src/report/load-answers.js';

const response = (id: string, part: Partial<Response> = {}): Response => ({
  id,
  instrument: handvat.id,
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'leadership',
  answers: { 'home.1': 'yes' },
  ...part,
});

async function load(name: string, text: string, known = new Map<string, KnownResponse>()) {
  const kept: (readonly Response[])[] = [];
  const progress: LoadProgress[] = [];
  const file = await loadAnswers(new Blob([text]).stream(), {
    name,
    instrument: handvat,
    language: 'en',
    known,
    keep: async (part, responses) => {
      kept[part] = responses;
    },
    onProgress: (now) => progress.push(now),
    signal: new AbortController().signal,
  });
  return { file, kept, progress, known };
}

const toLines = (responses: readonly unknown[]) => responses.map((entry) => JSON.stringify(entry)).join('\n');

describe('loading a file of answers', () => {
  it('says for each school year how many there are', async () => {
    const { file } = await load(
      'a.ndjson',
      toLines([response('1'), response('2', { schoolYear: '2025-2026' }), response('3')]),
    );
    assert.deepEqual(file.years, { '2026-2027': 2, '2025-2026': 1 });
    assert.equal(file.accepted, 3);
  });

  it('keeps the line, every reason and the text of what it refuses', async () => {
    const bad = '{"id":"2","instrument":"handvat"}';
    const { file } = await load('a.ndjson', `${JSON.stringify(response('1'))}\n${bad}`);
    assert.equal(file.accepted, 1);
    assert.deepEqual(
      file.refusals.map(({ line, text }) => [line, text]),
      [[2, bad]],
    );
    for (const field of ['instrumentVersion', 'schoolYear', 'role', 'answers']) {
      assert.ok(
        file.refusals[0]!.reasons.some((reason) => reason.startsWith(field)),
        field,
      );
    }
  });

  it('keeps a long file in parts', async () => {
    const many = Array.from({ length: PART_SIZE + 1 }, (_, index) => response(String(index)));
    const { file, kept } = await load('a.ndjson', toLines(many));
    assert.deepEqual(
      kept.map(({ length }) => length),
      [PART_SIZE, 1],
    );
    assert.equal(file.parts, 2);
  });

  it('counts a response once that is loaded again', async () => {
    const { known } = await load('a.ndjson', toLines([response('1')]));
    const { file } = await load('b.ndjson', toLines([response('1'), response('2')]), known);
    assert.deepEqual([file.accepted, file.repeated], [1, 1]);
  });

  it('names the lines of rows that contradict each other, and counts them as one', async () => {
    const csv =
      'id;schooljaar;rol;home.1\nr1;2025-2026;directie;Ja\nr2;2026-2027;directie;Ja\nr1;2026-2027;directie;Nee\n';
    const { file, kept } = await load('a.csv', csv);
    assert.deepEqual(file.replacements, [{ line: 4, id: 'r1', earlier: { line: 2 } }]);
    assert.deepEqual([file.accepted, file.repeated, file.years], [2, 0, { '2026-2027': 2 }]);
    assert.deepEqual(
      kept.flat().map(({ id }) => id),
      ['r1', 'r2', 'r1'],
      'both rows are kept',
    );
  });

  it('names the file of an earlier row that says something else', async () => {
    const known = new Map([['1', { digest: 0, schoolYear: '2026-2027', place: { file: 'a.csv' } }]]);
    const { file } = await load('b.ndjson', toLines([response('1')]), known);
    assert.deepEqual(file.replacements, [{ line: 1, id: '1', earlier: { file: 'a.csv' } }]);
    assert.deepEqual([file.accepted, file.repeated], [1, 0]);
  });

  it('takes answers in another order, and another moment of filling in, for the same', async () => {
    const answers = { 'home.1': 'yes', 'home.2': 'no' };
    const turned = { 'home.2': 'no', 'home.1': 'yes' };
    const again = response('1', { answers: turned, completedAt: '2026-11-22T18:00:00Z' });
    const { file } = await load('a.ndjson', toLines([response('1', { answers }), again]));
    assert.deepEqual([file.accepted, file.repeated, file.replacements], [1, 1, []]);
  });

  it('takes another answer, role, class or remark for a contradiction', async () => {
    const others: Partial<Response>[] = [
      { answers: { 'home.1': 'no' } },
      { answers: {} },
      { role: 'parent' },
      { group: '2B' },
      { remarks: { 'home.1': 'elke week' } },
    ];
    for (const other of others) {
      const { file } = await load('a.ndjson', toLines([response('1'), response('1', other)]));
      assert.equal(file.replacements.length, 1, JSON.stringify(other));
    }
  });

  it('finds the CSV and the NDJSON of one sample the same', async () => {
    const read = (name: string) => readFileSync(`packages/portal/public/samples/${name}`, 'utf8');
    const { known } = await load('a.csv', read('responses-fictional.csv'));
    const { file } = await load('a.ndjson', read('responses-fictional.ndjson'), known);
    assert.deepEqual([file.accepted, file.repeated, file.replacements], [0, 400, []]);
  });

  it('takes rows without an id of two files for the same only when all of it is the same', async () => {
    const csv = (answer: string) => `schooljaar;rol;home.1\n2026-2027;directie;${answer}\n`;
    const { known } = await load('a.csv', csv('Ja'));
    assert.equal((await load('b.csv', csv('Nee'), known)).file.accepted, 1);
    assert.equal((await load('a.csv', csv('Ja'), known)).file.repeated, 1);
  });

  it('tells how far it is', async () => {
    const text = toLines([response('1'), response('2')]);
    const { progress } = await load('a.ndjson', text);
    assert.deepEqual(progress.at(-1), { read: text.length, rows: 2, refused: 0 });
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    const loading = loadAnswers(new Blob([toLines([response('1')])]).stream(), {
      name: 'a.ndjson',
      instrument: handvat,
      language: 'en',
      known: new Map(),
      keep: async () => undefined,
      onProgress: () => undefined,
      signal: stop.signal,
    });
    await assert.rejects(loading, /stopped/);
  });

  for (const name of ['responses-fictional.csv', 'responses-fictional.ndjson']) {
    it(`reads all 400 answers of ${name}`, async () => {
      const { file } = await load(name, readFileSync(`packages/portal/public/samples/${name}`, 'utf8'));
      assert.deepEqual(file.refusals, []);
      assert.equal(file.accepted, 400);
      assert.equal(Object.keys(file.years).length, 2);
    });
  }
});

describe('counting all answers', () => {
  const files: AnswerFile[] = [
    {
      id: 'f',
      name: 'f',
      instrument: handvat.id,
      years: { '2026-2027': 2 },
      accepted: 2,
      repeated: 0,
      number: 1,
      replacements: [],
      refusals: [],
      parts: 2,
    },
  ];
  const parts = [[response('l1'), response('l2', { schoolYear: '2025-2026' })], [response('l3')]];
  async function* readAnswers() {
    yield* parts;
  }

  it('adds what was filled in here to what was loaded, of one school year', async () => {
    const completedAt = '2026-11-16T10:00:00Z';
    const responses = [
      response('a', { completedAt }),
      response('b', { schoolYear: '2025-2026', completedAt }),
      response('c'),
    ];
    const { tally, own, loaded, drafts } = await countAnswers({ responses, files, readAnswers }, handvat, '2026-2027');
    // What is loaded was handed in, with or without a moment; who fills in here says to be ready.
    assert.deepEqual([own, loaded, drafts], [1, 2, 1]);
    assert.deepEqual(tally.counts['leadership'], { 'home.1': { yes: 3 } });
  });

  it('counts the later of two rows that contradict each other, until its file goes', async () => {
    const [first] = files;
    const rows: Record<string, Response[]> = {
      early: [response('1'), response('2')],
      late: [response('1', { schoolYear: '2025-2026', answers: { 'home.1': 'no' } })],
    };
    const early = { ...first!, id: 'early' };
    const replacements = [{ line: 2, id: '1', earlier: { file: 'early' } }];
    const late = { ...first!, id: 'late', number: 2, years: { '2025-2026': 1 }, replacements };
    const count = async (year: string, ...loaded: AnswerFile[]) => {
      const answers = {
        responses: [],
        files: loaded,
        readAnswers: async function* ({ id }: AnswerFile) {
          yield rows[id]!;
        },
      };
      const { tally } = await countAnswers(answers, handvat, year);
      return tally.counts['leadership'];
    };
    assert.deepEqual(await count('2026-2027', early, late), { 'home.1': { yes: 1 } });
    assert.deepEqual(await count('2025-2026', early, late), { 'home.1': { no: 1 } });
    assert.deepEqual(await count('2026-2027', early), { 'home.1': { yes: 2 } });
    assert.deepEqual(await count('2025-2026', late), { 'home.1': { no: 1 } });
  });

  it('leaves out a checklist in which nothing is answered', async () => {
    const responses = [response('a', { answers: {} })];
    const { own, tally } = await countAnswers({ responses, files: [], readAnswers }, handvat, '2026-2027');
    assert.equal(own, 0);
    assert.deepEqual(tally.respondents, {});
  });

  it('leaves out what answers another version, and says how many', async () => {
    const completedAt = '2026-11-16T10:00:00Z';
    const responses = [response('a', { instrumentVersion: '0.1.0', completedAt }), response('b', { completedAt })];
    const { own, otherVersion } = await countAnswers({ responses, files: [], readAnswers }, handvat, '2026-2027');
    assert.deepEqual([own, otherVersion], [1, 1]);
  });
});

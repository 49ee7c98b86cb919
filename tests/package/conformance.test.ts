import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = 'packages/sdk/conformance';
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

interface Vector {
  readonly name: string;
  readonly source: string;
}

/** Runs the runner as somebody who installed the package does. */
function run(...words: string[]): { code: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}/run.mjs`, ...words], { encoding: 'utf8' });
  return { code: status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

describe('the conformance vectors', () => {
  const check = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    read('vectors.schema.json'),
  );

  for (const file of files) {
    it(`of ${file} have the format that their schema describes, a name of their own and a source`, () => {
      const data = read(file);
      const isValid: boolean = check(data);
      assert.ok(isValid, JSON.stringify(check.errors));
      const names = data.vectors.map(({ name }: Vector) => name);
      assert.equal(new Set(names).size, names.length);
      const kebab = data.function.replace(/[A-Z]/g, (letter: string) => `-${letter.toLowerCase()}`);
      assert.equal(file, `${kebab}.json`);
    });
  }

  it('are given stored objects of the shape that the published schemas describe', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-subject', 'x-sensitivity'] });
    const schemaOf = (name: string) =>
      ajv.compile(JSON.parse(readFileSync(`packages/sdk/schemas/${name}.json`, 'utf8')));
    const [yearPlan, conversationPlan] = [schemaOf('year-plan'), schemaOf('conversation-plan')];
    const shapes: Record<string, ReturnType<typeof schemaOf>> = {
      instrument: schemaOf('instrument'),
      response: schemaOf('response'),
      tally: schemaOf('tally'),
      round: schemaOf('expectations-round'),
    };
    let checked = 0;
    for (const file of files) {
      const { function: name, vectors } = read(file);
      const ofTalk = ['viewForPerspective', 'reviewConversation', 'inviteIcs'].includes(name);
      for (const { name: vector, input } of vectors as { name: string; input: Record<string, unknown> }[]) {
        for (const [key, value] of Object.entries(input)) {
          const isValid = key === 'plan' ? (ofTalk ? conversationPlan : yearPlan) : shapes[key];
          if (!isValid) continue;
          checked += 1;
          assert.ok(isValid(value), `${name}: ${vector}: ${JSON.stringify(isValid.errors)}`);
        }
      }
    }
    assert.ok(checked > 150, `${checked}`);
  });

  it('are of every function that a second implementation needs', () => {
    assert.deepEqual(files.map((file) => read(file).function).sort(), [
      'compareExpectations',
      'cronbachAlpha',
      'formatIcs',
      'inviteIcs',
      'krippendorffAlpha',
      'mergeTallies',
      'parseIcs',
      'parseResponse',
      'parseYearPlan',
      'reviewConversation',
      'reviewYearPlan',
      'scoreResponse',
      'sealRound',
      'summarizeTally',
      'tallyResponses',
      'tastleWiermanConsensus',
      'vanDerEijkAgreement',
      'viewForPerspective',
    ]);
  });
});

describe('the runner of the vectors', () => {
  const count = files.flatMap((file) => read(file).vectors).length;

  it('passes all with our own package', () => {
    assert.deepEqual(run(`${folder}/adapter-driehoek.mjs`), { code: 0, lines: [`${count} passed, 0 failed`] });
  });

  it('fails with mistakes that others have made, and says where', () => {
    const { code, lines } = run('tests/package/conformance/wrong-adapter.mjs');
    assert.equal(code, 1);
    const has = (vector: string, difference: RegExp) => {
      const at = lines.indexOf(vector);
      assert.ok(at >= 0, vector);
      const end = lines.findIndex((line, index) => index > at && !line.startsWith('  '));
      const said = lines.slice(at + 1, end).join('\n');
      assert.match(said, difference);
    };
    has('scoreResponse: nothing is rounded', /^ {2}total\.mean: expected 2\.3333333333333335, found 2\.3$/);
    has('scoreResponse: nothing answered: no mean, and a coverage of 0', /total\.mean: expected null, found 0/);
    has(
      'summarizeTally: a group of one less than the minimum is withheld, and so is everybody together',
      /groups\.all: expected nothing, found/,
    );
    has(
      'sealRound: a draft is nobody else’s, not even its language, also for who handed in',
      /parties\.parents\.language: expected "und", found "nl"/,
    );
    has('viewForPerspective: a field that nobody knows is for the school alone', /ownField: expected nothing, found/);
    has('parseResponse: unknown fields are kept', /ownField: expected .*, found nothing/);
    has('parseResponse: a team never answers', /accepted, and is to be refused/);
    has('formatIcs: hours stand on the wall clock of the plan', /DTSTART;TZID=Europe\/Amsterdam"?\]?: expected/);
    has(
      'formatIcs: long lines are folded after at most 75 octets, between characters of any width',
      /form\.fits: expected true, found false/,
    );
    has('vanDerEijkAgreement: counts [10, 0, 0]', /threw TypeError: not yet/);
    assert.match(lines.at(-2)!, /^not implemented: compareExpectations, /);
    assert.match(lines.at(-1)!, /^\d+ passed, \d+ failed$/);
  });

  it('drives a program in another language, written from the words of the domain: the vectors say enough', (test) => {
    if (spawnSync('python3', ['--version']).status !== 0) {
      test.skip('there is no python3 on this machine');
      return;
    }
    const { code, lines } = run(
      '--command',
      'python3 tests/package/conformance/scoring.py',
      '--only',
      'scoreResponse,sealRound',
    );
    assert.deepEqual(
      { code, lines },
      {
        code: 0,
        lines: ['not implemented: sealRound', `${read('score-response.json').vectors.length} passed, 0 failed`],
      },
    );
  });

  it('says so when the program ends, or cannot be found', () => {
    const { code, lines } = run('--command', 'exit 3', '--only', 'scoreResponse');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /threw Error: the program ended with 3/);
  });

  it('says how it is called when it is called otherwise', () => {
    assert.deepEqual([run().code, run('a.mjs', '--command', 'b').code], [2, 2]);
    assert.match(run().lines[0]!, /^node run\.mjs/);
  });
});

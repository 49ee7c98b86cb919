// Runs the conformance vectors against an implementation, in plain Node and without dependencies:
//
//   node run.mjs ./my-adapter.mjs                 functions that a module exports
//   node run.mjs --command "python3 my.py"        a program that reads and writes a JSON line a call
//   node run.mjs ./my-adapter.mjs --only scoreResponse,sealRound
//
// See README.md for what an adapter is and for what "equal" means.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findDifferences } from './find-differences.mjs';
import { readIcs } from './read-ics.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** How many differences of one vector are printed. */
const MOST_DIFFERENCES = 10;

/** Reads every file of vectors: `{ about, function, vectors }`. */
export function readVectors(folder = FOLDER) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')));
}

/**
 * Runs vectors. `call(name, input)` resolves to `{ result }`, `{ issues }` for a refusal, or `undefined` for a function that the
 * implementation does not have. Resolves to the counts, and of each failure the function, the vector and where the difference is.
 */
export async function runVectors(call, { files = readVectors(), only } = {}) {
  const failures = [];
  const skipped = [];
  let passed = 0;
  for (const { function: name, vectors } of files) {
    if (only && !only.includes(name)) continue;
    for (const [index, vector] of vectors.entries()) {
      // What the implementation does to its input is its own matter.
      const answer = await call(name, structuredClone(vector.input)).catch((error) => ({ error }));
      if (answer === undefined) {
        if (index === 0) skipped.push(name);
        continue;
      }
      const differences = judge(vector, answer);
      if (differences.length === 0) passed += 1;
      else failures.push({ function: name, vector: vector.name, differences });
    }
  }
  return { passed, failed: failures.length, failures, skipped };
}

function judge(vector, { result, issues, error }) {
  if (error !== undefined) return [`threw ${error?.stack ?? error}`];
  if (vector.refused) {
    if (!issues) return ['accepted, and is to be refused'];
    const listOf = (list) => list.map(({ path, code }) => `${path}: ${code}`).sort();
    return findDifferences(listOf(vector.refused), listOf(issues));
  }
  if (issues) return [`refused: ${issues.map(({ path, code }) => `${path}: ${code}`).join(', ')}`];
  const found = vector.compare === 'ics' ? readIcs(result, vector.expected) : result;
  return findDifferences(vector.expected, found, vector.ignore);
}

/** Calls the functions of a module. A thrown value with `issues` is a refusal. */
export function callModule(module) {
  return async (name, input) => {
    if (typeof module[name] !== 'function') return undefined;
    try {
      // As JSON, for that is what another backend gets.
      const text = JSON.stringify(await module[name](input));
      return { result: text === undefined ? undefined : JSON.parse(text) };
    } catch (error) {
      if (Array.isArray(error?.issues)) return { issues: error.issues };
      throw error;
    }
  };
}

/**
 * Starts a program that answers each line `{ "function", "input" }` with one line: `{ "result" }`, `{ "issues": [{ "path", "code" }] }`
 * or `{ "unsupported": true }`. Returns the function that calls it and the one that ends it.
 */
export function startProgram(command) {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  let ended;
  const end = (reason) => {
    ended = new Error(reason);
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  child.on('error', (error) => end(`the program could not be started: ${error.message}`));
  child.on('exit', (code) => end(`the program ended with ${code}`));
  // What it no longer reads, its end tells.
  child.stdin.on('error', () => {});
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  const call = async (name, input) => {
    if (ended) throw ended;
    const line = await new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      child.stdin.write(`${JSON.stringify({ function: name, input })}\n`);
    });
    const answer = JSON.parse(line);
    return answer.unsupported ? undefined : answer;
  };
  return { call, stop: () => child.stdin.end() };
}

async function main(words) {
  const valueOf = (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  const [command, only] = [valueOf('--command'), valueOf('--only')?.split(',')];
  const adapter = words.find((word, index) => !word.startsWith('--') && !words[index - 1]?.startsWith('--'));
  if ((command === undefined) === (adapter === undefined)) {
    console.error('node run.mjs <adapter.mjs> | --command "<program>"  [--only <function>,<function>]');
    return 2;
  }
  const program = command === undefined ? undefined : startProgram(command);
  const call = program?.call ?? callModule(await import(pathToFileURL(resolve(adapter)).href));
  const { passed, failed, failures, skipped } = await runVectors(call, only && { only });
  program?.stop();
  for (const { function: name, vector, differences } of failures) {
    console.log(`${name}: ${vector}`);
    for (const difference of differences.slice(0, MOST_DIFFERENCES)) console.log(`  ${difference}`);
    if (differences.length > MOST_DIFFERENCES) console.log(`  and ${differences.length - MOST_DIFFERENCES} more`);
  }
  if (skipped.length > 0) console.log(`not implemented: ${skipped.join(', ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

// An installed package may be a link (pnpm, workspaces), which Node has followed for this module.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}

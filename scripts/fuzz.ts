// Attacks every parser and every merge: `npm run fuzz -- [inputs each] [part of a name]`. Prints what came of it.
import { inspect } from 'node:util';
import { runFuzz } from '../tests/fuzz/fuzz-target.js';
import { targets } from '../tests/fuzz/targets.js';

const [count = '100000', part = ''] = process.argv.slice(2);
/** So many at a time: a hundred thousand inputs need not be in memory together. */
const BATCH = 1000;

console.log(
  '| function and inputs | inputs | refusals | throws | slowest, ms of processor |\n| --- | --: | --: | --: | --: |',
);
for (const target of targets.filter(({ name }) => name.includes(part))) {
  const sum = { inputs: 0, refusals: 0, throws: 0, slowest: 0 };
  const shown: unknown[] = [];
  for (let seed = 1; sum.inputs < Number(count); seed += 1) {
    const result = await runFuzz(target, Math.min(BATCH, Number(count) - sum.inputs), seed);
    sum.inputs += result.inputs;
    sum.refusals += result.refusals;
    sum.throws += result.throws.length;
    sum.slowest = Math.max(sum.slowest, result.slowest);
    if (shown.length < 3) shown.push(...result.throws.slice(0, 1));
  }
  console.log(`| ${target.name} | ${sum.inputs} | ${sum.refusals} | ${sum.throws} | ${sum.slowest.toFixed(1)} |`);
  for (const found of shown) console.error(inspect(found, { depth: 6, maxStringLength: 300 }));
  if (sum.throws > 0) process.exitCode = 1;
}

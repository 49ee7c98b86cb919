import { build } from '../build.mjs';
import { run, runAll } from '../steps.mjs';

await runAll(build, () => run('node', ['--import', 'tsx', 'scripts/bench.ts', ...process.argv.slice(2)]));

import { runAll, run } from '../steps.mjs';

await runAll(
  () => run('biome', ['format', '--write']),
  () => run('eslint', ['.', '--fix']),
);
